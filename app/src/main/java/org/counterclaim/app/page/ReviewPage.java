package org.counterclaim.app.page;

import java.util.List;
import org.counterclaim.app.view.InContext;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * What is to be reviewed, a page of it.
 *
 * @param latest the latest corrections, newest first
 * @param outlets to choose from
 * @param older how many reports were read by another than the present reader
 * @param reader the present reader, such as "model en-2"
 * @param next where the list goes on; "" if this is all
 * @param signing what each form carries
 */
public record ReviewPage(
    List<Entry> entries,
    List<TrailLine> latest,
    List<String> outlets,
    long older,
    String reader,
    String next,
    Signing signing) {

  public ReviewPage {
    entries = List.copyOf(entries);
    latest = List.copyOf(latest);
    outlets = List.copyOf(outlets);
  }

  /**
   * What shows that a form is ours, and who sends it.
   *
   * @param who the name given before; "" at first
   * @param back where the form leads when it is done
   */
  public record Signing(String token, String who, String back) {}

  /**
   * One statement to look at.
   *
   * @param at where its content stands, so that a form that is sent later means the same words
   * @param confidence in percent
   */
  public record Entry(
      String report,
      String title,
      String line,
      String statement,
      String at,
      String speaker,
      List<String> tags,
      int confidence,
      String by,
      InContext context) {

    /** {@return a statement of the reading} */
    public static Entry of(Reading reading, Statement statement) {
      Report report = reading.report();
      return new Entry(
          report.id(),
          report.title().orElse(report.source()),
          report.outlet().orElse("unknown outlet")
              + " · "
              + report.published().day().map(Object::toString).orElse("undated"),
          statement.id(),
          at(statement),
          reading.speaker(statement).name(),
          StatementView.tags(statement),
          (int) Math.round(100 * statement.provenance().confidence()),
          statement.provenance().by(),
          InContext.of(reading, statement));
    }

    /** {@return where the content of a statement stands, such as "12-80"} */
    public static String at(Statement statement) {
      Span extent = statement.attribution().contentExtent();
      return extent.begin() + "-" + extent.end();
    }
  }
}
