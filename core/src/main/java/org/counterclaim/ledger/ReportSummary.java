package org.counterclaim.ledger;

import java.time.Instant;
import java.util.Optional;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;

/**
 * A report as a line of a list.
 *
 * @param revision which of the versions at its address it is, from 1; the latest where it came back
 * @param replaced whether lists and matters go by another version at its address
 */
public record ReportSummary(
    String id,
    String source,
    Optional<String> outlet,
    Optional<String> title,
    Published published,
    Language language,
    int statements,
    int revision,
    Instant recordedAt,
    boolean replaced) {}
