package org.counterclaim.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.text.Span;

/** Words of English text, plain enough to compare: lower case, no marks, no inflection. */
final class Text {

  private static final Set<String> CAPITAL_NAMES = Set.of("May", "Will");

  private Text() {}

  /**
   * A word where it stands.
   *
   * @param form as written
   * @param stem without case, marks and inflection
   */
  record Word(String form, String stem, Span span) {
    boolean isCapital() {
      return Character.isUpperCase(form.codePointAt(0));
    }
  }

  /** {@return the words of a part of a text; a hyphen joins, a possessive ending is dropped} */
  static List<Word> words(String text, Span part) {
    List<Word> words = new ArrayList<>();
    int at = part.begin();
    while (at < part.end()) {
      int begin = at;
      while (at < part.end() && isInner(text, at, begin, part.end())) {
        at++;
      }
      if (at > begin) {
        String form = text.substring(begin, at);
        words.add(new Word(form, stem(form), new Span(begin, at)));
      } else {
        at++;
      }
    }
    return words;
  }

  static List<Word> words(String text) {
    return words(text, new Span(0, text.length()));
  }

  private static boolean isInner(String text, int at, int begin, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
    if (!joins || at == begin || at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    char before = text.charAt(at - 1);
    return (c == '.' || c == ',')
        ? Character.isDigit(before) && Character.isDigit(next)
        : Character.isLetterOrDigit(next);
  }

  /** {@return lower case without accents and apostrophes} */
  static String fold(String form) {
    String plain = Normalizer.normalize(form, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\'' || c == '’' || c == 'ʿ' || c == 'ʾ' || c == '‘') {
        if (plain.startsWith("s", i + 1) && i + 2 == plain.length()) {
          break;
        }
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /**
   * {@return the word without its inflection, roughly: equal forms of one word come out equal} The
   * month keeps its capital, "May", and so does the name "Will", lest they be taken for verbs.
   */
  static String stem(String form) {
    return CAPITAL_NAMES.contains(form) ? form : stemOf(fold(form));
  }

  private static String stemOf(String word) {
    int length = word.length();
    if (length == 4 && word.endsWith("ied")) {
      return word.substring(0, length - 1);
    }
    if (length > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 5 && word.endsWith("ing")) {
      return undouble(word.substring(0, length - 3));
    }
    if (length > 4 && word.endsWith("ed") && word.charAt(length - 3) != 'e') {
      return undouble(word.substring(0, length - 2));
    }
    if (length > 4 && (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches"))) {
      return word.substring(0, length - 2);
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      String singular = word.substring(0, length - 1);
      return singular.endsWith("ing") || singular.endsWith("ed")
          ? stemOf(singular)
          : mute(singular);
    }
    return mute(word);
  }

  private static String undouble(String word) {
    int length = word.length();
    char last = word.charAt(length - 1);
    return length > 3 && last == word.charAt(length - 2) && last != 'l' && last != 's'
        ? word.substring(0, length - 1)
        : mute(word);
  }

  /** A mute e goes, so that "strike" and "striking" meet; but a plane is no plan. */
  private static String mute(String word) {
    return word.length() > 4 && word.endsWith("e") && !word.equals("plane")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
