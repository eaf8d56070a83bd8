/**
 * Readings as JSON and back: the project's contract with the outside. Field names here are public
 * and never change; {@link org.counterclaim.json.ReadingJson} is all there is.
 */
@NullMarked
package org.counterclaim.json;

import org.jspecify.annotations.NullMarked;
