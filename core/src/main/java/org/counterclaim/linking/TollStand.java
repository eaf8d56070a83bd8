package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Set<String> SUFFERED =
      Set.of(
          "killed",
          "wounded",
          "injured",
          "missing",
          "displaced",
          "detained",
          "arrested",
          "abducted");

  private TollStand() {}

  private static boolean isOfPeople(String what) {
    return SUFFERED.contains(what.substring(what.lastIndexOf(' ') + 1));
  }

  static Stand of(List<Testimony> testimonies) {
    Map<Count, Set<Testimony>> counted =
        new TreeMap<>(
            Comparator.comparing(Count::what)
                .thenComparingLong(count -> count.low().orElse(0))
                .thenComparingLong(count -> count.high().orElse(Long.MAX_VALUE)));
    Set<String> open = open(testimonies);
    for (Testimony testimony : testimonies) {
      for (Tally tally : testimony.tallies()) {
        if (!isOfPeople(tally.what())) {
          continue;
        }
        boolean least = marks(testimony, tally).stream().anyMatch(open::contains);
        Count count =
            new Count(tally.what(), tally.low(), least ? OptionalLong.empty() : tally.high());
        counted.computeIfAbsent(count, c -> new LinkedHashSet<>()).add(testimony);
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
    Map<String, Long> standing = standing(testimonies);
    List<Matter.Clash> clashes = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < counts.size(); j++) {
        Count one = counts.get(i);
        Count other = counts.get(j);
        if (one.excludes(other)
            && !isUpdate(one, who.get(i), other, who.get(j))
            && stands(one, who.get(i), standing)
            && stands(other, who.get(j), standing)) {
          clashes.add(new Matter.Clash(i, j));
        }
      }
    }
    return new Stand(positions, clashes);
  }

  /** {@return of each speaker the last count of each thing: it takes the place of those before} */
  private static Map<String, Long> standing(List<Testimony> testimonies) {
    Map<String, Long> standing = new HashMap<>();
    Map<String, LocalDate> last = new HashMap<>();
    for (Testimony testimony : testimonies) {
      LocalDate day = testimony.published().orElse(LocalDate.MIN);
      for (Tally tally : testimony.tallies()) {
        String key = tally.what() + " of " + testimony.speaker();
        LocalDate before = last.getOrDefault(key, LocalDate.MIN);
        long count = tally.low().orElse(0);
        if (day.isAfter(before) || count > standing.getOrDefault(key, -1L)) {
          standing.put(
              key, day.isAfter(before) ? count : Math.max(count, standing.getOrDefault(key, -1L)));
          last.put(key, day);
        }
      }
    }
    return standing;
  }

  private static boolean stands(Count count, Set<Testimony> who, Map<String, Long> standing) {
    return who.stream()
        .anyMatch(
            testimony ->
                standing.getOrDefault(count.what() + " of " + testimony.speaker(), -1L)
                    == count.low().orElse(0));
  }

  /**
   * A headline says "22" where the text has "at least 22": the same report, or the same speaker.
   */
  private static Set<String> open(List<Testimony> testimonies) {
    Set<String> open = new HashSet<>();
    for (Testimony testimony : testimonies) {
      testimony.tallies().stream()
          .filter(tally -> tally.high().isEmpty())
          .forEach(tally -> open.addAll(marks(testimony, tally)));
    }
    return open;
  }

  private static List<String> marks(Testimony testimony, Tally tally) {
    String count = tally.what() + " " + tally.low().orElse(-1);
    return List.of(
        count + " of report " + testimony.ref().report(),
        count + " of speaker " + testimony.speaker());
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

  private static Stream<LocalDate> days(Set<Testimony> testimonies) {
    return testimonies.stream().flatMap(testimony -> testimony.published().stream());
  }
}
