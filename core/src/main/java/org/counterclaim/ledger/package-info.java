/**
 * The append-only record. {@link org.counterclaim.ledger.Ledger} is what can be asked of it; {@code
 * ledger.sql} alone knows how it is stored.
 *
 * <p>Nothing is overwritten. Each entry holds the SHA-256 of the one before, so that a changed or
 * missing entry is found by {@link org.counterclaim.ledger.Ledger#verify}.
 */
@NullMarked
package org.counterclaim.ledger;

import org.jspecify.annotations.NullMarked;
