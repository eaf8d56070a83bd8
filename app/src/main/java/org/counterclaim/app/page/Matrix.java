package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.filing.Party;
import org.counterclaim.ledger.Catalogue.Tie;

/**
 * Who stands against whom, as a table.
 *
 * @param targets the heads of the columns
 */
public record Matrix(List<Party> targets, List<Row> rows) {

  private static final int MOST = 8;

  public Matrix {
    targets = List.copyOf(targets);
    rows = List.copyOf(rows);
  }

  /**
   * One who denies or disputes.
   *
   * @param times how often what each of the targets says, 0 for never
   */
  public record Row(Party source, List<Long> times) {

    public Row {
      times = List.copyOf(times);
    }
  }

  /** {@return the table of the most frequent ties; some may not find room} */
  public static Matrix of(List<Tie> ties) {
    Map<Party, Map<Party, Long>> counts = new LinkedHashMap<>();
    List<Party> targets = new ArrayList<>();
    for (Tie tie : ties) {
      boolean room =
          (counts.containsKey(tie.from()) || counts.size() < MOST)
              && (targets.contains(tie.to()) || targets.size() < MOST);
      if (room) {
        if (!targets.contains(tie.to())) {
          targets.add(tie.to());
        }
        counts
            .computeIfAbsent(tie.from(), party -> new LinkedHashMap<>())
            .merge(tie.to(), tie.times(), Long::sum);
      }
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (source, of) ->
            rows.add(
                new Row(
                    source, targets.stream().map(target -> of.getOrDefault(target, 0L)).toList())));
    return new Matrix(targets, rows);
  }
}
