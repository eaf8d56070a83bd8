package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.app.desk.ControlLine;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;

/**
 * One place: who is said to have it, by whom, and what else is said of it.
 *
 * @param control all that is said of who has it, the latest first
 */
public record PlacePage(Spot spot, List<ControlLine> control, Slice<StatementRecord> statements) {

  public PlacePage {
    control = List.copyOf(control);
  }

  /** {@return the same by who says so, in the order of their latest words} */
  public Map<String, List<ControlLine>> byClaimant() {
    Map<String, List<ControlLine>> claimants = new LinkedHashMap<>();
    for (ControlLine line : control) {
      claimants
          .computeIfAbsent(
              line.according().map(Party::name).orElse("somebody unnamed"),
              name -> new ArrayList<>())
          .add(line);
    }
    return claimants;
  }

  /** {@return whether different holders are named} */
  public boolean isContested() {
    return control.stream().map(ControlLine::holder).distinct().count() > 1;
  }
}
