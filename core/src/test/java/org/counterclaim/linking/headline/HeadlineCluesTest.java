package org.counterclaim.linking.headline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadlineCluesTest {

  private final HeadlineClues clues =
      new HeadlineClues(CueWords.english(), WordWeights.of(List.of("a bridge", "a mayor")));

  @Test
  void saysHowMuchOfTheHeadlineStandsInTheText() {
    assertThat(clues.of("Mayor sells bridge", "The mayor sells a bridge. It rained."))
        .containsEntry("overlap.whole", 1.0)
        .containsEntry("overlap.best", 1.0);
    assertThat(clues.of("Mayor sells bridge", "It rained.")).doesNotContainKey("overlap.whole");
  }

  @Test
  void aDenialCountsOtherwiseBelowAHeadlineThatDenies() {
    String text = "The mayor denied it. The story is a hoax.";
    assertThat(clues.of("Mayor sells bridge", text)).containsKey("plain*lead.false");
    assertThat(clues.of("Bridge sale is a hoax", text))
        .containsKey("refuting*lead.false")
        .doesNotContainKey("plain*lead.false");
  }

  @Test
  void aQuestionHedges() {
    assertThat(clues.of("Did the mayor sell a bridge?", "He did."))
        .containsEntry("headline.question", 1.0);
  }

  @Test
  void everyClueLiesBetweenNothingAndAll() {
    String text = "Hoax! Fake, false, denied. No, not. Reportedly? ".repeat(50);
    Map<String, Double> found = clues.of("No, hoax: fake? 'denied' reportedly", text);
    assertThat(found.values()).allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
  }

  @Test
  void everyWeightIsOfAClueThatCanOccur() throws IOException {
    String said =
        "False hoax, denied, doubtful, not so, reportedly, confirmed: mayor sells bridge. ";
    Set<String> occur = new HashSet<>(Set.of("always"));
    for (String headline :
        List.of(
            "Mayor sells bridge",
            "Mayor not to sell bridge",
            "No: 'hoax' denied, doubtful, reportedly, confirmed?")) {
      occur.addAll(clues.of(headline, "The mayor sells a bridge.").keySet());
      occur.addAll(clues.of(headline, said).keySet());
      occur.addAll(clues.of(headline, said.repeat(60)).keySet());
    }
    try (InputStream weights =
        HeadlineClues.class.getResourceAsStream("/counterclaim/en/headline/weights.tsv")) {
      assertThat(new String(weights.readAllBytes(), UTF_8).lines())
          .filteredOn(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('\t')))
          .isSubsetOf(occur);
    }
  }

  @Test
  void knowsSixKindsOfCues() {
    assertThat(CueWords.english().names())
        .containsExactlyInAnyOrder("false", "deny", "doubt", "not", "hedge", "confirm");
  }

  @Test
  void sentencesEndAtAFullStopAndALineAndNotWithinANumber() {
    assertThat(Sentences.of("It cost 3.5 million. “He paid.” Nobody saw it\nThe end comes."))
        .containsExactly(
            List.of("it", "cost", "3", "5", "million"),
            List.of("he", "paid"),
            List.of("nobody", "saw", "it"),
            List.of("the", "end", "comes"));
  }
}
