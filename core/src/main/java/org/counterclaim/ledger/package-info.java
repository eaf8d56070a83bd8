/**
 * The append-only record. {@link org.counterclaim.ledger.Ledger} is what can be asked of it; {@code
 * ledger.sql} alone knows how it is stored.
 *
 * <p>Nothing is overwritten. Each entry holds the SHA-256 of the one before, so that a changed or
 * missing entry is found by {@link org.counterclaim.ledger.Ledger#verify}.
 *
 * <p>A report that is appended with a {@link org.counterclaim.linking.Linker} is tied to the others
 * in the same breath. What that found is an entry too, and states the whole of every happening that
 * it changed, so that {@link org.counterclaim.ledger.Ledger#matters} can tell what was known on a
 * day: see {@link org.counterclaim.ledger.AsOf} for the two meanings of that.
 */
@NullMarked
package org.counterclaim.ledger;

import org.jspecify.annotations.NullMarked;
