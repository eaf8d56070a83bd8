package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Question;
import org.junit.jupiter.api.Test;

/** How matters stand: who agrees, who only speaks, who keeps silent. */
class GraderTest {

  private static final Linker LINKER = Linker.english();

  @Test
  void thatTwoSpeakIsNotThatTheyAgree() {
    assertThat(
            grade(
                story("courier")
                    .says("The harbour office", "", "an explosion sank a ferry at Talbar Wednesday")
                    .says("The mayor", "", "the captain had gone ashore hours before"),
                story("herald")
                    .says("The owner", "", "an explosion at Talbar on Wednesday was an accident")
                    .says("A sailor", "", "the captain never left his bridge")))
        .isEqualTo(Grade.REPEATED);
  }

  @Test
  void twoWhoSayTheSameCorroborate() {
    String said = "an explosion tore open the hull of a ferry in the harbour of Talbar on Wednesday";

    assertThat(
            grade(
                story("courier").says("The mayor", "", said),
                story("herald").says("A pilot", "", said)))
        .isEqualTo(Grade.CORROBORATED);
    assertThat(
            grade(
                story("courier").says("The mayor", "", said),
                story("herald").says("The mayor", "", said)))
        .isEqualTo(Grade.REPEATED);
  }

  @Test
  void voicesOfOneReportThatSayDifferentThingsTellNothingTwice() {
    assertThat(
            grade(
                story("courier")
                    .says("The mayor", "", "an explosion sank a ferry at Talbar on Wednesday")
                    .says("The owner", "", "the boilers had been repaired in spring")))
        .isEqualTo(Grade.SINGLE_SOURCE);
  }

  @Test
  void aHeadlineIsOfWhomTheTextBelowItQuotes() {
    assertThat(
            grade(
                story("courier")
                    .heads("Explosion on a ferry at Talbar killed 30")
                    .says("The police", "", "an explosion at Talbar on Wednesday killed 30"),
                story("herald")
                    .heads("Ferry explosion at Talbar killed 30")
                    .says("The police", "", "an explosion at Talbar on Wednesday killed 30")))
        .isEqualTo(Grade.REPEATED);
  }

  @Test
  void aSecondVoiceBelowAHeadlineStillCorroborates() {
    assertThat(
            grade(
                story("courier")
                    .heads("Explosion on a ferry at Talbar killed 30")
                    .says("The police", "", "an explosion at Talbar on Wednesday killed 30")
                    .says("The clinic", "", "the explosion killed 30")))
        .isEqualTo(Grade.CORROBORATED);
  }

  private static Story story(String outlet) {
    return Story.of(outlet, "2016-10-27");
  }

  private static Grade grade(Story... stories) {
    return LINKER
        .link(Stream.of(stories).flatMap(story -> LINKER.accounts(story.read()).stream()).toList())
        .links()
        .matters()
        .stream()
        .filter(matter -> matter.question() == Question.ACT)
        .map(Matter::grade)
        .findFirst()
        .orElseThrow();
  }
}
