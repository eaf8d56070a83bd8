package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.StatementRecord;

/**
 * A statement of a matter, with a letter and a colour for who speaks.
 *
 * @param label "A" for who says most of the matter, "B", …
 * @param colour 1 to 8
 * @param day when the report was published; "undated" where nobody says
 */
public record Quote(
    StatementRef ref,
    String label,
    int colour,
    String speaker,
    List<String> words,
    String tags,
    String said,
    String day,
    String outlet,
    String title) {

  private static final int COLOURS = 8;

  public Quote {
    words = List.copyOf(words);
  }

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
              record.contentWords(),
              String.join(" · ", StatementView.tags(record.statement())),
              record.statement().saidAt().map(Object::toString).orElse(""),
              record.report().published().day().map(Object::toString).orElse("undated"),
              record.report().outlet().orElse("unknown outlet"),
              record.report().title().orElse(record.report().source())));
    }
    return quotes;
  }
}
