package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.Cue;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * A word that may attribute, in its sentence.
 *
 * @param at the position of the word
 * @param form the form of the verb; empty for a noun or an adverb
 * @param nextSentence where the sentence behind this one begins, the end of the text for the last
 * @param lastSource the source found last in this sentence
 */
record Site(
    String text,
    ClassedWords words,
    int at,
    Cue cue,
    Optional<VerbForm> form,
    QuotationsAround quotations,
    int nextSentence,
    Optional<Span> lastSource) {

  Word word() {
    return words.at(at);
  }

  Subjects subjects() {
    return new Subjects(words);
  }

  NounPhrases phrases() {
    return new NounPhrases(words);
  }

  Reach reach() {
    return new Reach(this);
  }

  boolean isForm(VerbForm wanted) {
    return form.filter(wanted::equals).isPresent();
  }

  /** Whether the verb has a form of "be" before it, as in "was told". */
  boolean isPassive() {
    if (!isForm(VerbForm.PAST)) {
      return false;
    }
    for (int i = words.verbGroupBegin(at); i < at; i++) {
      if (words
          .at(i)
          .lower()
          .matches("is|are|was|were|be|been|being|am|’re|'re|isn[’']t|wasn[’']t")) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb group begins that the cue ends. */
  int groupBegin() {
    return words.verbGroupBegin(at);
  }

  /**
   * {@return what the source reports behind the cue; empty where nobody does or nothing follows}
   */
  Optional<FoundStatement> reported(Optional<Span> source, CueRule rule) {
    OptionalInt first = new ContentStart(this).behind(at);
    if (source.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = reach().from(first.getAsInt());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(found(StatementKind.INDIRECT, source, content, rule));
  }

  FoundStatement found(
      StatementKind kind, Optional<Span> source, List<Span> content, CueRule rule) {
    return new FoundStatement(
        new Attribution(kind, source, Optional.of(word().span()), content),
        cue.distance(),
        cue.certainty(),
        new Provenance("rule " + rule.name(), rule.confidence()));
  }
}
