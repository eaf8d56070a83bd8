package org.counterclaim.linking.origin;

/**
 * How much two reports have in common, the parts from 0 to 1.
 *
 * @param runs how many sampled runs of words both texts have
 * @param shorter the part of the shorter text that stands in the longer one too
 * @param longer the part of the longer text that stands in the shorter one
 * @param leadRuns how many runs of words both leads have
 * @param lead the part of the one lead that stands in the other; background, which an outlet
 *     repeats below whatever happens, is not in it
 * @param quoted the part of the fewer quoted words that the other quotes too
 * @param quotedRuns how many runs of quoted words that is
 */
record Resemblance(
    int runs,
    double shorter,
    double longer,
    int leadRuns,
    double lead,
    double quoted,
    int quotedRuns) {

  static Resemblance between(Fingerprint one, Fingerprint other) {
    double mine = one.whole().within(other.whole());
    double theirs = other.whole().within(one.whole());
    Sketch fewer = one.quoted().size() <= other.quoted().size() ? one.quoted() : other.quoted();
    Sketch more = fewer.equals(one.quoted()) ? other.quoted() : one.quoted();
    return new Resemblance(
        one.whole().shared(other.whole()),
        Math.max(mine, theirs),
        Math.min(mine, theirs),
        one.lead().shared(other.lead()),
        Math.max(one.lead().within(other.lead()), other.lead().within(one.lead())),
        fewer.within(more),
        fewer.shared(more));
  }
}
