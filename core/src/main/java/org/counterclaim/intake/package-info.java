/**
 * From bytes to reports: plain text, Markdown and HTML, from files, folders, standard input and
 * addresses. Everything from outside is hostile here: sizes, depths, times and redirects are
 * bounded, and what cannot be taken in is {@link org.counterclaim.intake.Received.Rejected} with a
 * reason, never an exception.
 */
@NullMarked
package org.counterclaim.intake;

import org.jspecify.annotations.NullMarked;
