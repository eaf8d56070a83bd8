package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which statements may say the same as another, so that not each has to be compared with all: those
 * that give the same count, name the same author, or share one of the rarest words of the shorter
 * of the two. All that {@link AgreementFinder} would tie are among them.
 */
final class AgreementIndex {

  private final List<Testimony> testimonies;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byRareWord = new HashMap<>();
  private final Map<Long, List<Integer>> byCount = new HashMap<>();
  private final Map<String, List<Integer>> byStand = new HashMap<>();
  private final Map<String, List<Integer>> headlines = new HashMap<>();

  AgreementIndex(List<Testimony> testimonies) {
    this.testimonies = testimonies;
    testimonies.forEach(
        each -> each.terms().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    for (int at = 0; at < testimonies.size(); at++) {
      file(testimonies.get(at), at);
    }
  }

  private void file(Testimony testimony, int at) {
    testimony.terms().forEach(word -> put(byWord, word, at));
    rareWords(testimony).forEach(word -> put(byRareWord, word, at));
    testimony.counts().forEach(count -> count.low().ifPresent(low -> put(byCount, low, at)));
    AgreementFinder.stands(testimony).forEach(stand -> put(byStand, stand, at));
    if (testimony.headline()) {
      put(headlines, testimony.ref().report(), at);
    }
  }

  /** {@return where those stand that may say the same as the one at this place, itself included} */
  BitSet near(int place) {
    Testimony testimony = testimonies.get(place);
    BitSet near = new BitSet();
    rareWords(testimony).forEach(word -> add(byWord, word, near));
    testimony.terms().forEach(word -> add(byRareWord, word, near));
    testimony.counts().forEach(count -> count.low().ifPresent(low -> add(byCount, low, near)));
    AgreementFinder.stands(testimony).forEach(stand -> add(byStand, stand, near));
    add(headlines, testimony.ref().report(), near);
    testimony
        .polarity()
        .disavowal()
        .ifPresent(disavowal -> disavowal.deed().forEach(word -> add(byWord, word, near)));
    return near;
  }

  /**
   * {@return so many of its rarest words that one of them must be shared by whoever has in common
   * with it what {@link AgreementFinder#SOME_WORDS} asks}
   */
  private List<String> rareWords(Testimony testimony) {
    int size = testimony.terms().size();
    if (size < CommonWords.FEWEST) {
      return List.of();
    }
    int shared = 0;
    while ((double) shared / size < AgreementFinder.SOME_WORDS) {
      shared++;
    }
    return testimony.terms().stream()
        .sorted(
            Comparator.comparingInt((String word) -> frequencies.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(size - shared + 1)
        .toList();
  }

  private static <K> void put(Map<K, List<Integer>> filed, K key, int at) {
    filed.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
  }

  private static <K> void add(Map<K, List<Integer>> filed, K key, BitSet near) {
    filed.getOrDefault(key, List.of()).forEach(near::set);
  }
}
