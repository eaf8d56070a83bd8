package org.counterclaim.linking.origin;

import java.time.temporal.ChronoUnit;

/**
 * From what two reports have in common to how they are related. The borders are written here and
 * nowhere else; {@code docs/accuracy.md} says how often they are right.
 *
 * <p>Background decides nothing: outlets print the same paragraphs on a war below every piece about
 * it. Hence the lead must agree too, or what is quoted.
 */
final class KinshipRules {

  /** The same text, if that much of both stands in the other. */
  private static final double COPIED = 0.5;

  /** One within the other, if that much of the shorter does, and something of the lead. */
  private static final double CONTAINED = 0.6;

  /** One within the other, wherever it stands. */
  private static final double WHOLLY_CONTAINED = 0.8;

  private static final double TOUCH_OF_LEAD = 0.04;
  private static final double PART_OF_LEAD = 0.1;
  private static final double LITTLE = 0.1;
  private static final double SOME = 0.15;
  private static final double MUCH = 0.25;

  private static final int ONE_SENTENCE = 6;

  /** Two sentences of ten words have twelve runs of five. */
  private static final int TWO_SENTENCES = 10;

  private static final double MANY_QUOTED = 0.4;

  /** News is written anew within days; the same words later are a phrase, or history. */
  private static final long NEWS_DAYS = 14;

  /** Below that many sampled runs, containment is chance. */
  private static final int FEWEST_RUNS = 5;

  /** Enough where a sentence of the lead is the same too. */
  private static final int FEW_RUNS = 3;

  private KinshipRules() {}

  static Kinship decide(Fingerprint one, Fingerprint other) {
    if (one.address().isPresent() && one.address().equals(other.address())) {
      return Kinship.REVISION;
    }
    Resemblance common = Resemblance.between(one, other);
    boolean longEnough = Math.min(one.whole().size(), other.whole().size()) >= FEWEST_RUNS;
    if (longEnough && common.longer() >= COPIED) {
      return Kinship.COPY;
    }
    if (longEnough && isExcerpt(common)) {
      return Kinship.EXCERPT;
    }
    return isRewrite(one, other, common) ? Kinship.REWRITE : Kinship.INDEPENDENT;
  }

  private static boolean isExcerpt(Resemblance common) {
    return common.shorter() >= WHOLLY_CONTAINED
        || (common.shorter() >= CONTAINED
            && (common.lead() >= TOUCH_OF_LEAD || common.quoted() >= MANY_QUOTED));
  }

  /** An outlet's turns of phrase are in all its leads, so its own texts must share more. */
  private static boolean isRewrite(Fingerprint one, Fingerprint other, Resemblance common) {
    if (isPhrase(common) || daysApart(one, other) > NEWS_DAYS) {
      return false;
    }
    if (one.outlet().isPresent() && one.outlet().equals(other.outlet())) {
      return common.lead() >= MUCH && common.shorter() >= MUCH;
    }
    boolean sameAgency = one.agency().isPresent() && one.agency().equals(other.agency());
    return (common.lead() >= PART_OF_LEAD && common.shorter() >= SOME)
        || (common.lead() >= TOUCH_OF_LEAD && common.shorter() >= (sameAgency ? LITTLE : MUCH))
        || (common.quotedRuns() >= TWO_SENTENCES
            && common.quoted() >= MANY_QUOTED
            && common.shorter() >= LITTLE);
  }

  /**
   * However much it is of a brief, "the coaster Anna Lind off the port of Brevik" is no text that
   * one has from the other.
   */
  private static boolean isPhrase(Resemblance common) {
    return common.leadRuns() < TWO_SENTENCES
        && common.runs() < FEWEST_RUNS
        && (common.leadRuns() < ONE_SENTENCE || common.runs() < FEW_RUNS);
  }

  private static long daysApart(Fingerprint one, Fingerprint other) {
    return one.published()
        .day()
        .flatMap(
            day ->
                other.published().day().map(then -> Math.abs(ChronoUnit.DAYS.between(day, then))))
        .orElse(0L);
  }
}
