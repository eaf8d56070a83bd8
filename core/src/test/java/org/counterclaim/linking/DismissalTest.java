package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is blamed in passing, who says no more than that it is not so, and who only lives there. */
class DismissalTest {

  private static final Linker LINKER = Linker.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the accusation was false",
        "these claims are completely unfounded",
        "this is a lie",
        "there is no truth in the allegations",
        "it was another fabrication"
      })
  void whoCallsAnAccusationFalseDeniesIt(String content) {
    assertThat(positions(bombing().says("Rescuers", "", "Syrian jets bombed the dairy"), content))
        .containsExactly("Syria did it", "Syria did not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the accusation was serious",
        "it was a false dawn for Talbar",
        "the pilots had false papers",
        "the wrong people run the dairy"
      })
  void whoSpeaksOfSomethingElseDoesNot(String content) {
    assertThat(positions(bombing().says("Rescuers", "", "Syrian jets bombed the dairy"), content))
        .containsExactly("Syria did it");
  }

  @Test
  void whatNobodyDidIsNotDismissedAsAnAct() {
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "Syrian jets bombed the dairy")
                    .says("The clerk", "", "milk had grown dear in the town"),
                "this is wrong"))
        .containsExactly("Syria did it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the shells came from Syrian positions above Talbar|Syria did it",
        "the rockets were fired from Russian trenches|Russia did it"
      })
  void aWeaponComesFromWhoFiredIt(String content, String position) {
    assertThat(labels(matter(bombing().says("Villagers", "", content)))).containsExactly(position);
  }

  @Test
  void whatElseComesFromSomewhereWasNotFired() {
    assertThat(labels(matter(bombing().says("Villagers", "", "flour came from Russian positions"))))
        .isEmpty();
  }

  @Test
  void whomSomebodyBlamesMayStandBeforeTheRelativeClause() {
    assertThat(labels(matter(blamed("The YPG, which the mayor blames for the raid, left"))))
        .containsExactly("the YPG did it");
    assertThat(labels(matter(blamed("The YPG left the mill, which the mayor blames for the raid"))))
        .isEmpty();
  }

  @Test
  void residentsOfACountryDoNotSpeakForItsState() {
    assertThat(grade("Residents of Talbar")).isEqualTo(Grade.UNANSWERED);
    assertThat(grade("Doctors and Talbar officials")).isEqualTo(Grade.CONCEDED);
  }

  @Test
  void aNameThatTakesInTheVerbStillHoldsItsParty() {
    Reading reading = bombing().says("Villagers", "", "Jund Talbar shelled the dairy").read();
    int begin = reading.report().text().indexOf("Jund Talbar");
    Span part = new Span(begin, begin + "Jund Talbar".length());
    Span name = new Span(begin, part.end() + " shelled".length());
    List<Actor> actors = new ArrayList<>(reading.actors());
    actors.add(new Actor("x", "Jund Talbar", Actor.Kind.ARMED_GROUP, List.of("SY"), List.of(part)));

    assertThat(
            labels(
                matter(
                    with(
                        reading,
                        List.of(new Name(name, Name.Kind.ORGANISATION)),
                        reading.statements(),
                        actors))))
        .containsExactly("Jund Talbar did it");
  }

  /** With the words from "which" to the end of the clause for what the mayor says. */
  private static Reading blamed(String sentence) {
    Reading reading = bombing().tells(sentence).says("The clerk", "", "it was late").read();
    String text = reading.report().text();
    int which = text.indexOf("which");
    int end = text.indexOf("raid", which) + "raid".length();
    Span cue = new Span(text.indexOf("blames"), text.indexOf("blames") + "blames".length());
    Statement clerk = reading.statements().get(0);
    return with(
        reading,
        List.of(),
        List.of(
            new Statement(
                clerk.id(),
                new Attribution(
                    StatementKind.INDIRECT,
                    Optional.of(new Span(which + "which ".length(), cue.begin() - 1)),
                    Optional.of(cue),
                    List.of(new Span(which, which + 5), new Span(cue.end() + 1, end))),
                clerk.speaker(),
                clerk.via(),
                clerk.saidAt(),
                clerk.distance(),
                clerk.certainty(),
                clerk.provenance())),
        reading.actors());
  }

  private static Reading with(
      Reading reading, List<Name> names, List<Statement> statements, List<Actor> actors) {
    return new Reading(
        reading.report(),
        names,
        actors,
        reading.places(),
        reading.times(),
        statements,
        reading.assertions(),
        reading.replies(),
        reading.remarks());
  }

  private static Grade grade(String speaker) {
    return matter(
            bombing()
                .ofNobody(speaker, "SY")
                .says("Rescuers", "", "Syrian jets bombed the dairy")
                .says(speaker, "SY", "Syrian jets mistakenly bombed the dairy"))
        .grade();
  }

  private static Story bombing() {
    return Story.of("courier", "2016-10-27").tells("A bombing shook Talbar on Wednesday");
  }

  private static List<String> positions(Story story, String content) {
    return labels(matter(story.says("The army", "SY", content)));
  }

  private static List<String> labels(Matter matter) {
    return matter.positions().stream().map(Position::label).toList();
  }

  private static Matter matter(Story story) {
    return matter(story.read());
  }

  private static Matter matter(Reading reading) {
    return LINKER.link(LINKER.accounts(reading)).links().matters().stream()
        .filter(matter -> matter.question() == Question.ACT)
        .findFirst()
        .orElseThrow();
  }
}
