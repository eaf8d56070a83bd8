package org.counterclaim.analysis.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The form in which mentions and names are compared: lower case, without accents, articles (English
 * and Arabic), possessive endings and dots, in one spelling.
 */
final class ActorKey {

  private static final int LONGEST = 300;
  private static final Set<String> DROPPED = Set.of("the", "a", "an", "al", "el");
  private static final Set<String> SUN_ARTICLES = Set.of("as", "ash", "ad", "ar", "at", "az", "an");
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("defense", "defence"),
          Map.entry("organization", "organisation"),
          Map.entry("organizations", "organisations"),
          Map.entry("center", "centre"),
          Map.entry("program", "programme"),
          Map.entry("labor", "labour"),
          Map.entry("mobilization", "mobilisation"),
          Map.entry("authorization", "authorisation"),
          Map.entry("cooperation", "co operation"));

  private ActorKey() {}

  /** {@return the words of a mention, normalised; at most the first 300 chars count} */
  static List<String> words(String mention) {
    String text = mention.length() > LONGEST ? mention.substring(0, LONGEST) : mention;
    String plain = plain(text);
    List<String> words = new ArrayList<>(6);
    int begin = 0;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      boolean inside =
          Character.isLetterOrDigit(c) || c == '\'' || (c == '.' && isAbbreviation(plain, i));
      if (!inside) {
        if (begin < i) {
          add(words, plain.substring(begin, i), c == '-');
        }
        begin = i + 1;
      }
    }
    return words;
  }

  /** {@return the words joined by single spaces} */
  static String of(String mention) {
    return String.join(" ", words(mention));
  }

  /**
   * {@return a key that also bears lost apostrophes and plurals: "Russias defence ministry",
   * "childrens agency"}
   */
  static String loose(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      key.append(key.isEmpty() ? "" : " ").append(singular(word));
    }
    return key.toString();
  }

  static String singular(String word) {
    boolean bears = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return bears ? word.substring(0, word.length() - 1) : word;
  }

  private static void add(List<String> words, String raw, boolean beforeHyphen) {
    String word = raw.indexOf('.') < 0 ? raw : raw.replace(".", "");
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    word = word.replace("'", "");
    boolean article = DROPPED.contains(word) || (beforeHyphen && SUN_ARTICLES.contains(word));
    if (word.isEmpty() || article) {
      return;
    }
    words.add(SPELLINGS.getOrDefault(word, word));
  }

  /** Whether the dot stands inside or at the end of "U.S." rather than at a sentence's end. */
  private static boolean isAbbreviation(String text, int dot) {
    return dot >= 1
        && Character.isLetter(text.charAt(dot - 1))
        && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)))
        && (dot < 2 || text.charAt(dot - 2) != '\'');
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    String straight = text.replace('’', '\'').replace('‘', '\'');
    if (isAscii(straight)) {
      return straight.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(straight, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == 'ı' ? 'i' : c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
