/**
 * Scores: pure functions from what should be found and what was found to figures, each with its
 * definition. They read no files.
 */
@NullMarked
package org.counterclaim.evaluation;

import org.jspecify.annotations.NullMarked;
