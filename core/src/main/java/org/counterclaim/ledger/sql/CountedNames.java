package org.counterclaim.ledger.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Actor;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.json.FiledJson;
import org.counterclaim.ledger.Catalogue.ActorLine;
import org.counterclaim.ledger.Catalogue.Match;
import org.counterclaim.ledger.Catalogue.PlaceLine;
import org.counterclaim.ledger.Catalogue.Tie;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.Slice;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Who speaks and is spoken of, and where, as {@link Shelf} has counted it over all reports. */
final class CountedNames {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Handle handle;

  CountedNames(Handle handle) {
    this.handle = handle;
  }

  /** Where a list goes on: behind a name that has been counted so often. */
  record Place(long first, long second, String key) {

    /**
     * {@return the place that a list named}
     *
     * @throws IllegalArgumentException if that is none
     */
    static Place read(String after) {
      int border = after.lastIndexOf('_');
      long[] behind =
          Behind.read(
              border < 0 ? after : after.substring(0, border), Long.MAX_VALUE, Long.MAX_VALUE);
      return new Place(behind[0], behind[1], border < 0 ? "" : after.substring(border + 1));
    }
  }

  /** {@return those who speak or are spoken of, those who say most first} */
  Slice<ActorLine> actors(String words, Place behind, int limit) {
    return named(
        "parties", "said", "about", words, behind, limit, CountedNames::actor, "said + about > 0");
  }

  /** {@return the places that are spoken of, those of which most is said first} */
  Slice<PlaceLine> places(String words, Place behind, int limit) {
    return named(
        "spots",
        "control",
        "statements",
        words,
        behind,
        limit,
        CountedNames::place,
        "control + statements + reports > 0");
  }

  /** A walk down two counts; names are looked through on the way. */
  private <T> Slice<T> named(
      String table,
      String first,
      String second,
      String words,
      Place behind,
      int limit,
      RowMapper<T> line,
      String known) {
    String folded = FoldedWord.fold(words);
    String condition = known + (folded.isEmpty() ? "" : " AND INSTR(name_folded, :words) > 0");
    Map<String, String> wanted = folded.isEmpty() ? Map.of() : Map.of("words", folded);
    List<String> keys =
        handle
            .createQuery(
                """
                SELECT %2$s, %3$s, key FROM %1$s
                WHERE %4$s AND %2$s <= :first AND (%2$s < :first OR %3$s < :second
                  OR (%3$s = :second AND key > :key))
                ORDER BY %2$s DESC, %3$s DESC, key LIMIT :limit
                """
                    .formatted(table, first, second, condition))
            .bindMap(wanted)
            .bind("first", behind.first())
            .bind("second", behind.second())
            .bind("key", behind.key())
            .bind("limit", limit + 1)
            .map((row, context) -> row.getLong(1) + "_" + row.getLong(2) + "_" + row.getString(3))
            .list();
    List<T> lines = new ArrayList<>();
    for (String each : keys.subList(0, Math.min(limit, keys.size()))) {
      handle
          .createQuery("SELECT * FROM " + table + " WHERE key = :key")
          .bind("key", each.substring(each.lastIndexOf('_') + 1))
          .map(line)
          .forEach(lines::add);
    }
    long total =
        handle
            .createQuery(
                "SELECT COUNT(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT %d)"
                    .formatted(table, condition, Walk.COUNTED + 1))
            .bindMap(wanted)
            .mapTo(Long.class)
            .one();
    return new Slice<>(
        lines,
        total > Walk.COUNTED ? OptionalLong.empty() : OptionalLong.of(total),
        keys.size() > limit ? Optional.of(keys.get(limit - 1)) : Optional.empty());
  }

  /** {@return of the actors called so, the one that says most} */
  Optional<Party> partyCalled(String name, Match how) {
    return called("parties", "said + about > 0", "said DESC, about DESC", name, how)
        .flatMap(this::party);
  }

