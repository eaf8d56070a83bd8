package org.counterclaim.analysis.event;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;

/**
 * Subtypes that the words of one sentence rule out, however sure a model is: hackers drop no bombs,
 * tear gas is no chemical weapon, and who confirms a count claims no deed.
 */
final class Exclusions {

  private final SentenceWords words;
  private final List<Match> matches;
  private final EventLexicon lexicon;
  private final Set<Subtype> everywhere;
  private final boolean claiming;

  Exclusions(SentenceWords words, List<BitSet> groups, List<Match> matches, EventLexicon lexicon) {
    this.words = words;
    this.matches = matches;
    this.lexicon = lexicon;
    Range sentence = new Range(0, words.size());
    everywhere = lexicon.choices.never(groups, sentence);
    claiming = sentence.hits(groups.get(lexicon.groups.number("claiming")));
  }

  /** {@return what the trigger cannot be} */
  Set<Subtype> of(Span trigger) {
    int at = words.at(trigger.begin());
    if (claiming || (!lexicon.retells(words, at) && !isMereTelling(at))) {
      return everywhere;
    }
    Set<Subtype> all = EnumSet.of(Subtype.ATTRIB);
    all.addAll(everywhere);
    return all;
  }

  /** "The clinic | confirmed that the roof leaked": nobody's deed is told, nor laid to anybody. */
  private boolean isMereTelling(int at) {
    return lexicon.vocabulary.isSpeech(words.lower(at))
        && matches.stream().noneMatch(match -> isHere(match, at) ? accuses(match) : isDeed(match));
  }

  private static boolean isHere(Match match, int at) {
    return match.first() <= at && at <= match.last();
  }

  private static boolean accuses(Match match) {
    return match.trigger().root().filter(Root.ACCUSE::equals).isPresent();
  }

  private static boolean isDeed(Match match) {
    return match
        .trigger()
        .root()
        .filter(root -> root == Root.ASSAULT || root == Root.COERCE || root == Root.PROTEST)
        .isPresent();
  }
}
