package org.counterclaim.app.view;

import java.util.Locale;

/** What else than statements can be shown in a text, if wished. */
public enum Layer {
  NAMES,
  PLACES,
  TIMES;

  /** {@return as it stands in an address: "names", "places", "times"} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
