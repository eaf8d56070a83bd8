package org.counterclaim.analysis.place;

import java.util.Optional;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/** Names of one word that are an ordinary word and no place. Thread-safe. */
final class OrdinaryWords {

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  OrdinaryWords(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * "Thursday" is an island's by-name, "Western" a province's, and neither is meant; "US" is no
   * "us".
   */
  boolean include(ReportWords words, Name name) {
    Optional<Span> inside = words.inside(name.span()).filter(each -> each.length() == 1);
    if (inside.isEmpty()) {
      return false;
    }
    int at = inside.get().begin();
    boolean initials = words.word(at).isInitialism();
    if (initials || (words.word(at).isAllCapitals() && !words.shouts(at))) {
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
}
