package org.counterclaim.ledger;

import java.time.Instant;
import java.util.Optional;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;

/** A report as a line of a list. */
public record ReportSummary(
    String id,
    String source,
    Optional<String> outlet,
    Optional<String> title,
    Published published,
    Language language,
    int statements,
    int revision,
    Instant recordedAt) {}
