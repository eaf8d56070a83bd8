package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.text.Span;

/** Takes apart phrases that may name several parties: "the army, Hezbollah and Russian jets". */
final class PartyPhrases {

  private static final Set<String> WITH = Set.of("along", "together");
  private static final int MOST = 12;

  private PartyPhrases() {}

  /**
   * {@return the stretches between "and", "as well as", "along with" and, before an "and", between
   * commas, in the order of the text}
   *
   * @param known whether a stretch is somebody known; what else follows a comma is an apposition
   * @param named whether a stretch is a name, which may hold an "and" of its own
   */
  static List<Span> parts(String text, Span phrase, Predicate<Span> known, Predicate<Span> named) {
    List<Token> tokens = Token.of(text, phrase);
    boolean listed = tokens.stream().anyMatch(token -> token.lower().equals("and"));
    List<Span> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i < tokens.size() && parts.size() < MOST; i++) {
      int joint = isInName(tokens, begin, i, named) ? 0 : joint(tokens, i);
      boolean comma = listed && isComma(text, tokens.get(i - 1), tokens.get(i));
      if (joint > 0 || (comma && known.test(untilBorder(tokens, i)))) {
        add(parts, tokens, begin, i);
        begin = i + joint;
        i = Math.max(i, begin - 1);
      }
    }
    add(parts, tokens, begin, tokens.size());
    return parts;
  }

  private static boolean isComma(String text, Token before, Token token) {
    return token.comma()
        && text.substring(before.span().end(), token.span().begin()).indexOf(',') >= 0;
  }

  /** How many words join two parties there; 0 if none does. */
  private static int joint(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    if (word.equals("and") || word.equals("alongside")) {
      return 1;
    }
    if (WITH.contains(word) && next.equals("with")) {
      return 2;
    }
    boolean asWellAs =
        word.equals("as")
            && next.equals("well")
            && i + 2 < tokens.size()
            && tokens.get(i + 2).lower().equals("as");
    return asWellAs ? 3 : 0;
  }

  /** "Islamic State of Iraq and Syria". */
  private static boolean isInName(List<Token> tokens, int begin, int i, Predicate<Span> named) {
    for (int end = i + 1; joint(tokens, i) > 0 && end < Math.min(tokens.size(), i + 4); end++) {
      int first = tokens.get(begin).span().begin();
      if (named.test(new Span(first, tokens.get(end).span().end()))) {
        return true;
      }
    }
    return false;
  }

  private static Span untilBorder(List<Token> tokens, int begin) {
    int end = begin + 1;
    while (end < tokens.size() && !tokens.get(end).comma() && joint(tokens, end) == 0) {
      end++;
    }
    return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }

  private static void add(List<Span> parts, List<Token> tokens, int begin, int end) {
    if (begin < end) {
      parts.add(new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end()));
    }
  }

  /**
   * {@return whom a loose head belongs to: "the SDF" of "members of the SDF", of "forces loyal to
   * the SDF"}
   */
  static Optional<Span> owner(String text, Span phrase) {
    List<Token> tokens = Token.of(text, phrase);
    for (int i = 1; i < tokens.size() - 1; i++) {
      String word = tokens.get(i).lower();
      boolean links = word.equals("of") || word.equals("from");
      boolean loyal =
          Set.of("to", "with", "by").contains(word)
              && Set.of("loyal", "belonging", "allied", "affiliated", "linked", "run", "operated")
                  .contains(tokens.get(i - 1).lower());
      if (links || loyal) {
        return Optional.of(
            new Span(tokens.get(i + 1).span().begin(), tokens.get(tokens.size() - 1).span().end()));
      }
    }
    return Optional.empty();
  }
}
