package org.counterclaim.ledger;

/** What became of an appended reading. */
public sealed interface Receipt {

  /** {@return the id of the report as kept} */
  String reportId();

  /** A report at an address not seen before, or without one. */
  record Added(String reportId) implements Receipt {}

  /** The very report is there already; nothing changed. */
  record Known(String reportId) implements Receipt {}

  /** New text at a known address; the older one stays. */
  record Revised(String reportId, String previousReportId) implements Receipt {}
}
