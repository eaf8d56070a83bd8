package org.counterclaim.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.When;

/**
 * How surely two accounts tell of the same happening, from these two alone. A day or a place that
 * both give and that differ settle it: two like happenings in one town in one week are two.
 */
final class Sameness {

  /** From here on two accounts are of one happening. */
  static final double ENOUGH = 3;

  private static final double SUBJECT = 2;
  private static final double MOST_FOR_SUBJECTS = 4;
  private static final double NEVER = -100;

  private final Phrases acts;

  Sameness(Phrases acts) {
    this.acts = acts;
  }

  /** {@return points for and against; {@link #ENOUGH} or more is the same happening} */
  double points(Account one, Account other) {
    Setting a = one.setting();
    Setting b = other.setting();
    if (one.id().report().equals(other.id().report()) || !shareSphere(a.acts(), b.acts())) {
      return NEVER;
    }
    if (!isDated(a, b)
        && close(a).stream().noneMatch(spot -> close(b).stream().anyMatch(spot::same))) {
      return NEVER;
    }
    long subjects = a.subjects().stream().filter(b.subjects()::contains).count();
    return time(a, b, subjects > 0)
        + place(a, b)
        + act(a, b)
        + words(a, b)
        + Math.min(MOST_FOR_SUBJECTS, SUBJECT * subjects);
  }

  /** Without a day, only a place that both name ties what one says to the other. */
  private static boolean isDated(Setting a, Setting b) {
    return a.when() instanceof When.Days && b.when() instanceof When.Days;
  }

  /** {@return whether place and day of its own hold the account, so that it may tie others} */
  static boolean isAnchored(Account account) {
    Setting setting = account.setting();
    return setting.dated() && setting.spots().stream().anyMatch(Spot::isClose);
  }

  private boolean shareSphere(Set<String> one, Set<String> other) {
    Set<String> spheres = one.stream().map(acts::note).collect(Collectors.toSet());
    return spheres.isEmpty()
        || other.isEmpty()
        || other.stream().map(acts::note).anyMatch(spheres::contains);
  }

  private static double time(Setting a, Setting b, boolean subject) {
    if (!(a.when() instanceof When.Days one) || !(b.when() instanceof When.Days other)) {
      return 0;
    }
    Moment first = Moment.of(one);
    Moment second = Moment.of(other);
    long gap = first.gap(second);
    boolean exact = a.dated() && b.dated() && first.days() <= 2 && second.days() <= 2;
    if (exact) {
      return gap == 0 ? 2 : gap == 1 ? -3 : NEVER;
    }
    if (first.days() > 3 || second.days() > 3) {
      return gap == 0 ? 0.5 : NEVER;
    }
    return gap == 0 ? 1 : gap <= 2 ? 0.5 : gap <= 7 ? 0 : subject && gap <= 60 ? -0.5 : NEVER;
  }

  private static double place(Setting a, Setting b) {
    List<Spot> one = close(a);
    List<Spot> other = close(b);
    if (one.stream().anyMatch(spot -> other.stream().anyMatch(spot::same))) {
      return 2;
    }
    if (a.spots().isEmpty() || b.spots().isEmpty()) {
      return 0;
    }
    List<Spot> onMap = a.spots().stream().filter(spot -> spot.place().isPresent()).toList();
    List<Spot> otherOnMap = b.spots().stream().filter(spot -> spot.place().isPresent()).toList();
    boolean meet =
        onMap.isEmpty()
            || otherOnMap.isEmpty()
            || onMap.stream().anyMatch(spot -> otherOnMap.stream().anyMatch(spot::mayMeet));
    if (!meet) {
      return NEVER;
    }
    return one.isEmpty() || other.isEmpty() ? 0.5 : -2;
  }

  private static List<Spot> close(Setting setting) {
    return setting.spots().stream().filter(Spot::isClose).toList();
  }

  private static double act(Setting a, Setting b) {
    long telling =
        a.acts().stream().filter(b.acts()::contains).filter(act -> !act.equals("killing")).count();
    return Math.min(1, 0.5 * telling);
  }

  /** The share of words of weight that the shorter account has in common with the longer. */
  private static double words(Setting a, Setting b) {
    int shorter = Math.min(a.terms().size(), b.terms().size());
    if (shorter == 0) {
      return 0;
    }
    long shared = a.terms().stream().filter(b.terms()::contains).count();
    return Math.min(2, 5.0 * shared / Math.max(12, shorter));
  }
}
