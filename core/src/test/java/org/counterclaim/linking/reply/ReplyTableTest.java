package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.RandomReadings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTableTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyPairHasAFiniteValueForEveryClue(long seed) {
    List<ReplyTable.Row> rows = ReplyTable.of(new RandomReadings(seed).next());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.clues()).hasSameSizeAs(ReplyTable.columns());
              assertThat(row.clues()).allSatisfy(each -> assertThat(each).isFinite());
              assertThat(row.answer()).isNotEqualTo(row.answered());
            });
  }
}
