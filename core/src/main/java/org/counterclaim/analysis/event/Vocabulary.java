package org.counterclaim.analysis.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.LanguagePack;

/** What a lower-case word can be, as far as lists tell. Immutable after loading. */
final class Vocabulary {

  private final Map<String, Set<String>> classes;
  private final CueList cues;
  private final Set<String> pasts = new HashSet<>();
  private final Set<String> presents = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> participles = new HashSet<>();

  Vocabulary(LanguagePack pack, List<String> irregularVerbs, WordForms forms) {
    classes = pack.groups("word-classes");
    cues = new CueList(pack);
    for (String line : irregularVerbs) {
      String base = line.split("\\s+", 2)[0];
      pasts.add(forms.past(base));
      participles.add(forms.participle(base));
      presents.add(base);
      presents.add(WordForms.third(base));
    }
  }

  boolean is(String wordClass, String lower) {
    return classes.getOrDefault(wordClass, Set.of()).contains(lower);
  }

  boolean isAuxiliary(String lower) {
    return is("auxiliary", lower) || is("modal", lower);
  }

  boolean isAdverb(String lower) {
    return is("adverb", lower)
        || (lower.length() > 4 && lower.endsWith("ly") && !lower.equals("family"))
        || is("negation", lower);
  }

  /** Whether the word has a class that rules out noun and verb. */
  boolean isClosed(String lower) {
    return is("determiner", lower)
        || is("possessive", lower)
        || is("pronoun", lower)
        || is("preposition", lower)
        || is("coordinator", lower)
        || is("subordinator", lower)
        || is("relative", lower)
        || isAuxiliary(lower)
        || isAdverb(lower);
  }

  boolean isPast(String lower) {
    return pasts.contains(lower)
        || (lower.length() > 4
            && lower.endsWith("ed")
            && lower.indexOf('-') < 0
            && !lower.equals("hundred"))
        || is("verb", lower);
  }

  boolean isParticiple(String lower) {
    return participles.contains(lower)
        || (lower.length() > 4
            && lower.endsWith("ed")
            && lower.indexOf('-') < 0
            && !lower.equals("hundred"));
  }

  /** A verb that is told by its form alone, such as "says" or "took". */
  boolean isFinite(String lower) {
    return isPast(lower)
        || is("verb", lower)
        || cues.verb(lower)
            .filter(entry -> cues.noun(lower).isEmpty() && !lower.endsWith("ing"))
            .isPresent();
  }

  /** A verb whose content is somebody's words: "said", "reported". */
  boolean isSpeech(String lower) {
    return cues.verb(lower).isPresent();
  }

  /** Takes forms of verbs from other lists. */
  void learn(Set<String> forms) {
    verbs.addAll(forms);
  }

  /** A form of a verb that is listed anywhere. */
  boolean isKnownVerb(String lower) {
    return verbs.contains(lower)
        || presents.contains(lower)
        || isSpeech(lower)
        || is("verb", lower);
  }

  boolean isPresent(String lower) {
    return presents.contains(lower);
  }
}
