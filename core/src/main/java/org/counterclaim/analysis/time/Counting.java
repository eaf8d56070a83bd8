package org.counterclaim.analysis.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Back and forth from today, or from the time last spoken of: "last month", "three days ago", "two
 * weeks later", "since March".
 */
final class Counting {

  static final List<Operation> OPERATIONS =
      List.of(
          // this GRAIN COUNT: the period of today, shifted.
          new Operation("this", 2, (of, view) -> shifted(of, view::current)),
          // then GRAIN COUNT: the period of the time last spoken of, shifted.
          new Operation("then", 2, (of, view) -> shifted(of, view::spokenOf)),
          // ago COUNT UNIT: counted back from today.
          new Operation("ago", 2, (of, view) -> counted(of, -1, "PAST_REF", view::current)),
          // hence COUNT UNIT: counted on from today.
          new Operation("hence", 2, (of, view) -> counted(of, 1, "FUTURE_REF", view::current)),
          // before COUNT UNIT: counted back from the time last spoken of.
          new Operation("before", 2, (of, view) -> counted(of, -1, "PAST_REF", view::spokenOf)),
          // later COUNT UNIT: counted on from the time last spoken of.
          new Operation("later", 2, (of, view) -> counted(of, 1, "FUTURE_REF", view::spokenOf)),
          // earlier COUNT UNIT VALUE: a day or month, counted back: "a year ago today".
          new Operation("earlier", 3, (of, view) -> moved(of, -1, "PAST_REF")),
          // onward COUNT UNIT VALUE: a day or month, counted on: "a week from Friday".
          new Operation("onward", 3, (of, view) -> moved(of, 1, "FUTURE_REF")),
          // clock-ago COUNT UNIT: to the minute where the moment of publication is known.
          new Operation("clock-ago", 2, Counting::clockAgo),
          // clock-later COUNT UNIT, clock-earlier: the day so many hours from the time spoken of.
          new Operation("clock-later", 2, (of, view) -> hoursAway(of, 1, view::spokenOf)),
          new Operation("clock-earlier", 2, (of, view) -> hoursAway(of, -1, view::spokenOf)),
          // since VALUE: the days from the first of a period until today.
          new Operation("since", 1, (of, view) -> since(of.get(0), view)),
          // back COUNT UNIT: the days from so long ago until today.
          new Operation("back", 2, (of, view) -> stretch(of, -1, view)),
          // ahead COUNT UNIT: the days from today until so far ahead.
          new Operation("ahead", 2, (of, view) -> stretch(of, 1, view)));

  /** Whoever counts farther says no day. */
  private static final int FARTHEST = 9000;

  private static final long SECONDS_A_DAY = 86_400;

  private Counting() {}

  /** Finds the period of a grain to count from. */
  interface Origin {
    Optional<Period> of(Grain grain);
  }

  private static String shifted(List<String> of, Origin origin) {
    return shifted(of.get(0), Integer.parseInt(of.get(1)), origin);
  }

  /** {@return the period of a grain's code that lies so many lengths from the origin's} */
  static String shifted(String code, int count, Origin origin) {
    Grain grain = Grain.of(code).orElse(Grain.DAY);
    return origin
        .of(grain)
        .map(period -> period.shift(count, grain).value())
        .orElse(grain.unplaced());
  }

  private static String moved(List<String> of, int direction, String vague) {
    if (isBeyondReckoning(of.get(0))) {
      return vague;
    }
    int count = direction * new BigDecimal(of.get(0)).intValue();
    Grain grain = Grain.of(of.get(1)).orElse(Grain.DAY);
    return Period.parse(of.get(2))
        .map(period -> period.shift(count, grain).value())
        .orElse(of.get(2));
  }

  private static String counted(List<String> of, int direction, String vague, Origin origin) {
    if (isBeyondReckoning(of.get(0))) {
      return vague;
    }
    BigDecimal count = new BigDecimal(of.get(0));
    Optional<Grain> grain = Grain.of(of.get(1));
    if (count.remainder(BigDecimal.ONE).signum() != 0 && of.get(1).equals("Y")) {
      int months = count.multiply(BigDecimal.valueOf(12)).intValue();
      return shifted("M", direction * months, origin);
    }
    return grain.isEmpty()
        ? shifted("D", 0, origin)
        : shifted(of.get(1), direction * count.intValue(), origin);
  }

  private static String stretch(List<String> of, int direction, Viewpoint view) {
    Optional<Grain> grain = Grain.of(of.get(1));
    if (of.get(0).equals("X") || grain.isEmpty() || view.today().isEmpty()) {
      return "";
    }
    int count = Math.min(FARTHEST, new BigDecimal(of.get(0)).intValue());
    LocalDate today = view.today().get();
    LocalDate other = grain.get().shift(today, (long) direction * count);
    return direction < 0 ? other + "/" + today : today + "/" + other;
  }

  private static String since(String value, Viewpoint view) {
    return Period.parse(value)
        .map(Period::first)
        .flatMap(
            first -> view.today().filter(day -> !day.isBefore(first)).map(day -> first + "/" + day))
        .orElse(value);
  }

  private static String clockAgo(List<String> of, Viewpoint view) {
    if (isBeyondReckoning(of.get(0))) {
      return "PAST_REF";
    }
    return view.now()
        .map(now -> now.minusSeconds(seconds(of)).truncatedTo(ChronoUnit.MINUTES).toString())
        .orElseGet(() -> hoursAway(of, -1, view::current));
  }

  /** Where no clock is known, hours count for whole days alone. */
  private static String hoursAway(List<String> of, int direction, Origin origin) {
    long days = isBeyondReckoning(of.get(0)) ? 0 : seconds(of) / SECONDS_A_DAY;
    return shifted("D", direction * (int) days, origin);
  }

  private static long seconds(List<String> of) {
    int each = of.get(1).equals("TH") ? 3600 : of.get(1).equals("TM") ? 60 : 1;
    return new BigDecimal(of.get(0)).multiply(BigDecimal.valueOf(each)).longValue();
  }

  /** Whether it is "several", or so much that nobody counts it off on a calendar. */
  private static boolean isBeyondReckoning(String count) {
    return count.equals("X") || new BigDecimal(count).compareTo(BigDecimal.valueOf(FARTHEST)) > 0;
  }
}
