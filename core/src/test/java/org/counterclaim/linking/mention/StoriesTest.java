package org.counterclaim.linking.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private final WordFamilies families = WordFamilies.english();
  private final Map<String, List<String>> documents =
      Map.of(
          "a", words("The ferry sank off Orvik and nineteen islanders drowned in the harbour"),
          "b", words("Nineteen islanders drowned when a ferry sank near the Orvik harbour"),
          "c", words("A burglar stole paintings from a museum in Lund during the night"),
          "d", words("The stolen paintings of the Lund museum were found, a burglar was held"));

  @Test
  void documentsOfOneStoryComeTogetherAndOthersDoNot() {
    Map<String, Integer> stories = new TreeMap<>(new Stories(families).gather(documents));
    assertThat(stories.get("a")).isEqualTo(stories.get("b")).isNotEqualTo(stories.get("c"));
    assertThat(stories.get("c")).isEqualTo(stories.get("d"));
  }

  @Test
  void wordsOfOneFamilyNameOneEventWithinAStory() {
    MentionClusters clusters =
        new MentionClusters(families, new Stories(families).gather(documents));
    assertThat(clusters.event("c", List.of("stole")))
        .isEqualTo(clusters.event("d", List.of("stolen")))
        .isNotEqualTo(clusters.event("a", List.of("stole")));
    assertThat(clusters.event("a", List.of("sank")))
        .isNotEqualTo(clusters.event("a", List.of("drowned")));
  }

  @Test
  void whatEachOutletSaysIsItsOwn() {
    MentionClusters clusters =
        new MentionClusters(families, new Stories(families).gather(documents));
    assertThat(clusters.event("a", List.of("said")))
        .isNotEqualTo(clusters.event("b", List.of("said")));
  }

  @Test
  void theHeadOfAMentionStandsBeforeItsParticle() {
    assertThat(families.head(List.of("checked", "into"))).isEqualTo("checked");
    assertThat(families.head(List.of("deadly", "attack"))).isEqualTo("attack");
    assertThat(families.of("killings")).isEqualTo(families.of("death"));
    assertThat(families.of("blaze")).isNotEqualTo(families.of("shooting"));
  }

  @Test
  void noDocumentsMakeNoStory() {
    assertThat(new Stories(families).gather(Map.of())).isEmpty();
    assertThat(new Stories(families).gather(Map.of("a", List.of()))).hasSize(1);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" ", -1));
  }
}
