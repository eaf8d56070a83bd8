package org.counterclaim.ledger.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Question;
import org.counterclaim.ledger.AmbiguousIdException;
import org.counterclaim.ledger.AsOf;
import org.counterclaim.ledger.MatterQuery;
import org.counterclaim.ledger.MatterRecord;
import org.counterclaim.linking.Account;
import org.jdbi.v3.core.Handle;

/**
 * Matters as they stand, or stood. What was recorded by then is read from the linkings; what was
 * published by then is linked again from the accounts of that time, by the same code.
 */
final class MatterLoader {

  private static final int HAPPENINGS_A_PAGE = 200;
  private static final int CANDIDATES = 5;

  /** A matter's own name is within its happening's; longer chains of successors are a fault. */
  private static final int MOST_SUCCESSORS = 1_000;

  private static final String STANDING =
      """
      FROM happenings AS state WHERE successor IS NULL AND linking <= :linking AND linking = (
        SELECT MAX(linking) FROM happenings AS later
        WHERE later.happening = state.happening AND later.linking <= :linking)
      """;

  private final Handle handle;
  private final KeptAccounts kept;
  private final SqlNeighbours neighbours;

  MatterLoader(Handle handle, KeptAccounts kept) {
    this.handle = handle;
    this.kept = kept;
    this.neighbours = new SqlNeighbours(handle, kept);
  }

  /** {@return a page of matters, those that changed last first} */
  List<MatterRecord> matters(MatterQuery query) {
    long horizon = horizon(query.asOf());
    List<MatterRecord> found = new ArrayList<>();
    int wanted = (int) Math.min(Integer.MAX_VALUE, (long) query.offset() + query.limit());
    long before = Long.MAX_VALUE;
    String last = "";
    while (found.size() < wanted) {
      List<State> page = page(horizon, before, last);
      if (page.isEmpty()) {
        break;
      }
      for (State state : page) {
        matters(state, query.asOf(), horizon).stream()
            .filter(each -> query.grade().map(each.matter().grade()::equals).orElse(true))
            .forEach(found::add);
        before = state.linking();
        last = state.happening();
      }
    }
    return List.copyOf(
        found.subList(Math.min(query.offset(), found.size()), Math.min(wanted, found.size())));
  }

  /** {@return the matter that is or was called so, where it is known by then} */
  Optional<MatterRecord> matter(String idOrPrefix, AsOf asOf) {
    long horizon = horizon(asOf);
    return named(idOrPrefix)
        .flatMap(
            name ->
                standing(name.happening(), horizon).stream()
                    .flatMap(state -> matters(state, asOf, horizon).stream())
                    .filter(
                        each ->
                            each.matter().id().equals(name.id())
                                || each.matter().question() == name.question())
                    .min(Comparator.comparing(each -> !each.matter().id().equals(name.id()))));
  }

  private List<MatterRecord> matters(State state, AsOf asOf, long horizon) {
    Links links =
        asOf.published().isPresent()
            ? linkedAgain(state.happening(), asOf.published().get(), horizon)
            : standing(recorded(state), state.happening(), horizon);
    List<MatterRecord> records = new ArrayList<>();
    for (Happening happening : links.happenings()) {
      for (Matter matter : links.matters()) {
        if (matter.happening().equals(happening.id())) {
          records.add(new MatterRecord(matter, happening, state.recordedAt()));
        }
      }
    }
    return records;
  }

  private Links recorded(State state) {
    Links links = LinkageJson.read(state.json()).links();
    return new Links(
        links.happenings().stream().filter(each -> each.id().equals(state.happening())).toList(),
        links.matters().stream()
            .filter(each -> each.happening().equals(state.happening()))
            .toList(),
        List.of());
  }

  /** {@return the same without the words of versions that others had replaced by then} */
  private Links standing(Links links, String happening, long horizon) {
    Set<String> reports = new HashSet<>();
    links.happenings().stream()
        .flatMap(each -> each.statements().stream())
        .forEach(ref -> reports.add(ref.report()));
    Set<String> replaced = new Versions(handle, reports, horizon).replaced();
    return reports.stream().anyMatch(replaced::contains)
        ? kept.linker()
            .linkTogether(
                List.of(neighbours.accounts(neighbours.members(happening, horizon))), replaced)
            .links()
        : links;
  }

