package org.counterclaim.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which words carry weight: not the small ones, and not those that every report has. */
final class Vocabulary {

  private final Phrases plain;

  private Vocabulary(Phrases plain) {
    this.plain = plain;
  }

  static Vocabulary english() {
    return new Vocabulary(Phrases.of("plain-words.txt"));
  }

  /** {@return stems of the words of weight, numbers included, in the order of the text} */
  Set<String> terms(List<Text.Word> words) {
    Set<Integer> light = new TreeSet<>();
    plain.find(words).forEach(hit -> light.add(hit.first()));
    Set<String> terms = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!light.contains(i) && words.get(i).stem().length() > 1) {
        terms.add(words.get(i).stem());
      }
    }
    return terms;
  }

  /** {@return stems of what names somebody: "army" too, though every report of a war has it} */
  Set<String> names(List<Text.Word> words) {
    Set<Integer> small = new TreeSet<>();
    plain.find(words).stream()
        .filter(hit -> !hit.group().equals("conflict"))
        .forEach(hit -> small.add(hit.first()));
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!small.contains(i)) {
        names.add(words.get(i).stem());
      }
    }
    return names;
  }
}
