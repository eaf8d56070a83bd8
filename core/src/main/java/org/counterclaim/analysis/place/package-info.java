/**
 * Every toponym of a report becomes a point with a precision, or says that it cannot.
 *
 * <p>{@link org.counterclaim.analysis.place.Gazetteer} knows the places and their names; {@link
 * org.counterclaim.analysis.place.ToponymFinder} finds what is meant as a place; {@link
 * org.counterclaim.analysis.place.PlaceLocator} chooses among namesakes by the whole report and
 * places what is said relative to others. All are thread-safe and deterministic.
 *
 * <pre>{@code
 * PlaceLocator locator = PlaceLocator.with(Gazetteer.ofDefaults());
 * List<PlaceMention> places = locator.locate(report, sentences, names);
 * }</pre>
 *
 * <p>What it does not do: it draws no borders, and it knows the places of today.
 */
@NullMarked
package org.counterclaim.analysis.place;

import org.jspecify.annotations.NullMarked;
