package org.counterclaim.app.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.claim.Event;
import org.counterclaim.ledger.ReportSummary;

/**
 * What a list shall show; what is empty does not restrict.
 *
 * @param words part of a title or name, without case
 * @param outlet the outlet's name, without case
 * @param actor key of a {@link Party} who speaks
 * @param about key of a party who is spoken of
 * @param place key of a {@link Spot}
 * @param type an event that is told of
 * @param since first day of publication, included
 * @param until last day of publication, included; undated reports are left out then
 */
public record Filter(
    String words,
    String outlet,
    String actor,
    String about,
    String place,
    Optional<Event.Subtype> type,
    Optional<LocalDate> since,
    Optional<LocalDate> until) {

  public static final Filter NONE =
      new Filter("", "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty());

  /** {@return this filter for one speaker} */
  public Filter withActor(String key) {
    return new Filter(words, outlet, key, about, place, type, since, until);
  }

  /** {@return this filter for statements about one party} */
  public Filter withAbout(String key) {
    return new Filter(words, outlet, actor, key, place, type, since, until);
  }

  /** {@return this filter for one place} */
  public Filter withPlace(String key) {
    return new Filter(words, outlet, actor, about, key, type, since, until);
  }

  /** {@return whether a name holds the words} */
  boolean named(String name) {
    return words.isEmpty()
        || name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** {@return whether outlet and day let the report pass} */
  boolean takes(ReportSummary report) {
    return (outlet.isEmpty() || outlet.equalsIgnoreCase(report.outlet().orElse("")))
        && (since.isEmpty()
            || report.published().day().filter(day -> !day.isBefore(since.get())).isPresent())
        && (until.isEmpty()
            || report.published().day().filter(day -> !day.isAfter(until.get())).isPresent());
  }

  /** {@return whether speaker, subject, place and type let the statement pass} */
  boolean takes(Filed.Said said) {
    return (actor.isEmpty() || actor.equals(said.speaker()))
        && (about.isEmpty() || said.about().contains(about))
        && (place.isEmpty()
            || said.places().contains(place)
            || said.control().stream().anyMatch(each -> each.place().equals(place)))
        && (type.isEmpty() || said.acts().stream().anyMatch(act -> act.type() == type.get()));
  }

  /** {@return whether the report as a whole passes} */
  boolean takes(Filed filed) {
    if (!takes(filed.report()) || !named(filed.report().title().orElse(filed.report().source()))) {
      return false;
    }
    boolean anyPlace = actor.isEmpty() && about.isEmpty() && type.isEmpty();
    return (anyPlace && (place.isEmpty() || filed.places().contains(place))) || anySaid(filed);
  }

  private boolean anySaid(Filed filed) {
    return filed.said().stream().anyMatch(this::takes);
  }
}
