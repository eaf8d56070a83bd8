package org.counterclaim.intake.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Span;

/**
 * What stands between two lines "---" at the top of a Markdown file: {@code key: value} lines, read
 * leniently. It is no YAML: nesting, anchors and tags are passed over.
 *
 * @param end where the text after it begins; 0 where there is none
 */
record FrontMatter(int end, Metadata metadata) {

  private static final int MAX_LINES = 200;
  private static final FrontMatter NONE = new FrontMatter(0, Metadata.NONE);

  /** {@return the front matter of the text} */
  static FrontMatter of(String text) {
    Lines lines = new Lines(text, 0);
    if (!lines.advance() || !lines.line().in(text).equals("---")) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < MAX_LINES && lines.advance(); i++) {
      Span span = lines.line();
      String line = span.length() > 2000 ? "" : span.in(text);
      if (line.equals("---") || line.equals("...")) {
        return new FrontMatter(lines.next(), metadata(values));
      }
      int colon = line.indexOf(':');
      if (colon > 0 && lines.indent() == 0) {
        values.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            unquoted(line.substring(colon + 1).strip()));
      }
    }
    return NONE;
  }

  private static Metadata metadata(Map<String, String> values) {
    return new Metadata(
        first(values, "outlet", "publisher", "site"),
        first(values, "title", "headline"),
        first(values, "author", "authors", "byline").map(List::of).orElse(List.of()),
        date(values, "published", "date", "datepublished"),
        date(values, "updated", "modified", "lastmod"),
        first(values, "url", "canonical", "link", "source").filter(Sidecar::isWebAddress),
        first(values, "language", "lang")
            .map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
            .filter(tag -> tag.matches("[a-z]{2,3}"))
            .map(Language::new));
  }

  private static Optional<String> first(Map<String, String> values, String... keys) {
    return Stream.of(keys)
        .map(key -> values.getOrDefault(key, ""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Published date(Map<String, String> values, String... keys) {
    return first(values, keys).flatMap(DateText::parse).orElse(Published.UNSTATED);
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }
}
