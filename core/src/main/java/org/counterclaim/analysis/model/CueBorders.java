package org.counterclaim.analysis.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.analysis.language.LanguagePack;

/**
 * Ends a cue where grammar ends it: the network, which sees word by word, now and then lets it run
 * on into what is said ("said she was tired of"), stop before its verb ("is" of "is planning"), or
 * sees one in a word that says nothing ("the"). Thread-safe.
 */
public final class CueBorders {

  private final Set<String> openings;
  private final Set<String> manners;
  private final Set<String> complementizers;
  private final Set<String> unfinished;
  private final Set<String> idle;
  private final Set<String> links;

  public CueBorders(LanguagePack pack) {
    Map<String, Set<String>> borders = pack.groups("cue-borders");
    openings = union(borders, "opening");
    manners = union(borders, "manner");
    complementizers = union(borders, "complementizer");
    Map<String, Set<String>> classes = pack.groups("word-classes");
    unfinished = union(classes, "auxiliary", "modal", "negation", "adverb");
    idle = union(classes, "determiner", "possessive", "pronoun", "relative");
    links = union(borders, "link");
  }

  /**
   * {@return the cue with its right end; never longer than its reach, never without a word}
   *
   * @param word the text of a word
   */
  CueDecoder.Cue mend(CueDecoder.Cue cue, IntFunction<String> word) {
    int first = cue.words().first();
    int end = cue.words().end();
    while (end < cue.reach() && is(unfinished, word, end - 1)) {
      end++;
    }
    int last = end - 1;
    int border =
        IntStream.range(first + 1, end)
            .filter(i -> begins(word, i) || (i < last && is(complementizers, word, i)))
            .findFirst()
            .orElse(end);
    return new CueDecoder.Cue(new Run(first, border), cue.reach(), cue.logit());
  }

  /** {@return whether nothing in a cue can attribute anything} */
  boolean isEmpty(Run cue, IntFunction<String> word) {
    return IntStream.range(cue.first(), cue.end())
        .allMatch(i -> Stream.of(unfinished, idle, links).anyMatch(words -> is(words, word, i)));
  }

  private boolean begins(IntFunction<String> word, int i) {
    return is(openings, word, i) && !is(manners, word, i - 1);
  }

  private static boolean is(Set<String> words, IntFunction<String> word, int i) {
    return words.contains(word.apply(i).toLowerCase(Locale.ROOT));
  }

  private static Set<String> union(Map<String, Set<String>> classes, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> classes.getOrDefault(name, Set.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
