package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Span;

/** What stands in brackets does not belong to the phrase; an abbreviation in them is kept. */
record Brackets(List<Span> inside, Optional<String> abbreviation) {

  static Brackets of(String text, Span span) {
    List<Span> inside = new ArrayList<>();
    Optional<String> abbreviation = Optional.empty();
    int open = -1;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '(' && open < 0) {
        open = i;
      } else if (c == ')' && open >= 0) {
        Span words = new Span(open, i + 1);
        inside.add(words);
        List<Token> tokens = Token.of(text, words);
        if (abbreviation.isEmpty() && tokens.size() == 1 && tokens.get(0).isAcronym()) {
          abbreviation = Optional.of(tokens.get(0).text());
        }
        open = -1;
      }
    }
    return new Brackets(inside, abbreviation);
  }

  List<Token> outside(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> inside.stream().noneMatch(span -> span.overlaps(token.span())))
        .toList();
  }
}
