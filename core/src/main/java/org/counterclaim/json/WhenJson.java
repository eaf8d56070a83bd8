package org.counterclaim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.counterclaim.claim.When;

/** When something took place, as short as ISO 8601 says it. */
final class WhenJson {

  private WhenJson() {}

  /** A day, a whole month or year, or the interval {@code first/last}; nothing if unstated. */
  static void put(ObjectNode node, When when) {
    if (when instanceof When.Days days) {
      node.put("when", iso(days.first(), days.last()));
    }
  }

  private static String iso(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return first.toString();
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return YearMonth.from(first).toString();
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return Year.from(first).toString();
    }
    return first + "/" + last;
  }

  static When read(JsonNode node) {
    if (!node.has("when")) {
      return new When.Unstated();
    }
    String iso = Json.text(node, "when");
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      return new When.Days(
          LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1)));
    }
    if (iso.length() == "2017".length()) {
      Year year = Year.parse(iso);
      return new When.Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
    if (iso.length() == "2017-11".length()) {
      YearMonth month = YearMonth.parse(iso);
      return new When.Days(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.parse(iso);
    return new When.Days(day, day);
  }
}
