package org.counterclaim.analysis.event;

import org.counterclaim.analysis.event.TriggerList.Match;

/** Whether what a verb does is done to its subject: "was killed", "40 killed in …". */
final class Passives {

  private final SentenceWords words;
  private final PartyWords parties;

  Passives(SentenceWords words, PartyWords parties) {
    this.words = words;
    this.parties = parties;
  }

  /** "was killed"; "40 killed in …"; "a man arrested over …"; "accused of …". */
  boolean is(Match match) {
    int verb = match.first();
    if (!words.vocabulary().isParticiple(words.lower(verb))) {
      return false;
    }
    int i = verb - 1;
    while (words.isAdverb(i)) {
      i--;
    }
    if (words.isBe(i)) {
      return true;
    }
    if (words.isAuxiliary(i)
        || words.is("subject", i)
        || words.is("relative", i)
        || hasItsObject(match)
        || parties.isIntransitive(words.lower(verb))) {
      return false;
    }
    int next = match.last() + 1;
    if (words.lower(next).equals("by") || isCharged(verb)) {
      return true;
    }
    boolean counted = words.lower(next + 1).equals("least") || words.lower(next + 1).equals("most");
    boolean bare =
        next >= words.size()
            || words.isPunctuation(next)
            || (isAdjunct(words.lower(next)) && !counted);
    return parties.isHarm(words.lower(verb)) && (bare || (isThing(i) && !isObject(next)));
  }

  /** "Minister | accused of | fraud": nobody is named whom he accuses. */
  private boolean isCharged(int verb) {
    return parties.isCharging(words.lower(verb))
        && switch (words.lower(verb + 1)) {
          case "of", "with", "over", "for", "from" -> true;
          default -> false;
        };
  }

  /** "fired | tear gas", "seized | control"; not "shot | dead". */
  private boolean hasItsObject(Match match) {
    int behind = match.first() + 1;
    return behind <= match.last()
        && words.isNominal(behind)
        && !parties.isMade(words.lower(behind));
  }

  private boolean isThing(int i) {
    return parties.isThing(words.lower(i));
  }

  /** "the tank hit a house", not "the tank hit last week". */
  private boolean isObject(int i) {
    boolean time = words.is("weekday", i) || words.isNumber(i) || isTimeAdjective(words.lower(i));
    return !time && (words.is("determiner", i) || words.is("possessive", i) || words.isNominal(i));
  }

  private static boolean isTimeAdjective(String word) {
    return word.equals("last") || word.equals("this") || word.equals("earlier");
  }

  private static boolean isAdjunct(String word) {
    return switch (word) {
      case "in",
          "over",
          "at",
          "near",
          "during",
          "after",
          "for",
          "on",
          "amid",
          "as",
          "when",
          "while",
          "outside",
          "inside",
          "and" ->
          true;
      default -> false;
    };
  }
}
