package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddPagesTest {

  private static final Counterclaim READER = Counterclaim.withRulesAlone();
  private static final String TEXT =
      "Army denies raid\n\nThe army said on Monday that no plane had bombed the village.";

  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private WebServer server;
  private String token = "";

  @BeforeEach
  void start() throws Exception {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    server =
        WebServer.start(
            ledger,
            READER,
            "127.0.0.1",
            0,
            () -> Counterclaim.with(ledger, AnalysisConfig.ofDefaults().withRulesAlone()),
            IntakeConfig.ofDefaults(),
            Optional.of(EXAMPLES));
    token = Jsoup.parse(get("add")).select("input[name=token]").attr("value");
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void readsATextThatIsPasted() throws Exception {
    Document page =
        added(Map.of("token", token, "text", TEXT, "outlet", "Note", "published", "2019-05-01"));

    assertThat(page.select(".adding li.added")).hasSize(1);
    Document report = Jsoup.parse(get(page.select(".adding a.go").attr("href").substring(1)));
    assertThat(report.select(".line").eachText().get(0)).startsWith("Note · 2019-05-01");
    assertThat(report.select(".card")).isNotEmpty();
  }

  @Test
  void saysWhyAnAddressIsRefused() throws Exception {
    Document page =
        added(Map.of("token", token, "addresses", server.address() + "\nhttp://169.254.169.254/"));

    assertThat(page.select(".adding li.rejected")).hasSize(2);
    assertThat(page.select(".adding .reason").text()).contains("public address");
    assertThat(ledger.size()).isZero();
  }

  @Test
  void offersToLoadAFormAgainThatIsOutOfDate() throws Exception {
    HttpResponse<String> stale = post(Map.of("token", "0".repeat(48), "text", TEXT));

    assertThat(stale.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(Jsoup.parse(stale.body()).select(".lead").text()).contains("load the page", "again");
  }

  @Test
  void saysHowLargeAFileMayBeAndTheWayAround() throws Exception {
    int most = 64 * 1024 * 1024;
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
            + token
            + "\r\n--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "add"))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(new byte[most + 1]),
                    BodyPublishers.ofString("\r\n--edge--\r\n")))
            .build();

    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(answer.body()).select(".fault").text())
        .contains("64 MB", "256 MB", "counterclaim add");
    assertThat(ledger.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/etc/passwd", "file:///etc/passwd", "-", "ftp://news.example/", "folder"})
  void takesNothingButAddressesOfTheWebForAnAddress(String line) throws Exception {
    HttpResponse<String> answer = post(Map.of("token", token, "addresses", line));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("is no address");
  }

  @Test
  void saysThatThereIsNothingToAdd() throws Exception {
    assertThat(post(Map.of("token", token)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000", "none"})
  void refusesAFormThatIsNotOfThisServer(String wrong) throws Exception {
    assertThat(post(Map.of("token", wrong, "text", TEXT)).statusCode()).isEqualTo(403);
    assertThat(post(Map.of("text", TEXT)).statusCode()).isEqualTo(403);
    assertThat(ledger.size()).isZero();
  }

  @Test
  void refusesAFormThatAnotherSiteSends() throws Exception {
    HttpRequest request =
        form(Map.of("token", token, "text", TEXT)).header("Sec-Fetch-Site", "cross-site").build();

    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @Test
  void tellsWhatBecomesOfASourceAsEvents() throws Exception {
    String job =
        post(Map.of("token", token, "text", TEXT)).headers().firstValue("Location").orElseThrow();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(job + "/events"))
            .header("Accept", "text/event-stream")
            .build();

    assertThat(
            client
                .send(request, BodyHandlers.ofLines())
                .body()
                .takeWhile(line -> !line.equals("event: done")))
        .anyMatch(line -> line.startsWith("data: ") && line.contains("\"state\":\"added\""));
  }

  @Test
  void whoComesLateIsToldOfEachSourceBeforeItIsDone() throws Exception {
    String job = offered(token).headers().firstValue("Location").orElseThrow();
    int sources = done(job).select(".adding li").size();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(job + "/events"))
            .header("Accept", "text/event-stream")
            .build();

    assertThat(
            client
                .send(request, BodyHandlers.ofLines())
                .body()
                .takeWhile(line -> !line.equals("event: done"))
                .filter(line -> line.equals("event: item")))
        .hasSize(sources);
  }

  @Test
  void anEmptyDeskOffersTheExamplesWithTheirOutletsAndTheUpdate() throws Exception {
    Document home = Jsoup.parse(get(""));
    assertThat(home.select("form[action=/add/examples] input[name=token]").val()).isEqualTo(token);
    assertThat(home.select("form[action=/add/examples]").text())
        .contains("nine short reports of five invented outlets, on three happenings");

    Document page = done(offered(token).headers().firstValue("Location").orElseThrow());

    assertThat(page.select(".adding li")).hasSize(9);
    assertThat(page.select(".adding li.added")).hasSize(8);
    assertThat(page.select(".adding li.revised")).hasSize(1);
    assertThat(ledger.catalogue().outlets())
        .containsExactlyInAnyOrder(
            "Levant Review",
            "Meridian Wire",
            "Orient Telegraph",
            "Polder Chronicle",
            "The Harbour Post");
    assertThat(Jsoup.parse(get("")).select("form[action=/add/examples]")).isEmpty();
  }

  @Test
  void addsNoExamplesForAFormOfAnother() throws Exception {
    for (String wrong : List.of("", "0000")) {
      assertThat(offered(wrong).statusCode()).isEqualTo(403);
    }
    assertThat(ledger.size()).isZero();
  }

  @Test
  void offersNoExamplesWhereThereAreNoneOrItIsForReadingOnly() throws Exception {
    try (WebServer reading = WebServer.start(ledger, "127.0.0.1", 0);
        WebServer without =
            WebServer.start(
                ledger,
                READER,
                "127.0.0.1",
                0,
                () -> READER,
                IntakeConfig.ofDefaults(),
                Optional.of(folder.resolve("nowhere")))) {
      for (WebServer each : List.of(reading, without)) {
        assertThat(Jsoup.connect(each.address()).get().select("form[action=/add/examples]"))
            .isEmpty();
      }
    }
  }

  private HttpResponse<String> offered(String secret) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + "add/examples"))
            .POST(BodyPublishers.ofString("token=" + secret))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void takesNothingInWhereItIsForReadingOnly() throws Exception {
    try (WebServer reading = WebServer.start(ledger, "127.0.0.1", 0)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(reading.address() + "add"))
              .POST(BodyPublishers.ofString("token=" + token + "&text=words"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }
  }

  private Document added(Map<String, String> fields) throws Exception {
    return done(post(fields).headers().firstValue("Location").orElseThrow());
  }

  private Document done(String job) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      Document page = Jsoup.parse(get(job.substring(1)));
      if (page.select("#adding-state").text().equals("Done.")) {
        return page;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("nothing became of " + job);
  }

  private HttpResponse<String> post(Map<String, String> fields) throws Exception {
    return client.send(form(fields).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder form(Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append("--edge\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
    return HttpRequest.newBuilder(URI.create(server.address() + "add"))
        .header("Content-Type", "multipart/form-data; boundary=edge")
        .POST(BodyPublishers.ofString(body + "--edge--\r\n", UTF_8));
  }

  private String get(String path) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
            BodyHandlers.ofString())
        .body();
  }
}
