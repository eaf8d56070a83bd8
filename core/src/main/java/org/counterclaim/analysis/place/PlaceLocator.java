package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Finds the toponyms of a report and puts them on the map. Deterministic and thread-safe; made once
 * and shared.
 */
public final class PlaceLocator {

  /** What is read of a report at most: toponyms beyond it are left out. */
  private static final int MOST_TOPONYMS = 5_000;

  /** The prominence of a place of three hundred thousand people. */
  private static final double LARGE = 5.5;

  /** How sure it must be which of its namesakes a town is, to say where something lies. */
  static final double LIKELY = 0.5;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final ToponymFinder finder;
  private final PlaceResolver resolver;
  private final Roles roles;
  private final RelativePlaces relativePlaces;

  private PlaceLocator(Gazetteer gazetteer, Lexicon lexicon, Predicate<String> actors) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    finder = new ToponymFinder(gazetteer, lexicon, actors);
    resolver = new PlaceResolver(lexicon);
    roles = new Roles(lexicon);
    relativePlaces = new RelativePlaces(gazetteer, lexicon);
  }

  /** {@return a locator with this gazetteer and the words of the language pack} */
  public static PlaceLocator with(Gazetteer gazetteer) {
    return with(gazetteer, name -> false);
  }

  /**
   * {@return a locator that takes no known actor for a place that is only called alike}
   *
   * @param actors whether a name is that of a known person, group or outlet; of no state
   */
  public static PlaceLocator with(Gazetteer gazetteer, Predicate<String> actors) {
    return new PlaceLocator(gazetteer, Lexicon.ofDefaults(), actors);
  }

  /**
   * {@return the toponyms in the order of the text; around some of them a place relative to them
   * ("30 km south of Raqqa"), whose {@link Place#relation} says how} A toponym that no entry fits
   * comes without a place; it never keeps the others from theirs.
   *
   * @param sentences of the report, in the order of the text
   * @param names as a model found them; where there are none, capitals and the words around decide
   */
  public List<PlaceMention> locate(Report report, List<Sentence> sentences, List<Name> names) {
    ReportWords words = ReportWords.of(report.text());
    ReportClues clues = new ReportClues(words, sentences, lexicon);
    List<Name> told =
        names.stream().map(name -> isOutlet(report, name) ? organisation(name) : name).toList();
    List<Toponym> toponyms = finder.find(words, clues, told);
    if (toponyms.size() > MOST_TOPONYMS) {
      toponyms = toponyms.subList(0, MOST_TOPONYMS);
    }
    List<Optional<PlaceResolver.Choice>> choices =
        resolver.resolve(toponyms, words, Outlet.of(report, gazetteer, lexicon.outletWords()));
    List<Located> located = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Optional<GazetteerEntry> entry = choices.get(i).map(PlaceResolver.Choice::entry);
      located.add(
          new Located(
              toponym,
              entry,
              roles.role(toponym, entry, words),
              choices.get(i).map(PlaceResolver.Choice::confidence).orElse(0.0)));
    }
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < located.size(); i++) {
      mentions.add(mention(located, i, words));
    }
    mentions.addAll(relativePlaces.find(words, located));
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(mentions);
  }

  /** "Raid on Talbar | Daily Lantern", in the Daily Lantern. */
  private static boolean isOutlet(Report report, Name name) {
    String bare = joined(name.span().in(report.text()));
    return report.outlet().filter(outlet -> joined(outlet).equals(bare)).isPresent();
  }

  private static Name organisation(Name name) {
    return new Name(name.span(), Name.Kind.ORGANISATION);
  }

  private static String joined(String name) {
    return Spelling.key(name).replace(" ", "");
  }

  /**
   * A toponym with its entry.
   *
   * @param confidence that it is this entry among its namesakes
   */
  record Located(
      Toponym toponym, Optional<GazetteerEntry> entry, PlaceMention.Role role, double confidence) {

    boolean isLiteral() {
      return (toponym.kind() == Toponym.Kind.NAME || toponym.kind() == Toponym.Kind.ALIKE)
          && role == PlaceMention.Role.LITERAL
          && entry.isPresent();
    }
  }

  private PlaceMention mention(List<Located> located, int number, ReportWords words) {
    Located each = located.get(number);
    Span span = each.toponym.span();
    double likely = each.toponym.probability();
    boolean whole =
        each.toponym.kind() != Toponym.Kind.FACILITY
            && !isPartOfAnotherName(each, located, words)
            && !isThingAbroad(located, number, words);
    if (each.entry.isPresent() && whole) {
      boolean alike = each.toponym.kind() == Toponym.Kind.ALIKE;
      return new PlaceMention(
          span,
          each.role,
          each.entry.map(GazetteerEntry::place),
          alike
              ? new Provenance("rule transliteration", likely * each.confidence / 2)
              : new Provenance("rule gazetteer", likely * each.confidence));
    }
    Optional<GazetteerEntry> beside = Surroundings.beside(located, number, words);
    Optional<GazetteerEntry> around =
        beside.isPresent() ? beside : calledAfter(each, Surroundings.of(located, number), words);
    return new PlaceMention(
        span,
        each.role,
        Surroundings.namesake(each.toponym, around)
            .or(() -> around.filter(place -> isWithin(each, place, beside)))
            .or(() -> each.entry.filter(place -> around.isEmpty()))
            .map(PlaceLocator::nearby),
        new Provenance("rule surroundings", likely / 2));
  }

  /**
   * Whether it is part of what is around: a street or school lies in the town spoken of, a quarter
   * in the town named beside it, and "Talbar Turf" in Talbar. "Karsuba", which no gazetteer knows,
   * is a town of its own: whoever took it has not taken the province or the next town that the
   * report names.
   */
  private static boolean isWithin(
      Located each, GazetteerEntry around, Optional<GazetteerEntry> beside) {
    Toponym toponym = each.toponym;
    return toponym.kind() == Toponym.Kind.FACILITY
        || each.entry.isPresent()
        || beside.filter(town -> town.feature() == Feature.SETTLEMENT).isPresent()
        || isCalledAfter(toponym, around);
  }

  /** "Talbar Turf", "Talbars Old City". */
  private static boolean isCalledAfter(Toponym toponym, GazetteerEntry town) {
    String words = ' ' + toponym.key() + ' ';
    String name = ' ' + Spelling.key(town.name());
    return words.contains(name + ' ') || words.contains(name + "s ");
  }

  /**
   * The town of its name, if it is a large one of the country that the report is about, else what
   * is around: "Manchester Arena" is not where officials in London speak of it.
   */
  private Optional<GazetteerEntry> calledAfter(
      Located each, Optional<GazetteerEntry> around, ReportWords words) {
    Toponym toponym = each.toponym;
    boolean telling =
        toponym.kind() == Toponym.Kind.FACILITY
            && each.confidence >= LIKELY
            && !lexicon.ways().contains(words.key(toponym.lastWord()))
            && !lexicon.givenNames().contains(words.key(toponym.firstWord()));
    return each.entry
        .filter(town -> telling && town.prominence() >= LARGE)
        .filter(town -> around.map(other -> other.country().equals(town.country())).orElse(true))
        .or(() -> around);
  }

  /**
   * Whether a little-known name goes on in a word that is no office, and stands nowhere without:
   * "Kasba Verlin" is not the Kasba that the gazetteer knows.
   */
  private boolean isPartOfAnotherName(Located each, List<Located> located, ReportWords words) {
    return each.toponym.kind() == Toponym.Kind.NAME
        && each.entry.filter(entry -> !entry.isWellKnown()).isPresent()
        && located.stream()
            .map(Located::toponym)
            .filter(other -> other.key().equals(each.toponym.key()))
            .allMatch(other -> goesOn(other.lastWord(), words));
  }

  /**
   * Whether a little-known name is that of a hospital, a school or the like in all places, and the
   * passage is about another country: the "Al-Thawra hospital" of Hodeidah is not in Syria.
   */
  private boolean isThingAbroad(List<Located> located, int number, ReportWords words) {
    Located each = located.get(number);
    return each.entry.filter(entry -> !entry.isWellKnown()).isPresent()
        && located.stream()
            .map(Located::toponym)
            .filter(other -> other.key().equals(each.toponym.key()))
            .allMatch(other -> isThing(other.lastWord(), words))
        && Surroundings.of(located, number)
            .filter(around -> !around.country().equals(each.entry.get().country()))
            .isPresent();
  }

  private boolean isThing(int last, ReportWords words) {
    String next = words.key(last + 1);
    return words.isBeside(last)
        && !words.isCapitalised(last + 1)
        && lexicon.facilityWords().contains(next)
        && !lexicon.features().containsKey(next);
  }

  private boolean goesOn(int last, ReportWords words) {
    String next = words.key(last + 1);
    return words.isBeside(last)
        && words.isCapitalised(last + 1)
        && !lexicon.roleWords().contains(next)
        && !lexicon.facilityWords().contains(next)
        && !lexicon.titles().contains(next)
        && !lexicon.features().containsKey(next);
  }

  /** A street or school that no gazetteer holds, by what it lies in. */
  private static Place nearby(GazetteerEntry entry) {
    return new Place(
        entry.name(),
        OptionalLong.empty(),
        entry.point().latitude(),
        entry.point().longitude(),
        entry.country(),
        entry.feature().isArea() ? entry.feature().precision() : Place.Precision.NEAR);
  }
}
