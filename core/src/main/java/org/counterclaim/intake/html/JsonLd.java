package org.counterclaim.intake.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterclaim.intake.layout.DateText;
import org.counterclaim.intake.layout.Metadata;
import org.counterclaim.text.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article, in the words of schema.org. Scripts that are no JSON
 * are passed over; size, depth and number of nodes are bounded.
 */
final class JsonLd {

  private static final int MAX_SCRIPTS = 32;
  private static final int MAX_CHARS = 2_000_000;
  private static final int MAX_DEPTH = 64;
  private static final int MAX_NODES = 20_000;

  /** Old editors hide scripts from old browsers; what follows the object is not read anyway. */
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*+(?://|/\\*)?\\s*+(?:<!\\[CDATA\\[|<!--)(?:\\s*+\\*/)?");

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "Report",
          "SocialMediaPosting",
          "TechArticle",
          "WebPage");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonLd() {}

  /** {@return what the page's articles say, the first that speaks of a thing being heard} */
  static Metadata of(Document page) {
    Metadata known = Metadata.NONE;
    int scripts = 0;
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (++scripts > MAX_SCRIPTS) {
        break;
      }
      for (JsonNode article : articles(script.data())) {
        known = known.or(metadata(article));
      }
    }
    return known;
  }

  private static List<JsonNode> articles(String json) {
    List<JsonNode> articles = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    parse(json).ifPresent(open::add);
    for (int i = 0; i < MAX_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.remove();
      if (node.isObject() && texts(node.path("@type")).anyMatch(ARTICLES::contains)) {
        articles.add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
    return articles;
  }

  private static Optional<JsonNode> parse(String json) {
    if (json.isBlank() || json.length() > MAX_CHARS) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(MAPPER.readTree(WRAPPING.matcher(json).replaceFirst("")));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Metadata metadata(JsonNode article) {
    return new Metadata(
        names(article.path("publisher")).findFirst(),
        texts(article.path("headline")).map(JsonLd::plain).findFirst(),
        names(article.path("author")).limit(20).toList(),
        date(article, "datePublished"),
        date(article, "dateModified"),
        Optional.empty(),
        Optional.empty());
  }

  private static Published date(JsonNode article, String key) {
    return texts(article.path(key))
        .flatMap(text -> DateText.parse(text).stream())
        .findFirst()
        .orElse(Published.UNSTATED);
  }

  /** A person or body may be an object with a name, its bare name, or a list of either. */
  private static Stream<String> names(JsonNode node) {
    return each(node)
        .flatMap(one -> one.isObject() ? texts(one.path("name")) : texts(one))
        .map(JsonLd::plain)
        .filter(name -> !name.isBlank() && !name.startsWith("http") && name.length() < 200);
  }

  private static Stream<String> texts(JsonNode node) {
    return each(node).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  private static Stream<JsonNode> each(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }

  /** Publishers escape twice: an entity within a JSON string. */
  private static String plain(String text) {
    return Parser.unescapeEntities(text, false).strip();
  }
}
