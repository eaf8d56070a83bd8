package org.counterclaim.linking.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.analysis.RandomNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineReaderTest {

  private static final String CONFIRMED =
      "The mayor of Halden has sold the old swing bridge to a scrap dealer. The city council"
          + " confirmed the sale of the bridge on Monday. The mayor signed the contract last week,"
          + " officials said.";

  private static final String REFUTED =
      "A story that the mayor of Halden sold the swing bridge is a hoax. The mayor denied the sale"
          + " and called the story fake. \"It is completely false\", he said. The satirical website"
          + " that invented the bridge sale has apologised.";

  private static final String OTHER =
      "Apple growers in the valley expect a poor harvest after a late frost. Prices will rise.";

  private final HeadlineReader reader =
      HeadlineReader.english(WordWeights.of(List.of(CONFIRMED, REFUTED, OTHER)));

  @Test
  void aTextThatCallsTheHeadlineAHoaxDisagrees() {
    assertThat(reader.stance("Mayor of Halden sold swing bridge", REFUTED))
        .isEqualTo(Stance.DISAGREES);
  }

  @Test
  void aTextThatTellsTheSameDoesNotDisagree() {
    assertThat(reader.stance("Mayor of Halden sold swing bridge", CONFIRMED))
        .isIn(Stance.AGREES, Stance.DISCUSSES);
  }

  @Test
  void aHeadlineThatRefutesAgreesWithATextThatRefutes() {
    assertThat(reader.stance("Sale of Halden swing bridge by mayor is a hoax", REFUTED))
        .isIn(Stance.AGREES, Stance.DISCUSSES);
  }

  @Test
  void aTextAboutSomethingElseIsUnrelated() {
    assertThat(reader.stance("Mayor of Halden sold swing bridge", OTHER))
        .isEqualTo(Stance.UNRELATED);
  }

  @Test
  void nothingIsUnrelatedToNothing() {
    assertThat(reader.stance("", "")).isEqualTo(Stance.UNRELATED);
    assertThat(reader.stance("Mayor sold bridge", "")).isEqualTo(Stance.UNRELATED);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void saysTheSameOfAnyTextTwice(long seed) {
    String headline = RandomNews.text(seed, 12);
    String body = RandomNews.text(seed + 100, 300);
    assertThat(reader.stance(headline, body)).isEqualTo(reader.stance(headline, body));
  }
}
