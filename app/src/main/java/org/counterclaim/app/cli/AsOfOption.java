package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.counterclaim.ledger.AsOf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger, and what of it counts as known. */
final class AsOfOption {

  @Mixin private final LedgerOption ledger;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "As known on this day: only what was published by then. Reports without a date do not"
              + " count.")
  private Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--recorded",
      description =
          "With --as-of: what this ledger had recorded by the end of that day (UTC), whenever"
              + " it was published.")
  private boolean recorded;

  AsOfOption(Path usualLedger) {
    ledger = new LedgerOption(usualLedger);
  }

  LinkedLedger open(Terminal terminal) {
    return LinkedLedger.of(ledger.open(), terminal);
  }

  AsOf asOf() {
    if (day.isEmpty()) {
      if (recorded) {
        throw new IllegalArgumentException("--recorded says how to take --as-of DAY; give a day");
      }
      return AsOf.NOW;
    }
    return recorded
        ? AsOf.recorded(
            day.get().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1))
        : AsOf.published(day.get());
  }

  /** {@return such as "as published by 2017-12-10: "; empty for now} */
  String words() {
    return day.map(each -> (recorded ? "as recorded by " : "as published by ") + each + ": ")
        .orElse("");
  }
}