  private Links linkedAgain(String happening, LocalDate day, long horizon) {
    List<Account> known =
        neighbours.accounts(neighbours.members(happening, horizon)).stream()
            .filter(account -> account.published().filter(on -> !on.isAfter(day)).isPresent())
            .toList();
    Set<String> reports =
        known.stream().map(account -> account.id().report()).collect(Collectors.toSet());
    Set<String> replaced = new Versions(handle, reports, horizon).replaced(Marks.day(day));
    return known.isEmpty() ? Links.NONE : kept.linker().link(known, replaced).links();
  }

  private List<State> page(long horizon, long before, String last) {
    return handle
        .createQuery(
            "SELECT happening, linking, json, recorded_at FROM (SELECT happening, linking "
                + STANDING
                + """
                  AND (linking < :before OR (linking = :before AND happening > :last))
                ORDER BY linking DESC, happening LIMIT :limit) AS page
                JOIN linkings ON linkings.sequence = linking
                JOIN entries ON entries.sequence = linking
                ORDER BY linking DESC, happening
                """)
        .bind("linking", horizon)
        .bind("before", before)
        .bind("last", last)
        .bind("limit", HAPPENINGS_A_PAGE)
        .map(
            (row, context) ->
                new State(
                    row.getString("happening"),
                    row.getLong("linking"),
                    row.getString("json"),
                    Instant.parse(row.getString("recorded_at"))))
        .list();
  }

  /** {@return the state of a happening, or of what it went into} */
  private Optional<State> standing(String happening, long horizon) {
    String at = happening;
    for (int steps = 0; steps < MOST_SUCCESSORS; steps++) {
      record Row(State state, Optional<String> successor) {}
      Optional<Row> row =
          handle
              .createQuery(
                  """
                  SELECT happening, linking, successor, json, recorded_at FROM happenings
                  JOIN linkings ON linkings.sequence = linking
                  JOIN entries ON entries.sequence = linking
                  WHERE happening = :happening AND linking <= :linking
                  ORDER BY linking DESC LIMIT 1
                  """)
              .bind("happening", at)
              .bind("linking", horizon)
              .map(
                  (each, context) ->
                      new Row(
                          new State(
                              each.getString("happening"),
                              each.getLong("linking"),
                              each.getString("json"),
                              Instant.parse(each.getString("recorded_at"))),
                          Optional.ofNullable(each.getString("successor"))))
              .findOne();
      if (row.isEmpty() || row.get().successor().isEmpty()) {
        return row.map(Row::state);
      }
      at = row.get().successor().get();
    }
    return Optional.empty();
  }

  private Optional<Name> named(String idOrPrefix) {
    List<Name> names =
        handle
            .createQuery(
                """
                SELECT matter, happening, question, MAX(linking) FROM matters
                WHERE matter >= :first AND matter < :behind
                GROUP BY matter ORDER BY matter LIMIT :limit
                """)
            .bind("first", idOrPrefix)
            .bind("behind", idOrPrefix + "~") // no id has a character behind it
            .bind("limit", CANDIDATES)
            .map(
                (row, context) ->
                    new Name(
                        row.getString("matter"),
                        row.getString("happening"),
                        Question.valueOf(row.getString("question"))))
            .list();
    Optional<Name> exact = names.stream().filter(name -> name.id().equals(idOrPrefix)).findFirst();
    if (exact.isEmpty() && names.size() > 1) {
      throw new AmbiguousIdException("matter", idOrPrefix, names.stream().map(Name::id).toList());
    }
    return exact.or(() -> names.stream().findFirst());
  }

  /** {@return the last linking that counts} */
  private long horizon(AsOf asOf) {
    if (asOf.recorded().isEmpty()) {
      return Long.MAX_VALUE;
    }
    return handle
        .createQuery(
            """
            SELECT COALESCE(MAX(sequence), 0) FROM entries WHERE recorded_at <= :moment
            """)
        .bind("moment", Chain.written(asOf.recorded().get()))
        .mapTo(Long.class)
        .one();
  }

  private record State(String happening, long linking, String json, Instant recordedAt) {}

  private record Name(String id, String happening, Question question) {}
}
