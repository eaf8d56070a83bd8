/**
 * From a web page to the article on it. {@link org.counterclaim.intake.html.HtmlReader} is the way
 * in: it parses with jsoup to a bounded depth, takes what the page says about itself ({@link
 * org.counterclaim.intake.html.PageMetadata}, JSON-LD first), clears away what is not prose ({@link
 * org.counterclaim.intake.html.Boilerplate}), finds the element that holds the article ({@link
 * org.counterclaim.intake.html.ArticleExtractor}) and writes its passages as running text.
 *
 * <p>No script is run, no picture or frame fetched. Every walk over the tree is a loop, so that no
 * nesting overflows the stack.
 */
@NullMarked
package org.counterclaim.intake.html;

import org.jspecify.annotations.NullMarked;
