/**
 * Whether a headline says what the text below it says.
 *
 * <p>Two questions in a row: is the text about the headline at all, and if so, does it agree,
 * disagree, or only report that others say so. Both are answered by weighted clues that can be read
 * ({@code counterclaim/en/headline/weights.tsv}): how much of the headline stands in the text,
 * which of the two speaks of hoaxes and denials, which hedges. Disagreement is mostly that the one
 * says "false" and the other does not.
 *
 * <pre>{@code
 * HeadlineReader reader = HeadlineReader.english(WordWeights.of(bodies));
 * Stance stance = reader.stance("No, the mayor did not sell the bridge", body);
 * }</pre>
 *
 * <p>A contradiction without such words, "saves" against "nearly drowns", is not seen.
 */
@NullMarked
package org.counterclaim.linking.headline;

import org.jspecify.annotations.NullMarked;
