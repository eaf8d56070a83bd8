package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.Clauses.Clause;

/** Noun phrases before and behind verbs, found by words and order alone. */
final class PhraseFinder {

  private static final int LONGEST = 28;

  /** So many clauses take their subject from the one before, one after another. */
  private static final int MOST_HOPS = 5;

  private final SentenceWords words;
  private final Clauses clauses;
  private final PartyWords parties;
  private final Antecedents antecedents;

  PhraseFinder(SentenceWords words, Clauses clauses, PartyWords parties) {
    this.words = words;
    this.clauses = clauses;
    this.parties = parties;
    this.antecedents = new Antecedents(words, this, parties);
  }

  /** {@return the first word of the verb group that ends at {@code verb}: "has also been | hit"} */
  int groupBegin(int verb) {
    int i = verb;
    while (i > 0 && (words.isAuxiliary(i - 1) || words.isAdverb(i - 1))) {
      i--;
    }
    return i;
  }

  /** {@return who stands before the verb, or what it inherits from the clause before} */
  Optional<Range> subject(int verb) {
    return subject(verb, 0);
  }

  /**
   * Whether somebody else bids the subject do it, or says so of him: "accused them of shelling".
   */
  boolean isBidden(int verb) {
    int first = clauses.of(verb).inherits() ? clauses.of(verb).begin() : groupBegin(verb) - 1;
    boolean inherits = clauses.of(verb).inherits() || words.lower(first).equals("to");
    int earlier = inherits ? verbBefore(first) : -1;
    return earlier >= 0 && moved(earlier, first).isPresent();
  }

  /** "They [the rebels] | bombed": an editor says who. */
  boolean isInserted(int verb) {
    return words.lower(groupBegin(verb) - 1).equals("]");
  }

  /**
   * "soldiers, who | returned", "who returned and | fired": whoever stands before "who" does it;
   * not surely in "who lived there, | causing …".
   */
  boolean isOfWho(int verb) {
    int i = verb;
    for (int hops = 0; hops < MOST_HOPS && i >= 0; hops++) {
      int group = groupBegin(i);
      Clause clause = clauses.of(i);
      if (words.lower(group - 1).equals("who")) {
        return antecedents.of(group - 1).isPresent();
      }
      boolean parted = words.isComma(clause.begin() - 1);
      boolean inherits = clause.inherits() && group <= clause.begin() + 1;
      i = inherits && !parted ? verbBefore(clause.begin()) : -1;
    }
    return false;
  }

  private Optional<Range> subject(int verb, int hops) {
    int group = groupBegin(verb);
    Clause clause = clauses.of(verb);
    if (clause.inherits() && group <= clause.begin() + 1 && hops < MOST_HOPS) {
      return inherited(clause.begin(), hops);
    }
    int last = group - 1;
    if (words.lower(last).equals("to")) {
      return hops >= MOST_HOPS ? Optional.empty() : inherited(last, hops);
    }
    if (words.lower(last).equals("]")) {
      return endingAt(last - 1);
    }
    Optional<Range> antecedent =
        words.lower(last).equals("who") ? antecedents.of(last) : Optional.empty();
    if (antecedent.isPresent()) {
      return antecedent;
    }
    boolean relative = words.is("relative", last) && !words.isPunctuation(last);
    if (relative) {
      last--;
    }
    if (words.isComma(last) || words.lower(last).equals(")")) {
      last = relative ? last - 1 : beforeAside(last);
    }
    return endingAt(last);
  }

  /** "accused | the army | of shelling": the object of the verb before, if it does what follows. */
  private Optional<Range> inherited(int token, int hops) {
    int earlier = verbBefore(token);
    if (earlier < 0) {
      return Optional.empty();
    }
    Optional<Range> moved = moved(earlier, token);
    return moved.isPresent() ? moved : subject(earlier, hops + 1);
  }

  /** {@return whom the verb says or bids to do what begins at {@code token}} */
  Optional<Range> moved(int verb, int token) {
    boolean moves = parties.isMover(words.lower(verb)) && !words.isBe(verb - 1);
    int first = words.lower(verb + 1).equals("on") ? verb + 2 : verb + 1;
    return moves && first < token
        ? beginningAt(first).map(range -> untilOf(range, token)).filter(r -> r.end() <= token)
        : Optional.empty();
  }

  /** "the army | of attacks": what the verb has somebody do is no part of who. */
  private Range untilOf(Range range, int token) {
    boolean ends = range.end() > token && words.lower(token).equals("of");
    return ends ? new Range(range.begin(), token) : range;
  }

