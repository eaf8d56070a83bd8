package org.counterclaim.analysis.place;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/** Toponyms that a model named, taken with all their words. Thread-safe. */
final class WholeNames {

  private static final double AROUND_KILOMETRES = 150;

  /** How probably a place is what a model names as one. */
  static final double PROBABILITY = 0.97;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Bearers bearers;
  private final Facilities facilities;
  private final LongestNames longest;
  private final Owners owners;
  private final KnownParts parts;

  WholeNames(
      Gazetteer gazetteer,
      Lexicon lexicon,
      Bearers bearers,
      Facilities facilities,
      LongestNames longest) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.bearers = bearers;
    this.facilities = facilities;
    this.longest = longest;
    owners = new Owners(lexicon, bearers);
    parts = new KnownParts(lexicon, longest, bearers, owners);
  }

  /**
   * {@return the name as the model found it, known as a whole, or unknown in all its words but
   * those of direction and feature; "northern Hama Province" is left to its parts}
   */
  Optional<Toponym> of(ReportWords words, Name name) {
    Optional<Span> inside = words.inside(name.span());
    if (inside.isEmpty() || inside.get().length() > LongestNames.MOST_WORDS) {
      return Optional.empty();
    }
    int first = inside.get().begin();
    int last = inside.get().end() - 1;
    if (first == last && Bearers.isTooShort(words.word(first))) {
      return Optional.empty();
    }
    String text = words.text(first, last);
    List<Gazetteer.Named> places = bearers.called(words, first, last);
    int owned = places.isEmpty() ? parts.behindOwner(words, first, last) : first;
    if (owned > first) {
      Span rest = new Span(words.word(owned).begin(), name.span().end());
      return of(words, new Name(rest, name.kind()));
    }
    boolean known = !places.isEmpty();
    if (!known && (parts.areAll(words, first, last) || parts.isWithinOne(words, first, last))) {
      return Optional.empty();
    }
    Optional<Toponym> town =
        longest
            .from(words, first)
            .filter(
                each -> !known && each.lastWord() + 1 < last && owners.isTownThatOwns(each, words));
    if (town.isPresent()) {
      int thing = town.get().lastWord() + 2;
      while (thing < last && !words.isCapitalised(thing)) {
        thing++;
      }
      Span rest = new Span(words.word(thing).begin(), name.span().end());
      return of(words, new Name(rest, name.kind())).map(each -> near(town.get(), each));
    }
    boolean facility =
        name.kind() == Name.Kind.FACILITY || lexicon.facilityWords().contains(words.key(last));
    Toponym.Kind unknown = facility ? Toponym.Kind.FACILITY : Toponym.Kind.ALIKE;
    List<Gazetteer.Named> towns =
        facility && !known ? facilities.townsOf(words, first, last) : List.of();
    boolean large = towns.stream().anyMatch(each -> each.entry().isWellKnown());
    List<Gazetteer.Named> called = large ? towns : gazetteer.findAlike(text);
    return Optional.of(
        new Toponym(
            name.span(),
            first,
            last,
            Spelling.key(text),
            known ? Toponym.Kind.NAME : unknown,
            known ? places : called,
            longest.asked(words, first, last),
            PROBABILITY));
  }

  /** "Green Zone" of "Baghdad's Green Zone": one near the town, or none that is known. */
  private static Toponym near(Toponym town, Toponym thing) {
    List<Gazetteer.Named> near =
        thing.candidates().stream()
            .filter(place -> town.candidates().stream().anyMatch(each -> areNear(each, place)))
            .toList();
    boolean known = thing.kind() == Toponym.Kind.NAME && !near.isEmpty();
    return new Toponym(
        thing.span(),
        thing.firstWord(),
        thing.lastWord(),
        thing.key(),
        known ? Toponym.Kind.NAME : Toponym.Kind.FACILITY,
        near,
        thing.asked(),
        thing.probability());
  }

  private static boolean areNear(Gazetteer.Named one, Gazetteer.Named other) {
    return one.entry().point().kilometresTo(other.entry().point()) <= AROUND_KILOMETRES;
  }
}
