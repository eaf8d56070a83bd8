package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.Tally;
import org.junit.jupiter.api.Test;

/** Which figures are of what happened, and which of the war it happened in. */
class CountReaderTest {

  @Test
  void aTollSetAgainstTheWarIsStillTheTollOfTheDay() {
    assertThat(tallies("the blast killed 35, the deadliest since the war began")).hasSize(1);
  }

  @Test
  void aFigureBehindTheWarOrRightBeforeItIsOfTheWar() {
    assertThat(tallies("the war has killed 900")).isEmpty();
    assertThat(tallies("since the war began, raids on Talbar killed 900")).isEmpty();
    assertThat(tallies("raids on Talbar killed 900 since the war began")).isEmpty();
  }

  private static List<Tally> tallies(String said) {
    Reading reading = Story.of("courier", "2016-10-26").says("The mayor", "", said).read();
    Statement statement = reading.statements().get(0);
    return new CountReader().tallies(reading, statement, statement.attribution().content());
  }
}
