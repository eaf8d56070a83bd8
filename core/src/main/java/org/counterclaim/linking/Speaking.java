package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * For whom a statement is said, what it answers, and what in it did not come to pass.
 *
 * @param camps whom its speaker speaks for
 * @param parties those of them that are parties to a conflict, and no other body
 * @param answered the words of the statement that a short denial ("denied this") points back to
 * @param real triggers of what took place, as it says
 * @param unreal triggers of what is planned, threatened, averted or only thought of
 */
record Speaking(
    Set<String> camps,
    Set<String> parties,
    List<Text.Word> answered,
    List<Span> real,
    List<Span> unreal) {

  private static final Set<Event.Polarity> UNREAL =
      Set.of(
          Event.Polarity.PLANNED,
          Event.Polarity.THREATENED,
          Event.Polarity.PREVENTED,
          Event.Polarity.HYPOTHETICAL);

  Speaking {
    camps = Set.copyOf(camps);
    parties = Set.copyOf(parties);
    answered = List.copyOf(answered);
    real = List.copyOf(real);
    unreal = List.copyOf(unreal);
  }

  static Speaking of(
      Reading reading, Statement statement, Set<String> camps, Allegiance allegiance) {
    List<Span> real = new ArrayList<>();
    List<Span> unreal = new ArrayList<>();
    for (Event event : reading.assertions().events()) {
      if (event.statement().equals(statement.id())) {
        (UNREAL.contains(event.polarity()) ? unreal : real).add(event.trigger());
      }
    }
    return new Speaking(
        camps,
        allegiance.parties(reading.speaker(statement), camps, reading.report().published().day()),
        answered(reading, statement)
            .map(each -> words(reading.report().text(), each))
            .orElse(List.of()),
        real,
        unreal);
  }

  /** {@return the party that is "we" and "our": the armed group, where somebody has a state too} */
  Optional<String> self() {
    Set<String> armed = parties.stream().filter(Factions::isArmedGroup).collect(Collectors.toSet());
    Set<String> self = armed.isEmpty() ? parties : armed;
    return self.size() == 1 ? self.stream().findFirst() : Optional.empty();
  }

  /** {@return whether what is nearest to these words in a clause did not come to pass} */
  boolean isUnreal(Span clause, Span party) {
    return nearest(unreal, clause, party) < nearest(real, clause, party);
  }

  private static int nearest(List<Span> triggers, Span clause, Span party) {
    return triggers.stream()
        .filter(clause::covers)
        .mapToInt(
            trigger ->
                Math.max(0, Math.max(trigger.begin() - party.end(), party.begin() - trigger.end())))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** {@return what it is known to answer, else the last that somebody else said before it} */
  static Optional<Statement> answered(Reading reading, Statement statement) {
    return reading.replies().stream()
        .filter(reply -> reply.from().equals(statement.id()) && reply.kind().against())
        .max(Comparator.comparingDouble(reply -> reply.provenance().confidence()))
        .map(Reply::to)
        .flatMap(reading::statement)
        .filter(other -> !isPartOf(other, statement))
        .or(
            () ->
                reading.statements().stream()
                    .filter(other -> !other.speaker().equals(statement.speaker()))
                    .filter(other -> end(other) <= begin(statement))
                    .max(Comparator.comparingInt(Speaking::end)));
  }

  /** "The claim" of who "denied the claim" is not yet what was claimed. */
  private static boolean isPartOf(Statement inner, Statement outer) {
    return outer
        .attribution()
        .contentExtent()
        .covers(inner.attribution().contentExtent());
  }

  private static int begin(Statement statement) {
    return statement.attribution().anchor().begin();
  }

  private static int end(Statement statement) {
    return statement.attribution().contentExtent().end();
  }

  private static List<Text.Word> words(String text, Statement statement) {
    return statement.attribution().content().stream()
        .flatMap(part -> Text.words(text, part).stream())
        .toList();
  }
}
