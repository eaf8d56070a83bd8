package org.counterclaim.analysis.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/**
 * Whether somebody gives a verdict on what others claim, which denies it: "called | the report that
 * he fled baseless", "labelled | the allegations “pure fiction”".
 */
final class Judgement {

  /** So many words may stand in front of the noun: "all of the rebels' latest | claims". */
  private static final int MOST_BEFORE_NOUN = 5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

  private final Map<String, Set<String>> words;

  Judgement(LanguagePack pack) {
    words = pack.groups("unsaid");
  }

  /**
   * {@return whether the cue judges what the content names first, and a verdict ends the content}
   */
  boolean denies(String text, Span cue, List<Span> content) {
    if (!isAny("judging", cue.in(text).toLowerCase(Locale.ROOT))) {
      return false;
    }
    List<String> said =
        content.stream()
            .flatMap(part -> BETWEEN_WORDS.splitAsStream(part.in(text).toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toList();
    boolean named =
        said.stream().limit(MOST_BEFORE_NOUN + 1).anyMatch(word -> isAny("claimed", word));
    return named && isAny("verdict", said.get(said.size() - 1));
  }

  private boolean isAny(String group, String word) {
    return words.getOrDefault(group, Set.of()).contains(word);
  }
}
