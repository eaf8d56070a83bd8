package org.counterclaim.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.intake.SharedData;
import org.counterclaim.intake.layout.Document;
import org.counterclaim.text.Block;
import org.counterclaim.text.CounterclaimException;
import org.counterclaim.text.Language;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String FIRST =
      "The army said on Monday that its engineers had opened the bridge at Tal Amar to civilians.";
  private static final String SECOND =
      "Residents told a different story: the bridge, they said, has been closed since Friday.";

  @Test
  void writesBlocksWithABlankLineBetween() {
    Document page =
        read(
            "<h1>Bridge opened,\n army says</h1><p>"
                + FIRST
                + "</p><h2>Doubts</h2><p>"
                + SECOND
                + "</p><ul><li>Two lorries were turned back on Saturday, they said.</li></ul>"
                + "<p>"
                + FIRST
                + "</p>");

    assertThat(page.text())
        .isEqualTo(
            String.join(
                "\n\n",
                "Bridge opened, army says",
                FIRST,
                "Doubts",
                SECOND,
                "Two lorries were turned back on Saturday, they said.",
                FIRST));
    assertThat(page.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.HEADLINE,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.LIST,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void keepsABlockQuoteAsSomebodysWords() {
    Document page =
        read("<p>" + FIRST + "</p><blockquote><p>We hold the bridge.</p></blockquote><p>" + SECOND);

    assertThat(words(page, Block.Kind.BLOCK_QUOTE)).containsExactly("We hold the bridge.");
  }

  @Test
  void marksAnUpdateByItsStamp() {
    Document page =
        read(
            "<p><strong>UPDATE 1245 GMT:</strong> The ministry denies it.</p><p>"
                + FIRST
                + "</p><p>Update on the talks: none was given, an official told reporters.</p>");

    assertThat(words(page, Block.Kind.UPDATE))
        .containsExactly("UPDATE 1245 GMT: The ministry denies it.");
  }

  @Test
  void partsParagraphsAtTwoLineBreaksAndNotAtOne() {
    Document page = read("<div>" + FIRST + "<br>More.<br><br>" + SECOND + "</div>");

    assertThat(words(page, Block.Kind.PARAGRAPH)).containsExactly(FIRST + " More.", SECOND);
  }

  @Test
  void leavesOutMenusTeasersCommentsAndScripts() {
    Document page =
        read(
            "<nav><a href=/>Home</a> <a href=/w>World</a></nav>"
                + "<article><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>"
                + FIRST
                + "</p>"
                + "<div class='related-stories'><p>Minister resigns over floods, in a long and"
                + " windy teaser that looks like prose.</p></div></article>"
                + "<script>var secret = 'never shown';</script>"
                + "<div id=comments><p>First! I have opinions about bridges, and many.</p></div>");

    assertThat(page.text()).contains(FIRST, SECOND);
    assertThat(page.text()).doesNotContain("Home", "resigns", "secret", "First!");
  }

  @Test
  void keepsAnArticleWhoseFrameBearsAnUnluckyName() {
    Document page =
        read(
            "<div class='layout has-sidebar share'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div>");

    assertThat(page.text()).contains(FIRST, SECOND);
  }

  @Test
  void keepsAPostThatTheArticleShows() {
    Document page =
        read(
            "<p>"
                + FIRST
                + "</p><div class='social-embed'><blockquote class='twitter-tweet'>"
                + "<p>The bridge is closed. We are looking at it.</p></blockquote></div><p>"
                + SECOND
                + "</p><p>"
                + FIRST);

    assertThat(words(page, Block.Kind.BLOCK_QUOTE))
        .containsExactly("The bridge is closed. We are looking at it.");
  }

  @Test
  void readsJsonLdFirst() {
    Document page =
        HtmlReader.read(
            """
            <html lang="en-GB"><head><title>Bridge opened, army says | The Valley Post</title>
            <link rel="canonical" href="/news/bridge">
            <meta name="date" content="1999-01-01">
            <script type="application/ld+json">//<![CDATA[
            {"@graph": [{"@type": ["NewsArticle"], "headline": "Bridge opened, army says",
              "datePublished": "2017-12-10T14:45:00+0200", "dateModified": "2017-12-11",
              "author": [{"@type": "Person", "name": "A. Reporter"}, "B. Writer"],
              "publisher": {"@type": "Organization", "name": "Valley &amp; Post"}}]}
            //]]></script></head><body><p>Text.</p></body></html>
            """,
            "https://www.valley.example/amp?id=1");

    assertThat(page.metadata().title()).contains("Bridge opened, army says");
    assertThat(page.metadata().outlet()).contains("Valley & Post");
    assertThat(page.metadata().authors()).containsExactly("A. Reporter", "B. Writer");
    assertThat(page.metadata().published().iso()).isEqualTo("2017-12-10T14:45+02:00");
    assertThat(page.metadata().updated().iso()).isEqualTo("2017-12-11");
    assertThat(page.metadata().address()).contains("https://www.valley.example/news/bridge");
    assertThat(page.metadata().language()).contains(Language.ENGLISH);
  }

  @Test
  void readsMetaElementsAndTimesWithoutJsonLd() {
    Document page =
        HtmlReader.read(
            """
            <meta property="og:title" content="Bridge opened"><meta name="author" content="By A. R.">
            <p>Text.</p><time datetime="2017-12-10 14:45">yesterday</time>
            """,
            "https://www.valley.example/1");

    assertThat(page.metadata().title()).contains("Bridge opened");
    assertThat(page.metadata().outlet()).contains("valley.example");
    assertThat(page.metadata().authors()).containsExactly("A. R.");
    assertThat(page.metadata().published().iso()).isEqualTo("2017-12-10T14:45Z");
  }

  @Test
  void takesNoAddressButAWebAddress() {
    Document page = HtmlReader.read("<link rel=canonical href='javascript:alert(1)'><p>Text.", "");

    assertThat(page.metadata().address()).isEmpty();
  }

  @Test
  void hasNoWordsWhereThePageHasNone() {
    assertThat(read("<script>x</script><img src=a>").text()).isEmpty();
    assertThat(HtmlReader.read("<title>Only a title</title>", "").text()).isEmpty();
  }

  @Test
  void doesNotOverflowOnDeepNesting() {
    String deep = "<div>".repeat(100_000) + FIRST + "</div>".repeat(100_000);

    assertThat(HtmlReader.read(deep, "").text()).contains(FIRST);
    assertThat(HtmlReader.read("<ul><li>".repeat(50_000) + FIRST, "").text()).contains("army");
    assertThat(HtmlReader.read("<b><i>".repeat(50_000) + FIRST, "").text()).contains("army");
    assertThat(HtmlReader.read("<table><tr><td>".repeat(20_000) + FIRST, "").text())
        .contains("army");
  }

  @Test
  void writesPartsWithinPartsOnce() {
    Document page =
        read(
            "<div class=article-body><p>A. "
                + SECOND.repeat(3)
                + "</p></div><div class=article-body><p>B. "
                + FIRST
                + "</p><div class=article-body><p>C. "
                + FIRST
                + "</p></div></div>");

    assertThat(page.text())
        .isEqualTo(
            String.join(
                "\n\n",
                "Bridge opened, army says",
                "A. " + SECOND.repeat(3),
                "B. " + FIRST,
                "C. " + FIRST));
  }

  @Test
  void writesNoMoreThanThePageHoldsHoweverDeepItsPartsAre() {
    int depth = 400;
    String part = "<div class=article-body><p>" + FIRST.repeat(10) + "</p>";
    String page =
        "<div class=article-body><p>"
            + SECOND.repeat(10 * depth)
            + "</p></div>"
            + part.repeat(depth)
            + "</div>".repeat(depth);

    assertThat(read(page).text())
        .hasSizeLessThan(page.length())
        .contains(SECOND)
        .endsWith(FIRST.repeat(10));
  }

  @Test
  void refusesAnArticleLongerThanThePageLimit() {
    String page = "<p>" + "The army said so. ".repeat(HtmlReader.MAX_CHARS / 18 + 1);

    assertThatThrownBy(() -> HtmlReader.read(page, ""))
        .isInstanceOf(CounterclaimException.class)
        .hasMessageContaining("expected an article of at most " + HtmlReader.MAX_CHARS)
        .hasMessageContaining("found");
  }

  @Test
  void passesOverATitleThatIsNone() {
    String title = "<title>" + "Bridge opened ".repeat(20_000) + "</title>";
    String headings = "<h1>Bridge opened again</h1>".repeat(20_000);

    assertThat(HtmlReader.read(title + "<p>" + FIRST, "").metadata().title()).isEmpty();
    assertThat(HtmlReader.read(title + headings, "").metadata().title())
        .contains("Bridge opened again");
    assertThat(
            HtmlReader.read(
                    "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \""
                        + "x".repeat(1_001)
                        + "\"}</script><p>"
                        + FIRST,
                    "")
                .metadata()
                .title())
        .isEmpty();
  }

  @Test
  void takesALongTitleThatIsOne() {
    String title = "x".repeat(1_000);

    assertThat(HtmlReader.read("<title>" + title + "</title>", "").metadata().title())
        .contains(title);
  }

  @Test
  void findsTheTitleAmongManyHeadings() {
    String head = "<head>" + "<meta name=x>".repeat(30_000) + "</head>";
    String headings = "<h1>Weather</h1>".repeat(30_000);
    String title = "Bridge opened, army says".repeat(40);
    String page = headings + "<h1>" + title + "</h1><p>" + FIRST;

    assertThat(HtmlReader.read(head + page, "").metadata().title()).contains("Weather");
    assertThat(HtmlReader.read("<title>" + title + "</title>" + page, "").text())
        .startsWith(title + "\n\n");
  }

  @Test
  void passesOverJsonLdThatIsDeepOrBroken() {
    String deep = "[".repeat(100_000);
    String page =
        "<script type='application/ld+json'>"
            + deep
            + "</script>"
            + "<script type='application/ld+json'>{\"@type\": \"Article\", headline</script>"
            + "<p class='"
            + "x ".repeat(1_000_000)
            + "'>"
            + FIRST;

    assertThat(HtmlReader.read(page, "").text()).isEqualTo(FIRST);
  }

  @Test
  void readsThePagesOfTheReadabilitySuite() throws IOException {
    int pages = 0;
    int titles = 0;
    int dated = 0;
    int dates = 0;
    try (Stream<Path> folders = Files.list(SharedData.folder("data/readability-pages"))) {
      for (Path folder : folders.sorted().toList()) {
        JsonNode expected =
            new ObjectMapper().readTree(folder.resolve("expected-metadata.json").toFile());
        Document page =
            HtmlReader.read(Files.readString(folder.resolve("source.html")), "http://a.example/");
        pages++;
        titles +=
            page.metadata().title().orElse("").equals(expected.path("title").asText()) ? 1 : 0;
        String published = expected.path("publishedTime").asText("");
        dated += published.isEmpty() ? 0 : 1;
        String found = page.metadata().published().day().map(Object::toString).orElse("none");
        dates += published.startsWith(found) ? 1 : 0;
      }
    }

    assertThat(titles).isGreaterThan(pages * 8 / 10);
    assertThat(dates).isGreaterThan(dated * 9 / 10);
  }

  private static Document read(String body) {
    return HtmlReader.read(
        "<html><head><title>Bridge opened, army says</title></head><body>" + body + "</body>", "");
  }

  private static List<String> words(Document page, Block.Kind kind) {
    return page.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(page.text()))
        .toList();
  }
}
