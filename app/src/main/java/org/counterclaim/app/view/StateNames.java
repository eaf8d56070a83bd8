package org.counterclaim.app.view;

import java.util.Locale;

/** What people call a state that is written as a code. */
public final class StateNames {

  private StateNames() {}

  /** {@return the English name for an ISO 3166-1 code of two letters; anything else as it is} */
  public static String nameOf(String code) {
    return code.length() == 2 ? new Locale("", code).getDisplayCountry(Locale.ENGLISH) : code;
  }
}
