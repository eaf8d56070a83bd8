/**
 * Attributions by rules: without a parser, from words that attribute and light noun phrases around
 * them.
 *
 * <p>Read {@link org.counterclaim.analysis.rules.RuleReader} first; the rules stand there in the
 * order they are tried. A rule is a class of one idea that looks at one {@code Site}, a word that
 * may attribute in its sentence. {@code ClassedWords} knows the sentence, {@code NounPhrases} who,
 * and {@code Reach} how far what is said goes.
 */
@NullMarked
package org.counterclaim.analysis.rules;

import org.jspecify.annotations.NullMarked;
