/** From blocks to sentences, without a model: one pass over the characters. */
@NullMarked
package org.counterclaim.analysis.sentence;

import org.jspecify.annotations.NullMarked;
