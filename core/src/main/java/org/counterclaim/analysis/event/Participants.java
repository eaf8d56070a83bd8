package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.Clauses.Clause;
import org.counterclaim.analysis.event.Clauses.Opening;
import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Event.Root;

/** Who acts and who is acted upon: around a verb, active or passive, and around a noun. */
final class Participants {

  private static final int REACH = 30;

  /** What others may keep somebody from doing. */
  private static final Set<Root> UNREST = EnumSet.of(Root.ASSAULT, Root.COERCE, Root.PROTEST);

  private final SentenceWords words;
  private final Clauses clauses;
  private final Phrases phrases;
  private final PartyWords parties;
  private final Asides asides;
  private final Doers doers;
  private final Accusations accusations;

  Participants(SentenceWords words, Clauses clauses, PartyWords parties) {
    this.words = words;
    this.clauses = clauses;
    this.parties = parties;
    phrases = new Phrases(words, clauses, parties);
    asides = new Asides(words, clauses);
    doers = new Doers(words, phrases, parties);
    accusations = new Accusations(words, phrases, parties);
  }

  /**
   * Both may be missing.
   *
   * @param plain whether grammar leaves no doubt of who acts, or that nobody is named who does
   * @param onlooker who tells of it, suffers or hinders it, and therefore does not do it
   */
  record Pair(
      Optional<Range> actor, Optional<Range> recipient, boolean plain, Optional<Range> onlooker) {
    Pair(Optional<Range> actor, Optional<Range> recipient, boolean plain) {
      this(actor, recipient, plain, Optional.empty());
    }

    Pair(Optional<Range> actor, Optional<Range> recipient) {
      this(actor, recipient, false);
    }
  }

  Pair of(Match match) {
    Pair pair = match.verbal() ? ofVerb(match) : ofNoun(match);
    Optional<Range> actor = pair.actor.map(range -> isPronoun(range) ? speaker(range) : range);
    return new Pair(actor, pair.recipient, pair.plain, pair.onlooker);
  }

  private boolean isPronoun(Range range) {
    return range.end() - range.begin() == 1
        && (words.is("pronoun", range.begin()) || words.is("possessive", range.begin()));
  }

  /**
   * "Rebels said they will …": they are the rebels, as far as the sentence tells; not in their own
   * words, "Rebels said: “They will …”".
   */
  private Range speaker(Range pronoun) {
    if (isQuoted(pronoun.begin())) {
      return pronoun;
    }
    for (int i = 1; i < pronoun.begin(); i++) {
      if (words.isFinite(i) && !words.isAuxiliary(i) && clauses.of(i).depth() == 0) {
        Optional<Range> subject = phrases.subject(i);
        return subject
            .filter(range -> range.end() <= pronoun.begin() && !isPronoun(range))
            .orElse(pronoun);
      }
    }
    return pronoun;
  }

