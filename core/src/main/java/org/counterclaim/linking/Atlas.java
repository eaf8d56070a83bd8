package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * The spots of a report, countries left out. A lone point abroad in a report that is set in one
 * country is more often a namesake than a place, so its name is kept and the point is not.
 */
final class Atlas {

  private static final Phrases PARTIES = Phrases.of("parties.txt");
  private static final Phrases GROUPS = Phrases.of("groups.txt");
  private static final int SET_IN_ONE_COUNTRY = 3;

  /** What may stand between a district and its town, and how many chars it has at most. */
  private static final Pattern LIES_IN =
      Pattern.compile(
          "( (district|neighbou?rhood|quarter|suburb|area))? (of|in)( the)?"
              + "( (north|south|east|west)(ern)?)?( (town|city) of)? ");

  private static final int LONGEST_BETWEEN = 45;

  private record Entry(Span span, Spot spot) {}

  private final List<Entry> entries = new ArrayList<>();

  Atlas(Reading reading, Parties parties) {
    String text = reading.report().text();
    List<Span> sentences = Sentences.of(reading.report());
    Map<String, Integer> counts = new HashMap<>();
    List<PlaceMention> literal =
        reading.places().stream()
            .filter(mention -> mention.role() == PlaceMention.Role.LITERAL)
            .filter(mention -> !isCountry(mention) && !isOrigin(text, mention.span()))
            .filter(mention -> !isOfSpeech(reading, sentences, mention.span()))
            .filter(mention -> !isParty(reading, mention.span(), parties))
            .filter(mention -> reading.names().stream().noneMatch(n -> isNoPlace(text, n, mention)))
            .toList();
    literal.forEach(
        mention -> country(mention).ifPresent(code -> counts.merge(code, 1, Integer::sum)));
    Optional<Map.Entry<String, Integer>> home =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey));
    for (PlaceMention mention : literal) {
      String name = mention.span().in(text);
      boolean lone =
          country(mention).map(code -> counts.getOrDefault(code, 0) == 1).orElse(false)
              && home.map(most -> most.getValue() >= SET_IN_ONE_COUNTRY).orElse(false);
      add(
          mention.span(),
          mention
              .place()
              .filter(at -> !lone && !isSea(at))
              .map(at -> Spot.of(name, at))
              .filter(spot -> spot.place().isPresent())
              .orElseGet(() -> new Spot(name, around(text, mention.span(), literal))));
    }
    for (Name name : reading.names()) {
      if (name.kind() == Name.Kind.PLACE
          && !isFirm(name, text)
          && !isParty(reading, name.span(), parties)
          && reading.places().stream().noneMatch(at -> at.span().overlaps(name.span()))
          && !isOrigin(text, name.span())
          && !isOfSpeech(reading, sentences, name.span())) {
        String spelled = name.span().in(text);
        add(name.span(), new Spot(spelled, around(text, name.span(), literal)));
      }
    }
    entries.sort(Comparator.comparing(Entry::span));
  }

  /** "Sulemaniyeh district of west Aleppo": what no map has lies in the town named behind it. */
  private static Optional<Place> around(String text, Span name, List<PlaceMention> places) {
    return places.stream()
        .filter(mention -> mention.span().begin() > name.end())
        .filter(mention -> mention.span().begin() - name.end() <= LONGEST_BETWEEN)
        .filter(
            mention ->
                LIES_IN.matcher(text.substring(name.end(), mention.span().begin())).matches())
        .flatMap(mention -> mention.place().stream())
        .filter(at -> at.precision() == Place.Precision.EXACT)
        .map(
            at ->
                new Place(
                    at.name(),
                    OptionalLong.empty(),
                    at.latitude(),
                    at.longitude(),
                    at.country(),
                    Place.Precision.NEAR))
        .findFirst();
  }

  /** "the Assad clan", "Daesh", whatever town has the name. */
  private static boolean isParty(Reading reading, Span place, Parties parties) {
    String name = place.in(reading.report().text());
    List<Text.Word> words = Text.words(name);
    return PARTIES.find(words).stream()
            .anyMatch(hit -> hit.first() == 0 && hit.last() == words.size() - 1)
        || parties
            .find(name, reading.report().published().day())
            .filter(actor -> actor.kind() == Actor.Kind.ARMED_GROUP)
            .isPresent();
  }

  /** "Malaysia Airlines", whatever kind of name it was taken for. */
  static boolean isFirm(Name name, String text) {
    List<Text.Word> words = Text.words(text, name.span());
    return words.size() > 1
        && GROUPS.groups(words.subList(words.size() - 1, words.size())).contains("firm");
  }

  private void add(Span span, Spot spot) {
    if (!Spot.skeletonOf(spot.name()).isEmpty()) {
      entries.add(new Entry(span, spot));
    }
  }

  /** {@return the spots within these parts, in the order of the text} */
  List<Spot> within(List<Span> parts) {
    return within(parts, span -> true);
  }

  List<Spot> within(List<Span> parts, Predicate<Span> wanted) {
    return entries.stream()
        .filter(entry -> parts.stream().anyMatch(part -> part.covers(entry.span())))
        .filter(entry -> wanted.test(entry.span()))
        .map(Entry::spot)
        .toList();
  }

  /** The Buk is a launcher, whatever town has the name. */
  private static boolean isNoPlace(String text, Name name, PlaceMention mention) {
    boolean place = name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.FACILITY;
    return (!place || isFirm(name, text)) && name.span().covers(mention.span());
  }

  /** "In Moscow, he said that …": where somebody speaks, beside what is said. */
  private static boolean isOfSpeech(Reading reading, List<Span> sentences, Span place) {
    boolean said =
        reading.statements().stream()
            .filter(statement -> statement.kind() != StatementKind.NARRATOR)
            .flatMap(statement -> statement.attribution().content().stream())
            .anyMatch(content -> content.covers(place));
    if (said) {
      return false;
    }
    Span around =
        sentences.stream().filter(sentence -> sentence.covers(place)).findFirst().orElse(place);
    return reading.statements().stream()
        .flatMap(statement -> statement.attribution().cue().stream())
        .anyMatch(around::covers);
  }

  private static Optional<String> country(PlaceMention mention) {
    return mention.place().flatMap(Place::country);
  }

  /** "the Middle East" says as little of where as a country does. */
  private static boolean isCountry(PlaceMention mention) {
    return mention
        .place()
        .map(
            place ->
                place.precision() == Place.Precision.COUNTRY
                    && (place.country().isPresent() || !Labels.isWater(place.name())))
        .orElse(false);
  }

  /** A sea has no point of use, and is as good as a town. */
  private static boolean isSea(Place place) {
    return place.precision() == Place.Precision.COUNTRY;
  }

  /** "evacuees from Kafraya", "based in Kursk", "anti-Damascus": where somebody is at home. */
  private static boolean isOrigin(String text, Span place) {
    if (place.begin() > 0 && text.charAt(place.begin() - 1) == '-') {
      return true;
    }
    List<Text.Word> before =
        Text.words(text, new Span(Math.max(0, place.begin() - 20), place.begin()));
    return before.stream()
        .skip(Math.max(0, before.size() - 2))
        .anyMatch(word -> word.stem().equals("from") || word.stem().equals("bas"));
  }
}
