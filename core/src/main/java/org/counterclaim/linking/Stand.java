package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;

/**
 * The positions taken on a question, and which of them cannot both be true.
 *
 * @param incompatible pairs by index in {@code positions}
 */
record Stand(List<Position> positions, List<Matter.Clash> incompatible) {

  static final Stand NONE = new Stand(List.of(), List.of());

  Stand {
    positions = List.copyOf(positions);
    incompatible = List.copyOf(incompatible);
  }

  /** {@return both, these first} */
  Stand and(Stand other) {
    List<Position> all = new ArrayList<>(positions);
    all.addAll(other.positions);
    List<Matter.Clash> clashes = new ArrayList<>(incompatible);
    other.incompatible.forEach(
        clash ->
            clashes.add(
                new Matter.Clash(
                    clash.one() + positions.size(), clash.other() + positions.size())));
    return new Stand(all, clashes);
  }
}
