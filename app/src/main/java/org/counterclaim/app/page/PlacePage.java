package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterclaim.app.desk.ControlLine;
import org.counterclaim.claim.Certainty;
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

  /**
   * {@return the same by who says so, in the order of their latest words; said twice shows once}
   */
  public Map<String, List<ControlLine>> byClaimant() {
    Map<String, List<ControlLine>> claimants = new LinkedHashMap<>();
    Set<List<Object>> seen = new HashSet<>();
    for (ControlLine line : control) {
      String according = line.according().map(Party::name).orElse("somebody unnamed");
      if (!seen.add(
          List.of(
              according,
              line.holder(),
              line.change(),
              line.certainty(),
              line.when(),
              line.report().id()))) {
        continue;
      }
      claimants.computeIfAbsent(according, name -> new ArrayList<>()).add(line);
    }
    return claimants;
  }

  /** {@return whether different holders are named, or what one says of a holder another denies} */
  public boolean isContested() {
    Set<String> denied = holders(line -> line.certainty() == Certainty.DENIED);
    Set<String> said = holders(line -> line.certainty() != Certainty.DENIED);
    return said.size() > 1 || said.stream().anyMatch(denied::contains);
  }

  private Set<String> holders(Predicate<ControlLine> which) {
    return control.stream().filter(which).map(ControlLine::holder).collect(Collectors.toSet());
  }
}
