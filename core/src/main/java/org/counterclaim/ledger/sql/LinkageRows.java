package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.claim.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Which row holds what of a linkage, as a function of it: written when a report is linked, and made
 * again when the ledger is verified.
 */
final class LinkageRows {

  private LinkageRows() {}

  /** {@return the rows of each table that a linkage determines, in a fixed order} */
  static Map<String, List<Map<String, @Nullable Object>>> of(Linkage linkage) {
    return Map.of(
        "happenings", happenings(linkage),
        "matters", matters(linkage),
        "tellings", tellings(linkage),
        "kin", kin(linkage));
  }

  private static List<Map<String, @Nullable Object>> happenings(Linkage linkage) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    linkage
        .links()
        .happenings()
        .forEach(each -> rows.add(row("happening", each.id(), "successor", null)));
    linkage.gone().forEach((id, into) -> rows.add(row("happening", id, "successor", into)));
    return rows;
  }

  private static List<Map<String, @Nullable Object>> matters(Linkage linkage) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Matter matter : linkage.links().matters()) {
      rows.add(
          row(
              "ordinal", rows.size(),
              "matter", matter.id(),
              "happening", matter.happening(),
              "question", matter.question().name(),
              "grade", matter.grade().name(),
              "statements", matter.statements().size()));
    }
    return rows;
  }

  private static List<Map<String, @Nullable Object>> tellings(Linkage linkage) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    linkage
        .told()
        .forEach(
            (account, happening) ->
                rows.add(
                    row(
                        "report", account.report(),
                        "account", account.number(),
                        "happening", happening)));
    return rows;
  }

  private static List<Map<String, @Nullable Object>> kin(Linkage linkage) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    linkage
        .kin()
        .forEach(
            pair ->
                rows.add(
                    row(
                        "report", pair.report(),
                        "other", pair.other(),
                        "kinship", pair.kinship().name())));
    return rows;
  }

  private static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> row = new TreeMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      row.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
    }
    return row;
  }
}
