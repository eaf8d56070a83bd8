package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;

/** How PLOVER counts what has not taken place. */
final class Roots {

  private Roots() {}

  /**
   * {@return the root as PLOVER codes it: a promise of something good is AGREE, one of something
   * bad THREATEN}
   */
  static Optional<Root> asSpoken(Optional<Root> root, Polarity polarity, boolean verbal) {
    if (!verbal || root.isEmpty()) {
      return root;
    }
    return switch (polarity) {
      case PLANNED -> Optional.of(promised(root.get()));
      case THREATENED -> Optional.of(isHostile(root.get()) ? Root.THREATEN : root.get());
      case DENIED, PREVENTED -> Optional.of(isHostile(root.get()) ? root.get() : Root.REJECT);
      case HAPPENED, HYPOTHETICAL -> root;
    };
  }

  private static Root promised(Root root) {
    return switch (root) {
      case AGREE, CONSULT, SUPPORT, YIELD, COOPERATE, AID -> Root.AGREE;
      case SANCTION, COERCE, MOBILIZE, PROTEST, ASSAULT -> Root.THREATEN;
      case REQUEST, ACCUSE, REJECT, THREATEN -> root;
    };
  }

  static boolean isHostile(Root root) {
    return switch (root) {
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      case AGREE, CONSULT, SUPPORT, YIELD, COOPERATE, AID -> false;
    };
  }

  /** {@return how sure the words are, by polarity alone} */
  static double factuality(Polarity polarity) {
    return switch (polarity) {
      case HAPPENED -> 3;
      case DENIED, PREVENTED -> -3;
      case PLANNED -> 1;
      case THREATENED, HYPOTHETICAL -> 0.5;
    };
  }
}
