package org.counterclaim.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, with what it complains of and whom it asks written down. */
final class Desktop implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();

  private Desktop(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** {@return where a Chromium is; empty if there is none} */
  static Optional<Path> chromium() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  static Desktop open() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Desktop(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
  }

  /** {@return a page of a window so wide, with a clean profile} */
  Page page(int width, int height, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    context.setDefaultTimeout(20_000);
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onDialog(
        dialog -> {
          complaints.add(page.url() + ": a dialog says " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (request.url().startsWith("http")) {
            hosts.add(URI.create(request.url()).getHost());
          }
        });
    return page;
  }

  /** {@return errors of scripts and policies, and dialogs that opened, so far} */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** {@return every host that was asked for anything so far} */
  List<String> hosts() {
    return hosts.stream().distinct().toList();
  }

  /** {@return what axe-core finds wrong on the page, a line each} */
  static List<String> axe(Page page) {
    page.evaluate(axeScript());
    Object found =
        page.evaluate(
            "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa', 'wcag22aa', 'best-practice']})).violations.flatMap(each =>"
                + " each.nodes.map(node => each.id + ' at ' + node.target.join(' ') + ': ' +"
                + " node.failureSummary))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axeScript() {
    try (InputStream script = Desktop.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe.min.js is not on the class path of the tests");
      }
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Stream.of(browser, playwright).forEach(each -> closeQuietly(each));
  }

  private static void closeQuietly(AutoCloseable each) {
    try {
      each.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
