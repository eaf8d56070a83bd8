package org.counterclaim.analysis.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.time.Match.Found;
import org.counterclaim.analysis.time.Phrase.Node;
import org.counterclaim.analysis.time.Phrase.NumeralEdge;
import org.counterclaim.analysis.time.Phrase.PhraseEdge;
import org.jspecify.annotations.Nullable;

/**
 * Tries the phrases of a grammar on the tokens of one sentence. What a phrase finds at a token is
 * worked out once. Not for use by two threads at once.
 */
final class Matcher {

  /** The word beyond either end of a sentence. */
  private static final String EDGE = "^";

  private final List<Token> tokens;
  private final int phraseCount;
  private final List<@Nullable List<Match>> known;

  Matcher(Grammar grammar, List<Token> tokens) {
    this.tokens = tokens;
    this.phraseCount = grammar.phraseCount();
    this.known = new ArrayList<>(Collections.nCopies(tokens.size() * phraseCount, null));
  }

  /** {@return the longest match at a token, of equal ones the earliest rule's} */
  Optional<Match> longest(Phrase phrase, int at) {
    Match best = null;
    for (Match match : matches(phrase, at)) {
      if (best == null || match.end() > best.end()) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  /** One match for each end, that of the earliest rule. */
  private List<Match> matches(Phrase phrase, int at) {
    if (at >= tokens.size() || !phrase.mayBeginWith(tokens.get(at))) {
      return List.of();
    }
    int key = at * phraseCount + phrase.index();
    List<Match> matches = known.get(key);
    if (matches == null) {
      matches = new ArrayList<>(2);
      walk(phrase.root(), at, at, null, matches);
      known.set(key, matches);
    }
    return matches;
  }

  private void walk(Node node, int begin, int at, @Nullable Found found, List<Match> matches) {
    for (Rule rule : node.rules) {
      if (rule.pattern().before().accepts(word(begin - 1))
          && rule.pattern().after().accepts(word(at))) {
        keep(new Match(rule, at, found), matches);
      }
    }
    if (at >= tokens.size()) {
      return;
    }
    Token token = tokens.get(at);
    follow(node.words.get(token.word()), begin, at, found, matches);
    if (token.capital()) {
      follow(node.words.get(token.titled()), begin, at, found, matches);
    }
    for (NumeralEdge edge : node.numerals) {
      Optional<String> digits = edge.numeral().read(token);
      if (digits.isPresent()) {
        Found with = new Found(edge.alias(), null, digits.get(), found);
        walk(edge.next(), begin, at + 1, with, matches);
      }
    }
    for (PhraseEdge edge : node.phrases) {
      for (Match inner : matches(edge.phrase(), at)) {
        walk(edge.next(), begin, inner.end(), new Found(edge.alias(), inner, "", found), matches);
      }
    }
  }

  private void follow(
      @Nullable Node next, int begin, int at, @Nullable Found found, List<Match> matches) {
    if (next != null) {
      walk(next, begin, at + 1, found, matches);
    }
  }

  private static void keep(Match match, List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i).end() == match.end()) {
        if (match.rule().order() < matches.get(i).rule().order()) {
          matches.set(i, match);
        }
        return;
      }
    }
    matches.add(match);
  }

  private String word(int at) {
    return at < 0 || at >= tokens.size() ? EDGE : tokens.get(at).word();
  }
}
