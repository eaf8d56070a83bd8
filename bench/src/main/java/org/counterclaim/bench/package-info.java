/** Benchmarks of reading and keeping; figures go to docs/performance.md. */
@NullMarked
package org.counterclaim.bench;

import org.jspecify.annotations.NullMarked;
