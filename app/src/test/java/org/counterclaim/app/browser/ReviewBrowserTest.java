package org.counterclaim.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.app.Stories;
import org.counterclaim.app.web.WebServer;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting and undoing in a real browser; skipped, aloud, where there is none. */
class ReviewBrowserTest {

  private static final Counterclaim READER = Counterclaim.withRulesAlone();
  @TempDir private Path folder;
  private final Reading story = Stories.disputed();

  @Test
  void reviewsByKeysAloneAndIsOpenToAll() {
    assumeTrue(
        Desktop.chromium().isPresent(),
        "skipped: no Chromium here; apt-get install chromium lets the desk be tested");
    try (Ledger ledger = SqlLedger.open(folder.resolve("ledger.db"))) {
      ledger.append(story, Stories.original(story));
      try (WebServer server = serve(ledger);
          Desktop desktop = Desktop.open()) {
        Page page = desktop.page(1200, 800, ColorScheme.LIGHT);
        page.navigate(server.address() + "review");
        assertThat(Desktop.axe(page)).isEmpty();
        assertThat(page.locator("input[name=who]:visible")).hasCount(1);
        page.locator("button.accept").nth(1).click();
        assertThat(ledger.latestCorrections(9)).isEmpty();
        page.locator("input[name=who]").first().fill("Nour");
        page.locator("button.accept").nth(1).click();
        assertThat(page.locator(".entries > li")).hasCount(2);
        page.keyboard().press("u");
        assertThat(page.locator(".entries > li")).hasCount(3);
        page.locator("button.accept").first().click();
        assertThat(page.locator(".entries > li")).hasCount(2);

        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator(".entries > li")).hasCount(1);
        page.keyboard().press("u");
        assertThat(page.locator(".entries > li")).hasCount(2);
        assertThat(ledger.latestCorrections(9))
            .extracting(RecordedCorrection::holds)
            .containsExactly(false, true, false);
        assertThat(ledger.latestCorrections(1).get(0).correction().change())
            .isEqualTo(new Change.Reject());

        String report = "reports/" + story.report().id();
        for (String path :
            List.of("review", report, report + "/corrections", report + "/statements/s3")) {
          page.navigate(server.address() + path);
          assertThat(Desktop.axe(page)).as(path).isEmpty();
        }
        assertThat(desktop.complaints()).isEmpty();
        assertThat(desktop.hosts()).containsOnly("127.0.0.1");
      }
    }
  }

  @Test
  void readsAReportAgainFromItsPage() {
    assumeTrue(
        Desktop.chromium().isPresent(),
        "skipped: no Chromium here; apt-get install chromium lets the desk be tested");
    try (Ledger ledger = SqlLedger.open(folder.resolve("ledger.db"))) {
      ledger.append(story, Stories.original(story));
      try (WebServer server = serve(ledger);
          Desktop desktop = Desktop.open()) {
        Page page = desktop.page(390, 800, ColorScheme.DARK);
        page.navigate(server.address() + "reports/" + story.report().id());
        assertThat(Desktop.axe(page)).isEmpty();
        page.locator("form.reread button").click();
        assertThat(page.locator(".adding .state")).hasText("reread");
        page.locator(".adding a.go").click();
        assertThat(page.locator("h1").first()).containsText("Army and mayor");
        assertThat(page.locator("form.reread")).hasCount(0);
        assertThat(desktop.complaints()).isEmpty();
      }
    }
  }

  private static WebServer serve(Ledger ledger) {
    return WebServer.start(
        ledger,
        READER,
        "127.0.0.1",
        0,
        () -> Counterclaim.with(ledger, AnalysisConfig.ofDefaults().withRulesAlone()),
        IntakeConfig.ofDefaults());
  }
}
