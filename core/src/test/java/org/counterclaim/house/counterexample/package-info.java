/** Classes that break the rules of the house on purpose; not null-marked, which is one of them. */
package org.counterclaim.house.counterexample;
