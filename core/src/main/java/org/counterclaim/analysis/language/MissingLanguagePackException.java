package org.counterclaim.analysis.language;

import org.counterclaim.text.CounterclaimException;

/** A language pack that is not on the class path, or lacks a list. */
public final class MissingLanguagePackException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  public MissingLanguagePackException(String path) {
    super(
        "expected the language pack's list '"
            + path
            + "' on the class path, found none; add counterclaim-model-en to the class path");
  }
}
