package org.counterclaim.app.cli;

import java.util.List;
import org.counterclaim.app.web.WordPlaces;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Quote;

/** Words of a report that make a statement, as somebody typed them; "" for what it has not. */
record Passage(String source, String cue, List<String> content) {

  Passage {
    content = List.copyOf(content);
  }

  /**
   * {@return where they stand}
   *
   * @param near where to look where the words stand several times
   * @throws IllegalArgumentException if they do not stand in the text
   */
  Anchor in(String text, int near) {
    WordPlaces places = new WordPlaces(text);
    List<Quote> said = content.stream().flatMap(part -> places.find(part, near).stream()).toList();
    if (said.isEmpty()) {
      throw new IllegalArgumentException("a statement needs the words that are said");
    }
    int at = said.get(0).span().begin();
    return new Anchor(places.find(source, at), places.find(cue, at), said);
  }
}
