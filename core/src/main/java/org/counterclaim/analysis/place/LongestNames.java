package org.counterclaim.analysis.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The longest capitalised words from one on that the gazetteer knows by name or adjective, or that
 * are a facility. Thread-safe.
 */
final class LongestNames {

  static final int MOST_WORDS = 6;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Bearers bearers;
  private final Facilities facilities;

  LongestNames(Gazetteer gazetteer, Lexicon lexicon, Bearers bearers, Facilities facilities) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.bearers = bearers;
    this.facilities = facilities;
  }

  /** {@return the longest name that begins with the word} */
  Optional<Toponym> from(ReportWords words, int first) {
    boolean numbered =
        lexicon.facilityWords().contains(words.key(first)) && isNumber(words, first - 1);
    if (numbered || (!words.isCapitalised(first) && !isArticleBeforeAName(words, first))) {
      return Optional.empty();
    }
    Optional<Toponym> facility = facilities.from(words, first);
    int reach = first;
    while (reach + 1 < words.size() && reach - first + 1 < MOST_WORDS && words.joinsNext(reach)) {
      reach++;
    }
    for (int last = reach; last >= first; last--) {
      if (words.isCapitalised(last)) {
        Optional<Toponym> named = named(words, first, last);
        boolean longer = facility.isPresent() && facility.get().lastWord() > last;
        if (named.isPresent() && !longer) {
          return named;
        }
      }
    }
    return facility;
  }

  /** "27th" of "27th Street", which is not the town of Street. */
  private static boolean isNumber(ReportWords words, int at) {
    return at >= 0 && words.isBeside(at) && Character.isDigit(words.word(at).text().charAt(0));
  }

  private Optional<Toponym> named(ReportWords words, int first, int last) {
    String key = Spelling.key(words.text(first, last));
    List<Gazetteer.Named> adjective = gazetteer.findAdjectiveKey(key);
    List<Gazetteer.Named> places = bearers.of(words, first, last, key);
    boolean isAdjective =
        !adjective.isEmpty() && places.stream().noneMatch(each -> isMain(each, adjective));
    boolean direction = first == last && lexicon.directions().contains(key);
    if ((!isAdjective && places.isEmpty()) || direction) {
      return Optional.empty();
    }
    return Optional.of(
        new Toponym(
            words.span(first, last),
            first,
            last,
            key,
            isAdjective ? Toponym.Kind.ADJECTIVE : Toponym.Kind.NAME,
            isAdjective ? adjective : places,
            asked(words, first, last),
            0));
  }

  /** Not so "Saudi", a name of the very country whose adjective it is. */
  private static boolean isMain(Gazetteer.Named place, List<Gazetteer.Named> adjective) {
    return place.main()
        && place.entry().feature() != Feature.SETTLEMENT
        && adjective.stream().noneMatch(each -> each.entry().equals(place.entry()));
  }

  /** {@return what a word beside the name asks for: "province", "city of"} */
  Set<Feature> asked(ReportWords words, int first, int last) {
    Set<Feature> asked = EnumSet.noneOf(Feature.class);
    String after = words.isBeside(last) ? words.key(last + 1) : "";
    asked.addAll(lexicon.features().getOrDefault(after, Set.of()));
    if (words.isBeside(first - 1)) {
      String before = words.key(first - 1);
      boolean of = before.equals("of") && words.isBeside(first - 2);
      String word = of ? words.key(first - 2) : before;
      asked.addAll(lexicon.features().getOrDefault(word, Set.of()));
    }
    return asked;
  }

  private static boolean isArticleBeforeAName(ReportWords words, int word) {
    String text = words.word(word).text();
    return text.length() <= 3
        && words.gap(word).length() == 1
        && "-‐‑".contains(words.gap(word))
        && words.isCapitalised(word + 1);
  }
}
