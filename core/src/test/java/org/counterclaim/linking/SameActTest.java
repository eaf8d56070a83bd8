package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What concedes an accusation, and what only tells of one's own deeds. */
class SameActTest {

  private static final Linker LINKER = Linker.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syrian jets bombed a column of aid lorries|admitted|its jets struck the convoy",
        "Syrian jets bombed a column of aid lorries|admitted|bombing trucks by mistake",
        "Syrian jets bombed the clinic|acknowledged|its jets had hit a hospital at Talbar",
        "Syrian jets bombed an orchard|said|its jets mistakenly hit an orchard by the river",
        "Syrian shells killed nine villagers|said|its gunners had shelled civilians at Talbar",
        "Syrian jets bombed the clinic|said|it had carried out Wednesday's raid",
        "Syrian jets bombed the clinic|took|responsibility for the deaths",
        "Syrian jets bombed Talbar|said|one of its jets struck a wedding at Talbar"
      })
  void whoSaysThatHeDidWhatHeIsAccusedOfConcedes(String accusation, String cue, String content) {
    assertThat(grade(accusation, cue, content)).isEqualTo(Grade.CONCEDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syrian jets bombed the clinic|said|Syrian strikes on Islamic State go on in the east",
        "Syrian jets bombed Talbar|said|its jets had struck terrorists who dug in there",
        "Syrian jets bombed the clinic|said|Syrian jets carried out two strikes near Talbar",
        "Syrian jets bombed the clinic|said|its gunners had hit a bakery at Talbar",
        "Syrian jets bombed the clinic at Talbar|said|its jets hit a hospital at Merwan",
        "Syrian jets stood in the way of Russian pilots|said|Syrian shelling of Talbar went on",
        "Syrian jets bombed Talbar|said|encounters between Syrian jets and drones were rare"
      })
  void whoTellsOfAnotherDeedConcedesNothing(String accusation, String cue, String content) {
    assertThat(grade(accusation, cue, content)).isNotEqualTo(Grade.CONCEDED);
  }

  private static Grade grade(String accusation, String cue, String content) {
    Story story =
        Story.of("courier", "2016-10-27")
            .tells("A bombing shook Talbar on Wednesday")
            .says("Rescuers", "", accusation)
            .says("The army", "SY", cue, content);
    return LINKER.link(LINKER.accounts(story.read())).links().matters().stream()
        .filter(matter -> matter.question() == Question.ACT)
        .filter(matter -> !matter.positions().isEmpty())
        .map(Matter::grade)
        .findFirst()
        .orElseThrow();
  }
}
