package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.app.view.AssertionWords;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.jspecify.annotations.Nullable;

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

  /**
   * {@return the reports in the order of publication, undated ones last}
   *
   * @param readings those that hold the statements
   */
  static List<Told> of(
      Collection<Quote> all,
      List<CrossReply> replies,
      Map<StatementRef, Quote> quotes,
      List<Reading> readings) {
    Map<String, Reading> read = new HashMap<>();
    readings.forEach(reading -> read.put(reading.report().id(), reading));
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
                                  happened(read.get(report), quote),
                                  notes(quote, replies, quotes)))
                      .toList()));
        });
    return told;
  }

  /** Whether or not anybody says where. */
  private static String happened(@Nullable Reading reading, Quote quote) {
    return reading == null ? "" : AssertionWords.happened(reading, quote.ref().statement());
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
