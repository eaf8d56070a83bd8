package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A happening as it takes shape while a report is followed. Not thread-safe. */
final class Scene {

  private final List<Spot> spots = new ArrayList<>();
  private final Set<String> acts = new TreeSet<>();
  private final Optional<Moment> moment;
  private final boolean dated;

  /**
   * Opens a scene.
   *
   * @param dated whether the report gives the moment for it
   */
  Scene(List<Spot> spots, Set<String> acts, Optional<Moment> moment, boolean dated) {
    this.spots.addAll(spots);
    this.acts.addAll(acts);
    this.moment = moment;
    this.dated = dated;
  }

  List<Spot> spots() {
    return spots;
  }

  Set<String> acts() {
    return acts;
  }

  Optional<Moment> moment() {
    return moment;
  }

  boolean isDated() {
    return dated;
  }

  /** {@return whether it is a passing look at some month or year long ago, set nowhere} */
  boolean isPassing() {
    return dated && moment.map(m -> m.days() > 27).orElse(false) && closeSpots().isEmpty();
  }

  List<Spot> closeSpots() {
    return spots.stream().filter(Spot::isClose).toList();
  }

  /**
   * A sentence set in this scene tells more of it; where it took place, to begin with, only one
   * that speaks of its acts: a handshake in the Oval Office is not where the attack was.
   */
  void learn(Clues clues, Predicate<String> ofItsSphere) {
    boolean tells = acts.isEmpty() || clues.acts().stream().anyMatch(ofItsSphere);
    clues.spots().stream()
        .filter(spot -> spots.stream().noneMatch(known -> known.same(spot)))
        .filter(spot -> spots.isEmpty() ? tells : spots.stream().anyMatch(spot::mayMeet))
        .forEach(spots::add);
    clues.acts().stream().filter(ofItsSphere).forEach(acts::add);
  }
}
