/**
 * Who speaks: from source phrases to actors, within one report, and on which day it was said.
 *
 * <p>Read {@link org.counterclaim.analysis.speaker.Assembler} first; it makes the reading out of
 * what the steps before found. {@link org.counterclaim.analysis.speaker.SpeakerResolver} introduces
 * everybody with a name — sources, people with a title, bodies we know, and whom the language model
 * read as a person or a body — and then goes through the statements in the order of the text. A
 * phrase is taken apart ({@code PhraseParser}), and its form says who is asked: names go to the
 * {@code Cast}, "he" to {@code Pronouns}, "the ministry" to {@code Nominals}, "A and B" to {@code
 * JointSources}; "I" and "our report" are the speaker of the words around. {@code SayingDays} finds
 * the day in the attributing clause.
 *
 * <pre>{@code
 * Reading reading = assembler.draft(report, findings, places, times, remarks).reading();
 * Actor speaker = reading.speaker(reading.statements().get(0));
 * }</pre>
 *
 * <p>Traps: whom a quotation names is an antecedent within it and not behind it ({@code
 * QuotedMembers}), so statements are resolved in the order of their sources and not of their cues.
 * A body that only comes up by name stands back behind one that spoke. Two who speak as one are an
 * actor of their own, and neither of the two. What cannot be said stays unsaid: an unnamed actor,
 * no day.
 */
@NullMarked
package org.counterclaim.analysis.speaker;

import org.jspecify.annotations.NullMarked;
