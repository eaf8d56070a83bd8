package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;

/**
 * Figures of one thing counted, over the days of the reports: a bar from the least to the most that
 * each statement says. The same stands in {@link #rows} for those who read.
 *
 * @param what the thing counted
 * @param rows in the order of publication
 */
public record Chart(
    String what, List<Row> rows, List<Bar> bars, List<Tick> days, List<Tick> counts) {

  /** What {@link Tally#what} ends with where people are counted. */
  private static final Set<String> SUFFERED =
      Set.of("killed", "wounded", "missing", "displaced", "detained", "abducted");

  private static final int FEW = 3;

  private static final int LEFT = 46;
  private static final int WIDTH = 640;
  private static final int TOP = 14;
  private static final int BOTTOM = 176;

  public Chart {
    rows = List.copyOf(rows);
    bars = List.copyOf(bars);
    days = List.copyOf(days);
    counts = List.copyOf(counts);
  }

  /**
   * What one statement says of the thing counted.
   *
   * @param amount such as "at least 70", or "[denied] 70"
   */
  public record Row(Quote quote, String amount, String what) {}

  /** {@return whether it is worth a picture: what people suffered, told by several if in part} */
  boolean isDrawn() {
    int space = what.lastIndexOf(' ');
    return SUFFERED.contains(what.substring(space + 1)) && (space < 0 || rows.size() >= FEW);
  }

  /** A bar in the picture, 660 wide and 200 high; open at the top where no most is said. */
  public record Bar(int x, int y, int height, boolean open, Quote quote, String amount) {}

  /** A mark on an axis. */
  public record Tick(int at, String words) {}

  /** {@return a chart for each thing that is counted more than once, those counted most first} */
  static List<Chart> of(List<Tally> tallies, Map<StatementRef, Quote> quotes) {
    List<String> things = new ArrayList<>();
    tallies.forEach(
        tally -> {
          if (!things.contains(tally.what())) {
            things.add(tally.what());
          }
        });
    List<Chart> charts = new ArrayList<>();
    for (String thing : things) {
      charts.add(of(thing, counted(thing, tallies, quotes)));
    }
    charts.removeIf(chart -> chart.rows().isEmpty());
    charts.sort((one, other) -> other.rows().size() - one.rows().size());
    return charts;
  }

  private record Counted(Tally tally, Quote quote) {}

  /** {@return what is said of one thing, in the order of publication; the same of one once} */
  private static List<Counted> counted(
      String thing, List<Tally> tallies, Map<StatementRef, Quote> quotes) {
    List<Counted> counted = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Tally tally : tallies) {
      Quote quote = quotes.get(tally.statement());
      if (quote != null
          && tally.what().equals(thing)
          && seen.add(quote.ref().report() + "\n" + quote.speaker() + "\n" + amount(tally))) {
        counted.add(new Counted(tally, quote));
      }
    }
    counted.sort((one, other) -> one.quote().day().compareTo(other.quote().day()));
    return counted;
  }

  private static Chart of(String what, List<Counted> counted) {
    TreeSet<String> days = new TreeSet<>();
    long most = 1;
    for (Counted each : counted) {
      days.add(each.quote().day());
      most = Math.max(most, each.tally().high().orElse(each.tally().low().orElse(0)));
    }
    List<String> columns = List.copyOf(days);
    int room = (WIDTH - LEFT) / Math.max(1, columns.size());
    int[] used = new int[columns.size()];
    List<Row> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Counted each : counted) {
      Tally tally = each.tally();
      String amount = each.quote().said().mark() + amount(tally);
      rows.add(new Row(each.quote(), amount, what));
      int column = columns.indexOf(each.quote().day());
      int x = LEFT + column * room + 12 + Math.min(used[column]++ * 20, Math.max(0, room - 26));
      int high = y(tally.high().orElse(tally.low().orElse(0)), most);
      int low = y(tally.low().orElse(0), most);
      bars.add(
          new Bar(
              x,
              high - (high == low ? 2 : 0),
              Math.max(4, low - high),
              tally.high().isEmpty(),
              each.quote(),
              amount));
    }
    List<Tick> dayTicks = new ArrayList<>();
    int every = 1 + columns.size() / 8;
    for (int column = 0; column < columns.size(); column += every) {
      dayTicks.add(new Tick(LEFT + column * room + 4, columns.get(column)));
    }
    return new Chart(
        what,
        rows,
        bars,
        dayTicks,
        List.of(
            new Tick(BOTTOM, "0"),
            new Tick(y(most / 2, most), "" + most / 2),
            new Tick(TOP, "" + most)));
  }

  private static int y(long count, long most) {
    return (int) (BOTTOM - (BOTTOM - TOP) * Math.min(count, most) / most);
  }

  private static String amount(Tally tally) {
    if (tally.low().isPresent() && tally.high().isPresent()) {
      long low = tally.low().getAsLong();
      long high = tally.high().getAsLong();
      return low == high ? "" + low : low + " to " + high;
    }
    return tally.low().isPresent()
        ? "at least " + tally.low().getAsLong()
        : "at most " + tally.high().orElse(0);
  }
}
