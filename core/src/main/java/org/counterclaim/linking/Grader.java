package org.counterclaim.linking;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;

/** Grades a matter by rules that anybody can read; see {@link Grade}. Thread-safe. */
final class Grader {

  private final Origins origins;
  private final SameAct sameAct = new SameAct();

  Grader(Origins origins) {
    this.origins = origins;
  }

  /**
   * {@return the first grade that holds}
   *
   * @param replies who says the same again, or denies it, in the happening
   */
  Grade grade(Question question, List<Testimony> told, Stand stand, List<CrossReply> replies) {
    if (question == Question.ACT && told.stream().anyMatch(each -> isConceded(each, told))) {
      return Grade.CONCEDED;
    }
    if (!stand.incompatible().isEmpty() || isDenied(told)) {
      return Grade.CONTESTED;
    }
    // What an outlet says in passing in its own voice is no charge that waits for an answer.
    Set<String> silent = ActStand.accused(told.stream().filter(each -> !each.own()).toList());
    silent.removeIf(
        party ->
            told.stream().anyMatch(each -> isOf(party, each.camps()))
                || ActStand.isDenied(party, told));
    if (question == Question.ACT && !silent.isEmpty()) {
      return Grade.UNANSWERED;
    }
    Map<StatementRef, Origin> origin = origins(told);
    if (stand.positions().isEmpty() ? isBacked(replies, origin) : isShared(stand, origin)) {
      return Grade.CORROBORATED;
    }
    // What voices of one report say that differs, nobody has told twice.
    long reports = told.stream().map(each -> each.ref().report()).distinct().count();
    return reports > 1 && isToldAgain(stand, replies, origin)
        ? Grade.REPEATED
        : Grade.SINGLE_SOURCE;
  }

  /** Three who count the dead and come to three counts say nothing again, whoever prints them. */
  private static boolean isToldAgain(
      Stand stand, List<CrossReply> replies, Map<StatementRef, Origin> origin) {
    return stand.positions().isEmpty()
        || stand.positions().stream()
            .map(Position::statements)
            .anyMatch(refs -> refs.stream().map(StatementRef::report).distinct().count() > 1)
        || replies.stream()
            .filter(reply -> !reply.kind().against())
            .filter(reply -> origin.containsKey(reply.from()) && origin.containsKey(reply.to()))
            .anyMatch(reply -> !reply.from().report().equals(reply.to().report()));
  }

  /** Somebody denies it in the words in which somebody else says it. */
  private static boolean isDenied(List<Testimony> told) {
    return told.stream()
        .filter(each -> each.polarity().maySayNo())
        .anyMatch(
            denial ->
                told.stream()
                    .anyMatch(
                        other ->
                            CommonWords.denies(denial, other)
                                || CommonWords.areContrary(denial, other)));
  }

  /**
   * Whom one calls terrorists and another rebels, they are not unheard when the rebels speak; nor
   * is the coalition when the state does that leads it.
   */
  private static boolean isOf(String party, Set<String> camps) {
    return camps.stream().anyMatch(camp -> Factions.sameSide(party, camp));
  }

  /** A party says of itself that it did what somebody else accuses it of. */
  private boolean isConceded(Testimony testimony, List<Testimony> told) {
    Set<String> admitted = new HashSet<>(did(testimony));
    admitted.removeIf(party -> !isOneOf(party, testimony.camps()));
    return !admitted.isEmpty()
        && told.stream()
            .filter(other -> other.camps().stream().noneMatch(camp -> isOneOf(camp, admitted)))
            .filter(other -> did(other).stream().anyMatch(party -> isOneOf(party, admitted)))
            .anyMatch(other -> sameAct.admits(testimony, other));
  }

  private static boolean isOneOf(String party, Set<String> parties) {
    return parties.stream().anyMatch(each -> Factions.areOne(each, party));
  }

  private static Set<String> did(Testimony testimony) {
    return testimony.answers().stream()
        .flatMap(answer -> ActAnswers.party(answer, "did").stream())
        .collect(Collectors.toSet());
  }

  private Map<StatementRef, Origin> origins(List<Testimony> told) {
    Map<StatementRef, Origin> origin = new HashMap<>();
    for (Testimony each : told) {
      Testimony teller = teller(each, told);
      String name = origins.of(teller);
      // An outlet's own voice has the origin of its text; one without a name is not the next one.
      String voice = teller.own() ? name : teller.voice();
      origin.put(each.ref(), new Origin(name, voice, teller.camps()));
    }
    return origin;
  }

  /** A headline and the sentence below it that says so are one telling, of whoever that quotes. */
  private static Testimony teller(Testimony testimony, List<Testimony> told) {
    return testimony.headline()
        ? told.stream()
            .filter(each -> AgreementFinder.isHeadlineOf(testimony, each))
            .findFirst()
            .orElse(testimony)
        : testimony;
  }

  /** Two origins take one position. */
  private static boolean isShared(Stand stand, Map<StatementRef, Origin> origin) {
    return stand.positions().stream()
        .map(Position::statements)
        .anyMatch(refs -> areSeveral(refs.stream(), origin));
  }

  /** One origin says again what another says. That two speak is not that they agree. */
  private static boolean isBacked(List<CrossReply> replies, Map<StatementRef, Origin> origin) {
    return replies.stream()
        .filter(reply -> reply.kind() == Reply.Kind.SUPPORTS)
        .anyMatch(reply -> areSeveral(Stream.of(reply.from(), reply.to()), origin));
  }

  private static boolean areSeveral(Stream<StatementRef> refs, Map<StatementRef, Origin> origin) {
    List<Origin> known =
        refs.flatMap(ref -> Optional.ofNullable(origin.get(ref)).stream()).distinct().toList();
    return known.stream().anyMatch(one -> known.stream().anyMatch(one::isIndependentOf));
  }

  /** Where a statement comes from, who is heard in it, and for whom. */
  private record Origin(String name, String voice, Set<String> camps) {

    /** A state's army and its ministry are of one camp, a monitor and its head are one voice. */
    boolean isIndependentOf(Origin other) {
      return !name.equals(other.name)
          && !voice.equals(other.voice)
          && Collections.disjoint(camps, other.camps);
    }
  }
}
