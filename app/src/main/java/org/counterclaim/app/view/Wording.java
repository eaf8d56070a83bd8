package org.counterclaim.app.view;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.ledger.StatementRecord;

/**
 * The words of a statement with what may not be left out beside them. Of "denied that his men had
 * shot it down" the content is "his men had shot it down": alone it says the opposite.
 *
 * @param cue the word that attributes, as the report has it, such as "denied"; "" for none
 * @param commitment what the speaker commits to, such as "denied"; "" where he is certain
 * @param content the words said, a part a span
 * @param quoted whether the report quotes all of them
 */
public record Wording(String cue, String commitment, List<String> content, boolean quoted) {

  public Wording {
    content = List.copyOf(content);
  }

  /** {@return the words of a statement of the ledger} */
  public static Wording of(StatementRecord found) {
    return of(found.statement(), found.cueWords(), found.contentWords());
  }

  /** {@return the words of a statement of a reading} */
  public static Wording of(Reading reading, Statement statement) {
    String text = reading.report().text();
    return of(
        statement,
        statement.attribution().cue().map(cue -> cue.in(text)),
        statement.attribution().content().stream().map(span -> span.in(text)).toList());
  }

  private static Wording of(Statement statement, Optional<String> cue, List<String> content) {
    boolean quoted =
        statement.kind() == StatementKind.DIRECT || statement.kind() == StatementKind.BLOCK;
    return new Wording(cue.orElse(""), commitment(statement.certainty()), content, quoted);
  }

  /** {@return a certainty in a word; "" for the plain one} */
  public static String commitment(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? "" : StatementView.word(certainty);
  }

  /** {@return "[denied] ", to stand before the words; "" where the speaker is certain} */
  public String mark() {
    return commitment.isEmpty() ? "" : "[" + commitment + "] ";
  }

  /**
   * {@return the words on one line, marked, and in quotation marks only where the report quotes}
   */
  public String line() {
    return line(" … ");
  }

  /**
   * {@return the same}
   *
   * @param gap what stands for words between two parts
   */
  String line(String gap) {
    String words = String.join(gap, content).replaceAll("\\s{1,99}", " ").strip();
    return mark() + (quoted ? "“" + words + "”" : words);
  }
}
