/**
 * The front door: {@link org.counterclaim.Counterclaim} reads reports, keeps them in a ledger and
 * answers questions about them.
 */
@NullMarked
package org.counterclaim;

import org.jspecify.annotations.NullMarked;
