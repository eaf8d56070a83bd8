package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;

class MatterLinesTest {

  private static final Counterclaim RULES = Counterclaim.withRulesAlone();

  private static final String WIRE =
      "An air strike hit a vegetable market in Maarat al-Numan on April 19, 2016, killing at least"
          + " 37 people, residents said. Stalls burned for an hour while neighbours carried the"
          + " wounded to a school that serves as a clinic since the hospital was closed last year."
          + " \"The Syrian government bombed the market at noon\", rescue worker Samir Halabi said."
          + " Traders had come from four villages to sell the first tomatoes of the year, and the"
          + " road from the south was still full of carts when the aircraft came back.";

  @Test
  void showsWhatItLeftOutWhenAskedForAll() {
    List<Reading> readings = new ArrayList<>();
    for (String name : List.of("Halabi", "Darwish", "Kanaan", "Masri", "Saleh", "Tahan")) {
      readings.add(
          read(
              name,
              "An air strike hit a market in Maarat al-Numan on April 19, 2016. The Syrian"
                  + " government bombed the market, rescue worker "
                  + name
                  + " said."));
    }

    assertThat(lines(false, readings)).contains("more: --all");
    assertThat(lines(true, readings)).doesNotContain("more: --all");
    assertThat(lines(true, readings).lines().count())
        .isGreaterThan(lines(false, readings).lines().count());
  }

  @Test
  void marksATextThatTwoOutletsPrint() {
    String lines = lines(false, List.of(read("wire", WIRE), read("paper", WIRE)));

    assertThat(lines).contains("same text as ");
  }

  @Test
  void doesNotCallABriefMadeFromATextTheSameText() {
    String longer =
        WIRE
            + " The aircraft had circled since dawn, he said, and the bakery at the crossroads had"
            + " already sent its women home. An old man sold the shoes of the dead for bread, and"
            + " nobody asked whose they were. In the evening a truck with loudspeakers drove from"
            + " village to village to read the names, while the mayor counted blankets in the yard"
            + " of the school and the last bus for the border left without a single passenger.";
    String lines = lines(false, List.of(read("wire", longer), read("paper", WIRE)));

    assertThat(lines).contains("from the text of wire").doesNotContain("same text as ");
  }

  @Test
  void showsTheOnlyAnswerAboveWhatAnswersNothing() {
    assertThat(lines(false, List.of(read("wire", WIRE))))
        .containsPattern("(?s)Syria did it.*also said:.*Stalls burned");
  }

  @Test
  void leadsBackToTheWordsWhereTwoFilesHaveOneName() {
    String strike =
        "An air strike hit a market in Maarat al-Numan on April 19, 2016. \"%s bombed the market\","
            + " %s said.";
    String lines =
        lines(
            false,
            List.of(
                read(
                    "north/day", strike.formatted("The Syrian government", "rescue worker Halabi")),
                read("south/day", strike.formatted("The rebels", "Colonel Darwish"))));

    assertThat(lines).containsPattern("\\b[0-9a-f]{12}#s\\d").doesNotContain("day#s", "sha256:");
  }

  @Test
  void saysWhoDeniesBesideTheWordsThatAreDenied() {
    List<Reading> readings =
        List.of(
            read("wire", WIRE),
            read(
                "paper",
                "The Syrian army denied that it had bombed the market in Maarat al-Numan on April"
                    + " 19, 2016."));

    assertThat(lines(true, readings)).containsPattern("Syria.* denied\\s");
    assertThat(lines(true, readings).replaceAll("\\s+", " ")).contains("[denied] it had bombed");
    assertThat(lines(true, readings)).doesNotContain("[denied] The Syrian");
  }

  private static Reading read(String outlet, String text) {
    return RULES.read(
        Report.builder(outlet + ".txt", text)
            .outlet(outlet)
            .published(Published.parse("2016-04-20"))
            .build());
  }

  private static String lines(boolean all, List<Reading> readings) {
    return String.join(
        "\n", new MatterLines(new Style(false), 80, all, readings).of(RULES.thread(readings)));
  }
}
