package org.counterclaim.analysis.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Capitalised words that end in one of a facility: "Desire Street". Thread-safe. */
final class Facilities {

  private static final int MOST_WORDS = 5;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Facilities(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * {@return the one that begins with a word: "Dulles International Airport"; none that the
   * gazetteer knows}
   */
  Optional<Toponym> from(ReportWords words, int first) {
    int last = first;
    int end = -1;
    while (last + 1 < words.size()
        && last - first + 1 < MOST_WORDS
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
  List<Gazetteer.Named> townsOf(ReportWords words, int first, int end) {
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
}
