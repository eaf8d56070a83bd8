package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Finds what is probably meant as a place: the longest capitalised names that the gazetteer knows,
 * weighed by the words around them, or what a model named. Thread-safe.
 */
final class ToponymFinder {

  private static final int MOST_WORDS = 6;
  private static final int MOST_WORDS_OF_A_FACILITY = 5;
  private static final double WELL_KNOWN = 5;
  private static final double POSSIBLE = 0.2;
  private static final double LIKELY = 0.5;
  private static final double SURE = 0.8;
  private static final double LIKELY_BESIDE_A_MODEL = 0.9;
  private static final double NAMED_BY_A_MODEL = 0.97;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  ToponymFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** {@return the toponyms in the order of the text, none overlapping another} */
  List<Toponym> find(Words words, ReportClues report, List<Name> names) {
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
        judge(each, names).ifPresent(found::add);
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

  private Optional<Toponym> judge(Toponym toponym, List<Name> names) {
    if (names.isEmpty()) {
      return Optional.of(toponym).filter(each -> each.probability() >= LIKELY);
    }
    Set<Name.Kind> kinds = EnumSet.noneOf(Name.Kind.class);
    for (Name name : names) {
      if (name.span().overlaps(toponym.span())) {
        boolean whole = name.span().equals(toponym.span());
        kinds.add(whole && name.kind() == Name.Kind.ORGANISATION ? Name.Kind.PLACE : name.kind());
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

  private static boolean isPlace(Name name) {
    return name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.FACILITY;
  }

  /**
   * The name as the model found it: known as a whole, or unknown in all its words but those of
   * direction and feature ("northern Hama Province" is left to its parts).
   */
  private Optional<Toponym> whole(Words words, Name name) {
    int first = words.wordAt(name.span().begin());
    int last = words.wordAt(Math.max(name.span().begin(), name.span().end() - 1));
    if (name.span().isEmpty() || last >= words.size() || last - first >= MOST_WORDS) {
      return Optional.empty();
    }
    String text = words.text(first, last);
    List<Gazetteer.Named> places = gazetteer.find(text);
    if (places.isEmpty() && hasKnownPart(words, first, last)) {
      return Optional.empty();
    }
    boolean facility = name.kind() == Name.Kind.FACILITY && places.isEmpty();
    return Optional.of(
        new Toponym(
            name.span(),
            first,
            last,
            Spelling.key(text),
            facility ? Toponym.Kind.FACILITY : Toponym.Kind.NAME,
            places.isEmpty() ? gazetteer.findAlike(text) : places,
            asked(words, first, last),
            NAMED_BY_A_MODEL));
  }

  /** Whether all words beside the known ones say direction or feature, or stand behind a comma. */
  private boolean hasKnownPart(Words words, int first, int last) {
    int unknown = 0;
    int known = 0;
    int at = first;
    while (at <= last) {
      Optional<Toponym> part = longestFrom(words, at);
      String key = words.key(at);
      if (part.isPresent() && part.get().lastWord() <= last) {
        known++;
        at = part.get().lastWord() + 1;
      } else {
        boolean plain =
            lexicon.directions().contains(key)
                || lexicon.features().containsKey(key)
                || !words.isCapitalised(at);
        unknown += plain ? 0 : 1;
        at++;
      }
    }
    boolean comma = words.text(first, last).indexOf(',') > 0;
    return (known == 1 && unknown == 0) || (known > 1 && comma);
  }

  private Optional<Toponym> longestFrom(Words words, int first) {
    if (!words.isCapitalised(first) && !isArticleBeforeAName(words, first)) {
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
    if (single && key.length() <= 2 && !word.isAllCapitals() && !word.isInitialism()) {
      return isAbbreviationHere(words, first) ? abbreviated(key) : List.of();
    }
    boolean acronym =
        single
            && key.length() <= 4
            && (word.isInitialism() || (word.isAllCapitals() && !shouts(words, first)));
    if (acronym) {
      return gazetteer.findAdded(key);
    }
    List<Gazetteer.Named> found = gazetteer.findKey(key);
    if (found.isEmpty() && single && key.length() > 4 && key.endsWith("s")) {
      return withoutLostApostrophe(key);
    }
    if (single && found.stream().anyMatch(each -> isAbbreviation(each, key))) {
      boolean here = isAbbreviationHere(words, first);
      return found.stream().filter(each -> here || !isAbbreviation(each, key)).toList();
    }
    return found;
  }

  /** "Aleppos eastern districts": only for places well known enough to be meant. */
  private List<Gazetteer.Named> withoutLostApostrophe(String key) {
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
