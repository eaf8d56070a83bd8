package org.counterclaim.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Point;
import org.counterclaim.text.Span;

/**
 * How well toponyms are found and placed, after the accuracy at 161 km (100 miles) of the
 * geoparsing literature: a mention is found if a gold one overlaps it, and right if it is the
 * gold's GeoNames entry or lies within that distance of it. Each gold mention gets one answer, the
 * one that shares most with it.
 *
 * @param gold literal toponyms
 * @param placed those of them whose gold says where they are
 * @param found of the gold, those that an answer overlaps
 * @param exact of the found, those whose answer has their very span
 * @param judged of the placed, those found
 * @param right of the judged, those in the right place
 * @param answers how many mentions were given
 * @param correctAnswers of the answers, those that overlap a gold toponym of any kind
 */
public record GeoparsingScore(
    int gold,
    int placed,
    int found,
    int exact,
    int judged,
    int right,
    int answers,
    int correctAnswers) {

  public static final double KILOMETRES = 161;

  /**
   * A toponym of the gold.
   *
   * @param literal whether it names the place itself, not a government, language or people
   */
  public record Gold(Span span, boolean literal, OptionalLong geonames, Optional<Point> point) {
    public Gold {
      Objects.requireNonNull(span, "span");
    }
  }

  /** {@return the score of one report; relative places are no toponyms and do not count} */
  public static GeoparsingScore of(List<Gold> gold, List<PlaceMention> mentions) {
    List<PlaceMention> answers =
        mentions.stream().filter(each -> each.place().flatMap(Place::relation).isEmpty()).toList();
    int literal = 0;
    int placed = 0;
    int found = 0;
    int exact = 0;
    int judged = 0;
    int right = 0;
    for (Gold each : gold) {
      if (!each.literal()) {
        continue;
      }
      literal++;
      boolean known = each.geonames().isPresent() || each.point().isPresent();
      placed += known ? 1 : 0;
      Optional<PlaceMention> answer = answer(each, answers);
      if (answer.isPresent()) {
        found++;
        exact += answer.get().span().equals(each.span()) ? 1 : 0;
        judged += known ? 1 : 0;
        right += known && isRight(each, answer.get()) ? 1 : 0;
      }
    }
    int correct =
        (int)
            answers.stream()
                .filter(
                    answer -> gold.stream().anyMatch(each -> each.span().overlaps(answer.span())))
                .count();
    return new GeoparsingScore(
        literal, placed, found, exact, judged, right, answers.size(), correct);
  }

  /** {@return the sum of many} */
  public static GeoparsingScore sum(List<GeoparsingScore> scores) {
    int[] sums = new int[8];
    for (GeoparsingScore each : scores) {
      sums[0] += each.gold;
      sums[1] += each.placed;
      sums[2] += each.found;
      sums[3] += each.exact;
      sums[4] += each.judged;
      sums[5] += each.right;
      sums[6] += each.answers;
      sums[7] += each.correctAnswers;
    }
    return new GeoparsingScore(
        sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
  }

  /** {@return the share of placed gold toponyms that are found and in the right place} */
  public double endToEnd() {
    return share(right, placed);
  }

  /** {@return the share in the right place of those found} */
  public double accuracyOfFound() {
    return share(right, judged);
  }

  /** {@return the share of gold toponyms that are found} */
  public double recall() {
    return share(found, gold);
  }

  /** {@return the share of answers that are toponyms of any kind} */
  public double precision() {
    return share(correctAnswers, answers);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "end to end %.3f (%d of %d placed), of found %.3f (%d of %d), recall %.3f (%d of %d),"
            + " exact %.3f, precision %.3f (%d of %d)",
        endToEnd(),
        right,
        placed,
        accuracyOfFound(),
        right,
        judged,
        recall(),
        found,
        gold,
        share(exact, found),
        precision(),
        correctAnswers,
        answers);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Optional<PlaceMention> answer(Gold gold, List<PlaceMention> answers) {
    PlaceMention best = null;
    int most = 0;
    for (PlaceMention each : answers) {
      int shared =
          Math.min(each.span().end(), gold.span().end())
              - Math.max(each.span().begin(), gold.span().begin());
      if (shared > most) {
        most = shared;
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isRight(Gold gold, PlaceMention answer) {
    if (answer.place().isEmpty()) {
      return false;
    }
    Place place = answer.place().get();
    boolean same = gold.geonames().isPresent() && gold.geonames().equals(place.geonames());
    return same
        || gold.point()
            .filter(point -> point.kilometresTo(place.point()) <= KILOMETRES)
            .isPresent();
  }
}
