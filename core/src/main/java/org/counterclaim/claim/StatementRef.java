package org.counterclaim.claim;

import java.util.Comparator;
import java.util.Objects;

/**
 * A statement, named from outside its report.
 *
 * @param report the id of the report
 * @param statement the id of the {@link Statement} within the report's reading
 */
public record StatementRef(String report, String statement) implements Comparable<StatementRef> {

  private static final Comparator<StatementRef> ORDER =
      Comparator.comparing(StatementRef::report)
          .thenComparingInt(ref -> ref.statement.length())
          .thenComparing(StatementRef::statement);

  public StatementRef {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(statement, "statement");
  }

  /** Orders by report, then as the statements stand in it: s2 comes before s10. */
  @Override
  public int compareTo(StatementRef other) {
    return ORDER.compare(this, other);
  }

  /** {@return report and statement with a "#" between, as the contract writes it} */
  @Override
  public String toString() {
    return report + "#" + statement;
  }
}
