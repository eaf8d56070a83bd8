package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Published;

/** Which reports a newer version at the same address replaced: they say no more what they said. */
public final class Replaced {

  private Replaced() {}

  /**
   * {@return the ids of those that another of these readings replaced} Of two versions that bear
   * the same time, or none, nobody knows which is the newer: both stand.
   */
  public static Set<String> among(Collection<Reading> readings) {
    Map<String, List<Reading>> versions = new HashMap<>();
    for (Reading reading : readings) {
      reading
          .report()
          .address()
          .ifPresent(at -> versions.computeIfAbsent(at, none -> new ArrayList<>()).add(reading));
    }
    Set<String> replaced = new HashSet<>();
    for (List<Reading> ofOne : versions.values()) {
      ofOne.stream()
          .filter(each -> ofOne.stream().anyMatch(other -> isLater(other, each)))
          .forEach(each -> replaced.add(each.report().id()));
    }
    return replaced;
  }

  private static boolean isLater(Reading one, Reading other) {
    return isLater(one.report().published(), other.report().published());
  }

  /** {@return whether one was surely published after the other} */
  public static boolean isLater(Published one, Published other) {
    if (one instanceof Published.At at && other instanceof Published.At before) {
      return at.time().isAfter(before.time());
    }
    Optional<LocalDate> day = other.day();
    return day.isPresent() && one.day().filter(day.get()::isBefore).isPresent();
  }
}
