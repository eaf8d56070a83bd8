package org.counterclaim.linking;

import org.counterclaim.text.Sha256;

/** Ids made of what they name, so that the same has the same id on every machine. */
final class Ids {

  private static final int DIGITS = 16;

  private Ids() {}

  static String of(String kind, String what) {
    return kind + Sha256.of().addField(what).hex().substring(0, DIGITS);
  }
}
