package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups of words that decide between subtypes. Immutable after loading. */
final class WordGroups {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Member>> byFirst = new HashMap<>();

  private record Member(List<String> words, int group) {}

  WordGroups(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("'" + line + "' is not: group: words");
      }
      int group = numbers.computeIfAbsent(line.substring(0, colon).strip(), key -> numbers.size());
      for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
        List<String> words = List.of(word.split("_", -1));
        byFirst
            .computeIfAbsent(words.get(0), key -> new ArrayList<>())
            .add(new Member(words, group));
      }
    }
  }

  int number(String group) {
    Integer number = numbers.get(group);
    if (number == null) {
      throw new IllegalArgumentException("no group of words is called " + group);
    }
    return number;
  }

  /** {@return for each group the tokens at which one of its words begins} */
  List<BitSet> in(SentenceWords words) {
    List<BitSet> found = new ArrayList<>();
    for (int group = 0; group < numbers.size(); group++) {
      found.add(new BitSet());
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      mark(word, words, i, found);
      if (word.endsWith("-led")) {
        mark(word.substring(0, word.length() - 4), words, i, found);
      }
      if (word.length() > 3 && word.endsWith("s")) {
        mark(word.substring(0, word.length() - 1), words, i, found);
        if (word.endsWith("ies")) {
          mark(word.substring(0, word.length() - 3) + "y", words, i, found);
        } else if (word.endsWith("es")) {
          mark(word.substring(0, word.length() - 2), words, i, found);
        }
      }
    }
    return found;
  }

  private void mark(String first, SentenceWords words, int i, List<BitSet> found) {
    for (Member member : byFirst.getOrDefault(first, List.of())) {
      boolean all = true;
      for (int n = 1; n < member.words.size() && all; n++) {
        String word = words.lower(i + n);
        all = word.equals(member.words.get(n)) || word.equals(member.words.get(n) + "s");
      }
      if (all) {
        found.get(member.group).set(i);
      }
    }
  }
}
