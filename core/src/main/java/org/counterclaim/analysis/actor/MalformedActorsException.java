package org.counterclaim.analysis.actor;

import org.counterclaim.text.CounterclaimException;

/** A file of actors cannot be read. */
public final class MalformedActorsException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  MalformedActorsException(String file, int line, String problem) {
    super(
        file + ", line " + line + ": " + problem + " (the format is described in docs/actors.md)");
  }

  MalformedActorsException(String file, Throwable cause) {
    super("cannot read the actors in " + file + ": " + cause.getMessage(), cause);
  }
}
