package org.counterclaim.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "The bridge fell, the army said", "The bridge fell, said the army, before dawn". */
final class TrailingCue implements CueRule {

  private static final int SHORTEST = 1;

  @Override
  public String name() {
    return "trailing-cue";
  }

  @Override
  public double confidence() {
    return 0.86;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    ClassedWords words = site.words();
    if (!takesClause(site) || site.isPassive() || site.isForm(VerbForm.ING)) {
      return Optional.empty();
    }
    int group = site.groupBegin();
    Optional<Span> source;
    int end = site.at();
    if (words.isComma(group - 1)
        && site.phrases().endOf(site.at() + 1).isPresent()
        && !words.at(site.at() + 1).is("that")) {
      OptionalInt last = site.phrases().endWithApposition(site.at() + 1);
      source = Optional.of(words.span(site.at() + 1, last.getAsInt()));
      end = last.getAsInt();
    } else {
      source = site.subjects().before(group);
    }
    if (source.isEmpty() || !closes(words, end)) {
      return Optional.empty();
    }
    int front = Math.min(source.get().begin(), site.word().span().begin());
    return content(site, front, end)
        .map(content -> site.found(StatementKind.INDIRECT, source, content, this));
  }

  private static boolean takesClause(Site site) {
    return site.form().isPresent() && (site.cue().takes("quote") || site.cue().takes("clause"));
  }

  /** Whether nothing but a time or an audience stands between the cue and a stop or comma. */
  private static boolean closes(ClassedWords words, int at) {
    int i = at + 1;
    while (i < words.size() && i < at + 10 && !words.isPunctuation(i) && !words.isMark(i)) {
      if (words.isFiniteVerb(i) || words.at(i).is("that") || words.at(i).is(WordClass.SUBJECT)) {
        return false;
      }
      i++;
    }
    return i >= words.size() || (words.isPunctuation(i) && !words.at(i).is(":"));
  }

  private static Optional<List<Span>> content(Site site, int front, int last) {
    ClassedWords words = site.words();
    int i = 0;
    int begin = words.at(0).span().begin();
    while (i < words.size() && words.at(i).span().end() <= front) {
      if (words.at(i).is(";")) {
        begin = words.at(i).span().end();
      }
      i++;
    }
    int comma = i - 1;
    boolean dash = words.at(comma).is("—") || words.at(comma).is("–") || words.at(comma).is("-");
    if ((!words.isComma(comma) && !dash && !words.isMark(comma)) || comma < SHORTEST) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    add(site.text(), begin, words.at(comma).span().begin(), content);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int next = last + 1;
    while (next < words.size() && !words.isPunctuation(next)) {
      next++;
    }
    if (words.isComma(next) && !isTurn(words.at(next + 1), words)) {
      content.addAll(site.reach().from(next + 1));
    }
    return Optional.of(content);
  }

  private static boolean isTurn(Word word, ClassedWords words) {
    return word.is("but")
        || word.is("while")
        || word.is("and")
        || word.is("according")
        || words.lexicon().cues().verb(word.lower()).isPresent();
  }

  private static void add(String text, int begin, int end, List<Span> content) {
    Span span = new Span(begin, Math.max(begin, end)).strip(text);
    if (!span.isEmpty()) {
      content.add(span);
    }
  }
}
