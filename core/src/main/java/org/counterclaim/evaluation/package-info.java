/**
 * How good it is: readers of annotated data, scores as pure functions, and figures pinned in {@code
 * evaluation/}. Annotated data is read from the folder the user names; none of it is shipped.
 */
@NullMarked
package org.counterclaim.evaluation;

import org.jspecify.annotations.NullMarked;
