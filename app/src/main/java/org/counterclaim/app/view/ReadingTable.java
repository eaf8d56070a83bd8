package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
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
      StatementCsv.HEADER + ",url,saidAt,speakerId,speakerKind,via,cue,cueBegin,cueEnd,words"),
  EVENTS(
      Columns.FRONT
          + "event,root,subtype,polarity,certainty,factuality,actors,actorIds,recipients,recipientIds,"
          + Columns.PLACE
          + ",from,to"
          + Columns.BACK),
  FIGURES(Columns.FRONT + "what,low,high" + Columns.BACK),
  CONTROL(Columns.FRONT + "holder,holderId,change," + Columns.PLACE + ",from,to" + Columns.BACK),
  REPLIES(
      Columns.FRONT
          + "reply,explicit,answered,answeredSpeaker,answeredSpeakerId,answeredContent"
          + Columns.BACK);

  /** What tables have in common. */
  private static final class Columns {
    static final String FRONT =
        "report,url,outlet,published,title,source,statement,speaker,speakerId,speakerKind,via,";
    static final String PLACE = "place,placeWords,geonames,latitude,longitude,country,precision";
    static final String BACK = ",content,words,begin,end,confidence,by";
  }

  private final String header;

  ReadingTable(String header) {
    this.header = header;
  }

  /** {@return the names of the columns, in their order} */
  public List<String> columns() {
    return List.of(header.split(",", -1));
  }

  /** {@return the rows of a reading, in the order of the text; what is unknown is left out} */
  public List<ObjectNode> rows(Reading reading) {
    TableRows rows = new TableRows(reading);
    return switch (this) {
      case STATEMENTS -> rows.statements();
      case EVENTS -> rows.events();
      case FIGURES -> rows.figures();
      case CONTROL -> rows.control();
      case REPLIES -> rows.replies();
    };
  }

  /** {@return the first line of the table as comma-separated values} */
  public String header() {
    return header;
  }

  /** {@return a row as comma-separated values; a number is never taken for a formula} */
  public String csv(ObjectNode row) {
    return columns().stream()
        .map(row::path)
        .map(ReadingTable::cell)
        .collect(Collectors.joining(","));
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
