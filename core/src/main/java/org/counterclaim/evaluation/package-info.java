/**
 * Gold files, and how well a step does on them. Metrics are pure functions; the gold is never part
 * of what ships.
 */
@NullMarked
package org.counterclaim.evaluation;

import org.jspecify.annotations.NullMarked;
