package org.counterclaim.app.page;

import java.util.Locale;
import org.counterclaim.ledger.Slice;

/** How many there are, in words. */
public final class Count {

  private Count() {}

  /**
   * {@return "1 report", "1,204 reports", or "more than 1,000 reports" where nobody has counted}
   */
  public static String of(Slice<?> list, String one, String many) {
    return list.total().isPresent()
        ? of(list.total().getAsLong(), one, many)
        : "more than 1,000 " + many;
  }

  /** {@return "1 report", "1,204 reports"} */
  public static String of(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? one : many);
  }
}
