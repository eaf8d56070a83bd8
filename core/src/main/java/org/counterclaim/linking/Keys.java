package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.When;

/** What accounts are filed under. */
final class Keys {

  /** Some 11 km in degrees: so near, two places may be one. */
  private static final double MARGIN = 0.1;

  /** An account of more days has no day that another would share. */
  private static final int FEW_DAYS = 3;

  private Keys() {}

  /**
   * A subject is known for long, and what happened on a day under that day; every other key ends in
   * a fortnight, and an account looks into the one before and the one after as well.
   */
  static Set<String> of(Account account) {
    Set<String> keys = new TreeSet<>(days(account));
    for (String subject : account.setting().subjects()) {
      keys.add("subject " + subject.substring(0, Math.min(60, subject.length())));
    }
    long fortnight = fortnight(account);
    for (long near = fortnight - 1; near <= fortnight + 1; near++) {
      for (Spot spot : account.setting().spots()) {
        keys.add("name " + Spot.skeletonOf(spot.name()) + " " + near);
        for (String cell : spot.place().map(Keys::cells).orElse(Set.of())) {
          keys.add("place " + cell + " " + near);
        }
      }
      for (String name : account.setting().names()) {
        keys.add("name " + name.substring(0, Math.min(60, name.length())) + " " + near);
      }
    }
    return keys;
  }

  /** What an account is found by that names a country alone, or another town of the province. */
  private static Set<String> days(Account account) {
    Set<String> keys = new TreeSet<>();
    if (account.setting().when() instanceof When.Days days
        && days.last().isBefore(days.first().plusDays(FEW_DAYS))) {
      days.first()
          .datesUntil(days.last().plusDays(1))
          .forEach(
              day -> account.setting().acts().forEach(act -> keys.add("act " + act + " " + day)));
    }
    return keys;
  }

  /** The degree that holds a place, and the next one where the border is near. */
  private static Set<String> cells(Place place) {
    Set<String> cells = new TreeSet<>();
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        cells.add(
            Math.round(place.latitude() + north * MARGIN)
                + " "
                + Math.round(place.longitude() + east * MARGIN));
      }
    }
    return cells;
  }

  private static long fortnight(Account account) {
    LocalDate day =
        account.setting().when() instanceof When.Days days
            ? days.first()
            : account.published().orElse(LocalDate.EPOCH);
    return Math.floorDiv(day.toEpochDay(), 14);
  }
}
