package org.counterclaim.claim;

import java.util.Objects;

/**
 * Who made a finding and how sure it is.
 *
 * @param by the rule or model with its version, such as "rule reported-clause" or "model en-1"
 * @param confidence between 0 and 1, both included
 */
public record Provenance(String by, double confidence) {

  /**
   * @throws IllegalArgumentException if the confidence is no probability
   */
  public Provenance {
    Objects.requireNonNull(by, "by");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence " + confidence + " of " + by + " is not in [0, 1]");
    }
  }
}
