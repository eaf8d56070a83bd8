/** Who speaks: from source phrases to actors, within one report. */
@NullMarked
package org.counterclaim.analysis.speaker;

import org.jspecify.annotations.NullMarked;
