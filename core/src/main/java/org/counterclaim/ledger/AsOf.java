package org.counterclaim.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What counts as known: what was published by a day, what this ledger had recorded by a time, or
 * both. The first answers "what could a reader know then", the second "what did we know then".
 *
 * @param published the last day of publication that counts; undated reports do not
 * @param recorded the last moment of recording that counts
 */
public record AsOf(Optional<LocalDate> published, Optional<Instant> recorded) {

  /** All that there is. */
  public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

  public AsOf {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(recorded, "recorded");
  }

  /** {@return what was published by a day, that day included} */
  public static AsOf published(LocalDate day) {
    return new AsOf(Optional.of(day), Optional.empty());
  }

  /** {@return what was recorded by a moment, that moment included} */
  public static AsOf recorded(Instant moment) {
    return new AsOf(Optional.empty(), Optional.of(moment));
  }
}
