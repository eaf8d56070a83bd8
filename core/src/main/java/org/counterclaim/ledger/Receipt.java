package org.counterclaim.ledger;

/** What became of an appended reading. */
public sealed interface Receipt {

  /** {@return the id of the report as kept} */
  String reportId();

  /** A report at an address not seen before, or without one. */
  record Added(String reportId) implements Receipt {}

  /** The very report is there already, and the latest at its address; nothing changed. */
  record Known(String reportId) implements Receipt {}

  /** The report is there already, and another reading of it is now, too. */
  record Reread(String reportId) implements Receipt {}

  /** Another text than before at a known address, new or an older one again; all of them stay. */
  record Revised(String reportId, String previousReportId) implements Receipt {}
}
