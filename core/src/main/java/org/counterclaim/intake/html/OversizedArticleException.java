package org.counterclaim.intake.html;

import org.counterclaim.text.CounterclaimException;

/** A page whose article is longer than a page may be. */
public final class OversizedArticleException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  OversizedArticleException(int maxChars) {
    super(
        "expected an article of at most "
            + maxChars
            + " characters, found a longer one; save its text and give that");
  }
}
