/**
 * What is known of a language: lists on the class path, one plain text file a topic, so that words
 * of the trade stand in files and not in code.
 */
@NullMarked
package org.counterclaim.analysis.language;

import org.jspecify.annotations.NullMarked;
