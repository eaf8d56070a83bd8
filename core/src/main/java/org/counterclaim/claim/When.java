package org.counterclaim.claim;

import java.time.LocalDate;
import java.util.Objects;

/** When something took place, as exactly as the report lets us say. */
public sealed interface When {

  /** {@return whether both can be true of one happening; what is unstated may overlap anything} */
  boolean mayOverlap(When other);

  /** From the first day to the last, both included. */
  record Days(LocalDate first, LocalDate last) implements When {
    /**
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Days {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("days " + first + " to " + last + " are not a range");
      }
    }

    @Override
    public boolean mayOverlap(When other) {
      return !(other instanceof Days days)
          || !(last.isBefore(days.first()) || days.last().isBefore(first));
    }
  }

  /** The report does not say, or not so that it can be resolved. */
  record Unstated() implements When {
    @Override
    public boolean mayOverlap(When other) {
      return true;
    }
  }
}
