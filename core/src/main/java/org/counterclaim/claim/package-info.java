/**
 * What a reading finds, as data alone: records, enums and sealed interfaces without behaviour
 * beyond their own consistency and the geometry of a {@link org.counterclaim.claim.Point}.
 *
 * <p>Read {@link org.counterclaim.claim.Statement} first (one speech act: source, cue and content
 * in the report's own words), then {@link org.counterclaim.claim.Actor} (who speaks), then {@link
 * org.counterclaim.claim.Reading}, which holds all that one report gave. Names follow the words of
 * the trade: distance is what the reporter's cue adds, certainty what the speaker commits to; they
 * are never mixed.
 *
 * <p>Ids ({@code s1}, {@code a1}) are unique within one reading only.
 */
@NullMarked
package org.counterclaim.claim;

import org.jspecify.annotations.NullMarked;
