package org.counterclaim.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.StatementRef;

/**
 * What one report tells of a matter.
 *
 * @param day when it was published; "undated" where nobody says
 * @param lines in the order of its text; the same words of one speaker once
 */
public record Told(String day, String outlet, String title, String address, List<Line> lines) {

  public Told {
    lines = List.copyOf(lines);
  }

  /**
   * One statement, and what it answers.
   *
   * @param happened the day or days of what it tells; "" where nothing dates that
   */
  public record Line(Quote quote, String happened, List<Note> notes) {

    public Line {
      notes = List.copyOf(notes);
    }
  }

  /** That it denies, disputes or bears out what somebody says. */
  public record Note(String what, String speaker, String address) {}

  /** {@return the reports in the order of publication, undated ones last} */
  static List<Told> of(
      Collection<Quote> all,
      List<CrossReply> replies,
      Map<StatementRef, Quote> quotes,
      Atlas atlas) {
    Map<StatementRef, TreeSet<LocalDate>> dated = new HashMap<>();
    atlas.sites().stream()
        .flatMap(site -> site.sights().stream())
        .filter(Atlas.Sight::dated)
        .forEach(
            sight ->
                dated.computeIfAbsent(sight.statement(), ref -> new TreeSet<>()).add(sight.day()));
    Map<String, List<Quote>> reports = new LinkedHashMap<>();
    all.stream()
        .sorted((one, other) -> one.day().compareTo(other.day()))
        .forEach(
            quote ->
                reports.computeIfAbsent(quote.ref().report(), id -> new ArrayList<>()).add(quote));
    List<Told> told = new ArrayList<>();
    reports.forEach(
        (report, said) -> {
          Quote first = said.get(0);
          told.add(
              new Told(
                  first.day(),
                  first.outlet(),
                  first.title(),
                  "/reports/" + report,
                  Quote.distinct(said).stream()
                      .map(
                          quote ->
                              new Line(
                                  quote,
                                  days(dated.getOrDefault(quote.ref(), new TreeSet<>())),
                                  notes(quote, replies, quotes)))
                      .toList()));
        });
    return told;
  }

  private static String days(TreeSet<LocalDate> days) {
    if (days.isEmpty()) {
      return "";
    }
    return days.size() == 1 ? "" + days.first() : days.first() + " to " + days.last();
  }

  private static List<Note> notes(
      Quote quote, List<CrossReply> replies, Map<StatementRef, Quote> quotes) {
    List<Note> notes = new ArrayList<>();
    for (CrossReply reply : replies) {
      Quote to = quotes.get(reply.to());
      if (to != null
          && reply.from().equals(quote.ref())
          && (reply.kind().against() || !to.speaker().equals(quote.speaker()))) {
        Note note =
            new Note(reply.kind().name().toLowerCase(Locale.ROOT), to.speaker(), to.address());
        if (!notes.contains(note)) {
          notes.add(note);
        }
      }
    }
    return notes;
  }
}
