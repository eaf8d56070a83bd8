package org.counterclaim.app.desk;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.ledger.ReportSummary;

/**
 * What the desk keeps of one report.
 *
 * @param places keys of the literal places in the text
 */
record Filed(ReportSummary report, Set<String> places, List<Said> said) {

  Filed {
    places = Set.copyOf(places);
    said = List.copyOf(said);
  }

  /**
   * What it keeps of one statement.
   *
   * @param speaker key of the speaker; "" for one without a name
   * @param about keys of those whom its content names, the speaker aside
   * @param places keys of the literal places in its content
   */
  record Said(
      String id,
      String speaker,
      StatementKind kind,
      Set<String> about,
      Set<String> places,
      List<Act> acts,
      List<Holding> control,
      List<Answer> answers) {

    Said {
      about = Set.copyOf(about);
      places = Set.copyOf(places);
      acts = List.copyOf(acts);
      control = List.copyOf(control);
      answers = List.copyOf(answers);
    }
  }

  /**
   * An event that a statement tells of.
   *
   * @param place key of the place; "" where none is known
   */
  record Act(Event.Subtype type, String place, When when) {}

  /** Who has a place, as a statement says. */
  record Holding(String place, String holder, Control.Change change, When when) {}

  /** A reply to somebody's statement of the same report. */
  record Answer(Reply.Kind kind, String to) {}
}
