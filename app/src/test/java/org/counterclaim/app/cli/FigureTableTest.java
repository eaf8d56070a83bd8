package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTableTest {

  @Test
  void putsPrecisionRecallAndF1OfAMetricInOneRow() {
    assertThat(
            new FigureTable(new Style(false))
                .of(
                    Map.of(
                        "cue-precision", 0.5,
                        "cue-recall", 0.25,
                        "cue-f1", 1 / 3.0,
                        "speaker-end-to-end", 0.125,
                        "source-exact-f1", 1.0)))
        .containsExactly(
            "                    precision     recall         F1",
            "cue                     0.500      0.250      0.333",
            "source-exact                                  1.000",
            "speaker-end-to-end                            0.125");
  }
}
