package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedFiguresTest {

  private static final PinnedFigures PINNED =
      new PinnedFigures(
          "polnear/dev",
          "counterclaim evaluate",
          0.0005,
          new TreeMap<>(Map.of("f1", 0.75, "recall", 0.5)));

  @TempDir Path folder;

  @Test
  void comesBackFromItsFile() {
    Path file = folder.resolve("polnear.yaml");
    PINNED.write(file);
    assertThat(PinnedFigures.read(file)).isEqualTo(PINNED);
  }

  @Test
  void saysNothingWhereNothingMoved() {
    assertThat(PINNED.differences(Map.of("f1", 0.7504, "recall", 0.5))).isEmpty();
  }

  @Test
  void namesAFigureThatMovedUpOrDown() {
    assertThat(PINNED.differences(Map.of("f1", 0.76, "recall", 0.49)))
        .containsExactly(
            "f1 is pinned at 0.7500 and measured 0.7600",
            "recall is pinned at 0.5000 and measured 0.4900");
  }

  @Test
  void namesAFigureThatIsGoneAndOneThatIsNew() {
    assertThat(PINNED.differences(Map.of("f1", 0.75, "precision", 0.9)))
        .containsExactly(
            "recall is pinned at 0.5 and was not measured",
            "precision was measured and is not pinned");
  }

  @Test
  void refusesAFileWithoutFigures() throws IOException {
    Path file = folder.resolve("empty.yaml");
    Files.writeString(file, "dataset: polnear/dev\n");
    assertThatThrownBy(() -> PinnedFigures.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected dataset, command and figures");
  }
}
