package org.counterclaim.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.counterclaim.claim.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgesTest {

  private static final Hedges HEDGES = new Hedges(LanguagePack.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROBABLE | it was likely that the shell came from the north",
        "PROBABLE | the boats are believed to have sunk",
        "PROBABLE | they suspected arson",
        "PROBABLE | two raids by suspected pirates hit the harbour",
        "PROBABLE | the harbour chief suspects sabotage",
        "PROBABLE | the crew was suspected of smuggling",
        "POSSIBLE | it was possible that the boat had sunk",
        "POSSIBLE | the toll may rise",
        "FUTURE | the broadcasts will go on",
        "HOPED | those who ordered it should stand trial",
        "UNKNOWN | it could not confirm the count",
        "CERTAIN | the jets could not have flown that night"
      })
  void areReadFromTheFirstVerbGroup(Certainty certainty, String content) {
    assertThat(HEDGES.in(content)).contains(certainty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebels shelled the school",
        "12 people were killed in May",
        "the strike in May killed 40",
        "a suspected smuggler was arrested at the border",
        "six suspected smugglers drowned",
        "patrols had caught 40 suspected smugglers off the cape",
        "suspected smugglers had sunk the boat",
        "guards shot at suspected smugglers",
        "two teenage suspects were held",
        "possible hideouts had been searched",
        "the army captured a town from which rebels had fired at what may be a depot",
        "",
        "…"
      })
  void areNotSeenWhereNobodyHedges(String content) {
    assertThat(HEDGES.in(content)).isEmpty();
  }

  @Test
  void endWithTheSentence() {
    assertThat(HEDGES.in("No. It may rain.")).isEqualTo(Optional.empty());
  }
}
