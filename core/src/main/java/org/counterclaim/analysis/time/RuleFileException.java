package org.counterclaim.analysis.time;

import org.counterclaim.text.CounterclaimException;

/** A rule file that cannot be read or does not say what a rule file must. */
public final class RuleFileException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  RuleFileException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  RuleFileException(String file) {
    super("there are no time rules " + file + "; is the language pack on the class path?");
  }

  RuleFileException(String file, Throwable cause) {
    super("the time rules " + file + " cannot be read", cause);
  }
}
