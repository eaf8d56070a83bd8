package org.counterclaim.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * A statement among the words around it.
 *
 * @param parts in the order of the text; cut at spaces where the text goes on
 */
public record InContext(List<Part> parts) {

  private static final int AROUND = 220;

  public InContext {
    parts = List.copyOf(parts);
  }

  /**
   * Words with one meaning.
   *
   * @param mark "content", "source", "cue", or "" for what stands around
   */
  public record Part(String words, String mark) {}

  /** {@return the statement with some words of its report before and behind it} */
  public static InContext of(Reading reading, Statement statement) {
    String text = reading.report().text();
    Attribution attribution = statement.attribution();
    List<Span> all = new ArrayList<>(attribution.content());
    attribution.source().ifPresent(all::add);
    attribution.cue().ifPresent(all::add);
    Span extent = all.stream().reduce(Span::union).orElseThrow();
    int begin = space(text, Math.max(0, extent.begin() - AROUND), extent.begin(), 1);
    int end = space(text, Math.min(text.length(), extent.end() + AROUND), extent.end(), -1);
    TreeSet<Integer> borders = new TreeSet<>(List.of(begin, end));
    all.forEach(span -> borders.addAll(List.of(span.begin(), span.end())));
    List<Part> parts = new ArrayList<>();
    int from = begin;
    for (int to : borders.tailSet(begin, false)) {
      Span part = new Span(from, to);
      parts.add(new Part(part.in(text), mark(attribution, part)));
      from = to;
    }
    return new InContext(parts);
  }

  /** {@return the next space on the way, so that no word is cut; {@code to} if there is none} */
  private static int space(String text, int from, int to, int step) {
    if (from == 0 || from == text.length()) {
      return from;
    }
    int at = from;
    while (at != to && !Character.isWhitespace(text.charAt(at))) {
      at += step;
    }
    return at;
  }

  private static String mark(Attribution attribution, Span part) {
    if (attribution.cue().filter(cue -> cue.covers(part)).isPresent()) {
      return "cue";
    }
    if (attribution.source().filter(source -> source.covers(part)).isPresent()) {
      return "source";
    }
    return attribution.content().stream().anyMatch(span -> span.covers(part)) ? "content" : "";
  }
}
