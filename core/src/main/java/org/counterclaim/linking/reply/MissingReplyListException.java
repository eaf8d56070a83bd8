package org.counterclaim.linking.reply;

import org.counterclaim.text.CounterclaimException;

/** A list of the language pack that replies need and the class path lacks. */
public final class MissingReplyListException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  MissingReplyListException(String path) {
    super(
        "expected the list '"
            + path
            + "' on the class path, found none; add counterclaim-model-en to the class path");
  }
}
