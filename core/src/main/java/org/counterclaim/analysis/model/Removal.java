package org.counterclaim.analysis.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Tells who is sent away from what is denied: "dismissed | her finance minister" and "withdrew |
 * its troops" say nothing; "dismissed | the minister's claims" does, and so does "dismissed | the
 * minister as a liar".
 */
final class Removal {

  private final WordLists words;
  private final WordLists classes;
  private final WordLists speakers;

  Removal(LanguagePack pack) {
    words = new WordLists(pack, "unsaid");
    classes = new WordLists(pack, "word-classes");
    speakers = new WordLists(pack, "speakers");
  }

  /** {@return whether the cue sends away the person or body that the content begins with} */
  boolean is(String text, Span cue, List<Span> content, List<Name> names) {
    Span object = content.get(0);
    String verb = cue.in(text).toLowerCase(Locale.ROOT);
    if (object.begin() < cue.end()
        || !words.has("removing", verb.substring(verb.lastIndexOf(' ') + 1))) {
      return false;
    }
    Words said = Words.of(text, object);
    int end = 0;
    while (end < said.size() && isInPhrase(said.at(end))) {
      end++;
    }
    if (end == 0 || isPassedVerdict(said)) {
      return false;
    }
    Word head = said.at(end - 1);
    return isSentAway(head.lower())
        || names.stream()
            .filter(name -> name.kind() == Name.Kind.PERSON)
            .anyMatch(name -> name.span().end() == head.span().end());
  }

  private boolean isInPhrase(Word word) {
    return (word.isWord() || word.isPossessiveEnding())
        && Set.of("preposition", "relative", "subordinator", "coordinator").stream()
            .noneMatch(list -> classes.has(list, word.lower()));
  }

  /** "as a liar". */
  private static boolean isPassedVerdict(Words said) {
    for (int i = 0; i < said.size(); i++) {
      if (said.is(i, "as")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSentAway(String noun) {
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return !words.has("doubting", one)
        && (words.has("removed", noun)
            || speakers.has("person", one)
            || speakers.has("people", noun));
  }
}
