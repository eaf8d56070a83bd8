package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.TimeMention;

/**
 * How well times are found, after TempEval-3 (UzZaman et al. 2013): a span counts if it overlaps a
 * gold span, a value if its span counts and the two values are equal to the letter. Each gold time
 * is matched once.
 *
 * @param gold how many times the annotators marked
 * @param found how many were found
 * @param spans how many of them overlap
 * @param exactSpans how many are the same to the character
 * @param values how many of the overlapping have the gold value
 * @param types how many of the overlapping have the gold type
 */
public record TimebankScore(int gold, int found, int spans, int exactSpans, int values, int types) {

  public static final TimebankScore NONE = new TimebankScore(0, 0, 0, 0, 0, 0);

  /** {@return the score of what was found in one report} */
  public static TimebankScore of(List<TimebankReport.Time> gold, List<TimeMention> found) {
    List<TimebankReport.Time> open = new ArrayList<>(gold);
    int spans = 0;
    int exactSpans = 0;
    int values = 0;
    int types = 0;
    for (TimeMention mention : found) {
      for (TimebankReport.Time time : open) {
        if (time.span().overlaps(mention.span())) {
          spans++;
          exactSpans += time.span().equals(mention.span()) ? 1 : 0;
          values += time.value().equals(mention.value()) ? 1 : 0;
          types += time.type() == mention.type() ? 1 : 0;
          open.remove(time);
          break;
        }
      }
    }
    return new TimebankScore(gold.size(), found.size(), spans, exactSpans, values, types);
  }

  /** {@return the score of both together} */
  public TimebankScore plus(TimebankScore other) {
    return new TimebankScore(
        gold + other.gold,
        found + other.found,
        spans + other.spans,
        exactSpans + other.exactSpans,
        values + other.values,
        types + other.types);
  }

  /** {@return the share of what was found that overlaps a gold time} */
  public double precision() {
    return found == 0 ? 0 : (double) spans / found;
  }

  /** {@return the share of the gold times that were found} */
  public double recall() {
    return gold == 0 ? 0 : (double) spans / gold;
  }

  public double spanF1() {
    return f1(spans);
  }

  public double exactSpanF1() {
    return f1(exactSpans);
  }

  public double valueF1() {
    return f1(values);
  }

  public double typeF1() {
    return f1(types);
  }

  private double f1(int right) {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }
}
