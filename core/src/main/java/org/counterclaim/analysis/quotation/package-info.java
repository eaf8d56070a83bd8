/** Quotation marks of all kinds, and paragraphs set off as somebody's words. */
@NullMarked
package org.counterclaim.analysis.quotation;

import org.jspecify.annotations.NullMarked;
