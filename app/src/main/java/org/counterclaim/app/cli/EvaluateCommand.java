package org.counterclaim.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Reading;
import org.counterclaim.evaluation.PinnedFigures;
import org.counterclaim.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures readings against annotated data. */
@Command(
    name = "evaluate",
    description = {
      "Measures how well reports are read, against annotated data that is no part of this"
          + " program.",
      "Leaves with 1 where a figure is not as pinned."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim evaluate polnear --reader rules",
      "  counterclaim evaluate --shared ../shared --pin evaluation",
      "  counterclaim evaluate --check evaluation"
    })
final class EvaluateCommand implements Callable<Integer> {

  /** What is measured. */
  enum Choice {
    POLNEAR,
    SPEAKERS,
    GOLD,
    EVENTS,
    REPLIES,
    ASSERTIONS,
    NAMES,
    GEOPARSING,
    TIMEBANK,
    ARTICLES,
    HEADLINES,
    COREFERENCE,
    THREADS,
    ALL;

    List<Benchmark> benchmarks() {
      return Stream.of(Benchmark.values())
          .filter(each -> this == ALL || each.group().equals(word()))
          .toList();
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who reads. */
  enum Reader {
    MODEL,
    RULES;

    /** Opens the reader that is asked for and no other, so that no figure bears a wrong name. */
    Counterclaim open() {
      if (this == RULES) {
        return Counterclaim.withRulesAlone();
      }
      Counterclaim counterclaim = Counterclaim.withoutLedger();
      if (!counterclaim.reader().startsWith("model ")) {
        counterclaim.close();
        throw new NoModelException(counterclaim.reader());
      }
      return counterclaim;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel =
          "polnear|speakers|gold|assertions|names|geoparsing|timebank|events|replies|threads"
              + "|articles|headlines|coreference|all",
      description =
          "polnear: attributions in news. speakers: who speaks in them by a pronoun or nominal."
              + " gold: hand-made cases. assertions: figures and control in them. names: who and"
              + " what is named. geoparsing: where the places named are. timebank: when the times"
              + " named are. events: what is said to happen. replies: who answers whom. threads:"
              + " who disputes whom across reports. articles: the text of web pages, whoever reads."
              + " headlines: headlines against texts. coreference: mentions of one event, the"
              + " mentions given. all: every one, as without this.")
  private Choice choice = Choice.ALL;

  @Option(
      names = "--shared",
      paramLabel = "FOLDER",
      defaultValue = "${env:COUNTERCLAIM_SHARED:-../shared}",
      description = "Where the data lies. Default: ../shared beside the checkout.")
  private Path shared = Path.of("../shared");

  @Option(
      names = "--labels",
      paramLabel = "FOLDER",
      defaultValue = "training/labels",
      description = "Where our own labels lie. Default: training/labels of the checkout.")
  private Path labels = Path.of("training/labels");

  @Option(
      names = "--reader",
      paramLabel = "model|rules",
      description = "model: as 'read' does. rules: by rules alone.")
  private Reader reader = Reader.MODEL;

  @Option(
      names = "--pin",
      paramLabel = "FOLDER",
      description = "Write the figures there, a file for each set and reader.")
  private Optional<Path> pin = Optional.empty();

  @Option(
      names = "--check",
      paramLabel = "FOLDER",
      description = "Compare with the figures pinned there; leave with 1 where one moved.")
  private Optional<Path> check = Optional.empty();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Benchmark> benchmarks = measurable();
    for (Benchmark benchmark : benchmarks) {
      if (!Files.isDirectory(benchmark.in(shared))) {
        throw new NoBenchmarkException(benchmark, benchmark.in(shared));
      }
    }
    List<String> differences = new ArrayList<>();
    boolean nothingIsRead = benchmarks.stream().noneMatch(Benchmark::isRead);
    Reader needed = nothingIsRead ? Reader.RULES : reader;
    try (Counterclaim counterclaim = needed.open()) {
      for (Benchmark benchmark : benchmarks) {
        Map<String, Double> figures = measure(benchmark, counterclaim);
        if (pin.isPresent()) {
          pin(benchmark, figures, pin.get());
        }
        if (check.isPresent()) {
          differences.addAll(differences(benchmark, figures, check.get()));
        }
      }
    }
    differences.forEach(terminal::line);
    return differences.isEmpty() ? ExitCode.WELL : ExitCode.REJECTED;
  }

  /** {@return what the reader can do at all} The rest is skipped aloud. */
  private List<Benchmark> measurable() {
    List<Benchmark> measurable = new ArrayList<>();
    for (Benchmark benchmark : choice.benchmarks()) {
      if (benchmark.needsModel() && reader == Reader.RULES) {
        terminal.line(
            terminal.style().strong(benchmark.title())
                + " · skipped: rules alone find no names; --reader model does");
      } else {
        measurable.add(benchmark);
      }
    }
    return measurable;
  }

  private Map<String, Double> measure(Benchmark benchmark, Counterclaim counterclaim)
      throws IOException {
    long start = System.nanoTime();
    AtomicInteger done = new AtomicInteger();
    Map<String, Double> figures =
        benchmark.evaluate(
            benchmark.in(shared),
            labels,
            new Benchmark.Readings(
                report -> {
                  Reading reading = counterclaim.read(report);
                  progress(benchmark, done.incrementAndGet(), report);
                  return reading;
                },
                counterclaim::read));
    String facts =
        benchmark.isRead()
            ? String.format(
                Locale.ROOT,
                "%s · %d reports in %.1f s",
                counterclaim.reader(),
                done.get(),
                (System.nanoTime() - start) / 1e9)
            : "no report is read";
    terminal.line(terminal.style().strong(benchmark.title()) + " · " + facts);
    new FigureTable(terminal.style()).of(figures).forEach(terminal::line);
    terminal.line("");
    terminal.flush();
    return figures;
  }

  /** Many threads read, and a terminal is for one. */
  private synchronized void progress(Benchmark benchmark, int done, Report report) {
    terminal.status(benchmark.title() + ": " + done + " read · " + Printable.of(report.source()));
  }

  private void pin(Benchmark benchmark, Map<String, Double> figures, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    new PinnedFigures(
            benchmark.title(),
            command(benchmark),
            benchmark.isRead() && reader == Reader.MODEL
                ? PinnedFigures.MODEL_TOLERANCE
                : PinnedFigures.USUAL_TOLERANCE,
            new TreeMap<>(figures))
        .write(folder.resolve(file(benchmark)));
    terminal.remark("pinned " + folder.resolve(file(benchmark)));
  }

  private List<String> differences(Benchmark benchmark, Map<String, Double> figures, Path folder) {
    Path file = folder.resolve(file(benchmark));
    if (!Files.exists(file)) {
      return List.of("nothing is pinned in " + file + "; --pin " + folder + " writes it");
    }
    return PinnedFigures.read(file).differences(figures).stream()
        .map(difference -> file.getFileName() + ": " + difference)
        .toList();
  }

  private String command(Benchmark benchmark) {
    String command = "./counterclaim evaluate " + benchmark.group();
    return benchmark.isRead() ? command + " --reader " + reader.word() : command;
  }

  private String file(Benchmark benchmark) {
    return benchmark.isRead()
        ? benchmark.title() + "-" + reader.word() + ".yaml"
        : benchmark.title() + ".yaml";
  }
}
