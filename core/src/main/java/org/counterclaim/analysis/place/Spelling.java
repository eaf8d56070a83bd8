package org.counterclaim.analysis.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stays of a name when case, accents, hyphens, apostrophes and articles are taken away, so
 * that spellings of one place meet: "Deir ez-Zor", "Deir Ezzor" and "Dayr az-Zawr".
 *
 * <p>{@link #key} is strict and meets what differs in writing only. {@link #skeleton} is loose and
 * meets what differs in transliteration from Arabic, Hebrew, Persian or Cyrillic script too; unlike
 * places may share one, so its hits need the context of the report.
 */
final class Spelling {

  private static final Map<String, String> LONG_FORMS =
      Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount", "mts", "mountains");

  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "ed", "ar", "er", "as", "es", "at", "et", "az", "ez", "an", "en", "ash",
          "esh", "ath", "adh", "ul", "ol", "il", "uz", "the");

  private static final String DROPPED = "'’‘ʼʿʾ`´ʻ′ʹ";

  private Spelling() {}

  /** {@return lower-case words of plain letters and digits with single blanks between} */
  static String key(CharSequence name) {
    String plain = plain(name);
    if (plain.length() < 3 || plain.charAt(0) > 'z') {
      return plain;
    }
    int blank = plain.indexOf(' ');
    String first = blank < 0 ? plain : plain.substring(0, blank);
    String longer = blank < 0 ? null : LONG_FORMS.get(first);
    return longer == null ? plain : longer + plain.substring(blank);
  }

  /** {@return the key without the article at its front; the key itself if there is none} */
  static String withoutArticle(String key) {
    int blank = key.indexOf(' ');
    return blank > 0 && ARTICLES.contains(key.substring(0, blank)) ? key.substring(blank + 1) : key;
  }

  /**
   * {@return the consonants that transliterations agree on; empty if fewer than three stay or the
   * name is not in Latin letters}
   */
  static String skeleton(String key) {
    StringBuilder consonants = new StringBuilder();
    String[] words = key.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      boolean article = words.length > 1 && i < words.length - 1 && ARTICLES.contains(words[i]);
      if (!article) {
        addConsonants(words[i], i > 0, consonants);
      }
    }
    return consonants.length() < 3 ? "" : consonants.toString();
  }

  /** A 64-bit FNV-1a hash over UTF-16 units with a final mix: names are kept by it alone. */
  static long hash(CharSequence key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  private static String plain(CharSequence name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 && DROPPED.indexOf(c) < 0) {
        return plainOfAnyScript(name);
      }
      append(plain, c);
    }
    return trimmed(plain);
  }

  private static String plainOfAnyScript(CharSequence name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ') {
        append(plain, c);
      }
    }
    return trimmed(plain);
  }

  private static void append(StringBuilder plain, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      plain.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      plain.append((char) (c + 32));
    } else if (DROPPED.indexOf(c) < 0) {
      appendUncommon(plain, c);
    }
  }

  private static void appendUncommon(StringBuilder plain, char c) {
    switch (c) {
      case 'ø' -> plain.append('o');
      case 'ł' -> plain.append('l');
      case 'ı' -> plain.append('i');
      case 'đ', 'ð' -> plain.append('d');
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'œ' -> plain.append("oe");
      case 'þ' -> plain.append("th");
      case 'ə' -> plain.append('a');
      case 'ٱ', 'أ', 'إ', 'آ' -> plain.append('ا');
      case 'ى', 'ی' -> plain.append('ي');
      case 'ک' -> plain.append('ك');
      case 'ة' -> plain.append('ه');
      default -> {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          plain.append(c);
        } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      }
    }
  }

  private static String trimmed(StringBuilder plain) {
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') {
      plain.setLength(plain.length() - 1);
    }
    return plain.toString();
  }

  /** Vowels and half-vowels go, doubled letters and sounds that share a letter become one. */
  private static void addConsonants(String word, boolean inside, StringBuilder out) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 'z') {
        out.setLength(0);
        return;
      }
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (c == 'h' && i > 0 && "ksdtgcz".indexOf(word.charAt(i - 1)) >= 0) {
        continue;
      }
      char sound = sound(c, next);
      if ("aeiouyw ".indexOf(sound) >= 0) {
        // A vowel at the very front is kept as a mark: "Idlib" is not "Dlib".
        if (i == 0 && !inside && sound != 'w' && sound != 'y') {
          out.append('a');
        }
        continue;
      }
      if (sound == 'h' && next == ' ' && word.length() > 2) {
        continue;
      }
      if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
        out.append(sound);
      }
    }
  }

  private static char sound(char c, char next) {
    return switch (c) {
      case 'q', 'c' -> 'k';
      case 'k', 'g' -> next == 'h' ? 'x' : c;
      case 'p', 'v' -> 'b';
      case 'j' -> 'j';
      default -> c;
    };
  }
}
