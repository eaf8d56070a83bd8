package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Finds what is probably meant as a place: the longest capitalised names that the gazetteer knows,
 * weighed by the words around them, or what a model named. Thread-safe.
 */
final class ToponymFinder {

  private static final int MOST_WORDS = 6;
  private static final int MOST_WORDS_OF_A_FACILITY = 5;
  private static final int SHORTEST_PARTICIPLE = 4;
  private static final double WELL_KNOWN = 5;
  private static final double AROUND_KILOMETRES = 150;
  private static final double POSSIBLE = 0.2;
  private static final double LIKELY = 0.5;
  private static final double SURE = 0.8;
  private static final double LIKELY_BESIDE_A_MODEL = 0.9;
  private static final double NAMED_BY_A_MODEL = 0.97;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Predicate<String> actors;

  ToponymFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this(gazetteer, lexicon, name -> false);
  }

  /**
   * Takes no known actor for a place that is only called alike.
   *
   * @param actors whether a name is that of a person, group or outlet
   */
  ToponymFinder(Gazetteer gazetteer, Lexicon lexicon, Predicate<String> actors) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /** {@return the toponyms in the order of the text, none overlapping another} */
  List<Toponym> find(Words words, ReportClues report, List<Name> told) {
    List<Name> names =
        new Namesakes(told, words, actors)
            .settle(told, each -> borne(words, each.begin(), each.end() - 1)).stream()
                .filter(name -> !isPlace(name) || !isCommon(words, name))
                .toList();
    List<Toponym> found = new ArrayList<>();
    List<Span> whole = new ArrayList<>();
    for (Name name : names) {
      boolean free = whole.stream().noneMatch(span -> span.overlaps(name.span()));
      if (isPlace(name) && free) {
        whole(words, name).ifPresent(found::add);
        found.stream().skip(whole.size()).map(Toponym::span).forEach(whole::add);
      }
    }
    for (Toponym each : candidates(words, report)) {
      if (whole.stream().noneMatch(span -> span.overlaps(each.span()))) {
        judge(each, words, names).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /** {@return all that might be a toponym, with its probability, however small} */
  List<Toponym> candidates(Words words, ReportClues report) {
    List<Toponym> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Toponym> longest = longestFrom(words, at);
      if (longest.isPresent()) {
        found.add(longest.get());
        at = longest.get().lastWord() + 1;
      } else {
        at++;
      }
    }
    report.noteLocated(found);
    List<Toponym> weighed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Toponym each = found.get(i);
      double probability =
          each.kind() == Toponym.Kind.ADJECTIVE
              ? NAMED_BY_A_MODEL
              : probability(report.cluesOf(each, found, i));
      weighed.add(withProbability(each, probability));
    }
    return inOneSense(weighed);
  }

  /**
   * A name that is surely a place somewhere in the report is one wherever it is not unlikely to be:
   * "Douma's fall", where another sentence says "in Douma".
   */
  private static List<Toponym> inOneSense(List<Toponym> weighed) {
    Set<String> sure = new HashSet<>();
    for (Toponym each : weighed) {
      if (each.kind() == Toponym.Kind.NAME && each.probability() >= SURE) {
        sure.add(each.key());
      }
    }
    return weighed.stream()
        .map(
            each ->
                each.probability() >= POSSIBLE
                        && each.probability() < LIKELY
                        && sure.contains(each.key())
                    ? withProbability(each, LIKELY)
                    : each)
        .toList();
  }

  private double probability(Map<Clue, Double> clues) {
    double sum = 0;
    for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
      sum += clue.getValue() * lexicon.weight(clue.getKey());
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private Optional<Toponym> judge(Toponym toponym, Words words, List<Name> names) {
    String text = words.text(toponym.firstWord(), toponym.lastWord());
    if (toponym.kind() == Toponym.Kind.NAME
        && actors.test(text)
        && !Namesakes.isCalledSo(text, toponym.candidates())) {
      return Optional.empty();
    }
    if (names.isEmpty()) {
      return Optional.of(toponym).filter(each -> each.probability() >= LIKELY);
    }
    Set<Name.Kind> kinds = EnumSet.noneOf(Name.Kind.class);
    for (Name name : names) {
      if (name.span().overlaps(toponym.span())) {
        boolean acts = name.span().equals(toponym.span()) && mayAct(toponym, text);
        kinds.add(acts && name.kind() == Name.Kind.ORGANISATION ? Name.Kind.PLACE : name.kind());
      }
    }
    if (kinds.contains(Name.Kind.PLACE)
        || kinds.contains(Name.Kind.FACILITY)
        || kinds.contains(Name.Kind.NATIONALITY)) {
      return Optional.of(
          withProbability(toponym, Math.max(NAMED_BY_A_MODEL, toponym.probability())));
    }
    boolean free = kinds.isEmpty() && toponym.probability() >= LIKELY_BESIDE_A_MODEL;
    return Optional.of(toponym).filter(each -> free);
  }

  /**
   * Whether a place is one that acts, as states, provinces and large towns do: "Moscow denied it".
   * A group that a model has seen in "the Star" or "the Front" is no village of that name, unless
   * the words around say that a place is meant ("in Star") and nobody known is called so.
   */
  private boolean mayAct(Toponym toponym, String text) {
    return toponym.kind() != Toponym.Kind.NAME
        || (toponym.probability() >= SURE && !actors.test(text))
        || toponym.candidates().stream()
            .map(Gazetteer.Named::entry)
            .anyMatch(each -> each.feature().isDivision() || each.prominence() >= WELL_KNOWN);
  }

  private static boolean isPlace(Name name) {
    return name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.FACILITY;
  }

  /**
   * The name as the model found it: known as a whole, or unknown in all its words but those of
   * direction and feature ("northern Hama Province" is left to its parts).
   */
  private Optional<Toponym> whole(Words words, Name name) {
    Optional<Span> inside = words.inside(name.span());
    if (inside.isEmpty() || inside.get().length() > MOST_WORDS) {
      return Optional.empty();
    }
    int first = inside.get().begin();
    int last = inside.get().end() - 1;
    if (first == last && isTooShort(words.word(first))) {
      return Optional.empty();
    }
    String text = words.text(first, last);
    List<Gazetteer.Named> places = borne(words, first, last);
    int owned = places.isEmpty() ? behindOwner(words, first, last) : first;
    if (owned > first) {
      Span rest = new Span(words.word(owned).begin(), name.span().end());
      return whole(words, new Name(rest, name.kind()));
    }
    boolean known = !places.isEmpty();
    if (!known && (hasKnownPart(words, first, last) || isPartOfAKnownName(words, first, last))) {
      return Optional.empty();
    }
    Optional<Toponym> town =
        longestFrom(words, first)
            .filter(each -> !known && each.lastWord() + 1 < last && isTownThatOwns(each, words));
    if (town.isPresent()) {
      int thing = town.get().lastWord() + 2;
      while (thing < last && !words.isCapitalised(thing)) {
        thing++;
      }
      Span rest = new Span(words.word(thing).begin(), name.span().end());
      return whole(words, new Name(rest, name.kind())).map(each -> near(town.get(), each));
    }
    boolean facility =
        name.kind() == Name.Kind.FACILITY || lexicon.facilityWords().contains(words.key(last));
    Toponym.Kind unknown = facility ? Toponym.Kind.FACILITY : Toponym.Kind.ALIKE;
    List<Gazetteer.Named> towns = facility && !known ? townsOf(words, first, last) : List.of();
    boolean large = towns.stream().anyMatch(each -> each.entry().prominence() >= WELL_KNOWN);
    List<Gazetteer.Named> called = large ? towns : gazetteer.findAlike(text);
    return Optional.of(
        new Toponym(
            name.span(),
            first,
            last,
            Spelling.key(text),
            known ? Toponym.Kind.NAME : unknown,
            known ? places : called,
            asked(words, first, last),
            NAMED_BY_A_MODEL));
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

  /** "Syrias Talbar", "Talbars Belin district": where the name of what a place owns begins. */
  private int behindOwner(Words words, int first, int last) {
    Optional<Toponym> owner =
        longestFrom(words, first)
            .filter(
                each ->
                    isOwner(each, words)
                        || (hasLostApostrophe(each) && !words.isCapitalised(last)));
    int at = owner.map(each -> each.lastWord() + 1).orElse(first);
    while (at > first && at < last && (!words.isCapitalised(at) || isPlain(words, at))) {
      at++;
    }
    return at <= last && words.isCapitalised(at) ? at : first;
  }

  /**
   * "Thursday" is an island's by-name, "Western" a province's, and neither is meant; "US" is no
   * "us".
   */
  private boolean isCommon(Words words, Name name) {
    Optional<Span> inside = words.inside(name.span()).filter(each -> each.length() == 1);
    if (inside.isEmpty()) {
      return false;
    }
    int at = inside.get().begin();
    boolean initials = words.word(at).isInitialism();
    if (initials || (words.word(at).isAllCapitals() && !shouts(words, at))) {
      return false;
    }
    String key = words.key(at);
    boolean direction = lexicon.directions().contains(key) && key.endsWith("ern");
    return direction
        || (lexicon.commonWords().contains(key)
            && gazetteer.findKey(key).stream()
                .noneMatch(each -> isWater(each) || isNamed(each, key)));
  }

  private static boolean isNamed(Gazetteer.Named named, String key) {
    return Spelling.key(named.entry().name()).equals(key)
        && (named.entry().feature() == Feature.SETTLEMENT
            || named.entry().feature() == Feature.COUNTRY);
  }

  /** "the Gulf". */
  private static boolean isWater(Gazetteer.Named named) {
    return named.entry().feature() == Feature.SEA || named.entry().feature() == Feature.LAKE;
  }

  /** Whether a known name begins before it, or ends behind: "ez-Zor city" of "Deir ez-Zor city". */
  private boolean isPartOfAKnownName(Words words, int first, int last) {
    for (int at = Math.max(0, first - MOST_WORDS + 1); at <= last; at++) {
      Optional<Toponym> longest = longestFrom(words, at);
      if (longest.isPresent()) {
        int end = longest.get().lastWord();
        boolean named = longest.get().kind() == Toponym.Kind.NAME;
        if (named && ((at < first && end >= first) || end > last)) {
          return true;
        }
        at = Math.min(end, Math.max(at, first - 1));
      }
    }
    return false;
  }

  /**
   * Whether all words beside the known ones say direction, feature or holder ("Kurd-held Syria"),
   * and where there are several known ones each is a name of its own.
   */
  private boolean hasKnownPart(Words words, int first, int last) {
    List<Toponym> known = new ArrayList<>();
    boolean held = false;
    int unknown = 0;
    int at = first;
    while (at <= last) {
      Optional<Toponym> part = longestFrom(words, at);
      if (part.isPresent() && part.get().lastWord() <= last) {
        known.add(part.get());
        at = part.get().lastWord() + 1;
      } else {
        held |= isHolder(words, at);
        unknown += isPlain(words, at) || (at == last && isVoice(words, at)) ? 0 : 1;
        at++;
      }
    }
    boolean comma = words.text(first, last).indexOf(',') > 0;
    return (unknown == 0 && (known.size() == 1 || (known.isEmpty() && held)))
        || (known.size() > 1 && (comma || (unknown == 0 && areApart(known, words))));
  }

  private boolean isPlain(Words words, int at) {
    String key = words.key(at);
    return lexicon.directions().contains(key)
        || lexicon.features().containsKey(key)
        || !words.isCapitalised(at)
        || isHolder(words, at);
  }

  /** "Kurd" of "Kurd-held Syria". */
  private static boolean isHolder(Words words, int at) {
    return words.gap(at).equals("-")
        && !words.isCapitalised(at + 1)
        && words.key(at + 1).length() >= SHORTEST_PARTICIPLE;
  }

  /** "in Talbar Monitor": the source of a headline that lost its dash. */
  private boolean isVoice(Words words, int at) {
    return lexicon.voices().contains(words.key(at));
  }

  /**
   * "Syrias Homs", "Syrian city of Homs", "Syria-Turkey", "Homs Syria": one owns the other, borders
   * on it or lies in it.
   */
  private boolean areApart(List<Toponym> known, Words words) {
    Toponym first = known.get(0);
    Toponym last = known.get(known.size() - 1);
    boolean owner = isOwner(first, words);
    boolean hyphen =
        first.lastWord() + 1 == last.firstWord() && words.gap(first.lastWord()).equals("-");
    return owner || hyphen || first.kind() == Toponym.Kind.ADJECTIVE || liesIn(first, last);
  }

  /** "Syrias", "Syria's", "North Kivu's"; "Talbars Old City" is one name. */
  private boolean isOwner(Toponym toponym, Words words) {
    boolean possessive = words.isPossessive(toponym.lastWord());
    return (possessive || hasLostApostrophe(toponym))
        && (toponym.candidates().stream()
                .anyMatch(each -> each.entry().feature() == Feature.COUNTRY)
            || (possessive && isAreaAlone(toponym)));
  }

  /** "North Kivu"; not "Dublin", which is a county and above all a town. */
  private static boolean isAreaAlone(Toponym toponym) {
    return toponym.kind() == Toponym.Kind.NAME
        && toponym.candidates().stream()
            .filter(Gazetteer.Named::main)
            .allMatch(each -> each.entry().feature().isArea());
  }

  /** "London's Heathrow Airport"; not "Mary's Hospital", though a town is called Mary. */
  private boolean isTownThatOwns(Toponym toponym, Words words) {
    return words.isPossessive(toponym.lastWord())
        && !lexicon.givenNames().contains(words.key(toponym.firstWord()))
        && toponym.candidates().stream()
            .anyMatch(
                each ->
                    each.main()
                        && each.entry().feature() == Feature.SETTLEMENT
                        && each.entry().prominence() >= WELL_KNOWN);
  }

  private boolean hasLostApostrophe(Toponym toponym) {
    return toponym.key().endsWith("s") && gazetteer.findKey(toponym.key()).isEmpty();
  }

  private static boolean liesIn(Toponym inner, Toponym outer) {
    return outer.candidates().stream()
        .map(Gazetteer.Named::entry)
        .filter(area -> area.feature() == Feature.COUNTRY)
        .anyMatch(area -> inner.candidates().stream().anyMatch(each -> each.entry().liesIn(area)));
  }

  private Optional<Toponym> longestFrom(Words words, int first) {
    boolean numbered =
        lexicon.facilityWords().contains(words.key(first)) && isNumber(words, first - 1);
    if (numbered || (!words.isCapitalised(first) && !isArticleBeforeAName(words, first))) {
      return Optional.empty();
    }
    Optional<Toponym> facility = facility(words, first);
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
  private static boolean isNumber(Words words, int at) {
    return at >= 0 && words.isBeside(at) && Character.isDigit(words.word(at).text().charAt(0));
  }

  private Optional<Toponym> named(Words words, int first, int last) {
    String key = Spelling.key(words.text(first, last));
    List<Gazetteer.Named> adjective = gazetteer.findAdjectiveKey(key);
    List<Gazetteer.Named> places = places(words, first, last, key);
    boolean isAdjective = !adjective.isEmpty() && (places.isEmpty() || !isMain(places));
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

  private static boolean isMain(List<Gazetteer.Named> places) {
    return places.stream()
        .anyMatch(each -> each.main() && each.entry().feature() != Feature.SETTLEMENT);
  }

  private List<Gazetteer.Named> places(Words words, int first, int last, String key) {
    Word word = words.word(first);
    boolean single = first == last;
    if (single && word.text().length() == 2 && word.isAllCapitals()) {
      Optional<GazetteerEntry> state =
          first > 0 && words.commaFollows(first - 1)
              ? gazetteer.byCode("US." + word.text())
              : Optional.empty();
      if (state.isPresent()) {
        List<Gazetteer.Named> found = new ArrayList<>(gazetteer.findAdded(key));
        found.add(new Gazetteer.Named(state.get(), true));
        return found;
      }
    }
    if (single && isTooShort(word)) {
      return isAbbreviationHere(words, first) ? abbreviated(key) : List.of();
    }
    boolean acronym =
        single
            && key.length() <= 4
            && (word.isInitialism() || (word.isAllCapitals() && !shouts(words, first)));
    if (acronym) {
      return gazetteer.findAdded(key);
    }
    List<Gazetteer.Named> found = borne(words, first, last);
    if (found.isEmpty() && single) {
      return withoutLostApostrophe(key);
    }
    if (single && found.stream().anyMatch(each -> isAbbreviation(each, key))) {
      boolean here = isAbbreviationHere(words, first);
      return found.stream().filter(each -> here || !isAbbreviation(each, key)).toList();
    }
    return found;
  }

  /**
   * What goes by the name, and in "Hamas countryside" what owns the part if nothing is mainly
   * called so.
   */
  private List<Gazetteer.Named> borne(Words words, int first, int last) {
    List<Gazetteer.Named> found = gazetteer.findKey(Spelling.key(words.text(first, last)));
    String next = words.isBeside(last) ? words.key(last + 1) : "";
    boolean part = lexicon.directions().contains(next) || lexicon.parts().contains(next);
    if (first < last
        || found.isEmpty()
        || !part
        || found.stream().anyMatch(Gazetteer.Named::main)) {
      return found;
    }
    List<Gazetteer.Named> owners = withoutLostApostrophe(words.key(first));
    return owners.isEmpty() ? found : owners;
  }

  /** "Al", "de": more often a part of a name than one. */
  private static boolean isTooShort(Word word) {
    return word.key().length() <= 2 && !word.isAllCapitals() && !word.isInitialism();
  }

  /** "Aleppos eastern districts": only for places well known enough to be meant. */
  private List<Gazetteer.Named> withoutLostApostrophe(String key) {
    if (key.length() < 5 || !key.endsWith("s")) {
      return List.of();
    }
    return gazetteer.findKey(key.substring(0, key.length() - 1)).stream()
        .filter(each -> each.main() && each.entry().prominence() >= WELL_KNOWN)
        .toList();
  }

  /** Whether the words beside are in capitals too, as in a headline. */
  private static boolean shouts(Words words, int word) {
    return (word > 0 && words.word(word - 1).isAllCapitals())
        || (word + 1 < words.size() && words.word(word + 1).isAllCapitals());
  }

  private List<Gazetteer.Named> abbreviated(String key) {
    return gazetteer.findKey(key).stream().filter(each -> isAbbreviation(each, key)).toList();
  }

  /** "Ala", "Miss", "Ore": so short for a state only behind a comma or before a full stop. */
  private static boolean isAbbreviation(Gazetteer.Named named, String key) {
    return named.entry().feature() == Feature.PROVINCE
        && key.length() <= 5
        && !Spelling.key(named.entry().name()).equals(key);
  }

  private static boolean isAbbreviationHere(Words words, int word) {
    return (words.commaFollows(word - 1) && words.isCapitalised(word - 1))
        || (words.gap(word).startsWith(".") && !words.gap(word).equals("."));
  }

  private Set<Feature> asked(Words words, int first, int last) {
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

  /** "Desire Street", "Dulles International Airport": capitalised words that end in such a word. */
  private Optional<Toponym> facility(Words words, int first) {
    int last = first;
    int end = -1;
    while (last + 1 < words.size()
        && last - first + 1 < MOST_WORDS_OF_A_FACILITY
        && words.isBeside(last)
        && words.isCapitalised(last + 1)) {
      last++;
      if (lexicon.facilityWords().contains(words.key(last))) {
        end = last;
      }
    }
    boolean known = end > 0 && gazetteer.knows(words.text(first, end));
    if (end < 0 || known || lexicon.titles().contains(words.key(first))) {
      return Optional.empty();
    }
    return Optional.of(
        new Toponym(
            words.span(first, end),
            first,
            end,
            Spelling.key(words.text(first, end)),
            Toponym.Kind.FACILITY,
            townsOf(words, first, end),
            Set.of(),
            0));
  }

  /** "Colchester" of "Colchester General Hospital". */
  private List<Gazetteer.Named> townsOf(Words words, int first, int end) {
    for (int last = end - 1; last >= first; last--) {
      List<Gazetteer.Named> towns =
          gazetteer.findKey(Spelling.key(words.text(first, last))).stream()
              .filter(each -> each.main() && each.entry().feature() == Feature.SETTLEMENT)
              .toList();
      if (!towns.isEmpty()) {
        return towns;
      }
    }
    return List.of();
  }

  private static boolean isArticleBeforeAName(Words words, int word) {
    String text = words.word(word).text();
    return text.length() <= 3
        && words.gap(word).length() == 1
        && "-‐‑".contains(words.gap(word))
        && words.isCapitalised(word + 1);
  }

  private static Toponym withProbability(Toponym each, double probability) {
    return new Toponym(
        each.span(),
        each.firstWord(),
        each.lastWord(),
        each.key(),
        each.kind(),
        each.candidates(),
        each.asked(),
        probability);
  }
}
