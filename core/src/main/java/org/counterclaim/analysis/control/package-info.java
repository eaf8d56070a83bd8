/**
 * Who has which place: finds where a report says that a party takes, loses, holds or contests one.
 *
 * <p>{@link org.counterclaim.analysis.control.ControlFinder} walks through a sentence and asks each
 * {@code ControlRule} in turn: verbs with their objects and passives, verbs with a preposition
 * ("withdrew from"), expulsions, "control of", falls and handovers, nouns ("the capture of X by
 * Y"), "rebel-held". Each verb or noun is in {@code control/words.txt} of the language pack, with
 * examples. {@code Clause} finds the places to the left or right and the phrases that may name the
 * party; which of them does is known only when the actors are, in {@link
 * org.counterclaim.analysis.control.FoundControl}.
 *
 * <p>What is negated, planned or possible is no change; what is tried is contested. Nothing is
 * concluded: that somebody took a place does not make anybody lose it unless the words say from
 * whom.
 */
@NullMarked
package org.counterclaim.analysis.control;

import org.jspecify.annotations.NullMarked;
