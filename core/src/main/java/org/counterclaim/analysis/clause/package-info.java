/**
 * The words of a sentence, for steps that read clauses without a parser: {@link
 * org.counterclaim.analysis.clause.Words} cuts a stretch of text into {@link
 * org.counterclaim.analysis.clause.Word}s, {@link org.counterclaim.analysis.clause.WordLists} says
 * to which lists a word or a run of words belongs.
 *
 * <p>Positions are word indices; one outside the sentence is a word that is nothing, so that rules
 * may look left and right without asking how far they can.
 */
@NullMarked
package org.counterclaim.analysis.clause;

import org.jspecify.annotations.NullMarked;
