package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "Moscow’s claims that …", "Russian declarations of …", "a report by the agency that …". */
final class Nominal implements CueRule {

  @Override
  public String name() {
    return "nominal";
  }

  @Override
  public double confidence() {
    return 0.46;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    if (site.form().isPresent()) {
      return Optional.empty();
    }
    ClassedWords words = site.words();
    int at = site.at();
    Optional<Span> source = possessor(site);
    int next = at + 1;
    if ((words.at(next).is("by") || words.at(next).is("from")) && source.isEmpty()) {
      OptionalInt end = site.phrases().endOf(next + 1);
      if (end.isPresent()) {
        source = Optional.of(words.span(next + 1, end.getAsInt()));
        next = end.getAsInt() + 1;
      }
    }
    if (words.at(next).is("is") || words.at(next).is("was")) {
      next++;
    }
    Word word = words.at(next);
    boolean that = word.is("that") && site.cue().takes("that") && !words.isFiniteVerb(next + 1);
    boolean joined = site.cue().takes(word.lower()) && source.isPresent();
    if ((!that && !joined) || (source.isEmpty() && !words.at(at - 1).is(WordClass.DETERMINER))) {
      return Optional.empty();
    }
    boolean to = word.is("to");
    List<Span> content = site.reach().from(to ? next : next + 1);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(site.found(StatementKind.NOMINAL, source, content, this));
  }

  /** "Moscow’s", "their", "Russian" before the noun, adjectives between. */
  private static Optional<Span> possessor(Site site) {
    ClassedWords words = site.words();
    for (int i = site.at() - 1; i >= 0 && i > site.at() - 5; i--) {
      Word word = words.at(i);
      if (word.isPossessiveEnding()) {
        OptionalInt begin = site.phrases().beginOf(i - 1);
        return begin.isPresent()
            ? Optional.of(words.span(begin.getAsInt(), i - 1))
            : Optional.empty();
      }
      if (word.is(WordClass.POSSESSIVE)) {
        return Optional.of(word.span());
      }
      if (!site.phrases().isNominal(i)) {
        return Optional.empty();
      }
      if (word.is(WordClass.NAME) && !site.phrases().isNominal(i - 1)) {
        return Optional.of(word.span());
      }
    }
    return Optional.empty();
  }
}
