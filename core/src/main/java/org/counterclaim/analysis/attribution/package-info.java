/**
 * The seam between finding statements and everything around it: {@link
 * org.counterclaim.analysis.attribution.AttributionFinder} answers with {@link
 * org.counterclaim.analysis.attribution.FoundStatement}s, by rules or by a trained model.
 */
@NullMarked
package org.counterclaim.analysis.attribution;

import org.jspecify.annotations.NullMarked;
