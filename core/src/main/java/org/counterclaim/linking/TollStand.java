package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;

/**
 * How many. Two counts of the same thing cannot both be true where their ranges do not meet: "at
 * least 12" and "20" can, "17" and "22" cannot. A voice's last count takes the place of those
 * before; and no conflict is made of a larger one published on a later day or said to have risen,
 * nor of one that counts another part. What exceeds the others by far counts a whole war.
 */
final class TollStand {

  private static final Comparator<Count> ORDER =
      Comparator.comparing(Count::what)
          .thenComparing(Count::whose)
          .thenComparingLong(count -> count.low().orElse(0))
          .thenComparingLong(count -> count.high().orElse(Long.MAX_VALUE))
          .thenComparing(Count::scope);

  private static final Phrases GROUPS = Phrases.of("groups.txt");

  private static final long FEWEST_OF_A_WAR = 1000;
  private static final long FAR_MORE = 50;
  private static final int OFTEN = 2;
  private static final int FEWEST_OTHERS = 2;

  private TollStand() {}

  /** Who counts how many. */
  private record Told(Testimony by, Count count) {}

  static Stand of(List<Testimony> testimonies) {
    List<Told> all = new ArrayList<>(told(testimonies));
    List<Told> everything = List.copyOf(all);
    all.removeIf(told -> isOfMore(told, everything));
    Map<Count, Set<Testimony>> standing = new TreeMap<>(ORDER);
    Map<Count, Set<Testimony>> parts = new TreeMap<>(ORDER);
    Map<Count, Set<Testimony>> revised = new TreeMap<>(ORDER);
    for (Told told : all) {
      boolean later =
          told.count().scope() == Count.Scope.FORMER
              || all.stream().anyMatch(other -> revises(other, told));
      (later ? revised : isElsewhere(told.by(), testimonies) ? parts : standing)
          .computeIfAbsent(told.count(), c -> new LinkedHashSet<>())
          .add(told.by());
    }
    List<Position> positions = new ArrayList<>();
    standing.forEach((count, who) -> positions.add(position(Labels.count(count), who)));
    parts.forEach((count, who) -> positions.add(position(Labels.partialCount(count), who)));
    revised.forEach((count, who) -> positions.add(position(Labels.revisedCount(count), who)));
    return new Stand(positions, clashes(standing));
  }

  private static Position position(String label, Set<Testimony> who) {
    return new Position(label, who.stream().map(Testimony::ref).toList());
  }

  private static List<Matter.Clash> clashes(Map<Count, Set<Testimony>> standing) {
    List<Count> counts = List.copyOf(standing.keySet());
    List<Set<Testimony>> who = List.copyOf(standing.values());
    List<Matter.Clash> clashes = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < counts.size(); j++) {
        Count one = counts.get(i);
        Count other = counts.get(j);
        if (one.excludes(other) && !isUpdate(one, who.get(i), other, who.get(j))) {
          clashes.add(new Matter.Clash(i, j));
        }
      }
    }
    return clashes;
  }

  /** The counts as they are meant, given what else is said. */
  private static List<Told> told(List<Testimony> testimonies) {
    List<Told> told = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      for (Count count : testimony.counts()) {
        boolean least = testimonies.stream().anyMatch(other -> opens(other, testimony, count));
        if (count.scope() != Count.Scope.OTHER) {
          told.add(new Told(testimony, least ? count.orMore() : count));
        }
      }
    }
    return told;
  }

  /**
   * "300,000 have been killed" beside 35 and 22: of more than this. Not where a second voice counts
   * as many, nor beside one other count alone: either of the two may be the one that errs.
   */
  private static boolean isOfMore(Told told, List<Told> all) {
    long[] others =
        all.stream()
            .filter(other -> !other.by().equals(told.by()))
            .filter(other -> other.count().isOfSame(told.count()))
            .mapToLong(other -> amount(other.count()))
            .sorted()
            .toArray();
    long amount = amount(told.count());
    return amount >= FEWEST_OF_A_WAR
        && others.length >= FEWEST_OTHERS
        && amount / FAR_MORE > others[others.length / 2]
        && all.stream().noneMatch(other -> shares(other, told));
  }

  private static boolean shares(Told other, Told told) {
    return !other.by().voice().equals(told.by().voice())
        && other.count().isOfSame(told.count())
        && amount(other.count()) == amount(told.count());
  }

  private static long amount(Count count) {
    return count.low().orElse(count.high().orElse(0));
  }

  /**
   * "three brothers died in Hamdaniyeh", where no other report names Hamdaniyeh: a part. So too
   * where there is but one report and the rest of it keeps to another place.
   */
  private static boolean isElsewhere(Testimony testimony, List<Testimony> all) {
    Set<String> named = testimony.places();
    Set<String> others =
        all.stream()
            .filter(other -> !other.ref().report().equals(testimony.ref().report()))
            .flatMap(other -> other.places().stream())
            .collect(Collectors.toSet());
    if (named.isEmpty() || !others.isEmpty()) {
      return !others.isEmpty() && !named.isEmpty() && named.stream().noneMatch(others::contains);
    }
    Map<String, Long> rest =
        all.stream()
            .filter(other -> !other.equals(testimony))
            .flatMap(other -> other.places().stream())
            .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
    return !testimony.headline()
        && named.stream().noneMatch(rest::containsKey)
        && rest.values().stream().anyMatch(count -> count >= OFTEN);
  }

  /** {@return whether the same voice gives another count of the same on a later day} */
  private static boolean revises(Told later, Told told) {
    return later.by().voice().equals(told.by().voice())
        && later.count().isOfSame(told.count())
        && !later.count().low().equals(told.count().low())
        && later.by().published().isPresent()
        && told.by().published().isPresent()
        && later.by().published().get().isAfter(told.by().published().get());
  }

  /**
   * A headline says "22" where the text has "at least 22": the same report, or the same voice on
   * the same day.
   */
  private static boolean opens(Testimony other, Testimony testimony, Count count) {
    boolean together =
        other.ref().report().equals(testimony.ref().report())
            || (other.voice().equals(testimony.voice())
                && other.published().equals(testimony.published()));
    return together
        && other.counts().stream()
            .anyMatch(
                least ->
                    least.high().isEmpty()
                        && least.isOfSame(count)
                        && least.low().equals(count.low()));
  }

  private static boolean isUpdate(
      Count one, Set<Testimony> ones, Count other, Set<Testimony> others) {
    Set<String> voices = ones.stream().map(Testimony::voice).collect(Collectors.toSet());
    return others.stream().map(Testimony::voice).anyMatch(voices::contains)
        || (!one.isOfCrowd() && (one.isAbove(other) ? rises(others, ones) : rises(ones, others)));
  }

  private static boolean rises(Set<Testimony> smaller, Set<Testimony> larger) {
    Optional<LocalDate> last = days(smaller).max(Comparator.naturalOrder());
    Optional<LocalDate> first = days(larger).min(Comparator.naturalOrder());
    boolean later = last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    return later || larger.stream().anyMatch(each -> hasRisen(each, smaller));
  }

  /** "the toll had risen to 12": not of a report that is older than the smaller count. */
  private static boolean hasRisen(Testimony larger, Set<Testimony> smaller) {
    return GROUPS.groups(Text.words(larger.words())).contains("risen")
        && smaller.stream()
            .allMatch(
                each ->
                    each.published().isEmpty()
                        || larger.published().isEmpty()
                        || !larger.published().get().isBefore(each.published().get()));
  }

  private static Stream<LocalDate> days(Set<Testimony> testimonies) {
    return testimonies.stream().flatMap(testimony -> testimony.published().stream());
  }
}
