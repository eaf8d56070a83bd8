package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;

/**
 * Who did what to whom in one sentence, PLOVER's roots: the main event of each sentence that is
 * held out. A source or target is right where the actor's name, or one of its mentions, shares a
 * whole word with it that is no pronoun and no other small word.
 */
public final class PloverEvaluation {

  private static final int GROUP = 8;
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "and", "in", "on", "to", "for", "by", "with", "from", "at", "s",
          "he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "our", "him", "them",
          "who", "that", "which", "this", "al");

  private PloverEvaluation() {}

  /** A sentence as its annotators saw it. */
  record Row(String sentence, String root, String source, String target) {}

  /**
   * {@return figures by name: the shares of main events with the right root, source, target and all
   * three, over the groups of sentences that are held out one in five and one in eight}
   *
   * @param folder the folder that holds {@code PLV_train.tsv}
   * @param reader is called from several threads at once
   * @throws IOException if the file cannot be read
   */
  public static Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader)
      throws IOException {
    List<Row> rows = rows(folder.resolve("PLV_train.tsv"));
    Map<String, Double> figures = new TreeMap<>();
    add("fifth", held(rows, 5), reader, figures);
    add("eighth", held(rows, 8), reader, figures);
    return figures;
  }

  private static void add(
      String part, List<Row> rows, Function<Report, Reading> reader, Map<String, Double> figures) {
    List<boolean[]> marks = rows.parallelStream().map(row -> marks(row, reader)).toList();
    String[] names = {"root", "source", "target", "all"};
    for (int i = 0; i < names.length; i++) {
      int column = i;
      double right = marks.stream().filter(each -> each[column]).count();
      figures.put(part + "-" + names[i], rows.isEmpty() ? 0 : right / rows.size());
    }
  }

  private static boolean[] marks(Row row, Function<Report, Reading> reader) {
    Reading reading = reader.apply(Report.of("sentence", row.sentence()));
    boolean[] marks = new boolean[4];
    MainEvent.of(reading)
        .ifPresent(
            event -> {
              marks[0] = event.root().map(Event.Root::name).orElse("").equals(row.root());
              marks[1] = isNamed(reading, event.actor(), row.source());
              marks[2] = isNamed(reading, event.recipient(), row.target());
              marks[3] = marks[0] && marks[1] && marks[2];
            });
    return marks;
  }

  private static boolean isNamed(Reading reading, List<String> ids, String wanted) {
    List<String> words = words(wanted);
    return ids.stream()
        .flatMap(id -> reading.actor(id).stream())
        .flatMap(actor -> names(actor, reading.report().text()).stream())
        .anyMatch(words::contains);
  }

  private static List<String> names(Actor actor, String text) {
    List<String> names = new ArrayList<>(words(actor.name()));
    actor.mentions().forEach(mention -> names.addAll(words(mention.in(text))));
    return names;
  }

  static List<String> words(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  /** The groups of {@code plover_sentences} in {@code training/data.py}. */
  private static List<Row> held(List<Row> rows, int oneIn) {
    List<Row> held = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (Folds.isHeldOut("plover-" + i / GROUP, oneIn)) {
        held.add(rows.get(i));
      }
    }
    return held;
  }

  private static List<Row> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, Integer> columns = new HashMap<>();
    String[] head = lines.get(0).split("\t", -1);
    for (int i = 0; i < head.length; i++) {
      columns.put(head[i], i);
    }
    Set<String> roots = Set.copyOf(Arrays.stream(Event.Root.values()).map(Enum::name).toList());
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length > columns.getOrDefault("gold_root", 0)) {
        Row row =
            new Row(
                cells[columns.getOrDefault("sentence", 0)].strip(),
                cells[columns.getOrDefault("gold_root", 0)],
                cells[columns.getOrDefault("source", 0)],
                cells[columns.getOrDefault("target", 0)]);
        if (roots.contains(row.root())) {
          rows.add(row);
        }
      }
    }
    rows.sort(Comparator.comparing(row -> Folds.sha256(row.sentence()), Arrays::compareUnsigned));
    return rows;
  }
}
