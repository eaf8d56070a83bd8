package org.counterclaim.ledger;

import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Grade;

/** Which matters to list; what is empty does not restrict. */
public record MatterQuery(Optional<Grade> grade, AsOf asOf, int offset, int limit) {

  public MatterQuery {
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(asOf, "asOf");
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "offset " + offset + " and limit " + limit + " make no page");
    }
  }

  /** {@return the first {@code limit} of all matters as known now} */
  public static MatterQuery all(int limit) {
    return new MatterQuery(Optional.empty(), AsOf.NOW, 0, limit);
  }
}
