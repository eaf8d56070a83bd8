/**
 * How good it is: gold files, scores, figures by name.
 *
 * <p>{@link org.counterclaim.evaluation.PolnearEvaluation} and {@link
 * org.counterclaim.evaluation.GoldEvaluation} run a reader over a folder and answer with figures;
 * {@link org.counterclaim.evaluation.Score} and {@link org.counterclaim.evaluation.Matching} are
 * the pure functions beneath.
 */
@NullMarked
package org.counterclaim.evaluation;

import org.jspecify.annotations.NullMarked;
