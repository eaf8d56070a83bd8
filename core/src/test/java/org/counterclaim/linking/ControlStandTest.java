package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds a place, as those say who took it, lost it and deny it. */
class ControlStandTest {

  private static final Linker LINKER = Linker.english();

  @Test
  void whoDeniesThatATownIsHeldContradictsWhoSaysSo() {
    Matter matter =
        matter(
            story("courier")
                .says("The army", "SY", "it entered the whole of Talbar on Wednesday")
                .holding(Control.Change.TAKES, "Talbar", "entered"),
            story("herald")
                .says("The front", "", "fighting for Talbar went on on Wednesday")
                .denies("The ministry", "SY", "the army had entered Talbar")
                .holding(Control.Change.TAKES, "Talbar", "entered"),
            story("tribune").says("The mayor", "", "guns were heard at Talbar on Wednesday"));

    assertThat(matter.question()).isEqualTo(Question.CONTROL);
    assertThat(labels(matter))
        .containsExactly("Talbar is held by Syria", "Talbar is not held by Syria");
    assertThat(matter.grade()).isEqualTo(Grade.CONTESTED);
  }

  @ParameterizedTest
  @CsvSource({"denied, that", "rejected, the claim", "said, these claims are false"})
  void whoRejectsTheClaimThatATownIsHeldDeniesThat(String cue, String content) {
    Story claim =
        story("courier")
            .says("The army", "SY", "it entered the whole of Talbar on Wednesday")
            .holding(Control.Change.TAKES, "Talbar", "entered");
    Matter matter =
        matter(
            cue.equals("said")
                ? claim.says("Kyiv", "UA", content)
                : claim.denies("Kyiv", "UA", cue, content),
            story("herald").says("A miller", "", "Talbar was captured on Wednesday"),
            story("tribune").says("The mayor", "", "Talbar was captured on Wednesday"));

    assertThat(labels(matter))
        .containsExactly("Talbar is held by Syria", "Talbar is not held by Syria");
  }

  @Test
  void whoRejectsSomethingElseDoesNot() {
    Matter matter =
        matter(
            story("courier")
                .says("The army", "SY", "it entered the whole of Talbar on Wednesday")
                .holding(Control.Change.TAKES, "Talbar", "entered")
                .says("The mayor", "", "the mill had been sold")
                .denies("Kyiv", "UA", "that"),
            story("herald").says("A miller", "", "Talbar was captured on Wednesday"),
            story("tribune").says("The mayor", "", "Talbar was captured on Wednesday"));

    assertThat(labels(matter)).containsExactly("Talbar is held by Syria");
  }

  @Test
  void whoLosesATownLaterDoesNotContradictThatItWasHeld() {
    Matter matter =
        matter(
            story("courier")
                .says("The army", "SY", "it entered the whole of Talbar on Wednesday")
                .holding(Control.Change.TAKES, "Talbar", "entered"),
            story("herald")
                .says("The ministry", "SY", "the army had withdrawn from Talbar on Wednesday")
                .holding(Control.Change.LOSES, "Talbar", "withdrawn"),
            story("tribune").says("The mayor", "", "guns were heard at Talbar on Wednesday"));

    assertThat(labels(matter))
        .containsExactly("Talbar is held by Syria", "Talbar was lost by Syria");
    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void whoHoldsATownIsNotAskedWhereAnOutletMentionsItInPassing() {
    Story story =
        story("courier")
            .says("The army", "SY", "its gate was hit on Wednesday")
            .narrates("The ministry holds Talbar")
            .holding(Control.Change.HOLDS, "Talbar", "holds");

    assertThat(LINKER.link(LINKER.accounts(story.read())).links().matters())
        .flatExtracting(Matter::positions)
        .isEmpty();
  }

  private static Story story(String outlet) {
    return Story.of(outlet, "2016-10-27").tells("Fighting raged for Talbar on Wednesday");
  }

  private static List<String> labels(Matter matter) {
    return matter.positions().stream().map(Position::label).toList();
  }

  private static Matter matter(Story... stories) {
    return LINKER
        .link(Stream.of(stories).flatMap(story -> LINKER.accounts(story.read()).stream()).toList())
        .links()
        .matters()
        .stream()
        .filter(matter -> matter.question() == Question.CONTROL)
        .findFirst()
        .orElseThrow();
  }
}
