package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A walk along the rows of the rarest of some marks, in the order of their index; the other marks
 * are looked up row by row. Further conditions name the walked row "walked".
 */
final class Walk {

  /** Lists are counted so far and no further. */
  static final int COUNTED = 1_000;

  private final Handle handle;
  private final Table table;
  private final List<Long> marks;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private String joined = "";
  private String counted = "";

  /** The tables of marks, with the columns that order them. */
  enum Table {
    REPORTS("report_marks", "reports", "moment", "report", ""),
    STATEMENTS("statement_marks", "statements", "moment", "report", "ordinal"),
    MATTERS("dispute_marks", "matters", "changed", "dispute", "");

    private final String table;
    private final String count;
    private final String first;
    private final String second;
    private final String rising;

    Table(String table, String count, String first, String second, String rising) {
      this.table = table;
      this.count = count;
      this.first = first;
      this.second = second;
      this.rising = rising;
    }

    private List<String> columns() {
      return rising.isEmpty() ? List.of(first, second) : List.of(first, second, rising);
    }
  }

  private Walk(Handle handle, Table table, List<Long> marks) {
    this.handle = handle;
    this.table = table;
    this.marks = marks;
  }

  /** {@return a walk along the rows that bear all these marks; along all rows if there are none} */
  static Walk along(Handle handle, Table table, Set<String> marks) {
    List<Long> numbers = new ArrayList<>(marks.stream().map(Marks::hash).toList());
    if (numbers.isEmpty()) {
      numbers.add(Marks.hash(Marks.ALL));
    }
    if (numbers.size() > 1) {
      Map<Long, Long> counts = new HashMap<>();
      numbers.forEach(number -> counts.put(number, 0L));
      handle
          .createQuery(
              "SELECT mark, "
                  + table.count
                  + " AS rows FROM marks WHERE mark IN ("
                  + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))
                  + ")")
          .map((row, context) -> counts.put(row.getLong("mark"), row.getLong("rows")))
          .list();
      numbers.sort(Comparator.comparing(number -> counts.getOrDefault(number, 0L)));
    }
    return new Walk(handle, table, numbers);
  }

  /** Adds a table that the walked rows are joined with. */
  Walk join(String sql) {
    joined += " " + sql;
    return this;
  }

  /** Adds a condition on a value. */
  Walk where(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
    return this;
  }

  /** Adds a condition. */
  Walk where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition that the counts of the marks heed, too. */
  Walk whereCounted(String condition) {
    counted = " AND " + condition;
    return this;
  }

  /** {@return the next rows behind a place, the numbers of {@link Table#columns}} */
  List<long[]> rows(long[] behind, int limit) {
    List<String> columns = table.columns();
    String first = columns.get(0);
    String second = columns.get(1);
    StringBuilder sql = new StringBuilder("SELECT ");
    sql.append(columns.stream().map(each -> "walked." + each).collect(Collectors.joining(", ")));
    sql.append(from());
    // The first condition bounds the walk; the second goes on exactly behind the place.
    sql.append(" AND walked.").append(first).append(" <= :b0 AND (walked.").append(first);
    sql.append(" < :b0 OR walked.").append(second).append(" < :b1");
    if (!table.rising.isEmpty()) {
      sql.append(" OR (walked.").append(second).append(" = :b1 AND walked.");
      sql.append(table.rising).append(" > :b2)");
    }
    sql.append(") ORDER BY walked.").append(first).append(" DESC, walked.").append(second);
    sql.append(" DESC");
    if (!table.rising.isEmpty()) {
      sql.append(", walked.").append(table.rising);
    }
    sql.append(" LIMIT :limit");
    Query query = bind(sql.toString()).bind("limit", limit);
    for (int at = 0; at < behind.length; at++) {
      query.bind("b" + at, behind[at]);
    }
    return query
        .map(
            (row, context) -> {
              long[] numbers = new long[columns.size()];
              for (int at = 0; at < numbers.length; at++) {
                numbers[at] = row.getLong(at + 1);
              }
              return numbers;
            })
        .list();
  }

  /** {@return how many rows there are in all, unless they are more than are counted} */
  OptionalLong total() {
    long count =
        bind("SELECT COUNT(*) FROM (SELECT 1" + from() + " LIMIT " + (COUNTED + 1) + ")")
            .mapTo(Long.class)
            .one();
    if (count <= COUNTED) {
      return OptionalLong.of(count);
    }
    if (marks.size() > 1 || !conditions.isEmpty() || table == Table.MATTERS) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        handle
            .createQuery("SELECT " + table.count + " FROM marks WHERE mark = :mark")
            .bind("mark", marks.get(0))
            .mapTo(Long.class)
            .findOne()
            .orElse(0L));
  }

  private String from() {
    StringBuilder sql = new StringBuilder(" FROM ").append(table.table).append(" AS walked");
    sql.append(joined).append(" WHERE walked.mark = ").append(marks.get(0));
    for (int at = 1; at < marks.size(); at++) {
      sql.append(" AND EXISTS (SELECT 1 FROM ").append(table.table).append(" AS other WHERE");
      sql.append(" other.mark = ").append(marks.get(at));
      for (String column : table.columns()) {
        sql.append(" AND other.").append(column).append(" = walked.").append(column);
      }
      sql.append(')');
    }
    conditions.forEach(condition -> sql.append(" AND ").append(condition));
    sql.append(counted);
    return sql.toString();
  }

  private Query bind(String sql) {
    return handle.createQuery(sql).bindMap(values);
  }
}
