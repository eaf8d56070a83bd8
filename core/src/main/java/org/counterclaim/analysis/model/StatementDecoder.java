package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From a cue's scores to its source and content. A span's score is that of its first word as a
 * start plus that of its last word as an end, plus a share of how well the words between fit the
 * role; "no source" competes as slot 0.
 *
 * @param share how much the words between count
 * @param clip the most a single word between can count, before the share
 * @param gap the mean margin below which two words or more are left out of a content
 */
record StatementDecoder(double share, double clip, double gap) {

  private static final int SOURCE = 1;
  private static final int CONTENT = 2;
  private static final int SOURCE_START = 3;
  private static final int SOURCE_END = 4;
  private static final int CONTENT_START = 5;
  private static final int CONTENT_END = 6;
  private static final int ROLES = 3;

  /**
   * Source and content as runs of indexes into the words that were given; content is never empty.
   */
  record Parts(Optional<Run> source, List<Run> content) {}

  /**
   * {@return the parts}
   *
   * @param slots scores, a row a slot
   * @param words the slots where a word starts, in order
   * @param cue the cue, as indexes into {@code words}
   */
  Parts decode(Matrix slots, int[] words, Run cue) {
    double[] sourceMargins = margins(slots, words, SOURCE);
    double[] contentMargins = margins(slots, words, CONTENT);
    Best source = best(slots, words, SOURCE_START, SOURCE_END, sourceMargins);
    boolean named = source.score > slots.at(0, SOURCE_START) + slots.at(0, SOURCE_END);
    Run content = best(slots, words, CONTENT_START, CONTENT_END, contentMargins).run;

    boolean[] keep = new boolean[content.length()];
    Arrays.fill(keep, true);
    leaveOut(keep, content, cue);
    if (named) {
      leaveOut(keep, content, source.run);
    }
    for (Run doubtful : negativeRuns(contentMargins, content)) {
      if (doubtful.length() > 1 && mean(contentMargins, doubtful) < gap) {
        leaveOut(keep, content, doubtful);
      }
    }
    List<Run> fragments = kept(keep, content.first());
    return new Parts(
        named ? Optional.of(source.run) : Optional.empty(),
        fragments.isEmpty() ? List.of(content) : fragments);
  }

  private record Best(double score, Run run) {}

  /** The span of highest score, in one pass: the best start so far is carried along. */
  private Best best(Matrix slots, int[] words, int startColumn, int endColumn, double[] margins) {
    double total = 0;
    double head = Double.NEGATIVE_INFINITY;
    int first = 0;
    double bestScore = Double.NEGATIVE_INFINITY;
    Run best = new Run(0, 1);
    for (int last = 0; last < words.length; last++) {
      double start = slots.at(words[last], startColumn) - total;
      if (start > head) {
        head = start;
        first = last;
      }
      total += share * Math.max(-clip, Math.min(clip, margins[last]));
      double score = head + slots.at(words[last], endColumn) + total;
      if (score > bestScore) {
        bestScore = score;
        best = new Run(first, last + 1);
      }
    }
    return new Best(bestScore, best);
  }

  /** How much likelier a role is than the other two together, in logarithms. */
  private static double[] margins(Matrix slots, int[] words, int role) {
    double[] margins = new double[words.length];
    int one = (role + 1) % ROLES;
    int other = (role + 2) % ROLES;
    for (int i = 0; i < words.length; i++) {
      double a = slots.at(words[i], one);
      double b = slots.at(words[i], other);
      double both = Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
      margins[i] = slots.at(words[i], role) - both;
    }
    return margins;
  }

  private static List<Run> negativeRuns(double[] margins, Run within) {
    boolean[] negative = new boolean[within.length()];
    for (int i = 0; i < negative.length; i++) {
      negative[i] = margins[within.first() + i] < 0;
    }
    return kept(negative, within.first());
  }

  private static double mean(double[] margins, Run run) {
    double sum = 0;
    for (int i = run.first(); i < run.end(); i++) {
      sum += margins[i];
    }
    return sum / run.length();
  }

  private static void leaveOut(boolean[] keep, Run content, Run out) {
    int from = Math.max(out.first(), content.first());
    int to = Math.min(out.end(), content.end());
    for (int i = from; i < to; i++) {
      keep[i - content.first()] = false;
    }
  }

  private static List<Run> kept(boolean[] flags, int offset) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < flags.length) {
      int end = at;
      while (end < flags.length && flags[end]) {
        end++;
      }
      if (end > at) {
        runs.add(new Run(offset + at, offset + end));
      }
      at = end + 1;
    }
    return runs;
  }
}
