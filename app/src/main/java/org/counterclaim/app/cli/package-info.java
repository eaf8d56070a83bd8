/**
 * The commands, and the only place that prints.
 *
 * <p>{@link org.counterclaim.app.cli.Commands} lists them; each is a class that takes its {@link
 * org.counterclaim.app.cli.Terminal} and does one thing. Results go to standard output, everything
 * about the run (progress, what was rejected, errors) to standard error.
 *
 * <p>Trap: words of a report are hostile on a terminal too; they pass {@link
 * org.counterclaim.app.cli.Printable} before they are printed.
 */
@NullMarked
package org.counterclaim.app.cli;

import org.jspecify.annotations.NullMarked;
