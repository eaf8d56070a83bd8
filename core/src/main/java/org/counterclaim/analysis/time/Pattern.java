package org.counterclaim.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern of a rule file, written out as the plain sequences it stands for. In a pattern, words
 * stand for themselves in any case (those with a capital only for capitalised ones), {@code
 * <month>} for a phrase or a numeral, {@code <month:m>} gives it a name of its own, {@code (a|b)}
 * is a choice and {@code ?} makes what stands before it optional. Braces mark the time itself, with
 * a choice of single words around it that must, or after {@code !} must not, stand there: {@code
 * (in|since) {<year>} !(people|men)}; {@code ^} is the edge of the sentence.
 *
 * @param sequences all that the pattern stands for
 */
record Pattern(List<List<Atom>> sequences, Neighbour before, Neighbour after) {

  private static final int MOST_SEQUENCES = 4096;

  /** What one token, or one phrase, must be. */
  sealed interface Atom {
    /** A token of this word; with a capital if the word has one. */
    record Word(String word) implements Atom {}

    /** A phrase or numeral, kept under {@code alias} for the value. */
    record Reference(String name, String alias) implements Atom {}
  }

  /** What must stand beside a time, or must not. */
  record Neighbour(boolean wanted, Set<String> words) {
    static final Neighbour ANY = new Neighbour(false, Set.of());

    boolean accepts(String word) {
      return words.contains(word) == wanted;
    }
  }

  /**
   * {@return the pattern that {@code text} writes}
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  static Pattern parse(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return new Pattern(new Parser(text).all(), Neighbour.ANY, Neighbour.ANY);
    }
    int close = text.indexOf('}', open);
    if (close < 0) {
      throw new IllegalArgumentException("'{' without '}' in " + text);
    }
    return new Pattern(
        new Parser(text.substring(open + 1, close)).all(),
        neighbour(text.substring(0, open)),
        neighbour(text.substring(close + 1)));
  }

  private static Neighbour neighbour(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return Neighbour.ANY;
    }
    boolean wanted = !words.startsWith("!");
    String list = words.replaceFirst("^!", "").replaceFirst("^\\((.*)\\)$", "$1");
    return new Neighbour(wanted, Set.of(list.split("\\|", -1)));
  }

  /** Reads a pattern by descent. */
  private static final class Parser {

    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    List<List<Atom>> all() {
      List<List<Atom>> sequences = choice();
      if (at < text.length()) {
        throw new IllegalArgumentException("')' without '(' in " + text);
      }
      return sequences;
    }

    private List<List<Atom>> choice() {
      List<List<Atom>> sequences = new ArrayList<>(sequence());
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        sequences.addAll(sequence());
      }
      return sequences;
    }

    private List<List<Atom>> sequence() {
      List<List<Atom>> sequences = List.of(List.of());
      while (at < text.length() && "|)".indexOf(text.charAt(at)) < 0) {
        if (text.charAt(at) == ' ') {
          at++;
          continue;
        }
        List<List<Atom>> next = new ArrayList<>(item());
        if (at < text.length() && text.charAt(at) == '?') {
          at++;
          next.add(List.of());
        }
        sequences = product(sequences, next);
      }
      return sequences;
    }

    private List<List<Atom>> item() {
      if (text.charAt(at) == '(') {
        at++;
        List<List<Atom>> inner = choice();
        expect(')');
        return inner;
      }
      if (text.charAt(at) == '<') {
        int end = text.indexOf('>', at);
        if (end < 0) {
          throw new IllegalArgumentException("'<' without '>' in " + text);
        }
        String[] names = text.substring(at + 1, end).split(":", 2);
        at = end + 1;
        return List.of(List.of(new Atom.Reference(names[0], names[names.length - 1])));
      }
      int begin = at;
      while (at < text.length() && " |()?<".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      List<Atom> words = new ArrayList<>();
      for (Token token : Token.of(text, begin, at)) {
        words.add(new Atom.Word(token.titled()));
      }
      return List.of(words);
    }

    private void expect(char sign) {
      if (at >= text.length() || text.charAt(at) != sign) {
        throw new IllegalArgumentException("'" + sign + "' is missing in " + text);
      }
      at++;
    }

    private List<List<Atom>> product(List<List<Atom>> firsts, List<List<Atom>> seconds) {
      if (firsts.size() * seconds.size() > MOST_SEQUENCES) {
        throw new IllegalArgumentException("too many choices in " + text);
      }
      List<List<Atom>> product = new ArrayList<>();
      for (List<Atom> first : firsts) {
        for (List<Atom> second : seconds) {
          List<Atom> both = new ArrayList<>(first);
          both.addAll(second);
          product.add(both);
        }
      }
      return product;
    }
  }
}
