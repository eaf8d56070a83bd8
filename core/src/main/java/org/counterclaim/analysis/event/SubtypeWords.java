package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How much the words around a trigger speak for each subtype: multinomial logistic regression over
 * the trigger, the words next to it and those of its sentence. A model knows what a word is like;
 * these weights know the word, and what either is wrong about the other often knows. Learnt by
 * {@code training/subtype_words.py}, which takes the same clues. Immutable; thread-safe.
 */
final class SubtypeWords {

  private static final int NEAR = 3;
  private static final int FAR = 25;
  private static final double HUNDREDTHS = 0.01;

  /**
   * What two that saw the same sentence are worth together: each takes the other's evidence for its
   * own. By likelihood of labels that neither had learnt from, in three parts by document.
   */
  private static final double SHARED = 0.7;

  private final List<Subtype> order;
  private final int[] always;
  private final Map<String, int[]> weights;
  private final Set<String> days = new HashSet<>();
  private final Set<String> months = new HashSet<>();

  /**
   * @param lines the subtypes, words that only date, what each subtype has beforehand, and a line a
   *     clue: the clue, its weights
   * @throws IllegalArgumentException if a line is not of that form
   */
  SubtypeWords(List<String> lines) {
    List<String> head = List.of(lines.get(0).split(" ", -1));
    order = head.subList(1, head.size()).stream().map(Subtype::valueOf).toList();
    weights = new HashMap<>();
    lines.subList(1, lines.size()).forEach(this::read);
    always = weights.getOrDefault("always", new int[order.size()]);
  }

  private void read(String line) {
    String[] cells = line.split(" ", -1);
    List<String> rest = List.of(cells).subList(1, cells.length);
    if (cells[0].equals("days")) {
      days.addAll(rest);
      return;
    }
    if (cells[0].equals("months")) {
      months.addAll(rest);
      return;
    }
    if (cells.length != order.size() + 1) {
      throw new IllegalArgumentException(
          "expected a clue and " + order.size() + " weights, found: " + line);
    }
    weights.put(
        cells[0], Arrays.stream(cells, 1, cells.length).mapToInt(Integer::parseInt).toArray());
  }

  /**
   * {@return the probabilities by both}
   *
   * @param model the probabilities of a model; empty if it does not say, and so is then the answer
   */
  Map<Subtype, Double> with(Map<Subtype, Double> model, String text, Span sentence, Span trigger) {
    if (model.isEmpty()) {
      return model;
    }
    double[] scores = new double[order.size()];
    add(always, scores);
    clues(text, sentence, trigger).forEach(clue -> add(weights.get(clue), scores));
    double all = Math.log(Arrays.stream(scores).map(Math::exp).sum());
    Map<Subtype, Double> both = new EnumMap<>(Subtype.class);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double seen = Math.log(Math.max(1e-6, model.getOrDefault(order.get(i), 0.0)));
      double chance = Math.exp(SHARED * (seen + scores[i] - all));
      both.put(order.get(i), chance);
      sum += chance;
    }
    double total = sum;
    both.replaceAll((subtype, chance) -> chance / total);
    return both;
  }

  private static void add(int @Nullable [] row, double[] scores) {
    for (int i = 0; row != null && i < row.length; i++) {
      scores[i] += HUNDREDTHS * row[i];
    }
  }

  private Set<String> clues(String text, Span sentence, Span trigger) {
    List<String> before = undated(text.substring(sentence.begin(), trigger.begin()));
    List<String> itself = words(trigger.in(text));
    List<String> behind =
        new ArrayList<>(itself.subList(Math.min(1, itself.size()), itself.size()));
    behind.addAll(undated(text.substring(Math.min(trigger.end(), sentence.end()), sentence.end())));
    Set<String> clues = new LinkedHashSet<>();
    itself.stream().limit(1).forEach(word -> clues.add("T:" + word));
    last(NEAR, before).forEach(word -> clues.add("N:" + word));
    behind.stream().limit(NEAR).forEach(word -> clues.add("N:" + word));
    last(FAR, before).forEach(word -> clues.add("S:" + word));
    behind.stream().limit(FAR).forEach(word -> clues.add("S:" + word));
    return clues;
  }

  /**
   * The words without weekdays, bare numbers, and months beside one: "12 March", not "the march".
   */
  private List<String> undated(String text) {
    List<String> words = words(text);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean beside = isNumber(words, i - 1) || isNumber(words, i + 1);
      if (!days.contains(word) && !isNumber(words, i) && !(months.contains(word) && beside)) {
        kept.add(word);
      }
    }
    return kept;
  }

  private static boolean isNumber(List<String> words, int i) {
    return i >= 0 && i < words.size() && words.get(i).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<String> last(int many, List<String> words) {
    return words.subList(Math.max(0, words.size() - many), words.size());
  }

  /** Runs of letters and digits in small letters, joined by single hyphens. */
  static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < lower.length()) {
      int begin = i;
      while (i < lower.length()
          && (isWord(lower, i) || (i > begin && lower.charAt(i) == '-' && isWord(lower, i + 1)))) {
        i++;
      }
      if (i > begin) {
        words.add(lower.substring(begin, i));
      }
      i++;
    }
    return words;
  }

  private static boolean isWord(String lower, int i) {
    char c = i < lower.length() ? lower.charAt(i) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
