/**
 * Ties statements of many reports together: happenings, matters with their positions, replies.
 *
 * <p>In reading order: {@link org.counterclaim.linking.Account} is what one report says of one
 * happening, as {@link org.counterclaim.linking.Linker#accounts} finds it in a reading; it knows
 * nothing of other reports and can be made again at any time. {@link
 * org.counterclaim.linking.Linker#link} says which accounts tell of the same happening, and what is
 * in dispute there. It does so for any number of accounts at once, or for those of a new report and
 * its {@link org.counterclaim.linking.Neighbours}; both give the same.
 *
 * <pre>{@code
 * Linker linker = Linker.english();
 * Linked all = linker.link(readings.stream().flatMap(r -> linker.accounts(r).stream()).toList());
 * Linked more = linker.link(linker.accounts(reading), neighbours);
 * }</pre>
 *
 * <p>Whether two accounts tell of one happening depends on these two alone, and an account without
 * place or day of its own goes with the one it is most like; so the order in which reports come
 * does not matter. Nothing here knows a store, or how a reading was made.
 */
@NullMarked
package org.counterclaim.linking;

import org.jspecify.annotations.NullMarked;
