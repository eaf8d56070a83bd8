/**
 * Reports and places in their text.
 *
 * <p>One coordinate system holds everywhere: half-open offsets of UTF-16 code units into {@link
 * org.counterclaim.text.Report#text()}, which never changes after intake. Read {@link
 * org.counterclaim.text.Span}, then {@link org.counterclaim.text.Block}, then {@link
 * org.counterclaim.text.Report}.
 *
 * <pre>{@code
 * Report report = Report.of("note.txt", "\"We held the bridge,\" the army said.");
 * Span quotation = new Span(1, 20);
 * String words = quotation.in(report.text()); // We held the bridge,
 * }</pre>
 *
 * <p>Trap: an offset counts {@code char}s, so one emoji is two; Python and JavaScript's code points
 * differ.
 */
@NullMarked
package org.counterclaim.text;

import org.jspecify.annotations.NullMarked;
