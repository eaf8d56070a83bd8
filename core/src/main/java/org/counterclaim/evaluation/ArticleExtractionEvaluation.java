package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.counterclaim.intake.html.HtmlReader;
import org.counterclaim.intake.layout.Document;
import org.counterclaim.text.Block;

/**
 * Running text of pages against the article extraction benchmark of Scrapinghub (2020): {@code
 * ground-truth.json} beside {@code html/NAME.html.gz}.
 */
public final class ArticleExtractionEvaluation {

  private ArticleExtractionEvaluation() {}

  /**
   * {@return figures by name: precision and recall as means over pages, and their F1}
   *
   * @param folder a folder such as {@code article-extraction}
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> evaluate(Path folder) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<ArticleExtractionScore> pages;
    try {
      pages =
          List.copyOf(truth.properties()).parallelStream()
              .map(page -> score(folder, page.getKey(), page.getValue()))
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ArticleExtractionScore mean = ArticleExtractionScore.mean(pages);
    Map<String, Double> figures = new TreeMap<>();
    figures.put("article-precision", mean.precision());
    figures.put("article-recall", mean.recall());
    figures.put("article-f1", mean.f1());
    return figures;
  }

  private static ArticleExtractionScore score(Path folder, String name, JsonNode truth) {
    String html = unpacked(folder.resolve("html").resolve(name + ".html.gz"));
    Document found = HtmlReader.read(html, truth.path("url").asText());
    return ArticleExtractionScore.of(truth.path("articleBody").asText(), withoutHeadline(found));
  }

  /** The benchmark's article bodies leave the headline out. */
  private static String withoutHeadline(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(headline -> document.text().substring(headline.span().end()))
        .orElse(document.text());
  }

  private static String unpacked(Path file) {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
