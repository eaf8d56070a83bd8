package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "According to the monitor, twelve died", "Twelve died, according to the monitor". */
final class AccordingTo implements CueRule {

  @Override
  public String name() {
    return "according-to";
  }

  @Override
  public double confidence() {
    return 0.95;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    ClassedWords words = site.words();
    int at = site.at();
    if (!site.cue().takes("according") || !words.at(at + 1).is("to")) {
      return Optional.empty();
    }
    OptionalInt end = source(site, at + 2);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> source = Optional.of(words.span(at + 2, end.getAsInt()));
    int behind = end.getAsInt() + 1;
    List<Span> content;
    if (opens(words, at)) {
      while (behind < words.size() && !words.isComma(behind)) {
        behind++;
      }
      content = site.reach().from(behind + 1);
    } else {
      int begin = clauseBegin(words, at);
      int last = words.isPunctuation(at - 1) ? at - 2 : at - 1;
      content = last < begin ? List.of() : List.of(words.span(begin, last));
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(site.found(StatementKind.INDIRECT, source, content, this));
  }

  /** What begins behind the first comma is an apposition only if another comma closes it. */
  private static OptionalInt source(Site site, int first) {
    OptionalInt whole = site.phrases().endWithApposition(first);
    boolean closed = whole.isPresent() && site.words().isComma(whole.getAsInt() + 1);
    return closed || !opens(site.words(), site.at()) ? whole : site.phrases().endOf(first);
  }

  private static boolean opens(ClassedWords words, int at) {
    return at == 0
        || (at <= 2 && !words.isComma(at - 1))
        || words.at(at - 1).is(WordClass.COORDINATOR)
        || words.at(at - 1).is(";");
  }

  private static int clauseBegin(ClassedWords words, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (words.at(i).is(";")) {
        return i + 1;
      }
    }
    return 0;
  }
}
