package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;

/**
 * What plain means reach: statements that share words are about the same; of two that share words,
 * one with a word of negation, the two are in conflict.
 */
final class ThreadBaselines {

  /** Shared words by all words of both; the threshold that served best on the cases themselves. */
  static final double ALIKE = 0.2;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "none", "nor", "neither", "without", "denied", "denies");

  private ThreadBaselines() {}

  private record Words(StatementRef ref, Set<String> words, boolean negated) {}

  /** {@return groups of statements tied by shared words} */
  static List<Set<StatementRef>> alike(List<Reading> readings) {
    List<Words> all = words(readings);
    int[] group = new int[all.size()];
    Arrays.setAll(group, i -> i);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (group[i] != group[j] && share(all.get(i), all.get(j)) >= ALIKE) {
          int from = group[i];
          int to = group[j];
          Arrays.setAll(group, k -> group[k] == from ? to : group[k]);
        }
      }
    }
    List<Set<StatementRef>> groups = new ArrayList<>();
    for (int root = 0; root < group.length; root++) {
      Set<StatementRef> members = new TreeSet<>();
      for (int i = 0; i < group.length; i++) {
        if (group[i] == root) {
          members.add(all.get(i).ref());
        }
      }
      if (!members.isEmpty()) {
        groups.add(members);
      }
    }
    return groups;
  }

  /** {@return pairs that share words, one of them negated} */
  static List<List<StatementRef>> negated(List<Reading> readings) {
    List<Words> all = words(readings);
    List<List<StatementRef>> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (all.get(i).negated() != all.get(j).negated()
            && share(all.get(i), all.get(j)) >= ALIKE / 2) {
          pairs.add(List.of(all.get(i).ref(), all.get(j).ref()));
        }
      }
    }
    return pairs;
  }

  private static List<Words> words(List<Reading> readings) {
    List<Words> all = new ArrayList<>();
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        Set<String> words =
            statement.attribution().content().stream()
                .flatMap(part -> NO_WORD.splitAsStream(part.in(reading.report().text())))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        boolean negated =
            statement.certainty() == Certainty.DENIED
                || words.stream().anyMatch(NEGATIONS::contains);
        words.removeIf(word -> word.length() < 4);
        all.add(new Words(new StatementRef(reading.report().id(), statement.id()), words, negated));
      }
    }
    return all;
  }

  private static double share(Words one, Words other) {
    long shared = one.words().stream().filter(other.words()::contains).count();
    long all = one.words().size() + other.words().size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
