package org.counterclaim.analysis.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.text.Span;

/** The words of a name in the form in which names within one report are compared. */
final class PhraseWords {

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "for", "in", "and", "to", "al", "el", "from", "on", "at");

  private PhraseWords() {}

  static Set<String> of(String name) {
    return of(Token.of(name, new Span(0, name.length())).stream().map(Token::lower).toList());
  }

  static Set<String> of(List<String> lower) {
    Set<String> words = new HashSet<>();
    for (String word : lower) {
      String bare = word.startsWith("al-") || word.startsWith("el-") ? word.substring(3) : word;
      bare = bare.replace(".", "");
      if (!bare.isEmpty() && !SMALL.contains(bare)) {
        words.add(spelling(SpeakerWords.singular(bare)));
      }
    }
    return words;
  }

  private static String spelling(String word) {
    return switch (word) {
      case "defense" -> "defence";
      case "center" -> "centre";
      case "organization" -> "organisation";
      default -> word;
    };
  }

  /** {@return the initials of a name's capitalised words: "VDC"} */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (Token token : Token.of(name, new Span(0, name.length()))) {
      if (token.isCapital() && Character.isUpperCase(token.text().charAt(0))) {
        initials.append(token.text().charAt(0));
      }
    }
    return initials.toString();
  }
}
