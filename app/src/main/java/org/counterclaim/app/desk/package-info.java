/**
 * What lists and pages show, put together from the ledger's {@link
 * org.counterclaim.ledger.Catalogue}, which answers by index.
 *
 * <p>Begin with {@link org.counterclaim.app.desk.Desk}. Lists of all reports come as the catalogue
 * has them. Counts of a narrowed list (who speaks in one outlet, as known on a day) are made from
 * the newest {@value org.counterclaim.app.desk.Desk#WINDOW} reports that fit, so that a question
 * costs the same in any ledger; the pages say so.
 */
@NullMarked
package org.counterclaim.app.desk;

import org.jspecify.annotations.NullMarked;
