/**
 * Which mentions of events are of the same event, across documents, where the mentions are known.
 *
 * <p>Documents about one story come first ({@link org.counterclaim.linking.mention.Stories}: shared
 * words, the rarer the weightier); within a story, words of one family name one event. Words of
 * saying are kept apart by document: each outlet has its own.
 *
 * <p>It is the measure of how far words alone go, on public data; {@code linking} itself decides by
 * place, day and act.
 */
@NullMarked
package org.counterclaim.linking.mention;

import org.jspecify.annotations.NullMarked;
