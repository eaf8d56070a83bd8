package org.counterclaim.analysis.time;

import java.util.List;
import java.util.Set;

/**
 * What was over by a time or lasted until it, so that the time is behind us: "had retaken the town
 * by Friday", "held the bridge until Friday". Elsewhere "by" and "until" set a term to come:
 * "demanded an answer by Friday", "postponed the vote until Friday".
 *
 * @param tokens of the sentence
 */
record Bygone(List<Token> tokens, Tense.Cues cues) {

  private static final int REACH = 10;
  private static final Set<String> PERFECT = Set.of("was", "were", "had", "been");
  private static final Set<String> BE = Set.of("was", "were", "been");
  private static final Set<String> INSIDE = Set.of("-", "'", "'s");
  private static final Set<String> LINKS = Set.of("that", "to", "which", "who", "if", "unless");

  /** Words behind "was" and "had been" that say how things stood: "was in rebel hands until". */
  private static final Set<String> STANDING = Set.of("in", "under", "at", "on", "with", "part");

  /**
   * {@return whether what is told before this "by" had come about: "was gone by", "had retaken the
   * town by"}
   */
  boolean isOverBy(int by) {
    if (by >= 2 && PERFECT.contains(word(by - 2)) && !looksAhead(by - 1)) {
      return true;
    }
    for (int i = by - 1; i >= Math.max(0, by - REACH); i--) {
      if (word(i).equals("had")) {
        return !looksAhead(i + 1);
      }
      boolean behindHad = cues.of(tokens, i) == Tense.PAST && isPerfect(i);
      if (!behindHad && ends(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@return whether what is told before this "until" went on till then: "held the hill until"} */
  boolean lastedUntil(int until) {
    if (until < 1 || !Set.of("until", "till").contains(word(until))) {
      return false;
    }
    for (int i = until - 1; i >= Math.max(0, until - REACH); i--) {
      boolean stood = BE.contains(word(i)) && STANDING.contains(word(i + 1));
      boolean lasted = cues.lasting().mayBeginWith(tokens.get(i));
      if (stood || (lasted && cues.of(tokens, i) == Tense.PAST)) {
        return true;
      }
      if (ends(i)) {
        return false;
      }
    }
    return false;
  }

  /** "had | retaken", "had already | retaken", "had been | retaken". */
  private boolean isPerfect(int verb) {
    int at = verb - 1;
    while (at > 0 && (word(at).endsWith("ly") || word(at).equals("already"))) {
      at--;
    }
    return at >= 0 && (word(at).equals("had") || word(at).equals("been"));
  }

  /** Whether the words of one verb and its object end here, or speak of what is to come. */
  private boolean ends(int at) {
    Token token = tokens.get(at);
    boolean sign = token.kind() == Token.Kind.SIGN && !INSIDE.contains(token.word());
    return sign
        || LINKS.contains(token.word())
        || looksAhead(at)
        || cues.of(tokens, at) != Tense.UNTOLD;
  }

  private boolean looksAhead(int at) {
    Token token = tokens.get(at);
    return cues.ahead().mayBeginWith(token) || cues.asked().mayBeginWith(token);
  }

  private String word(int at) {
    return tokens.get(at).word();
  }
}
