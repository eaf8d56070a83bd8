package org.counterclaim.ledger.sql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Filing;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.json.FiledJson;
import org.counterclaim.ledger.FoldedWord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Lays out what lists ask of a report: its marks, who speaks and is spoken of, where. What was laid
 * out of it before goes. Its caller holds the transaction.
 */
final class Shelf {

  private final Handle handle;

  Shelf(Handle handle) {
    this.handle = handle;
  }

  /** Lays out the newest reading of a report, as corrected. */
  void put(Reading reading) {
    long report =
        handle
            .createQuery("SELECT sequence FROM reports WHERE id = :id")
            .bind("id", reading.report().id())
            .mapTo(Long.class)
            .one();
    String outlet = reading.report().outlet().map(FoldedWord::fold).orElse("");
    Optional<Filed> old =
        handle
            .createQuery("SELECT json FROM shelved WHERE report = :report")
            .bind("report", report)
            .mapTo(String.class)
            .findOne()
            .map(FiledJson::read);
    Filed filed = Filing.of(reading);
    long moment = Marks.moment(reading.report().published());
    int counts = new Standing(handle).isReplaced(report) ? 0 : 1;
    old.ifPresent(
        before -> {
          file(report, moment, outlet, before, -1);
          count(before, outlet, -counts);
        });
    handle
        .createUpdate(
            """
            INSERT INTO shelved (report, moment, json) VALUES (:report, :moment, :json)
            ON CONFLICT (report) DO UPDATE SET json = excluded.json
            """)
        .bind("report", report)
        .bind("moment", moment)
        .bind("json", FiledJson.write(filed))
        .execute();
    file(report, moment, outlet, filed, 1);
    count(filed, outlet, counts);
    if (old.isEmpty()) {
      reading.report().outlet().ifPresent(name -> count(outlet, name));
    }
  }

  /**
   * Counts what a report says, or counts it no more; its rows stay, for readers of earlier days.
   */
  void count(long report, int by) {
    handle
        .createQuery(
            """
            SELECT json, outlet_folded FROM shelved JOIN reports ON sequence = shelved.report
            WHERE shelved.report = :report
            """)
        .bind("report", report)
        .map(
            (row, context) ->
                Map.entry(
                    FiledJson.read(row.getString("json")),
                    Optional.ofNullable(row.getString("outlet_folded")).orElse("")))
        .findOne()
        .ifPresent(shelved -> count(shelved.getKey(), shelved.getValue(), by));
  }

  /** Files a report and its statements under their marks, or takes them out. */
  private void file(long report, long moment, String outlet, Filed filed, int by) {
    Map<Long, int[]> counts = new HashMap<>();
    try (PreparedBatch reports =
            handle.prepareBatch(
                by > 0
                    ? "INSERT INTO report_marks (mark, moment, report) VALUES (?, ?, ?)"
                    : "DELETE FROM report_marks WHERE mark = ? AND moment = ? AND report = ?");
        PreparedBatch statements =
            handle.prepareBatch(
                by > 0
                    ? "INSERT INTO statement_marks (mark, moment, report, ordinal) VALUES (?, ?, ?, ?)"
                    : "DELETE FROM statement_marks WHERE mark = ? AND moment = ? AND report = ? AND ordinal = ?")) {
      for (String mark : Marks.ofReport(filed, outlet)) {
        long number = Marks.hash(mark);
        reports.add(number, moment, report);
        counts.computeIfAbsent(number, key -> new int[2])[0] += by;
      }
      for (int ordinal = 0; ordinal < filed.said().size(); ordinal++) {
        for (String mark : Marks.ofSaid(filed.said().get(ordinal), outlet)) {
          long number = Marks.hash(mark);
          statements.add(number, moment, report, ordinal);
        }
      }
      execute(reports);
      execute(statements);
    }
    countMarks(counts);
  }

  /**
   * Counts what is said and of whom; those who are counted 0 times are known by name all the same.
   */
  private void count(Filed filed, String outlet, int by) {
    Map<Long, int[]> counts = new HashMap<>();
    for (Filed.Said said : filed.said()) {
      Marks.ofSaid(said, outlet)
          .forEach(mark -> counts.computeIfAbsent(Marks.hash(mark), key -> new int[2])[1] += by);
    }
    countMarks(counts);
    countParties(filed, by);
    countSpots(filed, by);
    countTies(filed, by);
  }

