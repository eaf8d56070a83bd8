package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.analysis.Shared;
import org.junit.jupiter.api.Test;

/** The labels in {@code training/labels/speakers} lie where they say. */
class SpeakerLabelsTest {

  private static final Path LABELS =
      Path.of(System.getProperty("counterclaim.root", ".."))
          .resolve("training/labels/speakers/polnear-dev.jsonl");

  @Test
  void areTwoHundredAndMoreOnBothHalves() throws IOException {
    List<LabelledSpeaker> labels = LabelledSpeaker.readAll(LABELS);
    assertThat(labels).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    assertThat(labels.stream().filter(LabelledSpeaker::isForDevelopment).count())
        .isBetween(80L, 130L);
  }

  @Test
  void areSourcesOfTheCorpusAndNameSomebodyByACapital() throws IOException {
    Map<String, PolnearCorpus.Case> cases =
        PolnearCorpus.read(Shared.path("data/polnear/dev")).stream()
            .collect(Collectors.toMap(PolnearCorpus.Case::name, Function.identity()));
    for (LabelledSpeaker label : LabelledSpeaker.readAll(LABELS)) {
      PolnearCorpus.Case report =
          Objects.requireNonNull(cases.get(label.report()), "a report of PolNeAR dev");
      assertThat(report.statements())
          .anyMatch(
              each ->
                  each.source().contains(label.source())
                      && MarkedStatement.shared(each.cue(), List.of(label.cue())) > 0);
      assertThat(label.names())
          .allMatch(
              name ->
                  name.in(report.text()).chars().anyMatch(Character::isUpperCase)
                      || name.in(report.text()).equals("mdeluzgon"));
    }
  }
}
