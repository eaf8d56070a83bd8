package org.counterclaim.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.counterclaim.evaluation.ArticleExtractionEvaluation;
import org.counterclaim.intake.SharedData;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {

  /** The floor that was promised; what is measured is above it, so that a fall is seen early. */
  private static final double FLOOR = 0.965;

  @Test
  void findsTheArticlesOfTheBenchmark() throws IOException {
    Path folder = SharedData.folder("data/article-extraction");

    assertThat(ArticleExtractionEvaluation.evaluate(folder).get("article-f1"))
        .isGreaterThanOrEqualTo(FLOOR);
  }
}
