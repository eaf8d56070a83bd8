/**
 * Where a text first came from, so that forty copies of one agency text count as one voice.
 *
 * <p>A report leaves a {@link org.counterclaim.linking.origin.Fingerprint}: a fair sample of its
 * runs of five words, all runs of its lead, all runs of what it quotes, and the agency it is
 * credited to. {@link org.counterclaim.linking.origin.KinFinder} compares it with those that share
 * a band with it, a few numbers that an index holds, and says how they are related. {@link
 * org.counterclaim.linking.origin.TextFamilies} joins the pairs and names the first of each family.
 *
 * <pre>{@code
 * TextFamilies families = TextFamilies.among(readings);
 * families.origin(report.id());            // the report that had it first
 * families.independent(reportIds);       // voices, not outlets
 * }</pre>
 *
 * <p>Words are compared, nothing else. A text told anew from beginning to end, or translated,
 * passes for independent; two outlets that quote one spokesman at length, and say little else, pass
 * for one. Background that an outlet prints below each piece is no evidence, hence the lead must
 * agree.
 */
@NullMarked
package org.counterclaim.linking.origin;

import org.jspecify.annotations.NullMarked;
