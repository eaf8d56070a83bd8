/** Replies. */
@NullMarked
package org.counterclaim.linking.reply;

import org.jspecify.annotations.NullMarked;
