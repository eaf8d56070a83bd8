package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Tally;

/**
 * How many. Two counts of the same thing cannot both be true where their ranges do not meet: "at
 * least 12" and "20" can, "17" and "22" cannot. No conflict is made of one speaker's changing
 * count, nor of a larger one published on a later day: that is a toll that rises.
 */
final class TollStand {

  private record Count(String what, OptionalLong low, OptionalLong high) {
    boolean excludes(Count other) {
      return what.equals(other.what) && (isAbove(other) || other.isAbove(this));
    }

    boolean isAbove(Count other) {
      return other.high.isPresent() && low.isPresent() && low.getAsLong() > other.high.getAsLong();
    }
  }

  private TollStand() {}

  static Stand of(List<Testimony> testimonies) {
    Map<Count, Set<Testimony>> counted =
        new TreeMap<>(
            Comparator.comparing(Count::what)
                .thenComparingLong(count -> count.low().orElse(0))
                .thenComparingLong(count -> count.high().orElse(Long.MAX_VALUE)));
    for (Testimony testimony : testimonies) {
      for (Tally tally : testimony.tallies()) {
        counted
            .computeIfAbsent(
                new Count(tally.what(), tally.low(), tally.high()), c -> new LinkedHashSet<>())
            .add(testimony);
      }
    }
    List<Count> counts = List.copyOf(counted.keySet());
    List<Set<Testimony>> who = List.copyOf(counted.values());
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      positions.add(
          new Position(
              Labels.count(count.what(), count.low(), count.high()),
              who.get(i).stream().map(Testimony::ref).toList()));
    }
    List<Matter.Clash> clashes = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < counts.size(); j++) {
        if (counts.get(i).excludes(counts.get(j))
            && !isUpdate(counts.get(i), who.get(i), counts.get(j), who.get(j))) {
          clashes.add(new Matter.Clash(i, j));
        }
      }
    }
    return new Stand(positions, clashes);
  }

  private static boolean isUpdate(
      Count one, Set<Testimony> ones, Count other, Set<Testimony> others) {
    Set<String> speakers = ones.stream().map(Testimony::speaker).collect(Collectors.toSet());
    return others.stream().map(Testimony::speaker).anyMatch(speakers::contains)
        || (one.isAbove(other) ? rises(others, ones) : rises(ones, others));
  }

  private static boolean rises(Set<Testimony> smaller, Set<Testimony> larger) {
    Optional<LocalDate> last = days(smaller).max(Comparator.naturalOrder());
    Optional<LocalDate> first = days(larger).min(Comparator.naturalOrder());
    return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
  }

  private static java.util.stream.Stream<LocalDate> days(Set<Testimony> testimonies) {
    return testimonies.stream().flatMap(testimony -> testimony.published().stream());
  }
}
