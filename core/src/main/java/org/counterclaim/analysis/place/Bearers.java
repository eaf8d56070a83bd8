package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places that bear a name as it stands in a text: "Miss" is a state only behind a comma, "US"
 * no "us", and "Aleppos" lost its apostrophe. Thread-safe.
 */
final class Bearers {

  private static final int SHORTEST_OWNER = 5;
  private static final int LONGEST_ABBREVIATION = 5;
  private static final int LONGEST_ACRONYM = 4;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Bearers(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * {@return the places that the words may mean where they stand}
   *
   * @param key of the words
   */
  List<Gazetteer.Named> of(ReportWords words, int first, int last, String key) {
    Word word = words.word(first);
    boolean single = first == last;
    Optional<GazetteerEntry> state = single ? state(words, first) : Optional.empty();
    if (state.isPresent()) {
      List<Gazetteer.Named> found = new ArrayList<>(gazetteer.findAdded(key));
      found.add(new Gazetteer.Named(state.get(), true));
      return found;
    }
    if (single && isTooShort(word)) {
      return isAbbreviationHere(words, first) ? abbreviated(key) : List.of();
    }
    boolean acronym =
        single
            && key.length() <= LONGEST_ACRONYM
            && (word.isInitialism() || (word.isAllCapitals() && !words.shouts(first)));
    if (acronym) {
      return gazetteer.findAdded(key);
    }
    List<Gazetteer.Named> found = called(words, first, last);
    if (found.isEmpty() && single) {
      return withoutLostApostrophe(key);
    }
    if (single && found.stream().anyMatch(each -> isAbbreviation(each, key))) {
      boolean here = isAbbreviationHere(words, first);
      return found.stream().filter(each -> here || !isAbbreviation(each, key)).toList();
    }
    return found;
  }

  /** "TX" of "Houston, TX". */
  private Optional<GazetteerEntry> state(ReportWords words, int at) {
    Word word = words.word(at);
    boolean code = word.text().length() == 2 && word.isAllCapitals();
    return code && at > 0 && words.commaFollows(at - 1)
        ? gazetteer.byCode("US." + word.text())
        : Optional.empty();
  }

  /**
   * {@return what goes by the name, and in "Hamas countryside" what owns the part if nothing is
   * mainly called so}
   */
  List<Gazetteer.Named> called(ReportWords words, int first, int last) {
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
  static boolean isTooShort(Word word) {
    return word.key().length() <= 2 && !word.isAllCapitals() && !word.isInitialism();
  }

  /** "Syrias", though nothing is called so. */
  boolean hasLostApostrophe(Toponym toponym) {
    return toponym.key().endsWith("s") && gazetteer.findKey(toponym.key()).isEmpty();
  }

  /** "Aleppos eastern districts": only for places well known enough to be meant. */
  private List<Gazetteer.Named> withoutLostApostrophe(String key) {
    if (key.length() < SHORTEST_OWNER || !key.endsWith("s")) {
      return List.of();
    }
    return gazetteer.findKey(key.substring(0, key.length() - 1)).stream()
        .filter(each -> each.main() && each.entry().isWellKnown())
        .toList();
  }

  private List<Gazetteer.Named> abbreviated(String key) {
    return gazetteer.findKey(key).stream().filter(each -> isAbbreviation(each, key)).toList();
  }

  /** "Ala", "Miss", "Ore": so short for a state only behind a comma or before a full stop. */
  private static boolean isAbbreviation(Gazetteer.Named named, String key) {
    return named.entry().feature() == Feature.PROVINCE
        && key.length() <= LONGEST_ABBREVIATION
        && !Spelling.key(named.entry().name()).equals(key);
  }

  private static boolean isAbbreviationHere(ReportWords words, int word) {
    return (words.commaFollows(word - 1) && words.isCapitalised(word - 1))
        || (words.gap(word).startsWith(".") && !words.gap(word).equals("."));
  }
}
