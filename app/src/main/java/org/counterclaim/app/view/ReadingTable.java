package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;

/**
 * What readings say as rows of a table, one a statement, event, figure, word of control or reply.
 * Every row says which statement it is of and who says that; {@code docs/tables.md} tells what each
 * column means.
 */
public enum ReadingTable {
  STATEMENTS(
      StatementCsv.HEADER + ",url,saidAt,speakerId,speakerKind,via,cue,cueBegin,cueEnd,words",
      TableRows::statements),
  EVENTS(
      Columns.FRONT
          + "event,root,subtype,polarity,certainty,factuality,actors,actorIds,recipients,recipientIds,"
          + Columns.PLACE
          + ",from,to"
          + Columns.BACK,
      TableRows::events),
  FIGURES(Columns.FRONT + "what,low,high" + Columns.BACK, TableRows::figures),
  CONTROL(
      Columns.FRONT + "holder,holderId,change," + Columns.PLACE + ",from,to" + Columns.BACK,
      TableRows::control),
  REPLIES(
      Columns.FRONT
          + "reply,explicit,answered,answeredSpeaker,answeredSpeakerId,answeredContent"
          + Columns.BACK,
      TableRows::replies);

  /** What tables have in common. */
  private static final class Columns {
    static final String FRONT =
        "report,url,outlet,published,title,source,statement,speaker,speakerId,speakerKind,via,";
    static final String PLACE = "place,placeWords,geonames,latitude,longitude,country,precision";
    static final String BACK = ",content,words,begin,end,confidence,by";
  }

  private final List<String> columns;
  private final Function<TableRows, List<ObjectNode>> rows;

  ReadingTable(String columns, Function<TableRows, List<ObjectNode>> rows) {
    this.columns = List.of(columns.split(",", -1));
    this.rows = rows;
  }

  /** {@return the names of the columns, in their order} */
  public List<String> columns() {
    return columns;
  }

  /** {@return the rows of a reading, in the order of the text; what is unknown is left out} */
  public List<ObjectNode> rows(Reading reading) {
    return rows.apply(new TableRows(reading));
  }

  /** {@return the first line of the table as comma-separated values} */
  public String header() {
    return String.join(",", columns);
  }

  /** {@return a row as comma-separated values; a number is never taken for a formula} */
  public String csv(ObjectNode row) {
    return columns.stream().map(row::path).map(ReadingTable::cell).collect(Collectors.joining(","));
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      return StatementCsv.cell(
          Stream.iterate(0, i -> i < value.size(), i -> i + 1)
              .map(i -> value.get(i).asText())
              .collect(Collectors.joining("; ")));
    }
    return value.isTextual() ? StatementCsv.cell(value.asText()) : value.asText();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
