package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A list of statements that goes on behind one of them: a query for each range of the index that is
 * left, asked one after the other until the part is full. "Behind (a, b, c)" as one condition would
 * read all rows of the same a again.
 *
 * @param conditions what every row must meet
 * @param order the columns of the index, at the end those that tell rows apart
 * @param missing where rows without the first column come
 * @param least of the first column, where the list begins there
 */
record Ranges(
    Conditions conditions,
    List<String> order,
    Missing missing,
    Optional<Long> least,
    Optional<Long> after) {

  Ranges {
    order = List.copyOf(order);
  }

  /** Where rows come that have nothing in the first column. */
  enum Missing {
    FIRST,
    LAST,
    NOWHERE
  }

  /** Where a statement stands. */
  record Place(long number, long reading, int ordinal) {}

  /** One range: its condition, with the values of the row behind which it lies. */
  record Range(String condition, Map<String, Object> values) {}

  /** {@return the first places that are left} */
  List<Place> find(Handle handle, int limit) {
    List<Place> places = new ArrayList<>();
    for (Range range : ranges(handle)) {
      if (places.size() < limit) {
        places.addAll(
            query(handle, range, "")
                .bind("limit", limit - places.size())
                .map(
                    (row, context) ->
                        new Place(
                            row.getLong("number"), row.getLong("reading"), row.getInt("ordinal")))
                .list());
      }
    }
    return places;
  }

  /** {@return the query of a range with a word before it, such as EXPLAIN QUERY PLAN} */
  Query query(Handle handle, Range range, String before) {
    List<String> all = new ArrayList<>(conditions.all());
    if (!range.condition().isEmpty()) {
      all.add(range.condition());
    }
    return handle
        .createQuery(
            before
                + "SELECT number, reading, ordinal FROM statements WHERE "
                + String.join(" AND ", all)
                + " ORDER BY "
                + String.join(", ", order)
                + " LIMIT :limit")
        .bindMap(conditions.values())
        .bindMap(range.values());
  }

  /** {@return what is left, in the order of the list} */
  List<Range> ranges(Handle handle) {
    String first = order.get(0);
    Range without = new Range(first + " IS NULL", Map.of());
    if (after.isEmpty()) {
      Range known =
          least
              .map(from -> new Range(first + " >= :least", Map.<String, Object>of("least", from)))
              .orElseGet(() -> new Range(first + " IS NOT NULL", Map.of()));
      return switch (missing) {
        case FIRST -> List.of(new Range("", Map.of()));
        case LAST -> List.of(known, without);
        case NOWHERE -> List.of(known);
      };
    }
    Map<String, Object> row = row(handle, after.get());
    if (row.isEmpty()) {
      return List.of(); // behind a statement that is not there
    }
    List<Range> ranges = new ArrayList<>();
    for (int equal = order.size() - 1; equal >= 0; equal--) {
      range(row, equal).ifPresent(ranges::add);
    }
    if (missing == Missing.LAST && row.containsKey(first)) {
      ranges.add(without);
    }
    return ranges;
  }

  /** {@return the rows that are the same in so many columns, and behind in the next} */
  private Optional<Range> range(Map<String, Object> row, int equal) {
    List<String> parts = new ArrayList<>();
    Map<String, Object> bound = new HashMap<>();
    for (int at = 0; at <= equal; at++) {
      String column = order.get(at);
      boolean known = row.containsKey(column);
      if (known) {
        bound.put("after" + at, row.getOrDefault(column, ""));
      }
      if (at < equal) {
        parts.add(known ? column + " = :after" + at : column + " IS NULL");
      } else if (known) {
        parts.add(column + " > :after" + at);
      } else if (missing != Missing.FIRST && at == 0) {
        return Optional.empty();
      } else {
        parts.add(column + " IS NOT NULL");
      }
    }
    return Optional.of(new Range(String.join(" AND ", parts), bound));
  }

  /** {@return the columns of the statement behind which the list goes on; none for a null} */
  private Map<String, Object> row(Handle handle, long number) {
    return handle
        .createQuery(
            "SELECT " + String.join(", ", order) + " FROM statements WHERE number = :wanted")
        .bind("wanted", number)
        .map(
            (row, context) -> {
              Map<String, Object> columns = new LinkedHashMap<>();
              for (int at = 0; at < order.size(); at++) {
                Object value = row.getObject(at + 1);
                if (value != null) {
                  columns.put(order.get(at), value);
                }
              }
              return columns;
            })
        .findOne()
        .orElse(Map.of());
  }
}
