/**
 * Fetches pages from addresses that strangers may have chosen. {@link
 * org.counterclaim.intake.http.Fetcher} asks only http and https, checks every hop against {@link
 * org.counterclaim.intake.http.AddressGuard}, and bounds redirects, size and time.
 */
@NullMarked
package org.counterclaim.intake.http;

import org.jspecify.annotations.NullMarked;
