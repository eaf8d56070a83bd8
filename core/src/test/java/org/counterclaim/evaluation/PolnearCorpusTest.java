package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearCorpusTest {

  private static final String TEXT = "😀 “It fell,” Roe said. “Twice.”";

  @Test
  void readsSpansInCodePointsAndLinksInAnyOrder() {
    List<MarkedStatement> statements =
        PolnearCorpus.parse(
            TEXT,
            List.of(
                "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
                "T1\tSource 13 16\tRoe",
                "T2\tCue 17 21\tsaid",
                "T3\tContent 2 12;23 31\t“It fell,” “Twice.”",
                "T4\tAttribution 17 21\tsaid"));
    assertThat(statements)
        .containsExactly(
            new MarkedStatement(
                List.of(new Span(14, 17)),
                List.of(new Span(18, 22)),
                List.of(new Span(3, 13), new Span(24, 32))));
  }

  @Test
  void leavesOutALinkWithoutContent() {
    assertThat(PolnearCorpus.parse(TEXT, List.of("T1\tCue 17 21\tsaid", "E1\tCue:T1 Content:T9")))
        .isEmpty();
  }

  @Test
  void takesTheFirstAnnotatorByName(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a.txt"), "Roe said no.", UTF_8);
    Files.writeString(folder.resolve("attributions/a_2.ann"), "", UTF_8);
    Files.writeString(
        folder.resolve("attributions/a_1.ann"),
        "T1\tCue 4 8\tsaid\nT2\tContent 9 11\tno\nE1\tCue:T1 Content:T2\n",
        UTF_8);
    assertThat(PolnearCorpus.read(folder).get(0).statements()).hasSize(1);
  }
}
