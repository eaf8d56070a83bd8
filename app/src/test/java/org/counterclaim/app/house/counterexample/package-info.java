/** Classes that break the rules of the application on purpose; not null-marked, which is one. */
package org.counterclaim.app.house.counterexample;
