package org.counterclaim.analysis.place;

import java.util.Optional;
import org.counterclaim.claim.PlaceMention;

/** Tells a place from the government that sits there: "in Moscow" from "Moscow said". */
final class Roles {

  private static final int WORDS_TO_THE_VERB = 3;

  private final Lexicon lexicon;

  Roles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  PlaceMention.Role role(Toponym toponym, Optional<GazetteerEntry> entry, ReportWords words) {
    if (toponym.kind() == Toponym.Kind.ADJECTIVE) {
      return PlaceMention.Role.ADJECTIVE;
    }
    boolean governs = entry.filter(Roles::hasAGovernment).isPresent();
    return governs && (speaks(toponym, words) || rules(toponym, words))
        ? PlaceMention.Role.METONYM
        : PlaceMention.Role.LITERAL;
  }

  private static boolean hasAGovernment(GazetteerEntry entry) {
    return switch (entry.feature()) {
      case COUNTRY, PROVINCE, SEAT -> true;
      default -> entry.rank() == 4;
    };
  }

  /** "the Damascus regime", "its Tehran ally". */
  private boolean rules(Toponym toponym, ReportWords words) {
    int next = toponym.lastWord() + 1;
    return words.gap(next - 1).equals(" ")
        && !words.isCapitalised(next)
        && lexicon.ruling().contains(words.key(next));
  }

  private boolean speaks(Toponym toponym, ReportWords words) {
    int first = toponym.firstWord();
    String before = words.isBeside(first - 1) ? words.key(first - 1) : "";
    if (before.equals("the") && words.isBeside(first - 2)) {
      before = words.key(first - 2);
    }
    if (lexicon.locatives().contains(before) && !before.equals("between")) {
      return false;
    }
    return verbFollows(toponym.lastWord(), words)
        || lexicon.addressingVerbs().contains(before)
        || isPartyToADealing(first, before, words)
        || governmentFollows(toponym.lastWord(), words);
  }

  private boolean verbFollows(int last, ReportWords words) {
    for (int i = 1; i <= WORDS_TO_THE_VERB && words.isBeside(last + i - 1); i++) {
      String key = words.key(last + i);
      if (lexicon.speechVerbs().contains(key) && !words.isCapitalised(last + i)) {
        return true;
      }
      if (!lexicon.auxiliaries().contains(key)) {
        return false;
      }
    }
    return false;
  }

  /** "talks with Iran", "backed by Russia", "ties between Turkey and Russia". */
  private boolean isPartyToADealing(int first, String before, ReportWords words) {
    if (before.equals("by")) {
      return words.key(first - 2).endsWith("ed");
    }
    boolean with = before.equals("with") || before.equals("between") || before.equals("against");
    return with
        && (lexicon.dealings().contains(words.key(first - 2))
            || lexicon.dealings().contains(words.key(first - 3)));
  }

  /** "Turkey's government". */
  private boolean governmentFollows(int last, ReportWords words) {
    String gap = words.gap(last);
    boolean possessive =
        gap.equals("'s ") || gap.equals("’s ") || gap.equals("'") || gap.equals("’");
    boolean split = possessive && words.key(last + 1).equals("s");
    return possessive && lexicon.governing().contains(words.key(last + (split ? 2 : 1)));
  }
}
