package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    String said = "an explosion tore open the hull of a ferry in the port of Talbar on Wednesday";

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
  void voicesThatCountDifferentlyRepeatNobody() {
    Matter matter =
        links(
                story("courier").says("The mayor", "", "a raid on Talbar on Wednesday killed 12"),
                story("herald")
                    .says("A clinic", "", "a raid on Talbar on Wednesday left 9 wounded"))
            .matters()
            .get(0);

    assertThat(matter.statements()).hasSize(2);
    assertThat(matter.grade()).isEqualTo(Grade.SINGLE_SOURCE);
  }

  @Test
  void bodiesOfOneStateAreNoTwoOrigins() {
    String said = "shells sank a ferry at the pier of Talbar on Wednesday, killing 3 people";

    assertThat(
            grade(
                story("courier").says("The defence ministry", "UA", said),
                story("herald").says("The interior ministry", "UA", said)))
        .isEqualTo(Grade.REPEATED);
    assertThat(
            grade(
                story("courier").says("The defence ministry", "UA", said),
                story("herald").says("The Icelandic embassy", "IS", said)))
        .isEqualTo(Grade.CORROBORATED);
    assertThat(
            grade(
                story("courier").says("The defence ministry", "UA", said),
                story("herald").says("A ferryman", "", said)))
        .isEqualTo(Grade.CORROBORATED);
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

  @ParameterizedTest
  @CsvSource({
    "declined to comment, on the raid",
    "did not respond, to questions about the raid",
    "had no comment, on the raid",
    "refused to say, who bombed the clinic",
    "silent, on the raid at Talbar"
  })
  void whoKeepsSilentDoesNotAnswer(String cue, String content) {
    assertThat(
            grade(
                accusation("courier"),
                accusation("herald"),
                story("tribune")
                    .tells("An air strike hit a clinic at Talbar on Wednesday")
                    .denies("Moscow", "RU", cue, content)))
        .isEqualTo(Grade.UNANSWERED);
  }

  @ParameterizedTest
  @CsvSource({
    "said, it knew of no raid at Talbar, REPEATED",
    "said, questions about the raid were for others to answer, REPEATED",
    "denied, that its jets bombed the clinic at Talbar, CONTESTED"
  })
  void whoSpeaksAnswers(String cue, String content, Grade expected) {
    Story answer = story("tribune").tells("An air strike hit a clinic at Talbar on Wednesday");

    assertThat(
            grade(
                accusation("courier"),
                accusation("herald"),
                cue.equals("said")
                    ? answer.says("Moscow", "RU", content)
                    : answer.denies("Moscow", "RU", content)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "rejected, demands for a probe of the raid, false",
    "denied, entry to doctors after the raid, false",
    "dismissed, a draft that blamed its jets for the raid, false",
    "dismissed, its air force chief over the raid on the clinic, false",
    "dismissed, the air force chief's account of its bombing of the clinic, true",
    "rejected, claims that its jets bombed the clinic, true",
    "rejected, what the inquiry found about its bombing of the clinic, true",
    "denied, any deal to bomb the clinic, true"
  })
  void whoRefusesADemandDoesNotDeny(String cue, String content, boolean contested) {
    Grade grade =
        grade(
            accusation("courier"),
            accusation("herald"),
            story("tribune")
                .tells("An air strike hit a clinic at Talbar on Wednesday")
                .denies("Moscow", "RU", cue, content));

    assertThat(grade == Grade.CONTESTED).isEqualTo(contested);
  }

  @Test
  void whoRejectsAnAgreementNeitherDeniesItNorSaysItAgain() {
    Links links =
        links(
            story("courier")
                .narrates("Merwan and Orva signed an agreement on grain and water at Talbar"),
            story("herald")
                .denies(
                    "The council",
                    "",
                    "rejected",
                    "the agreement on grain and water that Merwan and Orva signed at Talbar"));

    assertThat(links.replies()).isEmpty();
    assertThat(links.matters()).extracting(Matter::grade).doesNotContain(Grade.CONTESTED);
  }

  private static Story accusation(String outlet) {
    return story(outlet)
        .says("The monitor", "", "Russian jets bombed a clinic at Talbar on Wednesday");
  }

  private static Story story(String outlet) {
    return Story.of(outlet, "2016-10-27");
  }

  private static Grade grade(Story... stories) {
    return links(stories).matters().stream()
        .filter(matter -> matter.question() == Question.ACT)
        .map(Matter::grade)
        .findFirst()
        .orElseThrow();
  }

  private static Links links(Story... stories) {
    return LINKER
        .link(Stream.of(stories).flatMap(story -> LINKER.accounts(story.read()).stream()).toList())
        .links();
  }
}
