/**
 * Views as HTML. The templates under {@code src/main/jte} are compiled with the application and
 * escape every word by the place it stands in; {@link org.counterclaim.app.page.Pages} is all there
 * is to call. Knows nothing of HTTP.
 */
@NullMarked
package org.counterclaim.app.page;

import org.jspecify.annotations.NullMarked;
