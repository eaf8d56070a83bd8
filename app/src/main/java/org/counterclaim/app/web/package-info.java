/**
 * The ledger over HTTP, for reading only: pages for people and JSON under {@code /api/v1}. The only
 * place that knows the HTTP library.
 *
 * <p>{@link org.counterclaim.app.web.WebServer} is the whole of it to the outside; {@link
 * org.counterclaim.app.web.Guard} holds what protects the reader: who may ask, and what a page may
 * load.
 */
@NullMarked
package org.counterclaim.app.web;

import org.jspecify.annotations.NullMarked;
