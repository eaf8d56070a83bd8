package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.app.view.Wording;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.StatementRecord;

/**
 * A statement of a matter, with a letter and a colour for who speaks.
 *
 * @param label "A" for who says most of the matter, "B", …
 * @param colour 1 to 8
 * @param tags kind and distance
 * @param saidAt the day it was said; "" where nobody says
 * @param day when the report was published; "undated" where nobody says
 * @param own whether it is in the outlet's own voice
 */
public record Quote(
    StatementRef ref,
    String label,
    int colour,
    String speaker,
    Wording said,
    String tags,
    String saidAt,
    String day,
    String outlet,
    String title,
    boolean own) {

  private static final int COLOURS = 8;
  private static final int MOST_CHARS = 400;

  /** {@return where to read it} */
  public String address() {
    return "/reports/" + ref.report() + "#" + ref.statement();
  }

  /** {@return the statements, each speaker with a letter of its own} */
  static Map<StatementRef, Quote> of(List<StatementRecord> records) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    records.forEach(record -> counts.merge(record.speakerName(), 1, Integer::sum));
    List<String> speakers = new ArrayList<>(counts.keySet());
    speakers.sort((one, other) -> counts.getOrDefault(other, 0) - counts.getOrDefault(one, 0));
    Map<StatementRef, Quote> quotes = new LinkedHashMap<>();
    for (StatementRecord record : records) {
      int place = speakers.indexOf(record.speakerName());
      StatementRef ref = new StatementRef(record.report().id(), record.statement().id());
      quotes.put(
          ref,
          new Quote(
              ref,
              place < 26 ? "" + (char) ('A' + place) : "+",
              Math.min(COLOURS, place + 1),
              record.speakerName(),
              Wording.of(record),
              String.join(" · ", StatementView.manner(record.statement())),
              record.statement().saidAt().map(Object::toString).orElse(""),
              record.report().published().day().map(Object::toString).orElse("undated"),
              record.report().outlet().orElse("unknown outlet"),
              record.report().title().orElse(record.report().source()),
              isOwn(record.statement().kind())));
    }
    return quotes;
  }

  private static boolean isOwn(StatementKind kind) {
    return kind == StatementKind.NARRATOR || kind == StatementKind.HEARSAY;
  }

  /** {@return those that do not say what an earlier one of the same speaker and report says} */
  static List<Quote> distinct(Collection<Quote> quotes) {
    Map<String, Quote> seen = new LinkedHashMap<>();
    quotes.forEach(
        quote ->
            seen.putIfAbsent(
                quote.ref().report() + "\n" + quote.speaker() + "\n" + quote.said().line(), quote));
    return List.copyOf(seen.values());
  }

  /** {@return the fullest words of each speaker, in the order of their first} */
  static List<Quote> fullestOfEach(Collection<Quote> quotes) {
    Map<String, Quote> fullest = new LinkedHashMap<>();
    quotes.forEach(
        quote ->
            fullest.merge(
                quote.speaker(),
                quote,
                (one, other) -> other.fullness() > one.fullness() ? other : one));
    return List.copyOf(fullest.values());
  }

  /** One word says little ("Iran"), and a whole speech is none to begin with. */
  private int fullness() {
    int chars = said.content().stream().mapToInt(String::length).sum();
    return chars > MOST_CHARS ? 0 : chars;
  }
}
