package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.Slice;

/**
 * A part of the list of matters.
 *
 * @param empty whether the ledger keeps no report, to tell an empty one from a calm one
 */
public record MatterList(Slice<MatterLine> slice, List<Entry> entries, boolean empty) {

  private static final int MOST_STANDS = 4;
  private static final int MOST_SPEAKERS = 4;

  public MatterList {
    entries = List.copyOf(entries);
  }

  /** A matter as a line: who takes which position, what is counted, when it was reported. */
  public record Entry(
      MatterLine line, List<Stand> stands, int more, List<String> figures, Spark spark) {

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

  /** {@return the list in words} */
  public static MatterList of(Slice<MatterLine> slice, boolean empty) {
    return new MatterList(slice, slice.items().stream().map(MatterList::entry).toList(), empty);
  }

  private static Entry entry(MatterLine line) {
    Matter matter = line.matter();
    List<Stand> stands = new ArrayList<>();
    for (Position position : matter.positions()) {
      LinkedHashSet<String> speakers = new LinkedHashSet<>();
      for (StatementRef ref : position.statements()) {
        speakers.add(line.speakers().getOrDefault(ref, ""));
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
        figures(line),
        Spark.of(line.days()));
  }

  private static List<String> figures(MatterLine line) {
    LinkedHashSet<String> figures = new LinkedHashSet<>();
    for (Tally tally : line.matter().figures()) {
      String speaker = line.speakers().getOrDefault(tally.statement(), "");
      String amount =
          tally.low().isPresent()
              ? tally.low().getAsLong()
                  + (tally.high().isEmpty()
                      ? " or more"
                      : tally.high().equals(tally.low()) ? "" : " to " + tally.high().getAsLong())
              : "up to " + tally.high().orElse(0);
      figures.add(tally.what() + " " + amount + (speaker.isEmpty() ? "" : " (" + speaker + ")"));
    }
    return figures.stream().limit(MOST_SPEAKERS).toList();
  }
}
