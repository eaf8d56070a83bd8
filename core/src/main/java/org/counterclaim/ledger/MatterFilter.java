package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Grade;

/**
 * Which matters a list shall show; what is empty does not restrict.
 *
 * @param grades those that pass; all of them, or {@link #DISPUTED}, or one
 * @param words whole words of the label, without case
 * @param outlet the name of an outlet that reports of it, without case
 * @param actor key of a {@link org.counterclaim.filing.Party} who speaks in it
 * @param place key of a {@link org.counterclaim.filing.Spot} that is spoken of in it
 * @param type an event that is told of in it
 * @param since first day of the last report on it
 * @param until last day of the last report on it, included; undated ones are left out then
 * @param known what was published by this day; all that there is where it is empty
 */
public record MatterFilter(
    Set<Grade> grades,
    String words,
    String outlet,
    String actor,
    String place,
    Optional<Event.Subtype> type,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<LocalDate> known) {

  /** Somebody holds against somebody, or an accusation stands unanswered. */
  public static final Set<Grade> DISPUTED =
      Set.copyOf(EnumSet.of(Grade.CONCEDED, Grade.CONTESTED, Grade.UNANSWERED));

  public MatterFilter {
    grades = Set.copyOf(grades);
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(known, "known");
  }

  /** {@return all matters, or those in dispute, as of a day if one is given} */
  public static MatterFilter of(Set<Grade> grades, Optional<LocalDate> known) {
    return new MatterFilter(
        grades, "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), known);
  }

  /** {@return the same for matters whose labels have these words} */
  public MatterFilter withWords(String others) {
    return new MatterFilter(grades, others, outlet, actor, place, type, since, until, known);
  }
}
