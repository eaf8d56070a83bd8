package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.intake.Intake;
import org.counterclaim.intake.Received;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On our own examples, read by rules alone; what linking finds there is tested with linking. */
class MatterPagesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Counterclaim counterclaim;
  private static WebServer server;

  @BeforeAll
  static void start() {
    Ledger ledger = SqlLedger.open(folder.resolve("ledger.db"));
    counterclaim = Counterclaim.with(ledger, AnalysisConfig.ofDefaults().withRulesAlone());
    try (var reports = Intake.ofDefaults().receive(List.of(Path.of("..", "examples").toString()))) {
      reports.forEach(
          received -> {
            Received.Accepted accepted = (Received.Accepted) received;
            counterclaim.add(accepted.report(), accepted.original());
          });
    }
    server = WebServer.start(ledger, counterclaim, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    counterclaim.close();
  }

  @Test
  void opensOnWhatIsInDispute() throws Exception {
    Document page = page("");

    assertThat(page.select("h1").text()).isEqualTo("Matters");
    assertThat(page.select(".grade").eachText())
        .isNotEmpty()
        .allMatch(grade -> List.of("contested", "conceded", "unanswered").contains(grade));
  }

  @Test
  void leadsFromAMatterToTheExactWords() throws Exception {
    String matter = page("matters?grade=contested").select("a.title").attr("href");
    Document page = page(matter.substring(1));

    assertThat(page.select(".accounts > section")).hasSizeGreaterThan(1);
    String quote = page.select(".accounts a.go").attr("href");
    Document report = page(quote.substring(1, quote.indexOf('#')));
    assertThat(report.getElementById(quote.substring(quote.indexOf('#') + 1))).isNotNull();
  }

  @Test
  void saysEachThingOnceInAnAccountAndInTheOrderOfTime() throws Exception {
    String matter = page("matters?grade=contested").select("a.title").attr("href");
    Document page = page(matter.substring(1));

    for (Element account : page.select(".accounts > section")) {
      assertThat(account.select(".quotes > li").eachText()).doesNotHaveDuplicates();
      assertThat(account.select("> .quotes > li")).hasSizeLessThanOrEqualTo(2);
    }
    for (Element report : page.select(".timeline > li")) {
      assertThat(report.select(".saying").eachText()).isNotEmpty().doesNotHaveDuplicates();
    }
    assertThat(page.select(".clashes > li").eachText())
        .isNotEmpty()
        .allMatch(line -> line.contains("cannot be true beside"));
    assertThat(page.select(".origins > li")).isNotEmpty();
    assertThat(page.select(".origins").text()).doesNotContain("@");
  }

  @Test
  void countsNoOutletsWhereNobodyKnowsWhoPrintedIt(@TempDir Path other) throws Exception {
    Ledger ledger = SqlLedger.open(other.resolve("ledger.db"));
    try (Counterclaim own =
            Counterclaim.with(ledger, AnalysisConfig.ofDefaults().withRulesAlone());
        var reports = Intake.ofDefaults().receive(List.of(nameless(other).toString()))) {
      reports.forEach(
          received -> {
            Received.Accepted accepted = (Received.Accepted) received;
            own.add(accepted.report(), accepted.original());
          });
      try (WebServer alone = WebServer.start(ledger, own, "127.0.0.1", 0)) {
        Document page = Jsoup.connect(alone.address() + "matters?grade=").get();
        assertThat(page.select(".line").text()).contains("1 report").doesNotContain("outlet");
      }
    }
  }

  private static Path nameless(Path folder) throws Exception {
    return Files.writeString(
        folder.resolve("note.txt"),
        "ALEPPO, 4 May 2017 – Syrian warplanes bombed a school in Hass on Wednesday, killing 20"
            + " pupils, rescuers said. The Syrian government denied that it had bombed the school.");
  }

  /** Of whom most is heard in the examples nobody speaks. */
  private static boolean isAbout(String path) {
    return path.endsWith("?view=about");
  }

  @Test
  void narrowsToANameThatIsTypedAndKeepsItsKeyInTheAddress() throws Exception {
    String name = page("actors").expectFirst("td a.go").text();
    String key = page("actors").expectFirst("td a.go").attr("href").replace("/actors/", "");
    String place = page("places").expectFirst("td a.go").text();

    HttpResponse<String> led =
        get("matters?grade=all&actor=" + encoded(name.toLowerCase(Locale.ROOT)));
    assertThat(led.statusCode()).isEqualTo(302);
    assertThat(led.headers().firstValue("Location")).hasValue("/matters?grade=all&actor=" + key);

    Document narrowed = page("matters?grade=all&actor=" + key);
    assertThat(narrowed.select(".filters input[name=actor]").val()).isEqualTo(name);
    assertThat(narrowed.select("datalist#actors option").eachAttr("value")).contains(name);
    assertThat(narrowed.select("datalist#places option").eachAttr("value")).contains(place);
    assertThat(narrowed.select(".fault")).isEmpty();
    for (String list : List.of("unanswered", "reports", "actors", "places")) {
      assertThat(get(list + "?place=" + encoded(place)).headers().firstValue("Location").orElse(""))
          .startsWith("/" + list + "?place=g");
    }
  }

  @Test
  void tellsWhenItHappenedFromWhenItWasPublished() throws Exception {
    List<String> told = new ArrayList<>();
    for (Element each : page("?grade=all").select(".matters a.title")) {
      Document matter = page(each.attr("href").substring(1));
      for (Element entry : matter.select(".timeline > li")) {
        for (Element happened : entry.select(".saying .quiet:contains(happened)")) {
          assertThat(happened.text()).matches("happened [0-9-]{10}((, | to )[0-9-]{10})*");
          told.add(entry.select(".when").text() + " " + happened.text());
        }
      }
    }

    assertThat(told).contains("published 2019-06-14 happened 2019-06-13");
    assertThat(told).anyMatch(each -> !each.substring(10, 20).equals(each.substring(30)));
  }

  @Test
  void leadsFromWhatCannotBeTrueBesideWhatToBothAccountsAndToTheWords() throws Exception {
    String matter = page("matters?grade=contested").select("a.title").attr("href");
    Document page = page(matter.substring(1));

    assertThat(page.select(".clashes a[href^=#], .against a[href^=#account]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> page.getElementById(link.substring(1)) != null);
    for (Element side : page.select(".clashes .side")) {
      Element account = page.expectFirst(side.select("a[href^=#]").attr("href"));
      assertThat(account.select("h3").text()).isEqualTo(side.select("strong").text());
      for (Element speaker : side.select("a.quiet")) {
        String words = speaker.attr("href");
        assertThat(account.select("a.go").eachAttr("href")).contains(words);
        Document report = page(words.substring(1, words.indexOf('#')));
        assertThat(report.getElementById(words.substring(words.indexOf('#') + 1))).isNotNull();
      }
    }
    assertThat(page.select(".clashes a.quiet")).isNotEmpty();
  }

  @Test
  void opensWhatOneActorDoesToAnotherFromItsPage() throws Exception {
    for (Element actor : page("actors").select("td a.go")) {
      for (Element tie : page(actor.attr("href").substring(1)).select(".ties a.what")) {
        assertThat(page(tie.attr("href").substring(1)).select("ol.entries > li"))
            .as(tie.attr("href"))
            .isNotEmpty();
      }
    }
  }

  @Test
  void narrowsToWhatChangedUntilADayAlsoAsKnownOnAnother() throws Exception {
    List<String> all = page("matters?grade=all").select("a.title").eachText();
    Document until = page("matters?grade=all&until=2018-12-31");

    assertThat(until.select(".filters input[name=until]").val()).isEqualTo("2018-12-31");
    assertThat(until.select("a.title").eachText())
        .isNotEmpty()
        .hasSizeLessThan(all.size())
        .noneMatch(label -> label.contains("2019"));
    JsonNode same = json("api/v1/matters?grade=all&until=2018-12-31");
    assertThat(same.path("total").asInt()).isEqualTo(until.select("a.title").size());
    Document known = page("matters?grade=all&until=2018-12-31&known=2018-10-06");
    assertThat(known.select("a.title").size()).isLessThan(until.select("a.title").size());
    assertThat(known.select(".exports a").attr("href"))
        .contains("until=2018-12-31", "known=2018-10-06");
    assertThat(page("unanswered?until=1999-01-01").select("a.title")).isEmpty();
    assertThat(page("reports?until=2014-12-31").select("a.title")).hasSize(1);
    assertThat(get("matters?until=never").statusCode()).isEqualTo(400);
  }

  @Test
  void aSearchFindsMattersByTheirLabelsWithTheWordsMarked() throws Exception {
    Document found = page("search?q=hrabove+DOWNING");

    assertThat(found.select(".found li").eachText()).allMatch(each -> each.contains("Hrabove"));
    assertThat(found.select(".found mark").eachText()).contains("downing", "Hrabove");
    assertThat(page(found.select(".found a").attr("href").substring(1)).select("h1").text())
        .isEqualTo(found.expectFirst(".found a").text());
    assertThat(page("search?q=hrabove+zanzibar").select(".found")).isEmpty();
    assertThat(page("search?q=%3F%21").select(".found")).isEmpty();
    assertThat(page("search?q=hrabove&known=2014-01-01").select(".found")).isEmpty();
  }

  @Test
  void saysWhenNobodyIsCalledSoAndListsNothing() throws Exception {
    Document none = page("matters?grade=all&actor=" + encoded("Nobody & Sons"));

    assertThat(none.select(".fault").text()).contains("Nobody here is called “Nobody & Sons”");
    assertThat(none.select(".filters input[name=actor]").val()).isEqualTo("Nobody & Sons");
    assertThat(none.select(".entries li")).isEmpty();
    assertThat(none.select(".fault a").attr("href")).isEqualTo("/matters?grade=all");
    assertThat(page("matters?place=nowhere").select(".fault").text()).contains("No place here");
  }

  @Test
  void staysWithTheNamesakeThatItWasNarrowedTo() throws Exception {
    for (Element each : page("actors").select("td a.go")) {
      String key = each.attr("href").replace("/actors/", "");
      assertThat(
              get("reports?actor=" + encoded(each.text()) + "&actor-was=" + key)
                  .headers()
                  .firstValue("Location"))
          .hasValue("/reports?actor=" + key);
    }
  }

  @Test
  void everyExportOfEveryPageAnswers() throws Exception {
    String outlet = page("actors?words=Harbour+Post").select("td a.go").attr("href").substring(1);
    List<String> paths =
        List.of(
            "?grade=all",
            "unanswered",
            "reports",
            "map",
            "search?q=iran",
            "actors",
            outlet,
            outlet + "?view=about",
            "places",
            page("places").select("td a.go").attr("href").substring(1),
            page("?grade=all").select("a.title").attr("href").substring(1),
            page("reports").select("a.title").attr("href").substring(1),
            page("reports").select("a.title").attr("href").substring(1) + "/revisions");
    for (String path : paths) {
      List<String> exports = page(path).select(".exports a").eachAttr("href");
      assertThat(exports).as(path).isNotEmpty();
      for (String export : exports) {
        HttpResponse<String> answer = get(export.substring(1));
        assertThat(answer.statusCode()).as(export).isEqualTo(200);
        if (export.contains("geojson")) {
          JsonNode places = JsonMapper.builder().build().readTree(answer.body());
          assertThat(places.path("type").asText()).as(export).isEqualTo("FeatureCollection");
          assertThat(places.path("features").isEmpty()).as(export).isEqualTo(isAbout(path));
        }
      }
    }
  }

  @Test
  void givesEverySpeakerOfAMatterALetter() throws Exception {
    String matter = page("matters?grade=contested").select("a.title").attr("href");

    assertThat(page(matter.substring(1)).select(".timeline .chip").eachText())
        .isNotEmpty()
        .allMatch(label -> label.matches("[A-Z+]"));
  }

  @Test
  void knowsNoMatterOfReportsThatWereNotYetPublished() throws Exception {
    assertThat(page("matters?grade=all&known=1999-01-01").select("a.title")).isEmpty();
    assertThat(page("matters?grade=all&known=2099-01-01").select("a.title")).isNotEmpty();
  }

  @Test
  void keepsTheDayFromTheListToTheMatter() throws Exception {
    String matter = page("?grade=all&known=2099-01-01").select("a.title").attr("href");

    assertThat(matter).endsWith("?known=2099-01-01");
    assertThat(page(matter.substring(1)).select(".asof").text()).contains("2099-01-01");
  }

  @Test
  void listsUnansweredAccusationsOnly() throws Exception {
    Document page = page("unanswered");

    assertThat(page.select("h1").text()).isEqualTo("Unanswered");
    assertThat(page.select(".grade").eachText())
        .hasSize(json("api/v1/matters?grade=unanswered").path("total").asInt())
        .allMatch(grade -> grade.equals("unanswered"));
  }

  @Test
  void tellsProgramsTheSame() throws Exception {
    JsonNode list = json("api/v1/matters?grade=contested");
    String id = list.at("/matters/0/id").asText();
    JsonNode one = json("api/v1/matters/" + id);

    assertThat(list.path("total").asInt())
        .isEqualTo(page("matters?grade=contested").select("a.title").size());
    assertThat(one.path("said")).hasSameSizeAs(one.path("statements"));
    assertThat(get("matters.atom").body()).contains(id);
  }

  @Test
  void saysThatAMatterIsNotThere() throws Exception {
    assertThat(get("matters/none").statusCode()).isEqualTo(404);
    assertThat(page("matters/none").select(".lead").text())
        .isEqualTo("There is no such matter, or not as of this day.");
    assertThat(json("api/v1/matters/none").path("detail").asText())
        .isEqualTo("there is no such matter");
    assertThat(page("nowhere").select(".lead").text())
        .isEqualTo("There is nothing at this address.");
    assertThat(get("matters?grade=none").statusCode()).isEqualTo(400);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, UTF_8);
  }

  private static JsonNode json(String path) throws Exception {
    return JsonMapper.builder().build().readTree(get(path).body());
  }

  private static Document page(String path) throws Exception {
    return Jsoup.parse(get(path).body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
        BodyHandlers.ofString());
  }
}
