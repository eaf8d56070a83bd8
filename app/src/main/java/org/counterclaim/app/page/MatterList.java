package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.Slice;

/**
 * A part of the list of matters.
 *
 * @param empty whether the ledger keeps no report, to tell an empty one from a calm one
 * @param partial whether it keeps reports that nothing ties to others and nobody here may tie
 */
public record MatterList(
    Slice<MatterLine> slice, List<Entry> entries, boolean empty, boolean partial) {

  private static final int MOST_STANDS = 4;
  private static final int MOST_SPEAKERS = 4;

  /** How the label of a position begins that says how many. */
  private static final Pattern COUNT = Pattern.compile("(at least |up to )?\\d|nobody ");

  public MatterList {
    entries = List.copyOf(entries);
  }

  /**
   * A matter as a line: who takes which position, what is counted, when it was reported.
   *
   * @param stands who did it, or not; the first of them
   * @param more how many others there are
   * @param figures how many there were, by speaker; the first of them
   * @param moreFigures how many others there are
   */
  public record Entry(
      MatterLine line,
      List<Stand> stands,
      int more,
      List<Stand> figures,
      int moreFigures,
      Spark spark) {

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
  public static MatterList of(Slice<MatterLine> slice, boolean empty, boolean partial) {
    return new MatterList(
        slice, slice.items().stream().map(MatterList::entry).toList(), empty, partial);
  }

  private static Entry entry(MatterLine line) {
    List<Stand> stands = new ArrayList<>();
    List<Stand> figures = new ArrayList<>();
    for (Position position : line.matter().positions()) {
      (COUNT.matcher(position.label()).lookingAt() ? figures : stands).add(stand(line, position));
    }
    return new Entry(
        line,
        first(stands),
        stands.size() - first(stands).size(),
        first(figures),
        figures.size() - first(figures).size(),
        Spark.of(line.days()));
  }

  private static Stand stand(MatterLine line, Position position) {
    LinkedHashSet<String> speakers = new LinkedHashSet<>();
    for (StatementRef ref : position.statements()) {
      speakers.add(line.speakers().getOrDefault(ref, ""));
    }
    return new Stand(
        position.label(),
        speakers.stream().limit(MOST_SPEAKERS).toList(),
        Math.max(0, speakers.size() - MOST_SPEAKERS));
  }

  private static List<Stand> first(List<Stand> stands) {
    return stands.subList(0, Math.min(MOST_STANDS, stands.size()));
  }
}
