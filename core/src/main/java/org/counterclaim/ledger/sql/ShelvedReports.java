package org.counterclaim.ledger.sql;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.filing.Filed;
import org.counterclaim.json.FiledJson;
import org.counterclaim.ledger.Catalogue.Shelved;
import org.counterclaim.ledger.ReportSummary;
import org.jdbi.v3.core.Handle;

/** Reports by the sequences of their entries, with what {@link Shelf} has laid out of them. */
final class ShelvedReports {

  private final Handle handle;

  ShelvedReports(Handle handle) {
    this.handle = handle;
  }

  /** {@return reports as lines of a list} */
  Map<Long, ReportSummary> summaries(List<Long> sequences) {
    Map<Long, ReportSummary> found = new HashMap<>();
    handle
        .createQuery(
            Rows.SUMMARIES.replace("SELECT reports.id", "SELECT reports.sequence, reports.id")
                + "WHERE reports.sequence IN (SELECT value FROM json_each(:sequences))")
        .bind("sequences", sequences.toString())
        .map((row, context) -> found.put(row.getLong("sequence"), Rows.summary(row, context)))
        .list();
    return found;
  }

  /** {@return what is kept of the reports, in the order asked for; those without left out} */
  List<Shelved> all(List<Long> sequences) {
    return List.copyOf(bySequence(sequences).values());
  }

  /** {@return the same by their sequences} */
  Map<Long, Shelved> bySequence(List<Long> sequences) {
    Map<Long, ReportSummary> reports = summaries(sequences);
    Map<Long, Filed> filed = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT report, json FROM shelved
            WHERE report IN (SELECT value FROM json_each(:sequences))
            """)
        .bind("sequences", sequences.toString())
        .map(
            (row, context) ->
                filed.put(row.getLong("report"), FiledJson.read(row.getString("json"))))
        .list();
    Map<Long, Shelved> shelved = new LinkedHashMap<>();
    for (Long sequence : sequences) {
      ReportSummary report = reports.get(sequence);
      Filed known = filed.get(sequence);
      if (report != null && known != null) {
        shelved.put(sequence, new Shelved(report, known));
      }
    }
    return shelved;
  }
}
