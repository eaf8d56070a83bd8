package org.counterclaim.analysis.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.LanguagePack;

/** The words of the language pack, by what they can be. Immutable after construction. */
final class Lexicon {

  private static final Set<WordClass> NOTHING = Set.of();

  private final Map<String, Set<WordClass>> classes = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final CueList cues;

  Lexicon(LanguagePack pack) {
    pack.groups("word-classes")
        .forEach(
            (name, words) -> {
              WordClass wordClass = WordClass.valueOf(name.toUpperCase(Locale.ROOT));
              words.forEach(word -> add(word, wordClass));
            });
    Map<String, Set<String>> groups = pack.groups("people");
    groups
        .getOrDefault("title", Set.of())
        .forEach(word -> people.add(word.toLowerCase(Locale.ROOT)));
    people.addAll(groups.getOrDefault("person", Set.of()));
    cues = new CueList(pack);
  }

  private void add(String word, WordClass wordClass) {
    classes.merge(
        word,
        EnumSet.of(wordClass),
        (known, more) -> {
          known.addAll(more);
          return known;
        });
  }

  CueList cues() {
    return cues;
  }

  /** {@return what a lower-case word can be; empty for a word that is not listed} */
  Set<WordClass> classes(String lower) {
    Set<WordClass> known = classes.get(lower);
    if (known != null) {
      return known;
    }
    return lower.length() > 4 && lower.endsWith("ly") ? EnumSet.of(WordClass.ADVERB) : NOTHING;
  }

  /** {@return whether a name may follow this word within one phrase: "spokesman", "former"} */
  boolean introducesName(String lower) {
    return people.contains(lower)
        || lower.equals("former")
        || lower.equals("late")
        || lower.equals("then")
        || lower.equals("fellow")
        || lower.startsWith("ex-")
        || lower.startsWith("co-")
        || lower.startsWith("then-");
  }
}
