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

  /** A question after a clue, or an answer: a leaf has no branches. */
  private record Node(int clue, double border, double value, int otherwise) {
    static final int LEAF = -1;
  }

  private final Map<Bearing, List<Node[]>> trees;

  private ReplyTrees(Map<Bearing, List<Node[]>> trees) {
    this.trees = trees;
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
    Map<Bearing, List<Node[]>> trees = new EnumMap<>(Bearing.class);
    for (Bearing bearing : Bearing.values()) {
      trees.put(bearing, new ArrayList<>());
    }
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      Node[] nodes = new Node[words.length - 1];
      int end = read(words, 1, nodes);
      if (end != words.length) {
        throw new IllegalArgumentException("more than a tree: " + line);
      }
      trees.computeIfAbsent(Bearing.valueOf(words[0]), b -> new ArrayList<>()).add(nodes);
    }
    return new ReplyTrees(trees);
  }

  /** Reads the tree that begins at a word; gives back the place behind it. */
  private static int read(String[] words, int at, Node[] nodes) {
    if (at >= words.length) {
      throw new IllegalArgumentException("a branch is missing: " + String.join(" ", words));
    }
    int border = words[at].indexOf("<=");
    if (border < 0) {
      double value = Double.parseDouble(words[at].substring(1));
      nodes[at - 1] = new Node(Node.LEAF, 0, value, 0);
      return at + 1;
    }
    int otherwise = read(words, at + 1, nodes);
    int clue = Clue.valueOf(words[at].substring(0, border)).place();
    double value = Double.parseDouble(words[at].substring(border + 2));
    nodes[at - 1] = new Node(clue, value, 0, otherwise - 1);
    return read(words, otherwise, nodes);
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
    double score = 0;
    for (Node[] tree : trees.getOrDefault(bearing, List.of())) {
      score += walk(tree, clues);
    }
    return score;
  }

  private static double walk(Node[] tree, double[] clues) {
    Node node = tree[0];
    for (int at = 0; node.clue != Node.LEAF; node = tree[at]) {
      at = clues[node.clue] <= node.border ? at + 1 : node.otherwise;
    }
    return node.value;
  }
}
