package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.text.Span;

/**
 * Places that are called like a state or its seat and lie in another: "police in Georgia" of a
 * report from Atlanta are not Georgia's police.
 */
final class Elsewhere {

  private record Namesake(Span span, List<String> state, String country) {}

  private final Optional<LocalDate> day;
  private final List<Namesake> namesakes = new ArrayList<>();

  Elsewhere(String text, Optional<LocalDate> day, List<PlaceMention> places, KnownActors known) {
    this.day = day;
    for (PlaceMention mention : places) {
      Optional<String> country =
          mention
              .place()
              .filter(place -> mention.role() == PlaceMention.Role.LITERAL)
              .filter(place -> place.precision() != Place.Precision.COUNTRY)
              .flatMap(Place::country);
      List<String> state =
          known.state(mention.span().in(text)).map(each -> each.affiliation(day)).orElse(List.of());
      country
          .filter(code -> !state.isEmpty() && !state.contains(code))
          .ifPresent(code -> namesakes.add(new Namesake(mention.span(), state, code)));
    }
  }

  /** {@return the country of the place that a phrase calls like one of these states} */
  Optional<String> country(Span phrase, List<String> states) {
    return namesakes.stream()
        .filter(each -> phrase.covers(each.span()))
        .filter(each -> each.state().stream().anyMatch(states::contains))
        .map(Namesake::country)
        .findFirst();
  }

  /** {@return the phrase, which means nobody known where it only seems to name a state} */
  Phrase settled(Phrase phrase) {
    return phrase
            .known()
            .filter(actor -> actor.kind() != Actor.Kind.PERSON)
            .flatMap(actor -> country(phrase.span(), actor.affiliation(day)))
            .isPresent()
        ? phrase.ofNobodyKnown()
        : phrase;
  }
}