  private void countMarks(Map<Long, int[]> counts) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO marks (mark, reports, statements) VALUES (?, ?, ?)
            ON CONFLICT (mark) DO UPDATE SET reports = reports + excluded.reports,
              statements = statements + excluded.statements
            """)) {
      counts.forEach((mark, count) -> batch.add(mark, count[0], count[1]));
      execute(batch);
    }
  }

  private void countParties(Filed filed, int by) {
    Map<String, int[]> counts = new HashMap<>();
    for (Filed.Said said : filed.said()) {
      if (!said.speaker().isEmpty()) {
        counts.computeIfAbsent(said.speaker(), key -> new int[2])[0] += by;
      }
      said.about().forEach(about -> counts.computeIfAbsent(about, key -> new int[2])[1] += by);
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO parties (key, name, name_folded, kind, affiliation, said, about, reports)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET said = said + excluded.said,
              about = about + excluded.about, reports = reports + excluded.reports
            """)) {
      for (Party party : filed.parties()) {
        int[] count = counts.getOrDefault(party.key(), new int[2]);
        ArrayNode affiliation = JsonNodeFactory.instance.arrayNode();
        party.affiliation().forEach(affiliation::add);
        batch.add(
            party.key(),
            party.name(),
            FoldedWord.fold(party.name()),
            party.kind().name(),
            affiliation.toString(),
            count[0],
            count[1],
            by);
      }
      execute(batch);
    }
  }

  private void countSpots(Filed filed, int by) {
    Map<String, int[]> counts = new HashMap<>();
    for (Filed.Said said : filed.said()) {
      said.places().forEach(place -> counts.computeIfAbsent(place, key -> new int[2])[0] += by);
      said.control()
          .forEach(each -> counts.computeIfAbsent(each.place(), key -> new int[2])[1] += by);
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO spots (key, name_folded, json, statements, control, reports)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET statements = statements + excluded.statements,
              control = control + excluded.control, reports = reports + excluded.reports
            """)) {
      for (Spot spot : filed.spots()) {
        int[] count = counts.getOrDefault(spot.key(), new int[2]);
        batch.add(
            spot.key(),
            FoldedWord.fold(spot.place().name()),
            FiledJson.write(new Filed(List.of(), List.of(spot), Set.of(), List.of(), "")),
            count[0],
            count[1],
            filed.places().contains(spot.key()) ? by : 0);
      }
      execute(batch);
    }
  }

  private void countTies(Filed filed, int by) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Filed.Said said : filed.said()) {
      ties(said).forEach(tie -> counts.merge(tie, by, Integer::sum));
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO ties (source, target, what, times) VALUES (?, ?, ?, ?)
            ON CONFLICT (source, target, what) DO UPDATE SET times = times + excluded.times
            """)) {
      counts.forEach((tie, times) -> batch.add(tie.get(0), tie.get(1), tie.get(2), times));
      execute(batch);
    }
  }

  /** {@return whom the speaker speaks of or answers: speaker, the other, how} */
  private static Set<List<String>> ties(Filed.Said said) {
    Set<List<String>> ties = new HashSet<>();
    if (!said.speaker().isEmpty()) {
      said.about().forEach(about -> ties.add(List.of(said.speaker(), about, "about")));
      said.answers().stream()
          .filter(answer -> !answer.to().isEmpty() && answer.kind() != Reply.Kind.REPEATS)
          .forEach(
              answer ->
                  ties.add(
                      List.of(
                          said.speaker(),
                          answer.to(),
                          answer.kind().name().toLowerCase(Locale.ROOT))));
    }
    return ties;
  }

  private void count(String folded, String outlet) {
    handle
        .createUpdate(
            """
            INSERT INTO outlets (outlet_folded, outlet, reports) VALUES (:folded, :outlet, 1)
            ON CONFLICT (outlet_folded) DO UPDATE SET reports = reports + 1
            """)
        .bind("folded", folded)
        .bind("outlet", outlet)
        .execute();
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
