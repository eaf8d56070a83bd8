package org.counterclaim.app.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;

/** What is known of the names, places and times of a text, in a few words each. */
final class Notes {

  private Notes() {}

  /** {@return a note a span; where a name is also a place and both are asked for, the place} */
  static Map<Span, Note> of(Reading reading, Set<Layer> layers) {
    Map<Span, Note> notes = new LinkedHashMap<>();
    if (layers.contains(Layer.NAMES)) {
      reading
          .names()
          .forEach(
              name ->
                  notes.put(name.span(), new Note(Layer.NAMES, StatementView.word(name.kind()))));
    }
    if (layers.contains(Layer.TIMES)) {
      reading
          .times()
          .forEach(
              time ->
                  notes.put(
                      time.span(),
                      new Note(
                          Layer.TIMES,
                          time.type().name().toLowerCase(Locale.ROOT) + " " + time.value())));
    }
    if (layers.contains(Layer.PLACES)) {
      reading
          .places()
          .forEach(place -> notes.put(place.span(), new Note(Layer.PLACES, words(place))));
    }
    return notes;
  }

  private static String words(PlaceMention mention) {
    String role =
        mention.role() == PlaceMention.Role.LITERAL
            ? ""
            : " (" + StatementView.word(mention.role()) + ")";
    return mention.place().map(Notes::words).orElse("no place that we know") + role;
  }

  static String words(Place place) {
    return place.name()
        + place.country().map(code -> ", " + StateNames.nameOf(code)).orElse("")
        + " · "
        + StatementView.word(place.precision())
        + String.format(Locale.ROOT, " · %.3f, %.3f", place.latitude(), place.longitude());
  }
}
