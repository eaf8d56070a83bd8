/**
 * What lists know of a reading: keys and small numbers, no text. A pure function of the reading, so
 * that a store may keep it, throw it away and make it again.
 *
 * <p>Begin with {@link org.counterclaim.filing.Filing}, which makes a {@link
 * org.counterclaim.filing.Filed}. Across reports the same name is the same name and no more: a
 * {@link org.counterclaim.filing.Party} is a name with a kind. Unnamed speakers are never one and
 * the same, so they have no key and are in no list of actors.
 *
 * <pre>{@code
 * Filed filed = Filing.of(reading);
 * filed.said().forEach(said -> filed.party(said.speaker()).ifPresent(…));
 * }</pre>
 */
@NullMarked
package org.counterclaim.filing;

import org.jspecify.annotations.NullMarked;