  /** Whether a quotation opens before, in the same sentence. */
  private boolean isQuoted(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (words.isQuotationMark(i)) {
        return true;
      }
    }
    return false;
  }

  // ---- verbs

  private Pair ofVerb(Match match) {
    int verb = match.first();
    if (isDescribing(verb)) {
      return new Pair(doers.by(match.last()), phrases.beginningAt(match.last() + 1), true);
    }
    if (isPassive(match)) {
      Optional<Range> recipient =
          words.isBe(verb - 1) || words.isBe(phrases.groupBegin(verb)) || hasAuxiliary(verb)
              ? phrases.subject(verb)
              : reduced(verb);
      return new Pair(doers.by(match.last()), recipient);
    }
    Optional<Range> actor = phrases.subject(verb);
    boolean under = match.length() > 0 && words.lower(verb + 1).equals("under");
    if (under || parties.isSuffered(words.lower(verb))) {
      return new Pair(doers.by(match.last()), actor);
    }
    Optional<Range> recipient = object(match.last() + 1, words.size(), clauses.of(verb));
    if (phrases.isOfWho(verb)) {
      return new Pair(actor, recipient, true);
    }
    if (recipient.isEmpty()) {
      return actor.map(this::reciprocal).orElse(new Pair(actor, Optional.empty()));
    }
    return new Pair(actor, recipient, phrases.isBidden(verb) || phrases.isInserted(verb));
  }

  /** "the | wounded", "the | captured | town": whoever did it, the sentence's subject need not. */
  private boolean isDescribing(int verb) {
    String before = words.lower(verb - 1);
    boolean led =
        before.equals("the")
            || before.equals("a")
            || before.equals("an")
            || words.is("possessive", verb - 1);
    return led && words.vocabulary().isParticiple(words.lower(verb));
  }

  private boolean hasAuxiliary(int verb) {
    for (int i = phrases.groupBegin(verb); i < verb; i++) {
      if (words.isAuxiliary(i)) {
        return true;
      }
    }
    return false;
  }

  /** "was killed"; "40 killed in …"; "a man arrested over …". */
  boolean isPassive(Match match) {
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
        || hasItsObject(match)
        || parties.isIntransitive(words.lower(verb))) {
      return false;
    }
    if (words.is("relative", i)) {
      return false;
    }
    int next = match.last() + 1;
    if (words.lower(next).equals("by")) {
      return true;
    }
    boolean counted = words.lower(next + 1).equals("least") || words.lower(next + 1).equals("most");
    boolean bare =
        next >= words.size()
            || words.isPunctuation(next)
            || (isAdjunct(words.lower(next)) && !counted);
    return parties.isHarm(words.lower(verb)) && (bare || (isThing(i) && !isObject(next)));
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

  private Optional<Range> reduced(int verb) {
    int last = verb - 1;
    while (words.isAdverb(last)) {
      last--;
    }
    return phrases.endingAt(words.isComma(last) ? last - 1 : last);
  }

  /** A phrase behind the verb, what leads to it, and how much speaks for it. */
  private record Candidate(Range phrase, double score) {}

  /**
   * {@return whom the clause acts upon, by the words from a position to another and no further than
   * the clause goes}
   */
  private Optional<Range> object(int from, int end, Clause clause) {
    List<Candidate> candidates = new ArrayList<>();
    int limit = Math.min(end, from + REACH);
    int i = from;
    double order = 0;
    while (i < limit) {
      if (words.isBreak(i)
          || asides.openAt(i)
          || (clauses.of(i).opening() == Opening.BACKGROUND && !clauses.of(i).equals(clause))
          || (clauses.of(i).opening() == Opening.RELATIVE && !clauses.of(i).equals(clause))) {
        break;
      }
      Optional<Range> phrase = phrases.beginningAt(i);
      if (phrase.isEmpty()) {
        i++;
        continue;
      }
      Range found = phrase.get();
      double score =
          lead(words.lower(i - 1), i == from) + parties.weight(words, found) - 0.13 * order;
      candidates.add(new Candidate(found, score));
      order++;
      i = found.end();
    }
    return candidates.stream()
        .filter(each -> each.score > 0.2)
        .reduce((a, b) -> b.score > a.score ? b : a)
        .map(Candidate::phrase);
  }

  private static double lead(String word, boolean direct) {
    return switch (word) {
      case "against" -> 1.1;
      case "to", "with", "toward", "towards" -> 0.85;
      case "from", "upon" -> 0.75;
      case "on", "between" -> 0.65;
      case "of", "into", "at" -> 0.55;
      case "for", "in" -> 0.45;
      case "by", "over", "about", "near", "during", "since", "under", "after" -> 0.1;
      default -> direct ? 1 : 0.6;
    };
  }

  /** "A and B clashed": the second is the first one's opposite. */
  private Pair reciprocal(Range subject) {
    for (int i = subject.begin() + 1; i < subject.end() - 1; i++) {
      if (words.lower(i).equals("and")) {
        return new Pair(
            Optional.of(new Range(subject.begin(), i)),
            Optional.of(new Range(i + 1, subject.end())));
      }
    }
    return new Pair(Optional.of(subject), Optional.empty());
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "of", "out", "up", "off" -> true;
      default -> false;
    };
  }

  // ---- nouns

  private Pair ofNoun(Match match) {
    int first = match.first();
    boolean leads = match.length() > 0 && words.is("preposition", match.last());
    int behind = leads ? match.last() : match.last() + 1;
    if (words.lower(behind).equals("between")) {
      Optional<Range> one = phrases.beginningAt(behind + 1);
      Optional<Range> other =
          one.filter(range -> words.lower(range.end()).equals("and"))
              .flatMap(range -> phrases.beginningAt(range.end() + 1));
      if (one.isPresent()) {
        return other.isPresent() ? new Pair(one, other) : reciprocal(one.get());
      }
    }
    int verb = doers.verbBehind(behind);
    boolean passive = doers.isDoneTo(first, verb);
    boolean predicate = isPredicate(first);
    int answer = answer(first);
    boolean accuses = match.trigger().root().filter(Root.ACCUSE::equals).isPresent();
    boolean free = predicate || (accuses && accusations.isApposed(first));
    int governor = free ? -1 : answer >= 0 ? answer : governor(first);
    Optional<Range> blamed = doers.blamed(governor, match.last());
    Optional<Range> said = passive ? doers.of(verb) : blamed;
    if (parties.isUndergone(words.lower(match.last()))) {
      Optional<Range> sufferer = possessor(first);
      if (sufferer.isPresent()) {
        return new Pair(
            doers.by(match.last()).or(() -> said).or(() -> governing(governor)), sufferer);
      }
    }
    Optional<Range> by = doers.by(match.last());
    Optional<Range> bidden = bidden(first);
    Optional<Range> possessor = possessor(first);
    boolean told =
        bidden.isPresent() || (possessor.isEmpty() && governor >= 0 && phrases.isBidden(governor));
    boolean laid =
        by.isEmpty() && (said.isPresent() || told || possessor.filter(this::isForce).isPresent());
    boolean done = isDoneByWho(governor) || answer >= 0;
    boolean plain =
        laid || words.lower(match.last() + 1).equals("by") || (done && possessor.isEmpty());
    boolean unrest = match.trigger().root().map(UNREST::contains).orElse(true);
    boolean behindIt =
        passive && (looksOn(verb, unrest) || (accuses && parties.isAnswer(words.lower(verb))));
    boolean beforeIt =
        governor >= 0
            && (looksOn(governor, unrest) || (accuses && parties.isAnswer(words.lower(governor))));
    Optional<Range> onlooker =
        behindIt
            ? doers.by(verb)
            : beforeIt
                ? phrases.subject(governor)
                : accuses ? accusations.answering(first, behind) : Optional.empty();
    Optional<Range> actor =
        by.or(() -> said)
            .or(() -> possessor.filter(this::isForce))
            .or(() -> bidden)
            .or(() -> possessor)
            .or(() -> predicate ? phrases.subject(first) : Optional.empty())
            .or(() -> beforeIt ? Optional.empty() : governing(governor));
    Optional<Range> recipient =
        switch (words.lower(behind)) {
          case "of", "on", "against", "with", "at", "to", "from", "in", "for" ->
              object(
                  behind,
                  passive ? verb : blamed.map(range -> range.begin() - 1).orElse(words.size()),
                  clauses.of(first));
          default -> passive ? doneTo(verb) : verb < 0 ? Optional.empty() : objectOf(verb);
        };
    if (actor.isPresent() && actor.equals(recipient)) {
      actor = Optional.empty();
    }
    return new Pair(actor, recipient, plain && actor.isPresent(), onlooker);
  }

  private Optional<Range> objectOf(int verb) {
    return object(verb + 1, words.size(), clauses.of(verb));
  }

  /** "it will | not accept", "they must be | ready to": no noun, but what its subject does. */
  private boolean isPredicate(int first) {
    for (int i = phrases.groupBegin(first); i < first; i++) {
      if (words.is("modal", i)) {
        return true;
      }
    }
    return false;
  }

  /** "was launched on | the village | by rebels"; nobody by "was condemned in Paris by France". */
  private Optional<Range> doneTo(int passive) {
    String verb = words.lower(passive);
    boolean told = parties.isOnlooker(verb) || parties.laying(verb).isPresent();
    if (told) {
      return Optional.empty();
    }
    return object(passive + 1, doers.end(passive), clauses.of(passive))
        .or(() -> doers.by(passive).flatMap(doer -> aimedAt(doer.end())));
  }

  /** "was made by rebels against | the port". */
  private Optional<Range> aimedAt(int preposition) {
    return parties.isAim(words.lower(preposition))
        ? phrases.beginningAt(preposition + 1)
        : Optional.empty();
  }

  private boolean isForce(Range phrase) {
    boolean joined = words.lower(phrase.begin() - 1).equals("and");
    return parties.isForce(words.lower(phrase.end() - 1)) && !joined;
  }

  /** "accused | the army | of an attack", "Rebels | were blamed for the attack". */
  private Optional<Range> bidden(int noun) {
    int i = noun - 1;
    while (i > 0 && (words.is("determiner", i) || words.isNominal(i))) {
      i--;
    }
    if (!words.lower(i).equals("of") && !words.lower(i).equals("for")) {
      return Optional.empty();
    }
    for (int verb = i - 1; verb >= Math.max(0, i - 10) && !words.isBreak(verb); verb--) {
      if (words.isVerbAt(verb) && !words.isAttributive(verb)) {
        boolean passive = verb == i - 1 && words.isBe(verb - 1);
        boolean moves = parties.isMover(words.lower(verb));
        if (passive) {
          return moves ? phrases.subject(verb) : Optional.empty();
        }
        int end = i;
        return phrases.moved(verb, i).filter(range -> range.end() == end);
      }
    }
    return Optional.empty();
  }

  /** "Russia's | bombing", "government | air strikes", "their | attack"; no "October | attack". */
  private Optional<Range> possessor(int noun) {
    int i = noun - 1;
    while (i >= 0
        && noun - i < 6
        && words.isNominal(i)
        && (words.isTime(i) || (!words.isCapital(i) && !parties.isParty(words.lower(i))))) {
      i--;
    }
    if (i < 0) {
      return Optional.empty();
    }
    if (words.isPossessive(i)) {
      return words.isTime(i - 1) ? Optional.empty() : phrases.endingAt(i - 1);
    }
    if (words.is("possessive", i)) {
      return Optional.of(new Range(i, i + 1));
    }
    if (words.isNominal(i)
        && !words.isNumber(i)
        && (parties.isParty(words.lower(i)) || words.isCapital(i))) {
      int begin = i;
      while (begin > 0 && words.isNominal(begin - 1) && i - begin < 4) {
        begin--;
      }
      while (begin < i
          && (words.isPartOfADate(begin) || (parties.isForce(words.lower(i)) && isMere(begin)))) {
        begin++;
      }
      return Optional.of(new Range(begin, i + 1));
    }
    return Optional.empty();
  }

  /** "massive" of "massive government assault". */
  private boolean isMere(int i) {
    return !words.isCapital(i)
        && !parties.isParty(words.lower(i))
        && words.lower(i).indexOf('-') < 0;
  }

  /** "Rebels launched | an attack": the subject of the verb whose object the noun is. */
  private Optional<Range> governing(int governor) {
    return governor < 0 || words.isBe(governor - 1) ? Optional.empty() : phrases.subject(governor);
  }

  /** "condemned | an attack", "faces | sanctions", "foiled | a raid". */
  private boolean looksOn(int verb, boolean unrest) {
    String word = words.lower(verb);
    return parties.isOnlooker(word) || (unrest && parties.isHindering(word));
  }

  /** "soldiers, who | returned | fire": what is done is the object of one who does such. */
  private boolean isDoneByWho(int governor) {
    return governor >= 0
        && parties.isDoing(words.lower(governor))
        && !words.isBe(governor - 1)
        && phrases.isOfWho(governor);
  }

  /** "responded | with tear gas": the verb that a noun behind "with" answers by; -1 if none. */
  private int answer(int noun) {
    int i = noun - 1;
    while (words.isNominal(i)
        || words.is("determiner", i)
        || words.lower(i).equals("and")
        || words.isComma(i)) {
      i--;
    }
    boolean answers = words.lower(i).equals("with") && parties.isAnswering(words.lower(i - 1));
    return answers ? i - 1 : -1;
  }

  private int governor(int noun) {
    Clause clause = clauses.of(noun);
    for (int i = noun - 1; i >= Math.max(clause.begin(), noun - 8); i--) {
      if (words.isVerbAt(i) && !words.isAuxiliary(i) && !words.isAttributive(i)) {
        return i;
      }
      boolean listed = words.isComma(i) && words.isNominal(i - 1) && words.isNominal(i + 1);
      if ((words.isPunctuation(i) && !listed)
          || (words.is("preposition", i) && !isParticle(words.lower(i)))) {
        return -1;
      }
    }
    return -1;
  }
}
