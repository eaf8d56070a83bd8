/**
 * What people say is wrong, or right, in a reading, and the reading that this makes.
 *
 * <p>Read {@link org.counterclaim.correction.Change} first (what is to be different), then {@link
 * org.counterclaim.correction.Anchor} (which statement, by its words), {@link
 * org.counterclaim.correction.Correction} (a change with its statement, who and why), and {@link
 * org.counterclaim.correction.Corrections}, a pure function from a reading and its corrections to
 * the {@link org.counterclaim.correction.Corrected} one:
 *
 * <pre>{@code
 * Anchor anchor = Anchor.of(statement, reading.report().text());
 * ledger.correct(
 *     new Correction(id, anchor, new Change.Speaker("Navy", ORGANISATION), "Nour", "its own post"));
 * Corrected corrected = ledger.corrected(id).orElseThrow();
 * }</pre>
 *
 * <p>Ids such as "s4" mean nothing to another reading of the same report, so a correction holds on
 * to words: it finds its statement again when a newer model has read the report. One that finds
 * nothing is orphaned: listed, and never lost. Nothing here stores anything; the ledger does.
 */
@NullMarked
package org.counterclaim.correction;

import org.jspecify.annotations.NullMarked;
