/**
 * Readings and corrections as JSON and back: the project's contract with the outside. Field names
 * here are public and never change. Read {@link org.counterclaim.json.ReadingJson} first; {@link
 * org.counterclaim.json.CorrectionJson} writes spans, places and times as it does.
 */
@NullMarked
package org.counterclaim.json;

import org.jspecify.annotations.NullMarked;
