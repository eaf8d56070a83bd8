/** Gold files and scores: pure functions, each with worked examples as tests. */
@NullMarked
package org.counterclaim.evaluation;

import org.jspecify.annotations.NullMarked;
