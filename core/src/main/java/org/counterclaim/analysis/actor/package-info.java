/**
 * What is known of actors before a report is read: states and their bodies, armed groups,
 * organisations, outlets and persons with what they belonged to and when.
 *
 * <p>{@link org.counterclaim.analysis.actor.KnownActors} is the way in: it answers a mention
 * ("Russia’s Defense Ministry", "the Assad regime", "Daesh") with a {@link
 * org.counterclaim.analysis.actor.KnownActor}, or with nothing. It knows no report: which of two
 * people of one surname is meant, and what "the Ministry" stands for, is for the speaker step.
 *
 * <pre>{@code
 * KnownActors known = KnownActors.english().plus(Path.of("mine.tsv"));
 * known.find("Russia’s Defense Ministry", published).map(KnownActor::name);
 * }</pre>
 *
 * <p>The files are described in {@code docs/actors.md}.
 */
@NullMarked
package org.counterclaim.analysis.actor;

import org.jspecify.annotations.NullMarked;
