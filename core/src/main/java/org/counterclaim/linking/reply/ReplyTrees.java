package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a pair is a reply, told from its {@link Clue}s by decision trees grown one after the
 * other, each to mend what those before it got wrong (gradient boosting). The trees are a list of
 * the language pack, grown by {@code training/replies/fit.sh}; reading and walking them is all that
 * is done here. Immutable; thread-safe.
 */
public final class ReplyTrees {

  static final String FILE = "trees.txt";

  /** What one statement is to another. */
  enum Bearing {
    NONE,
    BACKS,
    OPPOSES
  }

  private final Map<Bearing, Forest> forests;

  private ReplyTrees(Map<Bearing, Forest> forests) {
    this.forests = forests;
  }

  /**
   * {@return the trees of the English language pack on the class path}
   *
   * @throws MissingReplyListException if the class path lacks them
   */
  public static ReplyTrees english() {
    return of(ReplyWords.lines(FILE));
  }

  /**
   * {@return the trees that are written down, a line each}
   *
   * <p>A line is the {@link Bearing} it speaks for and the nodes, from the root, each branch before
   * what follows where the answer is no: {@code CLUE<=border}, or {@code =value} for a leaf.
   *
   * @throws IllegalArgumentException if a line is no tree
   */
  static ReplyTrees of(List<String> lines) {
    Map<Bearing, Forest.Builder> growing = new EnumMap<>(Bearing.class);
    for (Bearing bearing : Bearing.values()) {
      growing.put(bearing, new Forest.Builder());
    }
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      growing.computeIfAbsent(Bearing.valueOf(words[0]), b -> new Forest.Builder()).add(words);
    }
    Map<Bearing, Forest> forests = new EnumMap<>(Bearing.class);
    growing.forEach((bearing, builder) -> forests.put(bearing, builder.build()));
    return new ReplyTrees(forests);
  }

  /** How likely a pair is none, the one backs the other, or opposes it; the three sum to 1. */
  record Likelihood(double none, double backs, double opposes) {}

  /** {@return how likely each bearing is, by the clues of a pair} */
  Likelihood of(double[] clues) {
    double none = score(Bearing.NONE, clues);
    double backs = score(Bearing.BACKS, clues);
    double opposes = score(Bearing.OPPOSES, clues);
    double most = Math.max(none, Math.max(backs, opposes));
    double sum = Math.exp(none - most) + Math.exp(backs - most) + Math.exp(opposes - most);
    return new Likelihood(
        Math.exp(none - most) / sum, Math.exp(backs - most) / sum, Math.exp(opposes - most) / sum);
  }

  private double score(Bearing bearing, double[] clues) {
    Forest forest = forests.get(bearing);
    return forest == null ? 0 : forest.score(clues);
  }

  /**
   * Trees for one bearing, node after node in arrays: a pair passes hundreds of them, and they stay
   * in the cache so.
   *
   * @param roots where each tree begins
   * @param clue of each node the place of the clue it asks after; a leaf has {@link #LEAF}
   * @param value up to which the answer is yes, and the next node follows; of a leaf, what it says
   * @param otherwise the node that follows where the answer is no
   */
  @SuppressWarnings("ArrayRecordComponent") // never shown, never compared
  private record Forest(int[] roots, int[] clue, double[] value, int[] otherwise) {

    static final int LEAF = -1;

    double score(double[] clues) {
      double score = 0;
      for (int at : roots) {
        while (clue[at] != LEAF) {
          at = clues[clue[at]] <= value[at] ? at + 1 : otherwise[at];
        }
        score += value[at];
      }
      return score;
    }

    /** Trees as they are read. */
    static final class Builder {
      private final List<Integer> roots = new ArrayList<>();
      private final List<Integer> clue = new ArrayList<>();
      private final List<Double> value = new ArrayList<>();
      private final List<Integer> otherwise = new ArrayList<>();

      /** Adds the tree whose nodes are the words from the second on. */
      void add(String[] words) {
        roots.add(clue.size());
        if (read(words, 1) != words.length) {
          throw new IllegalArgumentException("more than a tree: " + String.join(" ", words));
        }
      }

      /** Reads the tree that begins at a word; gives back the place behind it. */
      private int read(String[] words, int at) {
        if (at >= words.length) {
          throw new IllegalArgumentException("a branch is missing: " + String.join(" ", words));
        }
        int node = clue.size();
        int border = words[at].indexOf("<=");
        otherwise.add(node);
        if (border < 0) {
          clue.add(LEAF);
          value.add(Double.parseDouble(words[at].substring(1)));
          return at + 1;
        }
        clue.add(Clue.valueOf(words[at].substring(0, border)).place());
        value.add(Double.parseDouble(words[at].substring(border + 2)));
        int no = read(words, at + 1);
        otherwise.set(node, clue.size());
        return read(words, no);
      }

      Forest build() {
        return new Forest(
            roots.stream().mapToInt(i -> i).toArray(),
            clue.stream().mapToInt(i -> i).toArray(),
            value.stream().mapToDouble(d -> d).toArray(),
            otherwise.stream().mapToInt(i -> i).toArray());
      }
    }
  }
}
