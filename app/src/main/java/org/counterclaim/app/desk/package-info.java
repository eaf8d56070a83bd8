/**
 * What the ledger holds, laid out for lists: reports, who speaks in them about whom, places and who
 * is said to have them. Kept in memory beside the ledger, which stays the record; made from its
 * readings as they come in, and never written.
 *
 * <p>Begin with {@link org.counterclaim.app.desk.Desk}, which answers a {@link
 * org.counterclaim.app.desk.Filter} with a {@link org.counterclaim.app.desk.Slice}. {@link
 * org.counterclaim.app.desk.Filed} is what is kept of one report: keys and small numbers, no text.
 *
 * <p>Across reports the same name is the same name and no more: a {@link
 * org.counterclaim.app.desk.Party} is a name with a kind. Unnamed speakers are never one and the
 * same, so they are in no list of actors. The trap: a question costs a walk over all statements
 * that are filed, some tens of milliseconds for a million.
 */
@NullMarked
package org.counterclaim.app.desk;

import org.jspecify.annotations.NullMarked;
