package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleExtractionScoreTest {

  @Test
  void countsSharedRunsOfFourWords() {
    // Wanted: abcd bcde cdef. Found: bcde cdef defX efXY. Two are shared.
    ArticleExtractionScore score = ArticleExtractionScore.of("a b c d e f", "b c d e f X Y");

    assertThat(score.precision()).isEqualTo(2 / 4.0);
    assertThat(score.recall()).isEqualTo(2 / 3.0);
    assertThat(score.f1()).isCloseTo(4 / 7.0, within(1e-12));
  }

  @Test
  void countsARepeatedRunAsOftenAsBothHaveIt() {
    ArticleExtractionScore score = ArticleExtractionScore.of("a b c d", "a b c d a b c d");

    assertThat(score.precision()).isEqualTo(1 / 5.0);
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void passesOverPunctuationButNotOverCase() {
    assertThat(ArticleExtractionScore.of("The ministry, it said.", "The ministry it said").f1())
        .isEqualTo(1);
    assertThat(ArticleExtractionScore.of("The ministry it said", "the ministry it said").f1())
        .isZero();
  }

  @Test
  void takesAShortTextAsOneRun() {
    assertThat(ArticleExtractionScore.of("Talks resume", "Talks resume").f1()).isEqualTo(1);
  }

  @Test
  void isPerfectWhereNothingIsWantedAndNothingFound() {
    assertThat(ArticleExtractionScore.of("", "").f1()).isEqualTo(1);
    assertThat(ArticleExtractionScore.of("", "some words").f1()).isZero();
    assertThat(ArticleExtractionScore.of("some words", "").f1()).isZero();
  }

  @Test
  void takesTheHarmonicMeanOfMeans() {
    ArticleExtractionScore mean =
        ArticleExtractionScore.mean(
            List.of(new ArticleExtractionScore(1, 0.5), new ArticleExtractionScore(0.5, 0.25)));

    assertThat(mean.precision()).isEqualTo(0.75);
    assertThat(mean.recall()).isEqualTo(0.375);
    assertThat(mean.f1()).isEqualTo(0.5);
  }
}
