/**
 * A reading made ready to be shown, on a terminal or on a page: statements with their words, and
 * the text cut where marks begin and end. Data alone; nothing here escapes or prints.
 *
 * <p>Read {@link org.counterclaim.app.view.ReadingView} first, then {@link
 * org.counterclaim.app.view.MarkedText}.
 */
@NullMarked
package org.counterclaim.app.view;

import org.jspecify.annotations.NullMarked;
