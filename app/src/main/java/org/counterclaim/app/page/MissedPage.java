package org.counterclaim.app.page;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.app.page.CorrectionPage.Choice;
import org.counterclaim.app.page.ReviewPage.Signing;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;

/**
 * A statement to be added to a report.
 *
 * @param words those that were chosen in the text; "" for none
 * @param near about where they stand
 */
public record MissedPage(Reading reading, String words, int near, Signing signing) {

  public List<String> actors() {
    return reading.actors().stream().map(Actor::name).distinct().toList();
  }

  public List<Choice> forms() {
    return Stream.of(StatementKind.values())
        .filter(each -> each != StatementKind.NARRATOR)
        .map(
            each ->
                new Choice(each.name(), StatementView.word(each), each == StatementKind.INDIRECT))
        .toList();
  }

  public List<Choice> actorKinds() {
    return CorrectionPage.kindsOfSpeakers(Actor.Kind.PERSON);
  }
}
