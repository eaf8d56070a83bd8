package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of {@code examples/}, tied together. */
class ThreadCommandTest {

  private static final String EXAMPLES =
      Path.of(System.getProperty("counterclaim.root", "..")).resolve("examples").toString();

  @TempDir private Path folder;

  @Test
  void printsOneObjectOnOneLineInWhichEveryNameExists() throws IOException {
    Shell.Run run = shell().run("thread", "--format", "json", EXAMPLES);

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).hasLineCount(1);
    JsonNode thread = new ObjectMapper().readTree(run.out());
    assertThat(thread.path("reports")).hasSize(9);
    Set<String> said = new HashSet<>();
    for (JsonNode reading : thread.path("reports")) {
      String source = reading.path("report").path("source").asText();
      String stem = source.substring(source.lastIndexOf('/') + 1).replace(".txt", "");
      reading.path("statements").forEach(each -> said.add(stem + "#" + each.path("id").asText()));
    }
    for (JsonNode matter : thread.path("matters")) {
      Set<String> own = new HashSet<>();
      matter.path("statements").forEach(each -> own.add(each.asText()));
      assertThat(said).containsAll(own);
      assertThat(own).isNotEmpty();
      for (JsonNode position : matter.path("positions")) {
        position.path("statements").forEach(each -> assertThat(own).contains(each.asText()));
      }
      for (JsonNode pair : matter.path("incompatible")) {
        assertThat(pair.path(0).asInt()).isLessThan(pair.path(1).asInt());
        assertThat(pair.path(1).asInt()).isLessThan(matter.path("positions").size());
      }
    }
    thread.path("replies").forEach(reply -> assertThat(said).contains(reply.path("from").asText()));
  }

  /** Of the two versions of a report on the tankers the newer one speaks. */
  @Test
  void tellsTheThreeHappeningsOfTheExamplesApart() throws IOException {
    JsonNode thread = examples();
    Map<String, Set<String>> reports = new TreeMap<>();
    for (JsonNode happening : thread.path("happenings")) {
      happening
          .path("statements")
          .forEach(
              each ->
                  reports
                      .computeIfAbsent(happening.path("label").asText(), id -> new TreeSet<>())
                      .add(each.asText().replaceFirst("#.*", "")));
    }

    assertThat(reports)
        .containsOnly(
            Map.entry(
                "Downing at Hrabove, 17 July 2014",
                Set.of("mh17-harbour-post", "mh17-orient", "mh17-polder")),
            Map.entry(
                "Killing at Istanbul, about 5 October 2018",
                Set.of("khashoggi-levant", "khashoggi-meridian", "khashoggi-orient")),
            Map.entry(
                "Attack on ships in the Gulf of Oman, 13 June 2019",
                Set.of("tankers-harbour-post", "tankers-meridian-2")));
  }

  @Test
  void raisesTheirMattersWithThePositionsTaken() throws IOException {
    Map<String, List<String>> positions = new TreeMap<>();
    Map<String, String> incompatible = new TreeMap<>();
    for (JsonNode matter : examples().path("matters")) {
      List<String> labels = new ArrayList<>();
      matter.path("positions").forEach(each -> labels.add(each.path("label").asText()));
      positions.put(matter.path("label").asText(), labels);
      incompatible.put(matter.path("label").asText(), matter.path("incompatible").toString());
    }

    assertThat(positions)
        .containsOnly(
            Map.entry(
                "Who is behind the downing at Hrabove, 17 July 2014",
                List.of(
                    "Ukraine did it",
                    "Russia did it",
                    "the separatists did not",
                    "Russia did not")),
            Map.entry(
                "Who is behind the attack on ships in the Gulf of Oman, 13 June 2019",
                List.of("Iran did it", "Iran did not", "the accusation is rejected")),
            Map.entry(
                "How many were killed or hurt: downing at Hrabove, 17 July 2014",
                List.of("298 killed")),
            Map.entry(
                "What is said and asked after the downing at Hrabove, 17 July 2014", List.of()),
            Map.entry("What happened: killing at Istanbul, about 5 October 2018", List.of()),
            Map.entry(
                "Who was killed or hurt: killing at Istanbul, about 5 October 2018", List.of()),
            Map.entry(
                "What is said and asked after the killing at Istanbul, about 5 October 2018",
                List.of()));
    assertThat(incompatible)
        .containsEntry("Who is behind the downing at Hrabove, 17 July 2014", "[[0,1],[1,3]]")
        .containsEntry(
            "Who is behind the attack on ships in the Gulf of Oman, 13 June 2019", "[[0,1],[0,2]]");
  }

  @Test
  void setsAccusationAndDenialApart() {
    Shell.Run run = shell().run("thread", EXAMPLES);

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out())
        .contains("Iran did it", "Iran did not", "Russia did it", "Russia did not", "contested")
        .doesNotContain("Malaysia did");
  }

  private JsonNode examples() throws IOException {
    return new ObjectMapper().readTree(shell().run("thread", "--format", "json", EXAMPLES).out());
  }

  private Shell shell() {
    return new Shell(folder.resolve("ledger.db"));
  }
}
