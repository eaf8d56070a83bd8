/** Paragraphs of a report, whatever the intake knew of its layout. */
@NullMarked
package org.counterclaim.analysis.layout;

import org.jspecify.annotations.NullMarked;
