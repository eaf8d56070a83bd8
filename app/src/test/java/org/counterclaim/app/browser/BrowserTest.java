package org.counterclaim.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.app.Stories;
import org.counterclaim.app.web.WebServer;
import org.counterclaim.intake.Intake;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.intake.Received;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do at the desk, in a real browser; skipped, aloud, where there is none. */
class BrowserTest {

  private static final List<String> PAGES =
      List.of(
          "",
          "matters?grade=all",
          "reports",
          "map",
          "actors",
          "places",
          "unanswered",
          "add",
          "api",
          "search?q=iran",
          "reports?known=2019-06-13");

  private static final List<String> HOSTILE =
      List.of(
          "<script>document.title='owned';alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
          "<svg/onload=alert(1)><style>*{display:none}</style>",
          "</textarea></select></title><iframe srcdoc='<script>parent.alert(1)</script>'>",
          "<a href=\"javascript:alert(1)\">press</a><base href=//evil.example>",
          "\u202Ereversed <form action=//evil.example><button>press");

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static Counterclaim counterclaim;
  private static WebServer server;
  private static Desktop desktop;

  @BeforeAll
  static void start() {
    assumeTrue(
        Desktop.chromium().isPresent(),
        "skipped: no Chromium here; apt-get install chromium lets the desk be tested");
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    counterclaim = Counterclaim.with(ledger);
    try (var reports = Intake.ofDefaults().receive(List.of(Path.of("..", "examples").toString()))) {
      reports.forEach(
          received -> {
            Received.Accepted accepted = (Received.Accepted) received;
            counterclaim.add(accepted.report(), accepted.original());
          });
    }
    server =
        WebServer.start(
            ledger, counterclaim, "127.0.0.1", 0, () -> counterclaim, IntakeConfig.ofDefaults());
    desktop = Desktop.open();
  }

