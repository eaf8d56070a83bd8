/**
 * How many: finds what a report counts and how it words the number.
 *
 * <p>{@link org.counterclaim.analysis.figure.FigureFinder} reads a sentence at a time. {@code
 * Numbers} finds the number with what bounds it ("at least", "up to", "between 70 and 100"), {@code
 * Counted} the noun behind it and what became of those counted ("killed", "displaced"). The word
 * lists and their examples are {@code figures/numbers.txt} and {@code figures/counted.txt} of the
 * language pack.
 *
 * <p>Not read: dates, times, ages, money, shares and distances, names with a number in them. Adding
 * up ("a woman and her four children") and pointing back ("the same toll") are not tried.
 */
@NullMarked
package org.counterclaim.analysis.figure;

import org.jspecify.annotations.NullMarked;
