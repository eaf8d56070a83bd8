package org.counterclaim.analysis.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/**
 * Tells who is given a title from who gives it: in "Weil declared winner" and "Lund named interim
 * mayor" nobody speaks, as headlines drop the "was". "Weil declared victory" is his own.
 */
final class Conferred {

  private final WordLists words;
  private final WordLists classes;
  private final WordLists speakers;

  Conferred(LanguagePack pack) {
    words = new WordLists(pack, "unsaid");
    classes = new WordLists(pack, "word-classes");
    speakers = new WordLists(pack, "speakers");
  }

  /** {@return whether the source is only told to have been made what the content says} */
  boolean is(String text, Optional<Span> source, Span cue, List<Span> content) {
    Span title = content.get(0);
    int before = cue.begin();
    int behind = title.begin();
    boolean beside =
        source.filter(span -> isBlank(text, span.end(), before)).isPresent()
            && isBlank(text, cue.end(), behind);
    return beside
        && words.has("conferring", cue.in(text).toLowerCase(Locale.ROOT))
        && isTitle(Words.of(text, title));
  }

  private static boolean isBlank(String text, int begin, int end) {
    return begin <= end && text.substring(begin, end).isBlank();
  }

  /** "winner", "interim prime minister of Arda"; a "mayor winner" is somebody who is made one. */
  private boolean isTitle(Words said) {
    int end = 0;
    while (end < said.size() && said.at(end).isWord() && !isBorder(said.at(end))) {
      end++;
    }
    if (end == 0) {
      return false;
    }
    for (int i = 0; i < end - 1; i++) {
      if (!isBeforeTitle(said.at(i).lower())) {
        return false;
      }
    }
    Word head = said.at(end - 1);
    return words.has("conferred", head.lower()) || speakers.has("person", head.lower());
  }

  private boolean isBeforeTitle(String word) {
    return speakers.has("another-office", word)
        || speakers.has("portfolio", word)
        || speakers.has("epithet", word)
        || word.equals("prime")
        || word.equals("new");
  }

  private boolean isBorder(Word word) {
    return classes.has("preposition", word.lower()) || classes.has("subordinator", word.lower());
  }
}
