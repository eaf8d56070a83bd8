package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speakers say of their own side without naming it. */
class OwnActsTest {

  private static final Linker LINKER = Linker.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "admitted|its gunboats had shelled the fish market at Talbar",
        "said|one of its helicopters mistakenly struck a wedding at Talbar",
        "said|that it had carried out Wednesday's raid on the dairy",
        "said|it was responsible for the blast at Talbar",
        "acknowledged|that officers had fired on pilgrims at Talbar",
        "admitted|shelling the dairy at Talbar",
        "confessed|to having bombed the dairy",
        "took|responsibility for the deaths at Talbar",
        "claimed|responsibility for bombing the dairy",
        "claimed|the bombing of the dairy"
      })
  void whoOwnsUpToAnActDidIt(String cue, String content) {
    assertThat(positions(bombing().says("The army", "SY", cue, content)))
        .containsExactly("Syria did it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said|it had launched an inquiry into the bombing",
        "said|it was responsible for the safety of pilgrims",
        "said|it was hit by a rocket at dawn",
        "admitted|some of its gunners were killed at the dairy",
        "said|its pilots had been shot at by millers",
        "said|it would bomb the dairy again",
        "said|it had struck a deal with the millers",
        "said|it had killed two attackers at the dairy",
        "said|its planes had hit an ammunition store and a depot",
        "said|it shot down 20 drones over Talbar",
        "said|a mob of its critics had bombed the dairy",
        "said|the band fled after they bombed the dairy",
        "did not claim|responsibility for the blast at Talbar",
        "admitted|bombing by its rivals had killed a miller",
        "acknowledged|the bombing of the dairy",
        "took|responsibility for the failings before the blast",
        "claimed|victory at Talbar"
      })
  void whoTellsOfSomethingElseOwnsUpToNothing(String cue, String content) {
    assertThat(positions(bombing().says("The army", "SY", cue, content))).isEmpty();
  }

  @Test
  void weAreTheSpeakerAndTheyAreNot() {
    assertThat(positions(bombing().quotes("The army", "SY", "At dawn our pilots hit the dairy")))
        .containsExactly("Syria did it");
    assertThat(positions(bombing().quotes("The army", "SY", "They bombed the dairy"))).isEmpty();
    assertThat(
            positions(
                bombing().quotes("The army", "SY", "They claim that our pilots hit the dairy")))
        .isEmpty();
    assertThat(positions(bombing().quotes("The army", "SY", "We target nobody's dairies")))
        .isEmpty();
  }

  @Test
  void whoSpeaksForNoPartyOwnsUpToNothing() {
    assertThat(positions(bombing().says("The clinic", "", "it had shelled the dairy"))).isEmpty();
  }

  @Test
  void whoDidNotDoItDeniesIt() {
    Story story =
        bombing()
            .says("Rescuers", "", "Syrian jets bombed the dairy")
            .says("The army", "SY", "its pilots had not bombed the dairy");

    assertThat(positions(story)).containsExactly("Syria did it", "Syria did not");
    assertThat(matter(story).grade()).isEqualTo(Grade.CONTESTED);
  }

  @Test
  void whatSomebodyElseSaysOfItTooIsConceded() {
    Story accusation = bombing().says("Rescuers", "", "Syrian jets bombed the dairy");

    assertThat(
            matter(accusation.says("The army", "SY", "admitted", "its jets had hit the dairy"))
                .grade())
        .isEqualTo(Grade.CONCEDED);
    assertThat(
            matter(bombing().says("The army", "SY", "admitted", "its jets had hit the dairy"))
                .grade())
        .isNotEqualTo(Grade.CONCEDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coalition", "U.S.-led coalition", "international coalition"})
  void aCoalitionSpeaksForItself(String name) {
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "coalition jets bombed the dairy")
                    .denies(name, "", "its jets had hit the dairy")))
        .containsExactly("the coalition did it", "the coalition did not");
  }

  @Test
  void aGroupThatBelongsToAnotherAnswersForItselfAlone() {
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "the YPG bombed the dairy")
                    .deniesAsGroup("YPG", "Kurdistan Workers' Party", "any part in it")))
        .containsExactly("the YPG did it", "the YPG did not");
  }

  private static Story bombing() {
    return Story.of("courier", "2016-10-27").tells("A bombing shook Talbar on Wednesday");
  }

  private static List<String> positions(Story story) {
    return matter(story).positions().stream().map(Position::label).toList();
  }

  private static Matter matter(Story story) {
    return LINKER.link(LINKER.accounts(story.read())).links().matters().stream()
        .filter(matter -> matter.question() == Question.ACT)
        .findFirst()
        .orElseThrow();
  }
}
