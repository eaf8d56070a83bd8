/**
 * What a report's words say took place: from triggers to events with type, parties, polarity and
 * weight.
 *
 * <p>Read {@link org.counterclaim.analysis.event.EventFinder} first: it goes through a text
 * sentence by sentence, finds the words of the lexicon ({@code events/triggers.txt}), decides the
 * subtype by the words around ({@code events/choices.txt}), finds who acts and who is acted upon,
 * whether it happened, and how much the event is what the text is about. {@link
 * org.counterclaim.analysis.attribution.FoundEvent} is what a model has to say of a trigger, and
 * {@link org.counterclaim.analysis.event.Verdict} the one place where model and rules are weighed
 * against each other. {@link org.counterclaim.analysis.event.EventCoder} puts events into a
 * reading: gives each to a statement, a place, a time and actors.
 *
 * <p>There is no parser: clauses and noun phrases are found by words and order alone. What is said
 * is coded, not what is true: who says it is the statement's business.
 */
@NullMarked
package org.counterclaim.analysis.event;

import org.jspecify.annotations.NullMarked;
