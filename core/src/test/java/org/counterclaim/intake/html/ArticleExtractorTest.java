package org.counterclaim.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.counterclaim.evaluation.ArticleExtractionScore;
import org.counterclaim.intake.SharedData;
import org.counterclaim.intake.layout.Document;
import org.counterclaim.text.Block;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {

  /** The floor that was promised; what is measured is above it, so that a fall is seen early. */
  private static final double FLOOR = 0.965;

  @Test
  void findsTheArticlesOfTheBenchmark() throws IOException {
    Path folder = SharedData.folder("data/article-extraction");
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<ArticleExtractionScore> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      String html = unpacked(folder.resolve("html/" + page.getKey() + ".html.gz"));
      Document found = HtmlReader.read(html, page.getValue().path("url").asText());
      scores.add(
          ArticleExtractionScore.of(
              page.getValue().path("articleBody").asText(), withoutHeadline(found)));
    }

    assertThat(ArticleExtractionScore.mean(scores).f1()).isGreaterThanOrEqualTo(FLOOR);
  }

  /** The benchmark's article bodies leave the headline out. */
  private static String withoutHeadline(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(headline -> document.text().substring(headline.span().end()))
        .orElse(document.text());
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
