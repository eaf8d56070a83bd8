package org.counterclaim.analysis.rules;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.analysis.quotation.Quotation;

/** Where a content ends before its sentence does. Asked for each word in turn. */
final class ContentEnd {

  private static final Set<String> TURNS =
      Set.of("but", "while", "although", "though", "whereas", "so", "according");
  private static final Set<String> APPOSITIONS =
      Set.of("a", "an", "the", "who", "which", "whose", "where", "up", "down", "one", "even");

  private final Site site;
  private final ClassedWords words;
  private final int first;
  private final boolean inAside;
  private final boolean isPhrase;
  private final boolean dashBefore;
  private final int enclosingEnd;
  private int depth;

  ContentEnd(Site site, int first) {
    this.site = site;
    this.words = site.words();
    this.first = first;
    inAside = isInRelative() || isInOpeningClause() || isOpeningParticiple();
    isPhrase = !site.cue().takes("clause") && !words.at(first - 1).is("that");
    dashBefore = hasDashBefore();
    Optional<Quotation> around = site.quotations().around(site.word().span().begin());
    enclosingEnd = around.map(quotation -> quotation.extent().end() - 1).orElse(Integer.MAX_VALUE);
  }

  /** Whether the content ends before word {@code i}. */
  boolean isAt(int i) {
    Word word = words.at(i);
    if (word.span().begin() >= enclosingEnd) {
      return true;
    }
    if (word.is("(") || word.is("[")) {
      depth++;
    } else if (word.is(")") || word.is("]")) {
      depth--;
    }
    if (depth < 0) {
      return true;
    }
    if (i == first || depth > 0 || isInOwnQuotation(word)) {
      return false;
    }
    return word.is(";")
        || (word.is(",") && endsAtComma(i + 1))
        || (word.is(WordClass.COORDINATOR) && goesOnWithCue(i + 1))
        || (isDash(word) && dashBefore);
  }

  /** What stands in marks within the content does not end it. */
  private boolean isInOwnQuotation(Word word) {
    int begin = word.span().begin();
    return site.quotations()
        .around(begin)
        .filter(quotation -> quotation.extent().begin() >= words.at(first).span().begin())
        .filter(quotation -> quotation.extent().end() > begin + 1)
        .isPresent();
  }

  private boolean endsAtComma(int next) {
    Word word = words.at(next);
    if (inAside || TURNS.contains(word.lower()) || isCue(next, VerbForm.ING)) {
      return true;
    }
    if (site.isForm(VerbForm.ING) && (words.isFiniteVerb(next) || word.is(WordClass.SUBJECT))) {
      return true;
    }
    if (site.cue().takes("adverb") && words.at(first).is(WordClass.PREPOSITION)) {
      return true;
    }
    if (isPhrase && (APPOSITIONS.contains(word.lower()) || word.lower().endsWith("ing"))) {
      return true;
    }
    return word.is(WordClass.COORDINATOR) ? goesOnWithCue(next + 1) : isAttributionAt(next);
  }

  /** Whether "said …" or "the army said …" stands here. */
  private boolean goesOnWithCue(int next) {
    int verb = behindAuxiliaries(next);
    return (isFiniteCue(verb) && !words.isComma(verb + 1)) || isAttributionAt(next);
  }

  /** Whether "X said" stands here. */
  private boolean isAttributionAt(int next) {
    OptionalInt end = site.phrases().endWithApposition(next);
    if (end.isEmpty()) {
      return false;
    }
    int behind = end.getAsInt() + 1;
    int verb = behindAuxiliaries(words.isComma(behind) ? behind + 1 : behind);
    return isFiniteCue(verb) && takesQuotation(verb);
  }

  private int behindAuxiliaries(int from) {
    int i = from;
    while (words.at(i).is(WordClass.AUXILIARY) || words.at(i).is(WordClass.ADVERB)) {
      i++;
    }
    return i;
  }

  private boolean takesQuotation(int i) {
    return entry(i).filter(entry -> entry.cue().takes("quote")).isPresent();
  }

  private boolean isFiniteCue(int i) {
    return isCue(i, VerbForm.PAST) || isCue(i, VerbForm.THIRD) || words.at(i).is("say");
  }

  private boolean isCue(int i, VerbForm form) {
    return entry(i).filter(entry -> entry.form() == form).isPresent();
  }

  private Optional<CueList.Entry> entry(int i) {
    return words.lexicon().cues().verb(words.at(i).lower());
  }

  private boolean isInRelative() {
    Word before = words.at(site.groupBegin() - 1);
    return before.is("who") || before.is("which");
  }

  /** "As X said that …, Y": the comma ends the opening clause. */
  private boolean isInOpeningClause() {
    Word opening = words.at(0);
    if (!opening.is(WordClass.SUBORDINATOR) || opening.is("that") || site.at() > 14) {
      return false;
    }
    for (int i = 0; i < site.at(); i++) {
      if (words.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /** "Asked whether …, he": the comma ends what was asked. */
  private boolean isOpeningParticiple() {
    return site.isForm(VerbForm.PAST) && (site.at() == 0 || words.at(site.at() - 1).is("when"));
  }

  private boolean hasDashBefore() {
    for (int i = 0; i < site.at(); i++) {
      if (isDash(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(Word word) {
    return word.is("—") || word.is("–") || word.is("-");
  }
}
