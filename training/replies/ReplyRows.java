import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.linking.reply.ReplyTable;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Prints a row of clues for each pair of statements of the labelled texts: "read" or "given", the
 * text's number, 0 for none, 1 for a reply that backs, 2 for one that opposes, the clues. "Given" is
 * the same reading without the outlet's own statements that take part in no reply, as hand-made cases
 * list them. Run by fit.py.
 */
public final class ReplyRows {

  private ReplyRows() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Counterclaim counterclaim = Counterclaim.withoutLedger();
        PrintStream out = new PrintStream(arguments[1]);
        Stream<Path> files = Files.list(folder)) {
      out.println("version\tdoc\tlabel\t" + String.join("\t", ReplyTable.columns()));
      for (Path labels :
          files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
        String name = labels.getFileName().toString().replace(".tsv", "");
        String text = Files.readString(folder.resolve(name + ".txt"));
        Reading reading = counterclaim.read(Report.of(name + ".txt", text));
        Map<String, Integer> marked = marked(reading, Files.readAllLines(labels));
        print(out, "read", name, reading, marked);
        print(out, "given", name, withoutIdleNarrator(reading, marked), marked);
      }
    }
  }

  /** Lines: S cueBegin cueEnd contentBegin contentEnd (-1 for no cue); R from to side. */
  private static Map<String, Integer> marked(Reading reading, List<String> lines) {
    List<Optional<String>> ids = new ArrayList<>();
    Map<String, Integer> marked = new HashMap<>();
    for (String line : lines) {
      String[] f = line.split("\t", -1);
      if (f[0].equals("S")) {
        ids.add(find(reading, at(f[1]), at(f[2]), new Span(at(f[3]), at(f[4]))));
      } else {
        Optional<String> from = ids.get(at(f[1]));
        Optional<String> to = ids.get(at(f[2]));
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
          marked.put(from.get() + " " + to.get(), at(f[3]));
          marked.put(to.get() + " " + from.get(), at(f[3]));
        }
      }
    }
    return marked;
  }

  private static Optional<String> find(Reading reading, int cueBegin, int cueEnd, Span content) {
    return reading.statements().stream()
        .filter(
            each ->
                each.attribution()
                    .cue()
                    .map(cue -> cueBegin >= 0 && cue.overlaps(new Span(cueBegin, cueEnd)))
                    .orElse(cueBegin < 0))
        .filter(each -> each.attribution().contentExtent().overlaps(content))
        .min(
            (one, other) ->
                Integer.compare(distance(one, content), distance(other, content)))
        .map(Statement::id);
  }

  private static int distance(Statement statement, Span content) {
    Span extent = statement.attribution().contentExtent();
    return Math.abs(extent.begin() - content.begin()) + Math.abs(extent.end() - content.end());
  }

  private static Reading withoutIdleNarrator(Reading reading, Map<String, Integer> marked) {
    Set<String> busy = new HashSet<>();
    marked.keySet().forEach(pair -> busy.addAll(List.of(pair.split(" ", -1))));
    List<Statement> kept =
        reading.statements().stream()
            .filter(each -> each.kind() != StatementKind.NARRATOR || busy.contains(each.id()))
            .toList();
    Set<String> ids = kept.stream().map(Statement::id).collect(Collectors.toSet());
    Assertions all = reading.assertions();
    return new Reading(
        reading.report(),
        reading.names(),
        reading.actors(),
        reading.places(),
        reading.times(),
        kept,
        new Assertions(
            all.events().stream().filter(each -> ids.contains(each.statement())).toList(),
            all.figures().stream().filter(each -> ids.contains(each.statement())).toList(),
            List.of()),
        List.of(),
        List.of());
  }

  private static void print(
      PrintStream out, String version, String name, Reading reading, Map<String, Integer> marked) {
    for (ReplyTable.Row row : ReplyTable.of(reading)) {
      int label = marked.getOrDefault(row.answer() + " " + row.answered(), 0);
      out.println(
          version
              + "\t"
              + name
              + "\t"
              + label
              + "\t"
              + row.clues().stream()
                  .map(clue -> clue == Math.rint(clue) ? "" + clue.intValue() : "" + clue.floatValue())
                  .collect(Collectors.joining("\t")));
    }
  }

  private static int at(String field) {
    return Integer.parseInt(field);
  }
}
