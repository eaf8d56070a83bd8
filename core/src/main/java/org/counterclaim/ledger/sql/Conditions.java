package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a query must meet: only what is asked for stands in it, so that SQLite sees
 * which index to walk.
 */
final class Conditions {

  private final List<String> all = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds what always holds. */
  Conditions where(String condition) {
    all.add(condition);
    return this;
  }

  /**
   * Adds what is to hold if there is a value.
   *
   * @param name of the value in the condition, without its colon
   */
  Conditions where(String condition, String name, Optional<?> value) {
    value.ifPresent(
        each -> {
          all.add(condition);
          values.put(name, each);
        });
    return this;
  }

  List<String> all() {
    return all;
  }

  Map<String, Object> values() {
    return values;
  }
}
