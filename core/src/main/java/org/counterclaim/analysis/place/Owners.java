package org.counterclaim.analysis.place;

import java.util.List;

/** Places that own what is named behind them: "Syria's Homs", "London's Heathrow Airport". */
final class Owners {

  private final Lexicon lexicon;
  private final Bearers bearers;

  Owners(Lexicon lexicon, Bearers bearers) {
    this.lexicon = lexicon;
    this.bearers = bearers;
  }

  /** "Syrias", "Syria's", "North Kivu's"; "Talbars Old City" is one name. */
  boolean isOwner(Toponym toponym, ReportWords words) {
    boolean possessive = words.isPossessive(toponym.lastWord());
    return (possessive || bearers.hasLostApostrophe(toponym))
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
  boolean isTownThatOwns(Toponym toponym, ReportWords words) {
    return words.isPossessive(toponym.lastWord())
        && !lexicon.givenNames().contains(words.key(toponym.firstWord()))
        && toponym.candidates().stream()
            .anyMatch(
                each ->
                    each.main()
                        && each.entry().feature() == Feature.SETTLEMENT
                        && each.entry().isWellKnown());
  }

  /**
   * "Syrias Homs", "Syrian city of Homs", "Syria-Turkey", "Homs Syria": one owns the other, borders
   * on it or lies in it.
   */
  boolean areApart(List<Toponym> known, ReportWords words) {
    Toponym first = known.get(0);
    Toponym last = known.get(known.size() - 1);
    boolean owner = isOwner(first, words);
    boolean hyphen =
        first.lastWord() + 1 == last.firstWord() && words.gap(first.lastWord()).equals("-");
    return owner || hyphen || first.kind() == Toponym.Kind.ADJECTIVE || liesIn(first, last);
  }

  private static boolean liesIn(Toponym inner, Toponym outer) {
    return outer.candidates().stream()
        .map(Gazetteer.Named::entry)
        .filter(area -> area.feature() == Feature.COUNTRY)
        .anyMatch(area -> inner.candidates().stream().anyMatch(each -> each.entry().liesIn(area)));
  }
}
