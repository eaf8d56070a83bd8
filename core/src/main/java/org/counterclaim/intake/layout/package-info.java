/**
 * Text with its layout: where headline, paragraphs, updates, lists and headings stand in plain text
 * and in Markdown. {@link org.counterclaim.intake.layout.Document} is what every format becomes.
 * The text of a file is never changed here; blocks point into it.
 */
@NullMarked
package org.counterclaim.intake.layout;

import org.jspecify.annotations.NullMarked;
