package org.counterclaim.text;

import java.util.Comparator;

/**
 * A stretch of a report's text: UTF-16 offsets, {@code begin} included, {@code end} excluded.
 * Ordered by begin, the longer first where two begin together, so that what encloses comes before
 * what it encloses.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder());

  /**
   * @throws IllegalArgumentException if the offsets are negative or {@code end} lies before {@code
   *     begin}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is not a range");
    }
  }

  /** {@return how many UTF-16 code units it covers} */
  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** {@return whether {@code other} lies within this span, borders included} */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** {@return whether the two share at least one code unit} */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** {@return the smallest span that covers both, and what lies between} */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * {@return the words themselves}
   *
   * @throws StringIndexOutOfBoundsException if the span does not lie within {@code text}
   */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /**
   * {@return this span without the white space at its edges; empty at its begin if all is white}
   */
  public Span strip(CharSequence text) {
    int first = begin;
    int last = end;
    while (first < last && isWhite(text.charAt(first))) {
      first++;
    }
    while (last > first && isWhite(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? new Span(first, last) : new Span(begin, begin);
  }

  /** Orders by begin, then by end, the longer first. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
