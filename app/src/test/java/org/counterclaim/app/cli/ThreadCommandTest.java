package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    assertThat(thread.path("reports")).hasSize(8);
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

  @Test
  void tellsTheThreeHappeningsOfTheExamplesApart() throws IOException {
    JsonNode thread =
        new ObjectMapper().readTree(shell().run("thread", "--format", "json", EXAMPLES).out());
    Map<String, Set<String>> stories = new HashMap<>();
    for (JsonNode happening : thread.path("happenings")) {
      happening
          .path("statements")
          .forEach(
              each ->
                  stories
                      .computeIfAbsent(happening.path("id").asText(), id -> new HashSet<>())
                      .add(each.asText().replaceFirst("-.*", "")));
    }

    assertThat(stories.values()).allSatisfy(of -> assertThat(of).hasSize(1));
    assertThat(largest(thread)).contains("khashoggi", "tankers");
  }

  @Test
  void setsAccusationAndDenialApart() {
    Shell.Run run = shell().run("thread", EXAMPLES);

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).contains("Iran did it", "Iran did not", "contested");
  }

  /** The stories whose statements of several reports are together. */
  private static List<String> largest(JsonNode thread) {
    List<String> together = new ArrayList<>();
    for (JsonNode happening : thread.path("happenings")) {
      Set<String> reports = new HashSet<>();
      happening
          .path("statements")
          .forEach(each -> reports.add(each.asText().replaceFirst("#.*", "")));
      if (reports.size() > 1) {
        together.add(reports.iterator().next().replaceFirst("-.*", ""));
      }
    }
    return together;
  }

  private Shell shell() {
    return new Shell(folder.resolve("ledger.db"));
  }
}
