package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From a trigger's scores to its actor and recipient: the pair of spans of highest total score
 * among those that touch neither each other nor the trigger; "nobody" competes as slot 0.
 */
final class PartyDecoder {

  private static final int ACTOR_START = 3;
  private static final int RECIPIENT_START = 5;

  /** How many of the best starts and ends are tried with each other. */
  private static final int TRIED = 6;

  private PartyDecoder() {}

  /** Runs of indexes into the words that were given. */
  record Parties(Optional<Run> actor, Optional<Run> recipient) {}

  private record Option(double score, Optional<Run> run) {
    boolean touches(Option other) {
      return run.isPresent()
          && other.run.isPresent()
          && run.get().first() < other.run.get().end()
          && other.run.get().first() < run.get().end();
    }
  }

  /**
   * {@return the parties}
   *
   * @param slots scores, a row a slot
   * @param words the slots where a word starts, in order
   * @param trigger the trigger, as indexes into {@code words}
   */
  static Parties decode(Matrix slots, int[] words, Run trigger) {
    List<Option> actors = options(slots, words, trigger.first(), ACTOR_START);
    List<Option> recipients = options(slots, words, trigger.first(), RECIPIENT_START);
    Parties best = new Parties(Optional.empty(), Optional.empty());
    double highest = Double.NEGATIVE_INFINITY;
    for (Option actor : actors) {
      for (Option recipient : recipients) {
        if (actor.score + recipient.score > highest && !actor.touches(recipient)) {
          highest = actor.score + recipient.score;
          best = new Parties(actor.run, recipient.run);
        }
      }
    }
    return best;
  }

  private static List<Option> options(Matrix slots, int[] words, int trigger, int start) {
    int end = start + 1;
    List<Option> options = new ArrayList<>();
    options.add(new Option((double) slots.at(0, start) + slots.at(0, end), Optional.empty()));
    int[] ends = highest(slots, words, end);
    for (int first : highest(slots, words, start)) {
      for (int last : ends) {
        if (first <= last && !(first <= trigger && trigger <= last)) {
          double score = (double) slots.at(words[first], start) + slots.at(words[last], end);
          options.add(new Option(score, Optional.of(new Run(first, last + 1))));
        }
      }
    }
    return options;
  }

  /** The words of the highest scores, from the highest down; of equals the earlier first. */
  private static int[] highest(Matrix slots, int[] words, int column) {
    int[] best = new int[TRIED];
    int count = 0;
    for (int word = 0; word < words.length; word++) {
      float score = slots.at(words[word], column);
      int at = Math.min(count, TRIED - 1);
      if (count == TRIED && score <= slots.at(words[best[at]], column)) {
        continue;
      }
      while (at > 0 && score > slots.at(words[best[at - 1]], column)) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = word;
      count = Math.min(count + 1, TRIED);
    }
    return Arrays.copyOf(best, count);
  }
}
