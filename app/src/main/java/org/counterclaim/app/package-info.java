/**
 * The way in: {@link org.counterclaim.app.Main} starts the command, {@link
 * org.counterclaim.app.LedgerLocation} says where the ledger lies. Nothing below this package reads
 * the environment.
 */
@NullMarked
package org.counterclaim.app;

import org.jspecify.annotations.NullMarked;
