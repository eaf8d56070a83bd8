package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Event;
import org.counterclaim.filing.Filed;

/**
 * What a list shall show; what is empty does not restrict.
 *
 * @param words of a title, or part of a name; without case
 * @param outlet the outlet's name, without case
 * @param actor key of a {@link org.counterclaim.filing.Party} who speaks
 * @param about key of a party who is spoken of
 * @param place key of a {@link org.counterclaim.filing.Spot}
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

  public Filter {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
  }

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

  /** {@return this filter for other words} */
  public Filter withWords(String others) {
    return new Filter(others, outlet, actor, about, place, type, since, until);
  }

  /** {@return whether nothing but the words restricts} */
  public boolean isWordsAlone() {
    return withWords("").equals(NONE);
  }

  /** {@return whether a name holds the words} */
  public boolean named(String name) {
    return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** {@return whether speaker, subject, place and type let the statement pass} */
  public boolean takes(Filed.Said said) {
    return (actor.isEmpty() || actor.equals(said.speaker()))
        && (about.isEmpty() || said.about().contains(about))
        && (place.isEmpty() || said.speaksOf(place))
        && (type.isEmpty() || said.acts().stream().anyMatch(act -> act.type() == type.get()));
  }
}
