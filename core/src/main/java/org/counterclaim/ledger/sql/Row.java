package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what, as a function of the reading: written when a reading is appended, and
 * made again when it is verified.
 */
final class Row {

  private Row() {}

  /** {@return the columns of a report that its reading determines} */
  static Map<String, @Nullable Object> ofReport(Report report) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", report.id());
    row.put("source", report.source());
    row.put("address", report.address().orElse(null));
    row.put("outlet", report.outlet().orElse(null));
    row.put("title", report.title().orElse(null));
    row.put("published", report.published().iso());
    row.put("language", report.language().tag());
    row.put("text", report.text());
    putPublication(row, report);
    return row;
  }

  /** {@return the columns of the statements of a reading, in their order} */
  static List<Map<String, @Nullable Object>> ofStatements(Reading reading) {
    return IntStream.range(0, reading.statements().size())
        .mapToObj(ordinal -> ofStatement(reading, ordinal))
        .toList();
  }

  private static Map<String, @Nullable Object> ofStatement(Reading reading, int ordinal) {
    Statement statement = reading.statements().get(ordinal);
    String speaker = reading.speaker(statement).name();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("ordinal", ordinal);
    row.put("report", reading.report().id());
    row.put("id", statement.id());
    row.put("kind", statement.kind().name());
    row.put("speaker", speaker);
    row.put("speaker_folded", FoldedWord.fold(speaker));
    row.put("content", content(reading, statement));
    row.put("said_on", statement.saidAt().map(LocalDate::toString).orElse(null));
    row.put("distance", statement.distance().name());
    row.put("certainty", statement.certainty().name());
    row.put("confidence", statement.provenance().confidence());
    row.put("made_by", statement.provenance().by());
    putPublication(row, reading.report());
    return row;
  }

  private static String content(Reading reading, Statement statement) {
    return statement.attribution().content().stream()
        .map(span -> span.in(reading.report().text()))
        .collect(Collectors.joining(" … "));
  }

  private static void putPublication(Map<String, @Nullable Object> row, Report report) {
    row.put("outlet_folded", report.outlet().map(FoldedWord::fold).orElse(null));
    row.put("published_day", report.published().day().map(LocalDate::toEpochDay).orElse(null));
    row.put("published_second", second(report.published()).orElse(null));
  }

  private static Optional<Long> second(Published published) {
    return published instanceof Published.At at
        ? Optional.of(at.time().toEpochSecond())
        : published.day().map(day -> day.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
  }
}
