package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.StatementKind;
import org.junit.jupiter.api.Test;

/** Whom somebody's own words name, and who "I" and "our" are in them. */
class AsidesTest {

  @Test
  void somebodyNamedInAQuotationIsNoAntecedentBehindIt() {
    List<String> names =
        Talk.of(
                "“They thought it was over when Captain Ina Moe said it was over,” said teacher Lea Brandt. "
                    + "She added that nobody came.")
            .said(StatementKind.INDIRECT, "Captain Ina Moe", "said", "it was over,")
            .said(
                StatementKind.DIRECT,
                "teacher Lea Brandt",
                "said",
                "They thought it was over when Captain Ina Moe said it was over")
            .said("She", "added", "nobody came")
            .names();
    assertThat(names).containsExactly("Ina Moe", "Lea Brandt", "Lea Brandt");
  }

  @Test
  void withinTheQuotationSheIs() {
    List<String> names =
        Talk.of("Teacher Lea Brandt said: “Captain Ina Moe said it was over. She said so twice.”")
            .said(
                StatementKind.DIRECT,
                "Teacher Lea Brandt",
                "said",
                "Captain Ina Moe said it was over. She said so twice.")
            .said("Captain Ina Moe", "said", "it was over")
            .said("She", "said", "so twice")
            .names();
    assertThat(names).containsExactly("Lea Brandt", "Ina Moe", "Ina Moe");
  }

  @Test
  void ourAssessmentIsTheSpeakers() {
    List<String> names =
        Talk.of(
                "Captain Ina Moe of the Quay Guard said: “Our assessment is that the crane fell.” "
                    + "The mayor, Ulla Osterman, left.")
            .said(
                StatementKind.DIRECT,
                "Captain Ina Moe",
                "said",
                "Our assessment is that the crane fell.")
            .said("Our assessment", "is", "the crane fell")
            .names();
    assertThat(names).containsExactly("Ina Moe", "Ina Moe");
  }

  @Test
  void ourMinistryIsNotTheSpeaker() {
    List<String> names =
        Talk.of("Captain Ina Moe said: “Our ministry says the crane fell.”")
            .said(
                StatementKind.DIRECT,
                "Captain Ina Moe",
                "said",
                "Our ministry says the crane fell.")
            .said("Our ministry", "says", "the crane fell")
            .names();
    assertThat(names.get(1)).isNotEqualTo("Ina Moe");
  }

  @Test
  void herAccountIsHers() {
    List<String> names =
        Talk.of("Captain Ina Moe denied it. By her account, the crane fell at noon.")
            .said("Captain Ina Moe", "denied", "it")
            .said("her account", "By", "the crane fell at noon")
            .names();
    assertThat(names).containsExactly("Ina Moe", "Ina Moe");
  }

  @Test
  void toldIndirectlyIIsTheWriterAndWeStaysTheSpeaker() {
    String text = "Captain Ina Moe said that I say it was we saw smoke.";
    Talk talk =
        Talk.of(text)
            .said("Captain Ina Moe", "said", "I say it was we saw smoke")
            .said("I", "say", "it was")
            .said("we", "saw", "smoke");
    assertThat(talk.names()).containsExactly("Ina Moe", "The Harbour Courier", "Ina Moe");
  }

  @Test
  void aShortTitleIsTheTitle() {
    List<String> names =
        Talk.of("Gov. Lena Voss met Mayor Ulla Osterman. The governor said the dam held.")
            .said("The governor", "said", "the dam held")
            .names();
    assertThat(names).containsExactly("Lena Voss");
  }
}
