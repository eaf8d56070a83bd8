/**
 * Whose assertion it is: that of the statement whose content holds its words; where no content
 * does, that of whoever leads up to the sentences in quotation marks that hold them, and else the
 * outlet's own.
 *
 * <p>Assertions are found as spans before statements have numbers. {@link
 * org.counterclaim.analysis.narrator.Narrator} adds to the found statements one of kind narrator
 * for each stretch of a sentence that holds such a span outside every source, cue and content, and
 * one of kind direct for each quotation of whole sentences that does, so that all are numbered
 * together in the order of the text; {@link org.counterclaim.analysis.narrator.Owners} then says
 * which statement each span belongs to.
 *
 * <pre>{@code
 * Findings all = narrator.complete(report, sentences, quotations, findings, spans);
 * Draft draft = assembler.draft(report, all, places, times, remarks);
 * Owners owners = Owners.of(all.statements());
 * OptionalInt owner = owners.of(span); // position in draft.reading().statements()
 * }</pre>
 *
 * <p>A sentence of the outlet's own without a figure, an event or a change of control makes no
 * statement. What lies in the words for a speaker ("survivors of the attack said") is asserted by
 * nobody.
 */
@NullMarked
package org.counterclaim.analysis.narrator;

import org.jspecify.annotations.NullMarked;
