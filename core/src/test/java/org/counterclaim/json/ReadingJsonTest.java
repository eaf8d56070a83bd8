package org.counterclaim.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTest {

  private static final String TEXT = "🚀 The ministry claimed that the bridge holds.";

  @Test
  void namesTheFieldsOfTheContract() {
    JsonNode node = ReadingJson.toNode(reading());

    assertThat(fields(node))
        .startsWith(
            "report",
            "names",
            "actors",
            "places",
            "times",
            "statements",
            "events",
            "figures",
            "control",
            "replies");
    assertThat(fields(node.get("report")))
        .containsExactly(
            "id", "source", "url", "outlet", "title", "published", "language", "text", "blocks");
    assertThat(fields(node.at("/statements/0")))
        .containsExactly(
            "id",
            "kind",
            "source",
            "cue",
            "content",
            "speaker",
            "via",
            "saidAt",
            "distance",
            "certainty",
            "confidence",
            "by");
    assertThat(fields(node.at("/actors/0")))
        .containsExactly("id", "name", "kind", "affiliation", "mentions");
    assertThat(fields(node.at("/names/0"))).containsExactly("begin", "end", "text", "kind");
  }

  @Test
  void spellsConstantsAsTheContractDoes() {
    JsonNode node = ReadingJson.toNode(reading());

    assertThat(node.at("/actors/0/kind").asText()).isEqualTo("armed-group");
    assertThat(node.at("/statements/0/distance").asText()).isEqualTo("doubting");
    assertThat(node.at("/names/0/kind").asText()).isEqualTo("ORGANISATION");
  }

  @Test
  void countsUtf16SoThatAnEmojiIsTwo() {
    JsonNode cue = ReadingJson.toNode(reading()).at("/statements/0/cue");

    assertThat(cue.get("begin").asInt()).isEqualTo(16);
    assertThat(cue.get("text").asText()).isEqualTo("claimed");
  }

  @Test
  void leavesOutWhatIsUnknown() {
    JsonNode report =
        ReadingJson.toNode(Reading.unread(Report.of("a.txt", TEXT), "why")).get("report");

    assertThat(fields(report)).containsExactly("id", "source", "language", "text", "blocks");
  }

  @Test
  void standsOnOneLine() {
    assertThat(ReadingJson.write(Reading.unread(Report.of("a.txt", "one\ntwo\r\n"), "x\ny")))
        .doesNotContain("\n", "\r");
  }

  @Test
  void passesOverFieldsItDoesNotKnow() {
    ObjectNode node = ReadingJson.toNode(reading());
    node.put("mood", "grim");
    ((ObjectNode) node.at("/statements/0")).putObject("later").put("than", "us");

    assertThat(ReadingJson.read(node.toString())).isEqualTo(reading());
  }

  @Test
  void refusesWhatIsNoReading() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadingJson.read("{\"report\":"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.read("{}"))
        .withMessageContaining("'source'");
  }

  @Test
  void keepsATimeOnTheFullMinute() {
    Published noon = Published.parse("2017-12-10T12:45:00Z");
    Report report = Report.builder("a.txt", TEXT).published(noon).build();

    assertThat(
            ReadingJson.read(ReadingJson.write(Reading.unread(report, "x"))).report().published())
        .isEqualTo(noon);
  }

  @Test
  void readsTextLongerThanJacksonTakesByDefault() {
    Report report = Report.of("long.txt", "x".repeat(21_000_000));

    assertThat(ReadingJson.read(ReadingJson.write(Reading.unread(report, "long"))).report())
        .isEqualTo(report);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void survivesAFileInUtf8(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    for (int at = 0; at < 100; at++) {
      Reading reading = readings.next();
      String json = new String(ReadingJson.write(reading).getBytes(UTF_8), UTF_8);

      Reading again = ReadingJson.read(json);

      assertThat(again).isEqualTo(reading);
      assertThat(again.report().text()).isEqualTo(reading.report().text());
      assertThat(ReadingJson.write(again)).isEqualTo(json);
    }
  }

  private static Reading reading() {
    Report report =
        Report.builder("a.txt", TEXT)
            .address("https://news.example/1")
            .outlet("The Example")
            .title("Bridge")
            .published(Published.parse("2017-12-10"))
            .build();
    Attribution attribution =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(new Span(3, 15)),
            Optional.of(new Span(16, 23)),
            List.of(new Span(29, 45)));
    Statement statement =
        new Statement(
            "s1",
            attribution,
            "a1",
            List.of(),
            Optional.of(LocalDate.of(2017, 12, 9)),
            Distance.DOUBTING,
            Certainty.CERTAIN,
            new Provenance("rule test", 0.5));
    return new Reading(
        report,
        List.of(new Name(new Span(7, 15), Name.Kind.ORGANISATION)),
        List.of(
            new Actor(
                "a1", "Ministry", Actor.Kind.ARMED_GROUP, List.of(), List.of(new Span(3, 15)))),
        List.of(statement),
        List.of());
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
