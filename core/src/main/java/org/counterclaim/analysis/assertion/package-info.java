/**
 * What statements say about the world, put together: {@link
 * org.counterclaim.analysis.assertion.AssertionFinder} asks each step for its spans, and the {@link
 * org.counterclaim.analysis.assertion.FoundAssertions} settle on statements and parties once these
 * are numbered.
 */
@NullMarked
package org.counterclaim.analysis.assertion;

import org.jspecify.annotations.NullMarked;