  /** {@return of the places called so, the one of which most is said} */
  Optional<Spot> spotCalled(String name, Match how) {
    return called(
            "spots",
            "control + statements + reports > 0",
            "control DESC, statements DESC",
            name,
            how)
        .flatMap(this::spot);
  }

  /** {@return the key of the first that is called so} All names are looked through. */
  private Optional<String> called(
      String table, String known, String order, String name, Match how) {
    String folded = FoldedWord.fold(name.strip());
    String fits =
        switch (how) {
          case NAME -> "name_folded = :name";
          case WORDS -> "INSTR(' ' || REPLACE(name_folded, '-', ' ') || ' ', :name) > 0";
        };
    String wanted = how == Match.NAME ? folded : " " + folded.replace('-', ' ') + " ";
    return folded.isEmpty()
        ? Optional.empty()
        : handle
            .createQuery(
                "SELECT key FROM %s WHERE %s AND %s ORDER BY %s, key LIMIT 1"
                    .formatted(table, known, fits, order))
            .bind("name", wanted)
            .mapTo(String.class)
            .findOne();
  }

  /** {@return who speaks of whom and who answers whom, the most frequent first} */
  List<Tie> ties(Optional<String> from, Optional<String> to, int limit) {
    return handle
        .createQuery(
            "SELECT source, target, what, times FROM ties WHERE times > 0"
                + (from.isPresent() ? " AND source = :source" : "")
                + (to.isPresent() ? " AND target = :target" : "")
                + " ORDER BY times DESC LIMIT :limit")
        .bindMap(ends(from, to))
        .bind("limit", limit)
        .map((row, context) -> tie(row))
        .list();
  }

  /** {@return who stands against whom, the most frequent first} */
  List<Tie> disputes(int limit) {
    return handle
        .createQuery(
            """
            SELECT source, target, what, times FROM (
              SELECT source, target, what, times FROM ties ORDER BY times DESC LIMIT 20000)
            WHERE times > 0 AND source <> target
              AND what IN ('denies', 'disputes', 'deflects', 'retracts')
            ORDER BY times DESC LIMIT :limit
            """)
        .bind("limit", limit)
        .map((row, context) -> tie(row))
        .list();
  }

  private Tie tie(ResultSet row) throws SQLException {
    return new Tie(
        party(row.getString("source")).orElseThrow(),
        party(row.getString("target")).orElseThrow(),
        row.getString("what"),
        row.getLong("times"));
  }

  private static Map<String, String> ends(Optional<String> from, Optional<String> to) {
    Map<String, String> ends = new HashMap<>();
    from.ifPresent(key -> ends.put("source", key));
    to.ifPresent(key -> ends.put("target", key));
    return ends;
  }

  /** {@return a party by its key} */
  Optional<Party> party(String key) {
    return handle
        .createQuery("SELECT * FROM parties WHERE key = :key")
        .bind("key", key)
        .map((row, context) -> party(row))
        .findOne();
  }

  /** {@return a place by its key} */
  Optional<Spot> spot(String key) {
    return handle
        .createQuery("SELECT json FROM spots WHERE key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findOne()
        .flatMap(json -> FiledJson.read(json).spots().stream().findFirst());
  }

  private static Party party(ResultSet row) throws SQLException {
    List<String> affiliation = new ArrayList<>();
    try {
      MAPPER.readTree(row.getString("affiliation")).forEach(each -> affiliation.add(each.asText()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
    return new Party(
        row.getString("key"),
        row.getString("name"),
        Actor.Kind.valueOf(row.getString("kind")),
        affiliation);
  }

  private static ActorLine actor(ResultSet row, StatementContext context) throws SQLException {
    return new ActorLine(
        party(row), row.getLong("said"), row.getLong("about"), row.getLong("reports"));
  }

  private static PlaceLine place(ResultSet row, StatementContext context) throws SQLException {
    return new PlaceLine(
        FiledJson.read(row.getString("json")).spots().get(0),
        row.getLong("reports"),
        row.getLong("statements"),
        row.getLong("control"));
  }
}
