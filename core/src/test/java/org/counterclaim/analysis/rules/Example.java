package org.counterclaim.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.text.Span;

/**
 * A sentence with its statement marked: <source> [cue] {content}. Marks may not nest, except that a
 * statement is read without those of the two other kinds.
 */
record Example(String text, Optional<Span> source, Span cue, List<Span> content) {

  private static final Pattern MARK = Pattern.compile("[<>{}\\[\\]]");

  static Example parse(String marked) {
    StringBuilder text = new StringBuilder();
    Optional<Span> source = Optional.empty();
    Span cue = new Span(0, 0);
    List<Span> content = new ArrayList<>();
    int[] opened = new int[128];
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      last = matcher.end();
      int here = text.length();
      switch (marked.charAt(matcher.start())) {
        case '<' -> opened['<'] = here;
        case '{' -> opened['{'] = here;
        case '[' -> opened['['] = here;
        case '>' -> source = Optional.of(new Span(opened['<'], here));
        case '}' -> content.add(new Span(opened['{'], here));
        default -> cue = new Span(opened['['], here);
      }
    }
    text.append(marked.substring(last));
    return new Example(text.toString(), source, cue, content);
  }
}
