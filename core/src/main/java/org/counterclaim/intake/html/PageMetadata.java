package org.counterclaim.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterclaim.intake.layout.DateText;
import org.counterclaim.intake.layout.Metadata;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: JSON-LD first, then OpenGraph and other meta elements, then {@code
 * <time>}, at last what the page shows.
 */
final class PageMetadata {

  /** No title, name or address is longer, in characters. */
  static final int MAX_CHARS = 1_000;

  private static final Pattern DIVIDER = Pattern.compile("\\s*[|\\-–—:·»]");
  private static final Pattern BY = Pattern.compile("^(?i)by[:\\s]+");

  private static final List<String> TITLES =
      List.of("dc.title", "dcterms.title", "og:title", "parsely-title", "twitter:title", "title");
  private static final List<String> OUTLETS =
      List.of("og:site_name", "dc.publisher", "dcterms.publisher", "application-name");
  private static final List<String> AUTHORS =
      List.of(
          "dc.creator",
          "dcterms.creator",
          "author",
          "article:author",
          "parsely-author",
          "byl",
          "sailthru.author");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "parsely-pub-date",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dcterms.issued",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "sailthru.date",
          "article.published",
          "originalpublicationdate",
          "ptime",
          "displaydate");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "dcterms.modified",
          "datemodified",
          "lastmod",
          "last-modified",
          "article.updated",
          "utime");

  private final Document page;

  private PageMetadata(Document page) {
    this.page = page;
  }

  /**
   * {@return what is known}
   *
   * @param page with its base address where it was fetched from one; empty otherwise
   */
  static Metadata of(Document page) {
    Metadata linked = JsonLd.of(page);
    PageMetadata said = new PageMetadata(page);
    Optional<String> address = said.address();
    return new Metadata(
        said.meta(OUTLETS)
            .findFirst()
            .or(linked::outlet)
            .or(() -> address.flatMap(PageMetadata::host)),
        said.title(linked),
        linked.authors().isEmpty() ? said.authors() : linked.authors(),
        said.date(linked.published(), PUBLISHED, "datePublished"),
        said.date(linked.updated(), UPDATED, "dateModified"),
        address,
        said.language());
  }

  /** The document's title often ends with the outlet, so it is asked last. */
  private Optional<String> title(Metadata linked) {
    String whole = page.title().strip();
    List<String> headings = headings();
    return meta(TITLES)
        .findFirst()
        .or(() -> headings.stream().filter(whole::startsWith).findFirst())
        .or(() -> linked.title().filter(PageMetadata::isShort))
        .or(() -> Optional.of(whole).filter(PageMetadata::isShort))
        .or(() -> headings.stream().findFirst())
        .map(title -> withoutOutlet(title, headings));
  }

  private List<String> headings() {
    return page.select("h1").stream()
        .map(heading -> heading.text().strip())
        .filter(PageMetadata::isShort)
        .toList();
  }

  private static boolean isShort(String words) {
    return !words.isEmpty() && words.length() <= MAX_CHARS;
  }

  /**
   * Where a heading is the title's beginning, followed by a bar or dash, the heading is the title.
   */
  private static String withoutOutlet(String title, List<String> headings) {
    return headings.stream()
        .filter(
            words ->
                words.length() > 10
                    && title.length() > words.length() + 2
                    && title.startsWith(words)
                    && DIVIDER.matcher(title.substring(words.length())).lookingAt())
        .findFirst()
        .orElse(title);
  }

  private List<String> authors() {
    List<String> named =
        meta(AUTHORS).filter(name -> !name.startsWith("http")).distinct().limit(20).toList();
    if (!named.isEmpty()) {
      return named.stream().map(PageMetadata::withoutBy).toList();
    }
    return page.select("[rel=author], [itemprop~=author], .byline, .author-name, .author").stream()
        .map(Element::text)
        .map(PageMetadata::withoutBy)
        .filter(name -> !name.isBlank() && name.length() < 100)
        .limit(1)
        .toList();
  }

  private static String withoutBy(String name) {
    return BY.matcher(name.strip()).replaceFirst("").strip();
  }

  private Published date(Published linked, List<String> keys, String property) {
    if (!linked.equals(Published.UNSTATED)) {
      return linked;
    }
    return Stream.concat(meta(keys), shown(property))
        .flatMap(text -> DateText.parse(text).stream())
        .findFirst()
        .orElse(Published.UNSTATED);
  }

  private Stream<String> shown(String property) {
    Stream<Element> marked = page.select("[itemprop~=" + property + "]").stream();
    Stream<Element> times =
        property.equals("datePublished")
            ? page
                .select(
                    "time[pubdate], article time[datetime], header time[datetime], time[datetime]")
                .stream()
            : page.select("time.updated[datetime]").stream();
    return Stream.concat(marked, times)
        .map(
            element ->
                Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse(""));
  }

  private Optional<String> address() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("abs:href"),
            page.select("meta[property=og:url]").attr("abs:content"),
            page.baseUri())
        .filter(PageMetadata::isWebAddress)
        .findFirst();
  }

  private static boolean isWebAddress(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && address.length() <= MAX_CHARS
        && host(address).isPresent();
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The values of the first of {@code keys} that has any, as name, property or itemprop. */
  private Stream<String> meta(List<String> keys) {
    return keys.stream().flatMap(this::values);
  }

  private Stream<String> values(String key) {
    return page.getElementsByTag("meta").stream()
        .filter(
            meta ->
                isKey(meta.attr("property"), key)
                    || isKey(meta.attr("name"), key)
                    || isKey(meta.attr("itemprop"), key))
        .map(meta -> meta.attr("content").strip())
        .filter(PageMetadata::isShort);
  }

  /** A property may list several words. */
  private static boolean isKey(String attribute, String key) {
    if (attribute.length() < key.length() || attribute.length() > MAX_CHARS) {
      return false;
    }
    return (' ' + attribute.toLowerCase(Locale.ROOT).replace("dc:", "dc.") + ' ')
        .contains(' ' + key + ' ');
  }

  private Optional<Language> language() {
    return Stream.of(
            page.getElementsByTag("html").attr("lang"),
            page.getElementsByTag("html").attr("xml:lang"),
            page.select("meta[property=og:locale]").attr("content"))
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
        .filter(tag -> tag.matches("[a-z]{2,3}") && !tag.equals("und"))
        .map(Language::new)
        .findFirst();
  }
}
