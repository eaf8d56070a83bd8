package org.counterclaim.linking;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement says is so, and what it says is not.
 *
 * @param denied whether it denies all that its words say
 * @param negated words of weight behind a "not" in it: of "never paid a ransom" paid and ransom
 * @param verdicts which of two contraries it says of something: a memo that is "no forgery" is
 *     genuine
 * @param disavowal what its speaker denies of himself
 */
public record Polarity(
    boolean denied, Set<String> negated, Set<String> verdicts, Optional<Disavowal> disavowal) {

  private static final Phrases CONTRARIES = Phrases.of("contraries.txt");

  public Polarity {
    negated = Set.copyOf(negated);
    verdicts = Set.copyOf(verdicts);
    Objects.requireNonNull(disavowal, "disavowal");
  }

  static Polarity of(boolean denied) {
    return new Polarity(denied, Set.of(), Set.of(), Optional.empty());
  }

  /** {@return whether there is anything in it that could contradict another} */
  boolean maySayNo() {
    return denied || !negated.isEmpty() || !verdicts.isEmpty();
  }

  /** {@return whether one says "genuine" and the other "fake", or "not genuine"} */
  boolean isContraryTo(Polarity other) {
    return denied == other.denied
        && verdicts.stream().map(CONTRARIES::note).anyMatch(other.verdicts::contains);
  }
}