  /** {@return the nearest verb before, as the governor of what begins here; -1 if there is none} */
  private int verbBefore(int token) {
    for (int i = token - 1; i >= 0 && token - i < LONGEST; i--) {
      if (words.isVerbAt(i)
          && !words.isAttributive(i)
          && (!words.isAuxiliary(i) || words.isBe(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "X, the head of Y, | said": the position before the aside that closes here. */
  private int beforeAside(int closing) {
    boolean bracket = words.lower(closing).equals(")");
    for (int i = closing - 1; i > 0 && closing - i < LONGEST; i--) {
      if (bracket ? words.lower(i).equals("(") : words.isComma(i)) {
        return i - 1;
      }
    }
    return closing - 1;
  }

  /** {@return the phrase whose last word stands at {@code last}} */
  Optional<Range> endingAt(int last) {
    int end = withoutTime(last);
    if (end < 0
        || (!words.isNominal(end) && !words.is("pronoun", end) && !words.is("determiner", end))) {
      return Optional.empty();
    }
    if (words.is("subject", end) || words.is("pronoun", end)) {
      return Optional.of(new Range(end, end + 1));
    }
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && belongs(begin - 1, end)) {
      begin--;
    }
    begin = withoutLead(begin, end);
    return begin <= end ? Optional.of(new Range(begin, end + 1)) : Optional.empty();
  }

  private boolean belongs(int i, int end) {
    if (words.isComma(i)) {
      return isList(i, end);
    }
    if (words.isPossessive(i)) {
      return true;
    }
    if (words.isPunctuation(i) || words.is("subordinator", i) || words.lower(i).equals("that")) {
      return words.is("preposition", i)
          && !words.lower(i).equals("after")
          && !words.lower(i).equals("before")
          && !words.lower(i).equals("as")
          && !words.lower(i).equals("since")
          && !words.lower(i).equals("until");
    }
    if (words.is("determiner", i)
        || words.is("possessive", i)
        || words.is("preposition", i)
        || words.lower(i).equals("and")) {
      return true;
    }
    return words.isNominal(i)
        || (words.isAdverb(i)
            && !words.isNominal(i)
            && words.isNominal(i + 1)
            && words.isNominal(i - 1));
  }

  /** "A, B and C": a comma between names where "and" follows. */
  private boolean isList(int comma, int end) {
    for (int i = comma + 1; i <= end && i < comma + 9; i++) {
      if (words.lower(i).equals("and")) {
        return words.isNominal(comma - 1) && words.isNominal(i - 1);
      }
    }
    return false;
  }

  private int withoutTime(int last) {
    int end = last;
    while (end > 0) {
      if (words.isAdverb(end) || words.is("weekday", end)) {
        end--;
      } else if (isNumeric(end) && (words.is("weekday", end - 1) || isTimePreposition(end - 1))) {
        end--;
      } else if (isTimePreposition(end) && end < last) {
        end--;
      } else if (isPeriod(end)) {
        end -= 2;
      } else {
        return end;
      }
    }
    return end;
  }

  private boolean isPeriod(int end) {
    String word = words.lower(end);
    boolean unit =
        word.equals("week")
            || word.equals("month")
            || word.equals("year")
            || word.equals("night")
            || word.equals("morning")
            || word.equals("evening")
            || word.equals("afternoon");
    return unit
        && end >= 2
        && (words.lower(end - 1).equals("last")
            || words.lower(end - 1).equals("this")
            || words.is("weekday", end - 1));
  }

  private boolean isNumeric(int i) {
    return words.isNumber(i);
  }

  private boolean isTimePreposition(int i) {
    return switch (words.lower(i)) {
      case "on", "in", "at", "since", "late", "early" -> true;
      default -> false;
    };
  }

  /** "at | least 14 people". */
  private boolean isBound(int i) {
    return words.lower(i).equals("least") || words.lower(i).equals("most");
  }

  /** Drops "In September", "On Monday", "Meanwhile" in front. */
  private int withoutLead(int first, int end) {
    int begin = first;
    while (begin < end) {
      if (words.lower(begin).equals("at") && isBound(begin + 1)) {
        return begin;
      }
      if (words.is("preposition", begin)) {
        begin++;
        while (begin < end
            && (words.is("weekday", begin)
                || words.isNumber(begin)
                || (words.lower(begin).equals("the") && words.isNumber(begin + 1)))) {
          begin++;
        }
      } else if (words.isComma(begin)
          || words.isAdverb(begin)
          || words.is("weekday", begin)
          || words.lower(begin).equals("and")
          || words.isPossessive(begin)) {
        begin++;
      } else {
        return begin;
      }
    }
    return begin;
  }

  /** {@return the phrase that begins at {@code first}, "of" and "and" phrases included} */
  Optional<Range> beginningAt(int first) {
    int i = core(first);
    if (i == first) {
      return words.is("pronoun", first)
          ? Optional.of(new Range(first, first + 1))
          : Optional.empty();
    }
    while (i < words.size() && i - first < LONGEST) {
      String next = words.lower(i);
      int more = i;
      if (next.equals("of")) {
        more = core(i + 1);
        more = more == i + 1 ? i : more;
      } else if (next.equals("and") || next.equals("or")) {
        int behind = core(i + 1);
        more = behind > i + 1 && !words.isFinite(behind) ? behind : i;
      }
      if (more == i) {
        break;
      }
      i = more;
    }
    return Optional.of(new Range(first, i));
  }

  /**
   * {@return the end of determiner, adjectives, nouns and names from here; here if there are none}
   */
  private int core(int first) {
    int i = first;
    while (words.is("determiner", i) || words.is("possessive", i)) {
      i++;
    }
    int noun = i;
    while (i < words.size()
        && i - first < LONGEST
        && ((words.isNominal(i) && !words.is("weekday", i))
            || (i > noun && words.isPossessive(i)))) {
      i++;
    }
    return i == noun ? first : i;
  }
}
