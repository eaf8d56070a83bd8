package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Event.Polarity;

/** Whether an event took place, by the words that govern it. Immutable after loading. */
final class Polarities {

  private static final int REACH = 7;

  private final Map<Polarity, Set<String>> before = new EnumMap<>(Polarity.class);
  private final Map<Polarity, Set<String>> behind = new EnumMap<>(Polarity.class);

  /**
   * Takes lines "before POLARITY: words" and "behind POLARITY: words"; "word/v" stands for all
   * forms.
   */
  Polarities(List<String> lines, WordForms forms) {
    for (String line : lines) {
      String[] halves = line.split(":\\s*", 2);
      String[] head = halves[0].split("\\s+", -1);
      Set<String> words = new HashSet<>();
      for (String word : halves[1].split("\\s+", -1)) {
        if (word.endsWith("/v")) {
          words.addAll(forms.ofVerb(word.substring(0, word.length() - 2)));
        } else {
          words.add(word);
        }
      }
      (head[0].equals("before") ? before : behind)
          .computeIfAbsent(Polarity.valueOf(head[1]), key -> new HashSet<>())
          .addAll(words);
    }
  }

  Polarity of(Match match, SentenceWords words, Range region) {
    List<String> left = new ArrayList<>();
    for (int i = match.first() - 1; i >= Math.max(region.begin(), match.first() - REACH); i--) {
      if (words.isPunctuation(i) && !words.isComma(i)) {
        break;
      }
      boolean verb = match.verbal() && words.isFinite(i) && !words.isAuxiliary(i);
      left.add(words.lower(i));
      if (verb && !governs(words.lower(i))) {
        break;
      }
    }
    for (Polarity polarity : before.keySet()) {
      for (String word : left) {
        if (before.getOrDefault(polarity, Set.of()).contains(word)) {
          return polarity;
        }
      }
    }
    if (startsWithNobody(words, region, match)) {
      return Polarity.DENIED;
    }
    for (int i = match.last() + 1; i < Math.min(region.end(), match.last() + 5); i++) {
      for (Map.Entry<Polarity, Set<String>> entry : behind.entrySet()) {
        if (!match.verbal() && entry.getValue().contains(words.lower(i))) {
          return entry.getKey();
        }
      }
    }
    return Polarity.HAPPENED;
  }

  private boolean governs(String word) {
    return before.values().stream().anyMatch(words -> words.contains(word));
  }

  /** "No group has claimed …". */
  private static boolean startsWithNobody(SentenceWords words, Range region, Match match) {
    String first = words.lower(region.begin());
    boolean no = first.equals("no") || first.equals("nobody") || first.equals("none");
    return no && match.first() - region.begin() < 8;
  }
}
