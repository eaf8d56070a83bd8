package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.text.Span;

/**
 * Reports with attributions in brat's standoff form: {@code text/NAME.txt} beside {@code
 * attributions/NAME_ANNOTATOR.ann}. Of several annotators the first by name counts.
 */
public final class PolnearCorpus {

  private PolnearCorpus() {}

  /** One report with its attributions, in the order of the file. */
  public record Case(String name, String text, List<MarkedStatement> statements) {
    public Case {
      statements = List.copyOf(statements);
    }
  }

  /**
   * {@return the cases of a part, such as {@code polnear/dev}, by name}
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<Case> read(Path part) throws IOException {
    List<Path> annotations = list(part.resolve("attributions"));
    List<Case> cases = new ArrayList<>();
    for (Path file : list(part.resolve("text"))) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      for (Path annotation : annotations) {
        String annotationName = annotation.getFileName().toString();
        int stem = annotationName.lastIndexOf('_');
        if (stem > 0 && annotationName.substring(0, stem).equals(name)) {
          String text = Files.readString(file, UTF_8);
          cases.add(new Case(name, text, parse(text, Files.readAllLines(annotation, UTF_8))));
          break;
        }
      }
    }
    return cases;
  }

  /** {@return the attributions of a standoff file; lines it cannot place are left out} */
  static List<MarkedStatement> parse(String text, List<String> lines) {
    Map<String, List<Span>> marked = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (line.startsWith("T") && parts.length > 1) {
        marked.put(parts[0], spans(text, parts[1]));
      }
    }
    List<MarkedStatement> statements = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (line.startsWith("E") && parts.length > 1) {
        MarkedStatement statement =
            new MarkedStatement(
                role("Source", parts[1], marked),
                role("Cue", parts[1], marked),
                role("Content", parts[1], marked));
        if (!statement.content().isEmpty()) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }

  private static List<Span> role(String role, String event, Map<String, List<Span>> marked) {
    List<Span> spans = new ArrayList<>();
    for (String argument : event.split(" ", -1)) {
      int colon = argument.indexOf(':');
      if (colon > 0 && argument.substring(0, colon).replaceFirst("\\d+$", "").equals(role)) {
        spans.addAll(marked.getOrDefault(argument.substring(colon + 1), List.of()));
      }
    }
    return spans;
  }

  /** Reads "Content 10 20;25 30", whose offsets count code points. */
  private static List<Span> spans(String text, String typed) {
    List<Span> spans = new ArrayList<>();
    String ranges = typed.substring(typed.indexOf(' ') + 1);
    for (String range : ranges.split(";", -1)) {
      String[] ends = range.split(" ", -1);
      int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      spans.add(new Span(begin, text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
    }
  }
}
