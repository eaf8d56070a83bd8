package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a name is no more than places that are known, with words of direction, feature or holder
 * beside them: "northern Hama Province", "Kurd-held Syria". Thread-safe.
 */
final class KnownParts {

  private static final int SHORTEST_PARTICIPLE = 4;

  private final Lexicon lexicon;
  private final LongestNames longest;
  private final Bearers bearers;
  private final Owners owners;

  KnownParts(Lexicon lexicon, LongestNames longest, Bearers bearers, Owners owners) {
    this.lexicon = lexicon;
    this.longest = longest;
    this.bearers = bearers;
    this.owners = owners;
  }

  /** "Syrias Talbar", "Talbars Belin district": where the name of what a place owns begins. */
  int behindOwner(ReportWords words, int first, int last) {
    Optional<Toponym> owner =
        longest
            .from(words, first)
            .filter(
                each ->
                    owners.isOwner(each, words)
                        || (bearers.hasLostApostrophe(each) && !words.isCapitalised(last)));
    int at = owner.map(each -> each.lastWord() + 1).orElse(first);
    while (at > first && at < last && (!words.isCapitalised(at) || isPlain(words, at))) {
      at++;
    }
    return at <= last && words.isCapitalised(at) ? at : first;
  }

  /** Whether a known name begins before it, or ends behind: "ez-Zor city" of "Deir ez-Zor city". */
  boolean isWithinOne(ReportWords words, int first, int last) {
    for (int at = Math.max(0, first - LongestNames.MOST_WORDS + 1); at <= last; at++) {
      Optional<Toponym> known = longest.from(words, at);
      if (known.isPresent()) {
        int end = known.get().lastWord();
        boolean named = known.get().kind() == Toponym.Kind.NAME;
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
  boolean areAll(ReportWords words, int first, int last) {
    List<Toponym> known = new ArrayList<>();
    boolean held = false;
    int unknown = 0;
    int at = first;
    while (at <= last) {
      Optional<Toponym> part = longest.from(words, at);
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
        || (known.size() > 1 && (comma || (unknown == 0 && owners.areApart(known, words))));
  }

  private boolean isPlain(ReportWords words, int at) {
    String key = words.key(at);
    return lexicon.directions().contains(key)
        || lexicon.features().containsKey(key)
        || !words.isCapitalised(at)
        || isHolder(words, at);
  }

  /** "Kurd" of "Kurd-held Syria". */
  private static boolean isHolder(ReportWords words, int at) {
    return words.gap(at).equals("-")
        && !words.isCapitalised(at + 1)
        && words.key(at + 1).length() >= SHORTEST_PARTICIPLE;
  }

  /** "in Talbar Monitor": the source of a headline that lost its dash. */
  private boolean isVoice(ReportWords words, int at) {
    return lexicon.voices().contains(words.key(at));
  }
}
