package org.counterclaim.analysis.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Event.Root;

/** Who acts and who is acted upon around a noun: "the raid by X on Y was condemned by Z". */
final class NounParticipants {

  /** What others may keep somebody from doing. */
  private static final Set<Root> UNREST = EnumSet.of(Root.ASSAULT, Root.COERCE, Root.PROTEST);

  private static final int REACH_OF_BIDDING = 10;

  private final SentenceWords words;
  private final Clauses clauses;
  private final PhraseFinder phrases;
  private final PartyWords parties;
  private final Doers doers;
  private final Objects objects;
  private final Accusations accusations;
  private final Possessors possessors;
  private final Governors governors;

  NounParticipants(
      SentenceWords words,
      Clauses clauses,
      PhraseFinder phrases,
      PartyWords parties,
      Doers doers,
      Objects objects) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
    this.parties = parties;
    this.doers = doers;
    this.objects = objects;
    accusations = new Accusations(words, phrases, parties);
    possessors = new Possessors(words, phrases, parties);
    governors = new Governors(words, clauses, phrases, parties);
  }

  /**
   * What stands around a noun.
   *
   * @param last the last word of the match, which may be a preposition
   * @param behind the first word that leads to somebody, the preposition included
   * @param verb behind it; -1 if there is none
   * @param passive whether the verb does something to the noun
   * @param predicate whether the noun is no noun, but what its subject does
   * @param answer the verb that it answers by ("responded | with tear gas"); -1 if none
   * @param governor the verb that it is the object of; -1 if none
   * @param unrest whether it is something that others may keep somebody from doing
   */
  private record Noun(
      int first,
      int last,
      int behind,
      int verb,
      boolean passive,
      boolean predicate,
      int answer,
      int governor,
      boolean accuses,
      boolean unrest) {}

  Pair of(Match match) {
    Noun noun = noun(match);
    Optional<Pair> sides = sides(noun.behind);
    if (sides.isPresent()) {
      return sides.get();
    }
    Optional<Range> blamed = doers.blamed(noun.governor, noun.last);
    Optional<Range> said = noun.passive ? doers.of(noun.verb) : blamed;
    Optional<Range> by = doers.by(noun.last);
    Optional<Range> possessor = possessors.of(noun.first);
    if (possessor.isPresent() && parties.isUndergone(words.lower(noun.last))) {
      return new Pair(by.or(() -> said).or(() -> governors.subject(noun.governor)), possessor);
    }
    Optional<Range> force = possessor.filter(possessors::isForce);
    Optional<Range> bidden = bidden(noun.first);
    Optional<Range> actor =
        by.or(() -> said)
            .or(() -> force)
            .or(() -> bidden)
            .or(() -> possessor)
            .or(() -> noun.predicate ? phrases.subject(noun.first) : Optional.empty())
            .or(() -> isLookedOnBefore(noun) ? Optional.empty() : governors.subject(noun.governor));
    Optional<Range> recipient = recipient(noun, blamed);
    if (actor.isPresent() && actor.equals(recipient)) {
      actor = Optional.empty();
    }
    boolean told =
        bidden.isPresent()
            || (possessor.isEmpty() && noun.governor >= 0 && phrases.isBidden(noun.governor));
    boolean laid = by.isEmpty() && (said.isPresent() || told || force.isPresent());
    boolean done = governors.isDoneByWho(noun.governor) || noun.answer >= 0;
    boolean plain =
        laid || words.lower(noun.last + 1).equals("by") || (done && possessor.isEmpty());
    return new Pair(actor, recipient, plain && actor.isPresent(), onlooker(noun));
  }

  private Noun noun(Match match) {
    int first = match.first();
    boolean leads = match.length() > 0 && words.is("preposition", match.last());
    int behind = leads ? match.last() : match.last() + 1;
    int verb = doers.verbBehind(behind);
    boolean predicate = isPredicate(first);
    int answer = governors.answer(first);
    boolean accuses = match.trigger().root().filter(Root.ACCUSE::equals).isPresent();
    boolean free = predicate || (accuses && accusations.isApposed(first));
    int governor = free ? -1 : answer >= 0 ? answer : governors.of(first);
    return new Noun(
        first,
        match.last(),
        behind,
        verb,
        doers.isDoneTo(first, verb),
        predicate,
        answer,
        governor,
        accuses,
        match.trigger().root().map(UNREST::contains).orElse(true));
  }

  /** "clashes between | rebels | and | the army": both act. */
  private Optional<Pair> sides(int behind) {
    if (!words.lower(behind).equals("between")) {
      return Optional.empty();
    }
    Optional<Range> one = phrases.beginningAt(behind + 1);
    Optional<Range> other =
        one.filter(range -> words.lower(range.end()).equals("and"))
            .flatMap(range -> phrases.beginningAt(range.end() + 1));
    return one.map(side -> other.isPresent() ? new Pair(one, other) : Pair.ofSides(side, words));
  }

  private Optional<Range> recipient(Noun noun, Optional<Range> blamed) {
    return switch (words.lower(noun.behind)) {
      case "of", "on", "against", "with", "at", "to", "from", "in", "for" ->
          objects.between(
              noun.behind,
              noun.passive
                  ? noun.verb
                  : blamed.map(range -> range.begin() - 1).orElse(words.size()),
              clauses.of(noun.first));
      default ->
          noun.passive
              ? doneTo(noun.verb)
              : noun.verb < 0 ? Optional.empty() : objects.of(noun.verb);
    };
  }

  /** "the raid was condemned by | France", "| France | condemned the raid". */
  private Optional<Range> onlooker(Noun noun) {
    if (noun.passive && looksOn(noun.verb, noun)) {
      return doers.by(noun.verb);
    }
    if (isLookedOnBefore(noun)) {
      return phrases.subject(noun.governor);
    }
    return noun.accuses ? accusations.answering(noun.first, noun.behind) : Optional.empty();
  }

  private boolean isLookedOnBefore(Noun noun) {
    return noun.governor >= 0 && looksOn(noun.governor, noun);
  }

  /** "condemned", "foiled", and of an accusation "denied". */
  private boolean looksOn(int verb, Noun noun) {
    return governors.looksOn(verb, noun.unrest)
        || (noun.accuses && parties.isAnswer(words.lower(verb)));
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
    return objects
        .between(passive + 1, doers.end(passive), clauses.of(passive))
        .or(() -> doers.by(passive).flatMap(doer -> aimedAt(doer.end())));
  }

  /** "was made by rebels against | the port". */
  private Optional<Range> aimedAt(int preposition) {
    return parties.isAim(words.lower(preposition))
        ? phrases.beginningAt(preposition + 1)
        : Optional.empty();
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
    for (int verb = i - 1;
        verb >= Math.max(0, i - REACH_OF_BIDDING) && !words.isBreak(verb);
        verb--) {
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
}
