package org.counterclaim.analysis.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.counterclaim.analysis.time.Pattern.Atom;

/** The patterns of one name, as a tree over what their first, second … token must be. */
final class Phrase {

  /** A point in the tree: what may follow, and the rules that end here. */
  static final class Node {
    final Map<String, Node> words = new HashMap<>(4);
    final List<NumeralEdge> numerals = new ArrayList<>(0);
    final List<PhraseEdge> phrases = new ArrayList<>(0);
    final List<Rule> rules = new ArrayList<>(0);
  }

  record NumeralEdge(Numeral numeral, String alias, Node next) {}

  record PhraseEdge(Phrase phrase, String alias, Node next) {}

  private final int index;
  private final Node root;
  private final Set<String> firstWords = new HashSet<>();
  private final Set<Numeral> firstNumerals = EnumSet.noneOf(Numeral.class);

  private Phrase(int index, Node root) {
    this.index = index;
    this.root = root;
    firstWords.addAll(root.words.keySet());
    root.numerals.forEach(edge -> firstNumerals.add(edge.numeral));
    for (PhraseEdge edge : root.phrases) {
      firstWords.addAll(edge.phrase.firstWords);
      firstNumerals.addAll(edge.phrase.firstNumerals);
    }
  }

  /** {@return its number among the phrases of the grammar} */
  int index() {
    return index;
  }

  Node root() {
    return root;
  }

  /** {@return whether a pattern may begin with this token; most tokens of a text are done here} */
  boolean mayBeginWith(Token token) {
    return switch (token.kind()) {
      case DIGITS, COUNT -> !firstNumerals.isEmpty() || firstWords.contains(token.word());
      case WORD, SIGN ->
          firstWords.contains(token.word())
              || (token.capital() && firstWords.contains(token.titled()));
    };
  }

  /** Grows the tree of one phrase. */
  static final class Builder {

    private final Node root = new Node();

    /** Adds a sequence; its phrases are taken from {@code compiled}. */
    void add(Rule rule, List<Atom> sequence, Function<String, Phrase> compiled) {
      if (sequence.isEmpty()) {
        throw new IllegalArgumentException("the rule " + rule + " finds nothing at all");
      }
      Node node = root;
      for (Atom atom : sequence) {
        node =
            atom instanceof Atom.Reference reference
                ? next(node, reference, compiled)
                : node.words.computeIfAbsent(((Atom.Word) atom).word(), word -> new Node());
      }
      node.rules.add(rule);
    }

    Phrase build(int index) {
      return new Phrase(index, root);
    }

    private static Node next(
        Node node, Atom.Reference reference, Function<String, Phrase> compiled) {
      return Numeral.named(reference.name())
          .map(numeral -> next(node, numeral, reference.alias()))
          .orElseGet(() -> next(node, compiled.apply(reference.name()), reference.alias()));
    }

    private static Node next(Node node, Numeral numeral, String alias) {
      for (NumeralEdge edge : node.numerals) {
        if (edge.numeral == numeral && edge.alias.equals(alias)) {
          return edge.next;
        }
      }
      NumeralEdge edge = new NumeralEdge(numeral, alias, new Node());
      node.numerals.add(edge);
      return edge.next;
    }

    private static Node next(Node node, Phrase phrase, String alias) {
      for (PhraseEdge edge : node.phrases) {
        if (edge.phrase == phrase && edge.alias.equals(alias)) {
          return edge.next;
        }
      }
      PhraseEdge edge = new PhraseEdge(phrase, alias, new Node());
      node.phrases.add(edge);
      return edge.next;
    }
  }
}
