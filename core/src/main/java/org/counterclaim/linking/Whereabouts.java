package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.text.Span;

/**
 * Whether a name that no map has is that of a place, by the words around: "in Talbar", "the village
 * of Talbar", "Talbar district"; not "the Talbar Monitor". Thread-safe.
 */
final class Whereabouts {

  private static final Phrases WORDS = Phrases.of("whereabouts.txt");
  private static final String SORT = "sort";

  /** "in the besieged northern village of Talbar". */
  private static final int REACH = 6;

  private static final int REACH_CHARS = 80;

  private Whereabouts() {}

  /**
   * {@return whether the words around a name tell of a place, wherever it stands}
   *
   * @param others names of other places
   */
  static boolean isPlace(String text, String name, Set<String> others) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      if (isWhole(text, span)
          && isPlace(
              text, span, word -> !name.contains(word.in(text)) && isOne(word, text, others))) {
        return true;
      }
    }
    return false;
  }

  /** "Ain" is not in "Ainsworth". */
  private static boolean isWhole(String text, Span name) {
    return (name.begin() == 0 || !Character.isLetterOrDigit(text.charAt(name.begin() - 1)))
        && (name.end() == text.length() || !Character.isLetterOrDigit(text.charAt(name.end())));
  }

  private static boolean isOne(Span word, String text, Set<String> others) {
    String form = word.in(text);
    return Character.isUpperCase(form.codePointAt(0))
        && others.stream()
            .anyMatch(other -> Text.words(other).stream().anyMatch(w -> w.form().equals(form)));
  }

  /**
   * {@return whether the words around tell of a place}
   *
   * @param other whether a word belongs to the name of another place
   */
  static boolean isPlace(String text, Span name, Predicate<Span> other) {
    return isSort(next(text, name)) || isSort(last(text, name)) || isBehind(text, name, other);
  }

  private static boolean isBehind(String text, Span name, Predicate<Span> other) {
    int begin = Math.max(0, name.begin() - REACH_CHARS);
    int stop = Math.max(text.lastIndexOf(". ", name.begin()), text.lastIndexOf('\n', name.begin()));
    List<Text.Word> before =
        Text.words(text, new Span(Math.min(name.begin(), Math.max(begin, stop + 1)), name.begin()));
    boolean listed = false;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      Text.Word word = before.get(i);
      Set<String> groups = WORDS.groups(List.of(word));
      if (!word.isCapital() && groups.contains("locative")) {
        return i == 0 || !WORDS.groups(before.subList(i - 1, i)).contains("whose");
      }
      boolean of = word.stem().equals("of") && i > 0 && isSort(before.subList(i - 1, i));
      if ((groups.contains("beyond") && !of) || (other.test(word.span()) && !listed)) {
        return false;
      }
      listed |= word.stem().equals("and");
    }
    return false;
  }

  private static boolean isSort(List<Text.Word> words) {
    return WORDS.groups(words).contains(SORT);
  }

  private static List<Text.Word> next(String text, Span name) {
    int end = Math.min(text.length(), name.end() + REACH_CHARS / 2);
    List<Text.Word> words = Text.words(text, new Span(name.end(), end));
    boolean beside = name.end() < text.length() && text.charAt(name.end()) == ' ';
    return new ArrayList<>(words.subList(0, beside ? Math.min(1, words.size()) : 0));
  }

  private static List<Text.Word> last(String text, Span name) {
    List<Text.Word> words = Text.words(text, name);
    return words.size() < 2 ? List.of() : words.subList(words.size() - 1, words.size());
  }
}
