package org.counterclaim.linking.origin;

import java.util.Objects;

/**
 * Two reports that go back to one text. Symmetric; which of the two is the origin follows from when
 * they were published, so that the order of arrival plays no part.
 *
 * @param report id of the report that was compared
 * @param other id of the report it is related to
 */
public record Kin(String report, String other, Kinship kinship) {

  public Kin {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(other, "other");
    if (!kinship.sameOrigin()) {
      throw new IllegalArgumentException(report + " and " + other + " are no kin");
    }
  }

  /** {@return the same, the lesser id first} */
  Kin inOrder() {
    String lesser = report.compareTo(other) <= 0 ? report : other;
    String greater = lesser.equals(report) ? other : report;
    return new Kin(lesser, greater, kinship);
  }
}
