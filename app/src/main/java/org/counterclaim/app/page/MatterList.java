package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.counterclaim.app.desk.Docket;
import org.counterclaim.app.desk.Slice;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;
import org.counterclaim.ledger.StatementRecord;

/**
 * A part of the list of matters.
 *
 * @param reports how many reports the ledger keeps, to tell an empty one from a calm one
 */
public record MatterList(Slice<Docket.Line> slice, List<Entry> entries, int reports) {

  private static final int MOST_STANDS = 4;
  private static final int MOST_SPEAKERS = 4;

  public MatterList {
    entries = List.copyOf(entries);
  }

  /** A matter as a line: who takes which position, what is counted, when it was reported. */
  public record Entry(
      Docket.Line line, List<Stand> stands, int more, List<String> figures, Spark spark) {

    public Entry {
      stands = List.copyOf(stands);
      figures = List.copyOf(figures);
    }
  }

  /** A position and those who take it. */
  public record Stand(String label, List<String> speakers, int more) {

    public Stand {
      speakers = List.copyOf(speakers);
    }
  }

  /** {@return the list, given who says what} */
  public static MatterList of(
      Slice<Docket.Line> slice, Map<StatementRef, StatementRecord> said, int reports) {
    return new MatterList(
        slice, slice.items().stream().map(line -> entry(line, said)).toList(), reports);
  }

  private static Entry entry(Docket.Line line, Map<StatementRef, StatementRecord> said) {
    Matter matter = line.matter();
    List<Stand> stands = new ArrayList<>();
    for (Position position : matter.positions()) {
      LinkedHashSet<String> speakers = new LinkedHashSet<>();
      for (StatementRef ref : position.statements()) {
        StatementRecord record = said.get(ref);
        if (record != null) {
          speakers.add(record.speakerName());
        }
      }
      stands.add(
          new Stand(
              position.label(),
              speakers.stream().limit(MOST_SPEAKERS).toList(),
              Math.max(0, speakers.size() - MOST_SPEAKERS)));
    }
    return new Entry(
        line,
        stands.subList(0, Math.min(MOST_STANDS, stands.size())),
        Math.max(0, stands.size() - MOST_STANDS),
        figures(matter, said),
        Spark.of(line.days()));
  }

  private static List<String> figures(Matter matter, Map<StatementRef, StatementRecord> said) {
    LinkedHashSet<String> figures = new LinkedHashSet<>();
    for (Tally tally : matter.figures()) {
      StatementRecord record = said.get(tally.statement());
      String amount =
          tally.low().isPresent()
              ? tally.low().getAsLong()
                  + (tally.high().isEmpty()
                      ? " or more"
                      : tally.high().equals(tally.low()) ? "" : " to " + tally.high().getAsLong())
              : "up to " + tally.high().orElse(0);
      figures.add(
          tally.what() + " " + amount + (record == null ? "" : " (" + record.speakerName() + ")"));
    }
    return figures.stream().limit(MOST_SPEAKERS).toList();
  }
}
