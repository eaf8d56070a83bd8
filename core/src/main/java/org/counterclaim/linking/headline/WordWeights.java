package org.counterclaim.linking.headline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much a word tells of what a text is about: the rarer among the texts, the more. */
public final class WordWeights {

  private final Map<String, Integer> texts;
  private final int count;

  private WordWeights(Map<String, Integer> texts, int count) {
    this.texts = Map.copyOf(texts);
    this.count = count;
  }

  /** {@return the weights of words among these texts; words of none of them weigh most} */
  public static WordWeights of(Collection<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      new HashSet<>(Sentences.stems(Sentences.words(text)))
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return new WordWeights(counts, texts.size());
  }

  double of(String stem) {
    return Math.log((count + 1.0) / (texts.getOrDefault(stem, 0) + 1.0)) + 0.01;
  }
}
