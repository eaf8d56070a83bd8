package org.counterclaim.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.intake.layout.Document;
import org.counterclaim.intake.layout.Metadata;
import org.counterclaim.intake.layout.UpdateStamp;
import org.counterclaim.text.Block;
import org.counterclaim.text.Span;
import org.jsoup.parser.Parser;

/**
 * Reads a page: its article as running text, a blank line between blocks, and what it says about
 * itself. Thread-safe.
 */
public final class HtmlReader {

  /**
   * The longest page that is to be parsed, and the longest article that is given back, in
   * characters: a tree takes many times its text.
   */
  public static final int MAX_CHARS = 4 * 1024 * 1024;

  private static final int MAX_DEPTH = 512;
  private static final String BORDER = "\n\n";

  private HtmlReader() {}

  /**
   * {@return the article; its text is empty where the page holds no prose}
   *
   * @param address where the page was found, so that links can be resolved; empty if nowhere
   * @throws OversizedArticleException if the article is longer than {@link #MAX_CHARS}
   */
  public static Document read(String html, String address) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    org.jsoup.nodes.Document page = parser.parseInput(html, address);
    Metadata metadata = PageMetadata.of(page);
    Article article = ArticleExtractor.extract(page, metadata.title());
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    article
        .headline()
        .or(() -> article.body().isEmpty() ? Optional.empty() : metadata.title())
        .ifPresent(words -> append(text, blocks, Block.Kind.HEADLINE, words));
    for (Passage passage : article.body()) {
      append(text, blocks, kind(passage), passage.text());
    }
    return new Document(text.toString(), blocks, metadata);
  }

  private static void append(
      StringBuilder text, List<Block> blocks, Block.Kind kind, String words) {
    if (words.length() > MAX_CHARS - BORDER.length() - text.length()) {
      throw new OversizedArticleException(MAX_CHARS);
    }
    if (!text.isEmpty()) {
      text.append(BORDER);
    }
    int begin = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Span(begin, text.length())));
  }

  private static Block.Kind kind(Passage passage) {
    boolean plain = passage.kind() == Block.Kind.PARAGRAPH || passage.kind() == Block.Kind.HEADING;
    return plain && UpdateStamp.opens(passage.text(), 0, passage.text().length())
        ? Block.Kind.UPDATE
        : passage.kind();
  }
}
