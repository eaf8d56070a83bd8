package org.counterclaim.app.page;

import java.util.List;
import java.util.Locale;

/**
 * What becomes of sources that were added together.
 *
 * @param done whether nothing more will change
 */
public record AddingPage(String job, List<Item> items, boolean done) {

  /** What one file may have. */
  public static final int MOST_MEGABYTES_A_FILE = 64;

  /** What all that is sent at once may have. */
  public static final int MOST_MEGABYTES = 256;

  public AddingPage {
    items = List.copyOf(items);
  }

  /**
   * One source.
   *
   * @param words why it was rejected, or its title
   * @param report the id of the report; "" until it is known
   */
  public record Item(int number, String name, State state, String words, String report) {

    /** {@return the same source later on} */
    public Item now(State later, String what, String id) {
      return new Item(number, name, later, what, id);
    }
  }

  /** How far a source has come. */
  public enum State {
    WAITING,
    FETCHING,
    READING,
    ADDED,
    KNOWN,
    REVISED,
    REREAD,
    UNCHANGED,
    REJECTED;

    /** {@return as people write it} */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFinal() {
      return compareTo(READING) > 0;
    }
  }
}
