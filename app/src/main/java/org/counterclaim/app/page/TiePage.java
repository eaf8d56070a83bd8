package org.counterclaim.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.app.page.CorrectionPage.Choice;
import org.counterclaim.app.page.ReviewPage.Signing;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.app.view.Wording;
import org.counterclaim.claim.Reply;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.StatementRecord;

/**
 * One matter, and what ties its statements.
 *
 * @param records its statements with their words
 * @param trail what people said of its ties, undone ones too
 */
public record TiePage(
    MatterLine line, List<StatementRecord> records, List<TrailLine> trail, Signing signing) {

  private static final int WORDS = 70;

  public TiePage {
    records = List.copyOf(records);
    trail = List.copyOf(trail);
  }

  /** {@return the reports that tell of it, each with the first statement that does} */
  public List<StatementRecord> reports() {
    Map<String, StatementRecord> first = new LinkedHashMap<>();
    records.forEach(each -> first.putIfAbsent(each.report().id(), each));
    return List.copyOf(first.values());
  }

  /** {@return its statements, to choose from} */
  public List<Choice> statements() {
    return records.stream().map(each -> new Choice(ref(each), name(each), false)).toList();
  }

  public List<Choice> replyKinds() {
    return Stream.of(Reply.Kind.values())
        .map(each -> new Choice(each.name(), StatementView.word(each), each == Reply.Kind.DENIES))
        .toList();
  }

  /** {@return a statement as a form names it} */
  public String ref(StatementRecord record) {
    return record.report().id() + "#" + record.statement().id();
  }

  private static String name(StatementRecord record) {
    Wording wording = Wording.of(record);
    String said = wording.line();
    return record.speakerName()
        + (wording.cue().isEmpty() ? "" : " " + wording.cue())
        + " ("
        + record.report().outlet().orElse("unknown outlet")
        + "): "
        + (said.length() > WORDS ? said.substring(0, WORDS) + "…" : said);
  }
}
