package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;

/** What simple means find: the measure of what the design buys. */
final class ReplyBaselines {

  private static final double ALIKE = 0.3;
  private static final int SHORTEST = 4;

  private ReplyBaselines() {}

  /** {@return by name} */
  static Map<String, Function<Reading, List<Reply>>> all() {
    Map<String, Function<Reading, List<Reply>>> all = new TreeMap<>();
    all.put("adjacency", ReplyBaselines::adjacency);
    all.put("negation", ReplyBaselines::negation);
    all.put("overlap", ReplyBaselines::overlap);
    return all;
  }

  /** Each statement backs the one before, the side most replies take. */
  private static List<Reply> adjacency(Reading reading) {
    List<Reply> replies = new ArrayList<>();
    List<Statement> statements = ordered(reading);
    for (int i = 1; i < statements.size(); i++) {
      replies.add(reply(statements.get(i), statements.get(i - 1), Reply.Kind.SUPPORTS));
    }
    return replies;
  }

  /** What is denied, or holds a negation, denies what another said last. */
  private static List<Reply> negation(Reading reading) {
    List<Reply> replies = new ArrayList<>();
    List<Statement> statements = ordered(reading);
    for (int i = 1; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.certainty() == Certainty.DENIED || isNegated(words(reading, statement))) {
        int before = i - 1;
        while (before >= 0 && statements.get(before).speaker().equals(statement.speaker())) {
          before--;
        }
        if (before >= 0) {
          replies.add(reply(statement, statements.get(before), Reply.Kind.DENIES));
        }
      }
    }
    return replies;
  }

  /** Each statement backs the earlier one with the most words of its own, where that is enough. */
  private static List<Reply> overlap(Reading reading) {
    List<Reply> replies = new ArrayList<>();
    List<Statement> statements = ordered(reading);
    for (int i = 1; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Set<String> words = words(reading, statement);
      Optional<Statement> most =
          statements.subList(0, i).stream()
              .filter(each -> alike(words, words(reading, each)) >= ALIKE)
              .max(Comparator.comparingDouble(each -> alike(words, words(reading, each))));
      most.ifPresent(each -> replies.add(reply(statement, each, Reply.Kind.SUPPORTS)));
    }
    return replies;
  }

  private static boolean isNegated(Set<String> words) {
    return words.contains("not")
        || words.contains("no")
        || words.contains("never")
        || words.stream().anyMatch(word -> word.endsWith("n't"));
  }

  private static double alike(Set<String> one, Set<String> other) {
    Set<String> content = new HashSet<>(one);
    content.removeIf(word -> word.length() < SHORTEST);
    Set<String> theirs = new HashSet<>(other);
    theirs.removeIf(word -> word.length() < SHORTEST);
    double size = Math.sqrt((double) content.size() * theirs.size());
    content.retainAll(theirs);
    return size == 0 ? 0 : content.size() / size;
  }

  private static Set<String> words(Reading reading, Statement statement) {
    Set<String> words = new HashSet<>();
    statement
        .attribution()
        .content()
        .forEach(
            part ->
                words.addAll(
                    List.of(
                        part.in(reading.report().text())
                            .toLowerCase(Locale.ROOT)
                            .replace('’', '\'')
                            .split("[^\\p{L}\\p{N}']+", -1))));
    return words;
  }

  private static List<Statement> ordered(Reading reading) {
    return reading.statements().stream()
        .sorted(Comparator.comparing(each -> each.attribution().anchor()))
        .toList();
  }

  private static Reply reply(Statement from, Statement to, Reply.Kind kind) {
    return new Reply(
        from.id(), to.id(), kind, false, Optional.empty(), new Provenance("baseline", 1));
  }
}