  @AfterAll
  static void stop() {
    if (desktop != null) {
      desktop.close();
      server.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOfAndNobodyElseAsked() {
    assertThat(desktop.complaints()).isEmpty();
    assertThat(desktop.hosts()).containsOnly("127.0.0.1");
  }

  @Test
  void leadsAFirstVisitorToTheFirstReport() {
    try (Ledger empty = SqlLedger.open(folder.resolve("empty.db"));
        WebServer other =
            WebServer.start(
                empty,
                counterclaim,
                "127.0.0.1",
                0,
                () -> Counterclaim.with(empty, AnalysisConfig.ofDefaults().withRulesAlone()),
                IntakeConfig.ofDefaults())) {
      Page page = desktop.page(1200, 800, ColorScheme.LIGHT);
      page.navigate(other.address());
      page.locator("text=Add the first report").click();
      page.locator("textarea[name=text]")
          .fill("Army denies raid\n\nThe army denied on Monday that it had bombed the village.");
      page.locator("button.main").click();
      assertThat(page.locator("#adding-state"))
          .hasText("Done.", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
      page.locator(".adding a.go").click();
      assertThat(page.locator(".card").first()).containsText("Army");
      page.context().close();
    }
  }

  @Test
  void followsADisputeToTheExactWords() {
    Page page = open("?grade=contested");
    page.locator(".matters a.title").first().click();
    assertThat(page.locator(".accounts > section")).not().hasCount(0);
    Locator quote = page.locator(".accounts li").first();
    String words = quote.locator(".excerpt").innerText().strip();
    quote.locator("a.go").click();

    assertThat(page.locator(".card.chosen .words")).hasText(words);
    assertThat(page.locator(".mark.chosen").first()).isInViewport();
  }

  @Test
  void choosesAStatementByItsMarkInTheText() {
    Page page = open("reports?words=owner");
    page.locator("a.title").first().click();
    page.locator("a.mark").first().click();

    assertThat(page.locator(".card.chosen")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("#s\\d+$"));
  }

  @Test
  void makesOfEveryFilterALinkToShare() {
    Page page = open("reports");
    page.locator("select[name=outlet]").selectOption("Meridian Wire");
    page.locator(".filters button").click();
    assertThat(page).hasURL(Pattern.compile("\\?outlet=Meridian\\+Wire$"));

    Page other = desktop.page(1200, 800, ColorScheme.LIGHT);
    other.navigate(page.url());
    assertThat(other.locator(".lead")).hasText(page.locator(".lead").innerText());
    assertThat(other.locator("select[name=outlet]")).hasValue("Meridian Wire");
  }

  @Test
  void narrowsMattersToWhomAndWhatOneTypes() {
    Page page = open("matters?grade=all");
    Locator actor = page.locator(".filters input[name=actor]");
    String name = page.locator("#actors option").first().getAttribute("value");
    String place = page.locator("#places option").first().getAttribute("value");
    actor.fill(name.toUpperCase(Locale.ROOT));
    page.locator(".filters input[name=place]").fill(place);
    page.locator(".filters button").click();
    assertThat(page)
        .hasURL(Pattern.compile("/matters\\?grade=all&actor=[0-9a-f]{12}&place=g\\d+$"));
    assertThat(actor).hasValue(name);

    actor.fill("");
    page.locator(".filters input[name=place]").fill("no such place");
    page.locator(".filters button").click();
    assertThat(page.locator(".fault")).containsText("No place here is called");
    assertThat(page).hasURL(Pattern.compile("/matters\\?grade=all&place=no\\+such\\+place$"));
  }

  @Test
  void goesBackToWhatWasKnownOnADay() {
    Page page = open("reports");
    int all = page.locator(".entries > li").count();
    page.locator("input[name=known]").first().fill("2018-12-31");
    page.locator("input[name=known]").first().dispatchEvent("change");
    assertThat(page.locator(".asof")).containsText("2018-12-31");

    assertThat(page.locator(".entries > li").count()).isBetween(1, all - 1);
    page.locator(".sections a >> text=Actors").click();
    assertThat(page).hasURL(Pattern.compile("known=2018-12-31"));
  }

  @Test
  void movesTheDayOfTheMap() {
    Page page = open("map");
    Locator slider = page.locator("#day");
    assertThat(slider).isVisible();
    int all = page.locator(".sites > li:visible").count();
    slider.focus();
    page.keyboard().press("Home");
    assertThat(page).hasURL(Pattern.compile("day=\\d{4}-\\d\\d-\\d\\d"));

    assertThat(page.locator(".sites > li:visible").count()).isLessThan(all);
    assertThat(page.locator("#map canvas").count()).isPositive();
  }

  @Test
  void opensTheMapOfAMatter() {
    Page page = open("?grade=contested");
    page.locator(".matters a.title").first().click();
    assertThat(page.locator(".sites.inline li").first()).isVisible();
    assertThat(page.locator("#map canvas")).hasCount(0);
    page.locator(".where summary").click();
    assertThat(page.locator("#map canvas").first()).isVisible();
  }

  @Test
  void takesTheSelectedWordsToAStatementThatWasMissed() {
    Page page = open("reports?words=owner");
    page.locator("a.title").first().click();
    waitForKeys(page);
    page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('.reader .text p.update, .reader"
            + " .text > p'))");
    String words = String.valueOf(page.evaluate("String(getSelection()).trim()"));
    assertThat(page.locator("a.missed")).hasAttribute("href", Pattern.compile("near=\\d+"));
    page.locator("a.missed").click();
    assertThat(page.locator("textarea[name=content]")).hasValue(words);
  }

  @Test
  void isUsedByKeysAlone() {
    Page page = open("");
    waitForKeys(page);
    page.keyboard().press("?");
    assertThat(page.locator("#help")).isVisible();
    page.keyboard().press("Escape");
    page.keyboard().press("g");
    page.keyboard().press("r");
    assertThat(page.locator("h1")).hasText("Reports");
    waitForKeys(page);
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card").first()).isVisible();
    waitForKeys(page);
    page.keyboard().press("j");
    assertThat(page.locator(".card.chosen")).hasCount(1);
    page.keyboard().press("/");
    page.keyboard().type("bridge");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?q=bridge$"));
  }

  @Test
  void walksAMatterByKeysToTheExactWords() {
    Page page = open("?grade=contested");
    page.locator(".matters a.title").first().click();
    waitForKeys(page);
    page.keyboard().press("j");
    assertThat(page.locator(".quotes > li.here")).hasCount(1);
    String words = page.locator(".quotes > li.here .excerpt").innerText().strip();
    page.keyboard().press("Enter");

    assertThat(page.locator(".card.chosen .words")).hasText(words);
  }

  @Test
  void unfoldsWhatIsPrinted() {
    Page page = open("?grade=contested");
    page.locator(".matters a.title").first().click();
    waitForKeys(page);
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("details.rest:not([open])")).hasCount(0);
    page.evaluate("dispatchEvent(new Event('afterprint'))");
  }

  @Test
  void fitsAPhone() {
    Page page = desktop.page(390, 800, ColorScheme.LIGHT);
    for (String path : everyPage()) {
      page.navigate(server.address() + path);
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      assertThat(((Number) wide).intValue()).as(path).isLessThanOrEqualTo(390);
    }
  }

  @Test
  void leavesNothingForAxeToFind() {
    List<String> all = everyPage();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = desktop.page(scheme == ColorScheme.DARK ? 390 : 1200, 800, scheme);
      List<String> found = new ArrayList<>();
      for (String path : all) {
        page.navigate(server.address() + path);
        Desktop.axe(page).forEach(fault -> found.add(scheme + " " + path + ": " + fault));
      }
      assertThat(found).isEmpty();
    }
  }

  @Test
  void weighsLittle() {
    for (String path : everyPage()) {
      if (!path.startsWith("map")) {
        Page page = desktop.page(1200, 800, ColorScheme.LIGHT);
        page.navigate(server.address() + path);
        Object bytes =
            page.evaluate(
                "performance.getEntries().reduce((sum, each) => sum + (each.decodedBodySize || 0),"
                    + " 0)");
        assertThat(((Number) bytes).longValue()).as(path).isLessThan(300_000);
        page.context().close();
      }
    }
  }

  @Test
  void letsNoReportRunOrRestyleAnything() {
    try (Ledger bad = SqlLedger.open(folder.resolve("hostile.db"));
        WebServer other = WebServer.start(bad, "127.0.0.1", 0)) {
      for (String hostile : HOSTILE) {
        bad.append(Stories.of(hostile), Stories.original(Stories.of(hostile)));
      }
      Page page = desktop.page(1200, 800, ColorScheme.LIGHT);
      List<String> paths =
          new ArrayList<>(List.of("reports", "actors", "matters?grade=all", "map"));
      for (String hostile : HOSTILE) {
        paths.add("reports/" + Stories.of(hostile).report().id() + "?show=names+places+times");
        paths.add("search?q=" + URLEncoder.encode(hostile, UTF_8));
      }
      for (String path : paths) {
        page.navigate(other.address() + path);
        assertThat(page.title()).as(path).isNotEqualTo("owned");
        assertThat(
                page.locator("main iframe, main img, main base, main style, main svg[onload]")
                    .count())
            .as(path)
            .isZero();
        assertThat(page.locator("h1, h2").first()).isVisible();
      }
    }
  }

  /** Into the target folder; {@code -Ddesk.images=../docs/images} renews those of the README. */
  @Test
  void takesThePicturesOfTheReadme() {
    Path images = Path.of(System.getProperty("desk.images", "target/desk-images"));
    Page page = desktop.page(1280, 800, ColorScheme.LIGHT);
    page.navigate(server.address() + "?grade=contested");
    page.screenshot(new Page.ScreenshotOptions().setPath(images.resolve("matters.png")));
    page.locator(".matters a.title").first().click();
    page.screenshot(new Page.ScreenshotOptions().setPath(images.resolve("matter.png")));
    page.navigate(server.address() + "reports?words=owner");
    page.locator("a.title").first().click();
    page.locator("a.mark").nth(12).click();
    page.screenshot(new Page.ScreenshotOptions().setPath(images.resolve("report.png")));
    page.navigate(server.address() + "map");
    assertThat(page.locator("#day")).isVisible();
    page.screenshot(new Page.ScreenshotOptions().setPath(images.resolve("map.png")));

    assertThat(images.resolve("map.png")).isNotEmptyFile();
  }

  /** The script of the keys comes after the page. */
  private static void waitForKeys(Page page) {
    assertThat(page.locator("button.keys")).isVisible();
  }

  private static List<String> everyPage() {
    List<String> pages = new ArrayList<>(PAGES);
    Page page = desktop.page(1200, 800, ColorScheme.LIGHT);
    page.navigate(server.address() + "?grade=contested");
    pages.add(path(page.locator(".matters a.title").first()));
    page.navigate(server.address() + "reports?words=owner");
    String report = path(page.locator("a.title").first());
    pages.add(report + "?show=names+places+times");
    pages.add(report + "/revisions");
    page.navigate(server.address() + "actors");
    pages.add(path(page.locator("td a.go").first()));
    page.navigate(server.address() + "places");
    pages.add(path(page.locator("td a.go").first()));
    page.context().close();
    return pages;
  }

  private static String path(Locator link) {
    return link.getAttribute("href").substring(1);
  }

  private static Page open(String path) {
    Page page = desktop.page(1200, 800, ColorScheme.LIGHT);
    page.navigate(server.address() + path);
    return page;
  }
}
