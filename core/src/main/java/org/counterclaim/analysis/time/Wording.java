package org.counterclaim.analysis.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Turns counts, clocks and the digits of years into what a TIMEX3 value writes. */
final class Wording {

  static final List<Operation> OPERATIONS =
      List.of(
          // duration COUNT UNIT: "P2Y6M"; a count of "X" is vague.
          new Operation("duration", 2, (of, view) -> duration(of.get(0), of.get(1))),
          // clock HOUR MINUTE HALF: of twelve hours with "am" or "pm".
          new Operation("clock", 3, (of, view) -> clock(number(of.get(0)), of.get(1), of.get(2))),
          // of-hhmm CLOCK: "1245" with its colon.
          new Operation(
              "of-hhmm", 1, (of, view) -> of.get(0).substring(0, 2) + ":" + of.get(0).substring(2)),
          // clock-of CLOCK HALF: "1130" with "am" or "pm".
          new Operation(
              "clock-of",
              2,
              (of, view) ->
                  clock(number(of.get(0).substring(0, 2)), of.get(0).substring(2), of.get(1))),
          // year COUNT: the year "89" stands for, at most ten years ahead.
          new Operation("year", 1, (of, view) -> yearOfTwoDigits(of.get(0), 10, view)),
          // past-year COUNT: the year "89" stands for, not ahead.
          new Operation("past-year", 1, (of, view) -> yearOfTwoDigits(of.get(0), 0, view)),
          // century NUMBER: the first digits of the years of the 20th are "19".
          new Operation("century", 1, (of, view) -> padded(number(of.get(0)) - 1)),
          // first COUNT TEXT: its first characters.
          new Operation(
              "first",
              2,
              (of, view) ->
                  of.get(1).substring(0, Math.min(number(of.get(0)), of.get(1).length()))),
          new Operation("pad", 1, (of, view) -> padded(number(of.get(0)))),
          new Operation(
              "sum", 2, (of, view) -> decimal(of.get(0)).add(decimal(of.get(1))).toPlainString()),
          new Operation(
              "times",
              2,
              (of, view) -> decimal(of.get(0)).multiply(decimal(of.get(1))).toPlainString()));

  private Wording() {}

  private static String duration(String count, String unit) {
    if (count.equals("X")) {
      return unit.startsWith("T")
          ? "PTX" + unit.substring(1)
          : "PX" + (unit.equals("Q") ? "M" : unit);
    }
    BigDecimal number = decimal(count);
    BigDecimal rest = number.remainder(BigDecimal.ONE);
    if (unit.equals("Y") && rest.signum() != 0) {
      BigDecimal months = rest.multiply(BigDecimal.valueOf(12));
      return (number.intValue() > 0 ? "P" + number.intValue() + "Y" : "P")
          + months.intValue()
          + "M";
    }
    return switch (unit) {
      case "E" -> "P" + plain(number.multiply(BigDecimal.TEN)) + "Y";
      case "C" -> "P" + plain(number.multiply(BigDecimal.valueOf(100))) + "Y";
      case "Q" -> "P" + plain(number.multiply(BigDecimal.valueOf(3))) + "M";
      case "TH", "TM", "TS" -> "PT" + plain(number) + unit.substring(1);
      default -> "P" + plain(number) + unit;
    };
  }

  private static String clock(int hour, String minute, String half) {
    return padded(hour % 12 + (half.equals("pm") ? 12 : 0)) + ":" + minute;
  }

  private static String yearOfTwoDigits(String digits, int farthestAhead, Viewpoint view) {
    int now = view.today().map(LocalDate::getYear).orElse(2000);
    int year = now / 100 * 100 + number(digits);
    return String.valueOf(year > now + farthestAhead ? year - 100 : year);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String padded(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
