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

  /** Classes of words that attribute nothing. */
  private static final String[] FUNCTIONAL = {
    "auxiliary", "modal", "negation", "adverb", "determiner", "possessive", "pronoun", "relative"
  };

  private final Set<String> clauses;
  private final Set<String> phrases;
  private final Set<String> utterances;
  private final Set<String> manners;
  private final Set<String> complementizers;
  private final Set<String> idle;

  public CueBorders(LanguagePack pack) {
    Map<String, Set<String>> borders = pack.groups("cue-borders");
    Map<String, Set<String>> classes = pack.groups("word-classes");
    clauses = union(borders, "clause");
    phrases = both(union(borders, "phrase"), union(classes, "possessive"));
    utterances = union(borders, "utterance");
    manners = union(borders, "manner");
    complementizers = union(borders, "complementizer");
    Set<String> functional = union(classes, FUNCTIONAL);
    Set<String> telling = union(borders, "telling");
    idle =
        both(functional, union(borders, "link")).stream()
            .filter(word -> !telling.contains(word))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * {@return the cue with its right end; never longer than its reach, never without a word}
   *
   * @param word the text of a word
   */
  CueDecoder.Cue mend(CueDecoder.Cue cue, IntFunction<String> word) {
    int first = cue.words().first();
    int end = cue.words().end();
    while (end < cue.reach() && isEmpty(new Run(first, end), word)) {
      end++;
    }
    Run run = new Run(first, end);
    int border =
        IntStream.range(first + 1, end)
            .filter(i -> begins(run, i, word) && !isEmpty(new Run(first, i), word))
            .findFirst()
            .orElse(end);
    return new CueDecoder.Cue(new Run(first, border), cue.reach(), cue.logit());
  }

  /** {@return whether nothing in a cue can attribute anything} */
  boolean isEmpty(Run cue, IntFunction<String> word) {
    return IntStream.range(cue.first(), cue.end()).allMatch(i -> is(idle, word, i));
  }

  /** Whether what is said, or whom it is said of, begins at a word of the cue. */
  private boolean begins(Run cue, int i, IntFunction<String> word) {
    if (is(complementizers, word, i)) {
      return i + 1 < cue.end();
    }
    boolean phrase =
        is(phrases, word, i)
            && IntStream.range(i + 1, cue.end()).noneMatch(k -> is(utterances, word, k));
    return (phrase || is(clauses, word, i)) && !is(manners, word, i - 1);
  }

  private static boolean is(Set<String> words, IntFunction<String> word, int i) {
    return words.contains(word.apply(i).toLowerCase(Locale.ROOT));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> union(Map<String, Set<String>> classes, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> classes.getOrDefault(name, Set.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
