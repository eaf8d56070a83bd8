package org.counterclaim.analysis.time;

import java.util.List;
import java.util.Set;

/** Where the words around a time put it: a bare "Friday" is the last one or the next. */
enum Tense {
  PAST,
  FUTURE,
  UNTOLD;

  private static final int REACH = 25;

  /**
   * {@return the tense of the verb nearest to a time, before it rather than behind}
   *
   * @param begin the first token of the time
   * @param end the first token behind it
   */
  static Tense around(List<Token> tokens, int begin, int end, Cues cues) {
    Bygone bygone = new Bygone(tokens, cues);
    boolean term = isTerm(tokens, begin, end) && !bygone.isOverBy(begin - 1);
    if (term || cues.isSetFor(tokens, begin)) {
      return FUTURE;
    }
    if (cues.isPastVerb(tokens, end) || bygone.lastedUntil(begin - 1)) {
      return PAST;
    }
    for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
      Tense tense = cues.of(tokens, i);
      if (tense != UNTOLD) {
        return tense;
      }
      if (cues.opensInfinitive(tokens, i)) {
        return i > 0 && cues.ahead.mayBeginWith(tokens.get(i - 1)) ? FUTURE : UNTOLD;
      }
    }
    for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
      Tense tense = cues.of(tokens, i);
      if (tense != UNTOLD) {
        return tense;
      }
    }
    return UNTOLD;
  }

  /** Whether something has to happen before: "by Friday", "ahead of Friday's vote". */
  private static boolean isTerm(List<Token> tokens, int begin, int end) {
    if (begin < 2) {
      return false;
    }
    String before = tokens.get(begin - 1).word();
    return (before.equals("by") && !isPossessive(tokens, end))
        || (before.equals("of") && tokens.get(begin - 2).word().equals("ahead"));
  }

  /** Whether the time owns what comes: "overshadowed by Friday's crash" sets no date. */
  private static boolean isPossessive(List<Token> tokens, int end) {
    return end < tokens.size() && tokens.get(end).word().equals("'s");
  }

  /**
   * The words that tell a tense: the sections [past], [future], [ahead], before an infinitive,
   * [called], which puts its object on a day, [asked], whose object is to come, and [lasting],
   * which goes on until a time, of the rules.
   */
  record Cues(
      Phrase past, Phrase future, Phrase ahead, Phrase called, Phrase asked, Phrase lasting) {

    private static final int SHORTEST_PAST = 4;
    private static final int OBJECT_REACH = 8;
    private static final Set<String> DETERMINERS =
        Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "these");
    private static final Set<String> BEFORE_BARE_VERBS =
        Set.of(
            "be", "to", "will", "would", "can", "could", "may", "might", "must", "should", "shall",
            "getting");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "has", "have");

    /** Whether it was put on a day: "scheduled for Friday", "called a strike for Friday". */
    private boolean isSetFor(List<Token> tokens, int begin) {
      if (begin < 2 || !Set.of("for", "to").contains(tokens.get(begin - 1).word())) {
        return false;
      }
      if (ahead.mayBeginWith(tokens.get(begin - 2))) {
        return true;
      }
      for (int i = begin - 2; i >= Math.max(0, begin - OBJECT_REACH); i--) {
        if (called.mayBeginWith(tokens.get(i))) {
          return true;
        }
      }
      return false;
    }

    /** Whether a verb right behind tells of the past: "the army on Friday (again) shelled it". */
    private boolean isPastVerb(List<Token> tokens, int end) {
      int at = end < tokens.size() && isAdverb(tokens.get(end)) ? end + 1 : end;
      return at < tokens.size() && of(tokens, at) == PAST;
    }

    private static boolean isAdverb(Token token) {
      return token.word().endsWith("ly") || token.word().equals("again");
    }

    /** {@return the tense that the word of a number tells by itself} */
    Tense of(List<Token> tokens, int at) {
      Token token = tokens.get(at);
      if (isName(tokens, at)) {
        return UNTOLD;
      }
      if (future.mayBeginWith(token)) {
        return isBefore(tokens, at, "have") ? PAST : FUTURE;
      }
      if (isInfinitive(tokens, at)) {
        return FUTURE;
      }
      boolean regular =
          token.word().length() >= SHORTEST_PAST
              && token.word().endsWith("ed")
              && !token.word().endsWith("eed")
              && !(isBefore(tokens, at, "to") && ahead.mayBeginWith(token));
      return (past.mayBeginWith(token) || regular) && !isBare(tokens, at) ? PAST : UNTOLD;
    }

    /** Whether a verb stands in its bare form, as in "will split". */
    private static boolean isBare(List<Token> tokens, int at) {
      return at > 0
          && !tokens.get(at - 1).capital()
          && BEFORE_BARE_VERBS.contains(tokens.get(at - 1).word());
    }

    /** Whether it is a name, as "May" and "Will" are amid a sentence. */
    private static boolean isName(List<Token> tokens, int at) {
      return tokens.get(at).capital() && at > 0 && tokens.get(at - 1).kind() != Token.Kind.SIGN;
    }

    /** Whether "to" stands between two verbs: "is to resume", "to be published". */
    private static boolean isInfinitive(List<Token> tokens, int at) {
      return tokens.get(at).word().equals("to")
          && ((at + 1 < tokens.size() && tokens.get(at + 1).word().equals("be"))
              || (at > 0 && AUXILIARIES.contains(tokens.get(at - 1).word())));
    }

    /** Whether a "to" opens an infinitive, which tells nothing of its time: "agreed to sell". */
    boolean opensInfinitive(List<Token> tokens, int at) {
      return tokens.get(at).word().equals("to")
          && at + 1 < tokens.size()
          && tokens.get(at + 1).kind() == Token.Kind.WORD
          && !tokens.get(at + 1).capital()
          && !DETERMINERS.contains(tokens.get(at + 1).word());
    }

    /** Whether a participle looks ahead: "scheduled to meet". */
    private static boolean isBefore(List<Token> tokens, int at, String word) {
      return at + 1 < tokens.size() && tokens.get(at + 1).word().equals(word);
    }
  }
}
