package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Point;
import org.counterclaim.claim.Provenance;
import org.counterclaim.text.Span;

/**
 * Places told by other places: "30 km south of Raqqa", "near Raqqa", "the outskirts of Raqqa",
 * "eastern Hama Province", "the west bank of the Euphrates between Mayadin and Abu Kamal".
 */
final class RelativePlaces {

  private static final double MILE_KILOMETRES = 1.609344;
  private static final double NEAR_KILOMETRES = 15;
  private static final double OUTSKIRTS_KILOMETRES = 8;
  private static final double UNSTATED_KILOMETRES = 20;
  private static final double LONGEST_KILOMETRES = 1_000;

  private static final Map<String, Integer> BEARINGS =
      Map.of(
          "north",
          0,
          "northeast",
          45,
          "east",
          90,
          "southeast",
          135,
          "south",
          180,
          "southwest",
          225,
          "west",
          270,
          "northwest",
          315);

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  RelativePlaces(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** {@return the relative places, each over its phrase and the toponyms it leans on} */
  List<PlaceMention> find(ReportWords words, List<PlaceLocator.Located> located) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < located.size(); i++) {
      if (located.get(i).isLiteral() && !isOwner(words, located, i)) {
        int number = i;
        between(words, located, number)
            .or(() -> bearing(words, located.get(number)))
            .or(() -> beside(words, located.get(number)))
            .or(() -> part(words, located.get(number)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Syrias" of "north of Syrias Homs": whatever lies there, it is not north of Syria. */
  private static boolean isOwner(
      ReportWords words, List<PlaceLocator.Located> located, int number) {
    Toponym owner = located.get(number).toponym();
    String bare = Spelling.key(located.get(number).entry().orElseThrow().name());
    return number + 1 < located.size()
        && located.get(number + 1).toponym().firstWord() == owner.lastWord() + 1
        && words.isBeside(owner.lastWord())
        && owner.key().equals(bare + "s");
  }

  /** "between A and B", along a river where one is named just before. */
  private Optional<PlaceMention> between(
      ReportWords words, List<PlaceLocator.Located> located, int number) {
    if (number + 1 >= located.size()) {
      return Optional.empty();
    }
    PlaceLocator.Located one = located.get(number);
    PlaceLocator.Located other = located.get(number + 1);
    int first = one.toponym().firstWord();
    int gap = other.toponym().firstWord() - one.toponym().lastWord();
    int preposition = skipBack(words, first - 1, "the", "towns", "of", "villages", "cities");
    boolean pair =
        other.isLiteral()
            && gap >= 2
            && gap <= 3
            && words.key(one.toponym().lastWord() + 1).equals("and")
            && words.key(preposition).equals("between");
    if (!pair) {
      return Optional.empty();
    }
    Point a = one.entry().orElseThrow().point();
    Point b = other.entry().orElseThrow().point();
    double apart = a.kilometresTo(b);
    Optional<PlaceLocator.Located> river =
        number == 0
            ? Optional.empty()
            : Optional.of(located.get(number - 1))
                .filter(each -> isRiver(each) && preposition - each.toponym().lastWord() <= 2);
    Point middle = a.middle(b);
    Point point =
        river
            .flatMap(each -> nearest(gazetteer.course(each.entry().orElseThrow()), middle))
            .filter(each -> each.kilometresTo(middle) < apart)
            .orElse(middle);
    int begin = river.map(each -> bank(words, each.toponym().firstWord())).orElse(preposition);
    return Optional.of(
        mention(
            words.span(begin, other.toponym().lastWord()),
            words,
            one,
            point,
            Math.max(1, apart / 2),
            river.isPresent() ? Place.Precision.ALONG : Place.Precision.NEAR,
            Place.Relation.BETWEEN));
  }

  private static boolean isRiver(PlaceLocator.Located located) {
    return located.entry().filter(each -> each.feature() == Feature.RIVER).isPresent();
  }

  /** The word where "the west bank of the" begins; the river's own first word if it does not. */
  private int bank(ReportWords words, int river) {
    int at = skipBack(words, river - 1, "the", "of");
    if (!words.key(at).matches("banks?|side|shores?")) {
      return river;
    }
    return lexicon.directions().contains(words.key(at - 1)) ? at - 1 : at;
  }

  /** "30 km south of X", "south of X". */
  private static Optional<PlaceMention> bearing(ReportWords words, PlaceLocator.Located anchor) {
    int first = anchor.toponym().firstWord();
    int of = skipBack(words, first - 1, "the", "city", "town", "village");
    Integer bearing = BEARINGS.get(words.key(of - 1).replace(" ", ""));
    if (!words.key(of).equals("of") || bearing == null) {
      return Optional.empty();
    }
    int unit = skipBack(words, of - 2, "to", "the");
    double scale = kilometres(words.key(unit));
    double stated = scale == 0 ? 0 : scale * number(words, unit - 1);
    boolean measured = stated > 0 && stated <= LONGEST_KILOMETRES;
    double distance = measured ? stated : UNSTATED_KILOMETRES;
    return Optional.of(
        mention(
            words.span(measured ? unit - 1 : of - 1, anchor.toponym().lastWord()),
            words,
            anchor,
            anchor.entry().orElseThrow().point().towards(bearing, distance),
            measured ? Math.max(2, distance / 4) : UNSTATED_KILOMETRES,
            Place.Precision.NEAR,
            Place.Relation.OFFSET));
  }

  /** "near X", "the outskirts of X", "10 miles from X". */
  private static Optional<PlaceMention> beside(ReportWords words, PlaceLocator.Located anchor) {
    int first = anchor.toponym().firstWord();
    int before = skipBack(words, first - 1, "the", "city", "town", "village");
    String key = words.key(before);
    boolean of = key.equals("of");
    String noun = words.key(before - 1);
    if (of && noun.matches("outskirts|suburbs|edge|vicinity|environs|outside")) {
      double radius = noun.equals("vicinity") ? NEAR_KILOMETRES : OUTSKIRTS_KILOMETRES;
      return Optional.of(near(words, before - 1, anchor, radius));
    }
    if (key.equals("from") && kilometres(noun) > 0) {
      double distance = kilometres(noun) * number(words, before - 2);
      return distance > 0 && distance <= LONGEST_KILOMETRES
          ? Optional.of(near(words, before - 2, anchor, distance))
          : Optional.empty();
    }
    return before == first - 1 && key.matches("near|outside|around") && words.isBeside(before)
        ? Optional.of(near(words, before, anchor, NEAR_KILOMETRES))
        : Optional.empty();
  }

  private static PlaceMention near(
      ReportWords words, int first, PlaceLocator.Located anchor, double radius) {
    return mention(
        words.span(first, anchor.toponym().lastWord()),
        words,
        anchor,
        anchor.entry().orElseThrow().point(),
        radius,
        Place.Precision.NEAR,
        Place.Relation.NEAR);
  }

  /** "eastern Hama Province": half of the way from the middle to the border. */
  private Optional<PlaceMention> part(ReportWords words, PlaceLocator.Located anchor) {
    int before = anchor.toponym().firstWord() - 1;
    GazetteerEntry area = anchor.entry().orElseThrow();
    String key = words.key(before);
    boolean joined = words.isBeside(before) && key.endsWith("ern");
    Integer bearing = joined ? BEARINGS.get(key.substring(0, key.length() - 3)) : null;
    if (bearing == null || !area.feature().isArea() || area.radiusKilometres() == 0) {
      return Optional.empty();
    }
    int last = anchor.toponym().lastWord();
    if (words.isBeside(last) && lexicon.features().containsKey(words.key(last + 1))) {
      last++;
    }
    double half = area.radiusKilometres() / 2.0;
    return Optional.of(
        mention(
            words.span(before, last),
            words,
            anchor,
            area.point().towards(bearing, half),
            half,
            area.feature() == Feature.COUNTRY ? Place.Precision.PROVINCE : Place.Precision.DISTRICT,
            Place.Relation.PART));
  }

  private static PlaceMention mention(
      Span span,
      ReportWords words,
      PlaceLocator.Located anchor,
      Point point,
      double radius,
      Place.Precision precision,
      Place.Relation relation) {
    Place place =
        new Place(
            words.text(words.wordAt(span.begin()), words.wordAt(span.end() - 1)),
            OptionalLong.empty(),
            point.latitude(),
            point.longitude(),
            anchor.entry().flatMap(GazetteerEntry::country),
            precision,
            radius,
            Optional.of(relation));
    return new PlaceMention(
        span,
        PlaceMention.Role.LITERAL,
        Optional.of(place),
        new Provenance("rule relative-place", 0.8 * anchor.confidence()));
  }

  private static Optional<Point> nearest(List<Point> course, Point to) {
    return course.stream().min((a, b) -> Double.compare(a.kilometresTo(to), b.kilometresTo(to)));
  }

  private static int skipBack(ReportWords words, int from, String... skipped) {
    int at = from;
    List<String> passed = List.of(skipped);
    while (at > 0 && passed.contains(words.key(at)) && !words.key(at - 1).isEmpty()) {
      if (words.key(at).equals("of") && BEARINGS.containsKey(words.key(at - 1))) {
        break;
      }
      at--;
    }
    return at;
  }

  private static double kilometres(String unit) {
    return switch (unit) {
      case "km", "kms", "kilometers", "kilometres", "kilometer", "kilometre" -> 1;
      case "mi", "mile", "miles" -> MILE_KILOMETRES;
      case "m", "metres", "meters", "yards" -> 0.001;
      default -> 0;
    };
  }

  private static double number(ReportWords words, int word) {
    String key = words.key(word);
    if (key.matches("[0-9]{1,4}")) {
      return Integer.parseInt(key);
    }
    List<String> small =
        List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    return Math.max(0, small.indexOf(key));
  }
}
