package org.counterclaim.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.app.Stories;
import org.counterclaim.app.view.ReadingView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private final Pages pages = new Pages();

  @Test
  void marksNestedStatementsAndLinksEachToItsCard() {
    Document page = Jsoup.parse(pages.standalone(List.of(ReadingView.of(Stories.bridge()))));

    assertThat(page.select("a.mark.depth2").text()).isEqualTo("rebels held the bridge");
    assertThat(page.select("a.mark"))
        .isNotEmpty()
        .allMatch(mark -> page.getElementById(mark.attr("href").substring(1)) != null);
    assertThat(page.select(".card")).hasSize(3);
  }

  @Test
  void leadsFromEachCardBackIntoTheText() {
    Document page = Jsoup.parse(pages.standalone(List.of(ReadingView.of(Stories.bridge()))));

    assertThat(page.select(".card a.back"))
        .hasSize(3)
        .allMatch(back -> page.getElementById(back.attr("href").substring(1)) != null);
  }

  @Test
  void keepsIdsApartWhereReportsShareAPage() {
    ReadingView one = ReadingView.of(Stories.bridge(), "r1-");
    ReadingView two = ReadingView.of(Stories.bridge(), "r2-");

    List<String> ids =
        Jsoup.parse(pages.standalone(List.of(one, two))).select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates().contains("r1-s1", "r2-s1", "r2-t-s3");
  }

  @Test
  void keepsTheTextOfAReportToTheLetter() {
    String words = "She wrote 1 < 2 & 3 > 2 \"so\" and\nleft.";

    Document page = Jsoup.parse(reader(ReadingView.of(Stories.of(words))));

    assertThat(page.select(".text > p[dir=auto]"))
        .singleElement()
        .matches(paragraph -> paragraph.wholeText().strip().equals(words), "the words: " + words);
  }

  @Test
  void standsAloneWithoutScriptOrNetwork() {
    Document page = Jsoup.parse(pages.standalone(List.of(ReadingView.of(Stories.bridge()))));

    assertThat(page.select("script, link, img, iframe, object, [src]")).isEmpty();
    assertThat(page.select("style").html()).isNotEmpty().doesNotContain("url(", "@import");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "<a href=\"javascript:alert(1)\">click</a>",
        "javascript:alert(1)",
        "<style>*{background:url(//evil.example)}</style>",
        "<svg/onload=alert(1)>",
        "<!--><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<base href=//evil.example>",
        "<form action=//evil.example><button>",
        "${7*7} @if(true)x@endif $unsafe{1} <%= 1 %>",
        "\u2028<img src=x onerror=alert(1)>\u0000"
      })
  void neverLetsAReportBecomePartOfThePage(String hostile) {
    ReadingView view = ReadingView.of(Stories.of(hostile));

    for (String html :
        List.of(
            reader(view),
            pages.standalone(List.of(view)),
            pages.message(Shell.plain(), hostile, hostile))) {
      Document page = Jsoup.parse(html);
      assertThat(
              page.select(
                  "img, svg, iframe, object, base, script:not([src=/reader.js], [src=/desk.js])"))
          .isEmpty();
      assertThat(page.select("style")).hasSizeLessThanOrEqualTo(1);
      assertThat(page.select("form:not([action=/search], [action=/], [method=dialog])")).isEmpty();
      assertThat(page.select("a[href]"))
          .allMatch(link -> link.attr("href").matches("[#/].*"), "a link within the page");
      assertThat(page.getAllElements()).noneMatch(PagesTest::hasHandler);
      assertThat(page.text()).contains(hostile.strip().substring(0, 4).strip());
    }
  }

  @Test
  void marksEachStatementByItsPartyInLettersNotByColourAlone() {
    Document page = Jsoup.parse(reader(ReadingView.of(Stories.disputed())));

    assertThat(page.select(".parties li").eachText())
        .containsExactly("A the army 1", "B the mayor 1", "C Colonel Amar Dahan 1");
    assertThat(page.select(".tab").eachAttr("data-label")).containsExactly("A", "B", "C");
  }

  @Test
  void saysWhatAStatementAssertsAndWhatAnswersIt() {
    Document page = Jsoup.parse(reader(ReadingView.of(Stories.disputed())));

    assertThat(page.select("#s2 .control bdi").text())
        .isEqualTo("rebels holds the bridge · 2017-12-09");
    assertThat(page.select("#s2 .replies li").text())
        .isEqualTo("≠ denied by Colonel Amar Dahan, s3");
    assertThat(page.select("#s3 .replies a").attr("href")).isEqualTo("#s2");
    assertThat(page.select("#s3 .figure bdi").text()).isEqualTo("hour: at most 1");
  }

  @Test
  void citesTheWordsWithSpeakerReportAndPlaceInTheText() {
    Document page = Jsoup.parse(reader(ReadingView.of(Stories.bridge())));

    assertThat(page.select("#s2 .copy").attr("data-copy"))
        .startsWith(
            "rebels held the bridge — the mayor (“claimed”), “Army and mayor at odds over the"
                + " bridge”")
        .contains("Example News, 2017-12-10, https://news.example/bridge (sha256:");
  }

  @Test
  void neverCopiesADenialAsTheClaimNorQuotesWhatTheReportDoesNot() {
    Document page = Jsoup.parse(reader(ReadingView.of(Stories.ferry())));

    assertThat(page.select("#s1 .copy").attr("data-copy"))
        .startsWith("[denied] her crew had rammed the ferry — Ilse Norgaard (“denied”), ");
    assertThat(page.select("#s3 .copy").attr("data-copy"))
        .startsWith("“We saw the lights go out,” — a nurse (“said”), ");
    assertThat(page.select("#s1 .words").text()).startsWith("denied her crew");
    assertThat(page.select("#s3 .words").text()).startsWith("We saw");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pages.resource("missing.css"))
        .withMessageContaining("missing.css");
  }

  private String reader(ReadingView view) {
    return pages.reader(
        Shell.plain(), new ReportPage(view, List.of(), Map.of(), 1, 1, false, Optional.empty()));
  }

  private static boolean hasHandler(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(
            attribute -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style"));
  }
}
