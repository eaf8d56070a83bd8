package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.linking.headline.Stance;
import org.counterclaim.text.Sha256;

/**
 * Headlines beside bodies of the Fake News Challenge (FNC-1, 2017), {@code bodies.csv} and {@code
 * stances.csv}. A body is for development or held out as a whole, with all its headlines.
 */
public record HeadlineCorpus(Map<String, String> bodies, List<Pair> pairs) {

  public HeadlineCorpus {
    bodies = Map.copyOf(bodies);
    pairs = List.copyOf(pairs);
  }

  /** A headline, the id of a body, and how the body stands to it. */
  public record Pair(String headline, String body, Stance stance) {

    /** {@return whether its body is one of the quarter that nobody developed on} */
    public boolean isHeldOut() {
      String digest = Sha256.of().add(body.getBytes(UTF_8)).hex();
      return Character.digit(digest.charAt(1), 16) % 4 == 0;
    }
  }

  /**
   * {@return the corpus in a folder}
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a stance is none
   */
  public static HeadlineCorpus read(Path folder) throws IOException {
    Map<String, String> bodies = new HashMap<>();
    for (List<String> row : rows(folder.resolve("bodies.csv"))) {
      bodies.put(row.get(0), row.get(1));
    }
    List<Pair> pairs = new ArrayList<>();
    for (List<String> row : rows(folder.resolve("stances.csv"))) {
      pairs.add(new Pair(row.get(0), row.get(1), stance(row.get(2))));
    }
    return new HeadlineCorpus(bodies, pairs);
  }

  /** {@return the text of a pair's body} */
  public String body(Pair pair) {
    return Optional.ofNullable(bodies.get(pair.body())).orElse("");
  }

  private static Stance stance(String word) {
    return word.equals("unrelated")
        ? Stance.UNRELATED
        : Stance.valueOf(word.toUpperCase(Locale.ROOT) + (word.endsWith("s") ? "ES" : "S"));
  }

  /** Rows behind the heading; a cell in quotation marks may hold commas, lines and "". */
  private static List<List<String>> rows(Path file) throws IOException {
    String text = Files.readString(file);
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) {
          cell.append(c);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      }
    }
    return rows.subList(1, rows.size());
  }
}
