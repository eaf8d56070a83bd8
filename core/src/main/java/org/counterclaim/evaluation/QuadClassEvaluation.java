package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;

/**
 * CAMEO's quad class of a sentence by its main event: 0 mere words, 1 verbal and 2 material
 * cooperation, 3 verbal and 4 material conflict. CAMEO counts appeals, comments and claims of
 * responsibility as mere words and reduced relations as verbal, so the root alone does not decide.
 */
public final class QuadClassEvaluation {

  private static final Set<String> WORDS = words();

  private QuadClassEvaluation() {}

  private static Set<String> words() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    QuadClassEvaluation.class.getResourceAsStream("quad-class-words.txt"),
                    "quad-class-words.txt"),
                UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the share of sentences whose class is right, of all and of the half held out}
   *
   * @param folder the folder that holds {@code class_train.tsv}
   * @param reader is called from several threads at once
   * @throws IOException if the file cannot be read
   */
  public static Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader)
      throws IOException {
    List<String[]> rows =
        Files.readAllLines(folder.resolve("class_train.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> cells.length == 2 && Folds.isHeldOut(cells[0], 2))
            .toList();
    long right =
        rows.parallelStream()
            .filter(
                cells -> {
                  Reading reading = reader.apply(Report.of("sentence", cells[0]));
                  return cells[1].strip().equals(String.valueOf(quad(reading)));
                })
            .count();
    Map<String, Double> figures = new TreeMap<>();
    figures.put("half-accuracy", rows.isEmpty() ? 0 : (double) right / rows.size());
    return figures;
  }

  static int quad(Reading reading) {
    Optional<Event> main = MainEvent.of(reading);
    if (main.isEmpty() || main.get().root().isEmpty()) {
      return 0;
    }
    Event event = main.get();
    String trigger = event.trigger().in(reading.report().text()).toLowerCase(Locale.ROOT);
    if (event.subtype() == Subtype.ATTRIB || WORDS.contains(trigger)) {
      return 0;
    }
    return switch (event.root().get()) {
      case AGREE, CONSULT, SUPPORT -> 1;
      case YIELD, COOPERATE, AID -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> 3;
      case PROTEST, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }
}
