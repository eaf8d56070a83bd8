package org.counterclaim.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.counterclaim.app.ReadOnly;
import org.counterclaim.app.Stories;
import org.counterclaim.app.view.HistoryJson;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;
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

class WebServerTest {

  private static final String HOSTILE = "<script>alert(1)</script> & \"><img src=x onerror=a()>";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Reading bridge = Stories.bridge();
  private Ledger ledger;
  private WebServer server;

  @BeforeEach
  void start() {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    append(bridge);
    server = WebServer.start(ledger, "127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void saysThatReportsAreNotTiedWhereNobodyMayTieThem() throws Exception {
    assertThat(page("").select(".remark")).isEmpty();
    server.close();
    try (Ledger untied = SqlLedger.open(folder.resolve("untied.db"))) {
      untied.append(bridge, Stories.original(bridge));
      server = WebServer.start(ReadOnly.of(untied), "127.0.0.1", 0);

      assertThat(page("").select(".remark").text()).contains("not tied");
      assertThat(page("unanswered").select(".remark").text()).contains("not tied");
      assertThat(page("reports").text()).contains("Example News");
    }
  }

  @Test
  void listsReportsAndLinksToThem() throws Exception {
    Document page = page("reports");

    assertThat(page.select("a.title").text()).isEqualTo("Army and mayor at odds over the bridge");
    assertThat(page(page.select("a.title").attr("href").substring(1)).select(".card")).hasSize(3);
  }

  @Test
  void saysHowToBeginWhenTheLedgerIsEmpty() throws Exception {
    try (Ledger empty = SqlLedger.open(folder.resolve("empty.db"));
        WebServer other = WebServer.start(empty, "127.0.0.1", 0)) {
      assertThat(get(other.address()).body()).contains("counterclaim add FILE");
    }
  }

  @Test
  void leafsThroughManyReports() throws Exception {
    for (int number = 0; number < 60; number++) {
      append(Stories.of("report number " + number));
    }

    Document first = page("reports");
    assertThat(first.select("ol.entries > li")).hasSize(50);
    Document second = page(first.select("a[rel=next]").attr("href").substring(1));
    assertThat(second.select("ol.entries > li")).hasSize(11);
    assertThat(second.select("a[rel=first]").attr("href")).isEqualTo("/reports");
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void marksTheWordsItFound() throws Exception {
    Document page = page("search?q=rebels");

    assertThat(page.select("mark").eachText()).contains("rebels");
    assertThat(page.select("li a[href]").eachAttr("href"))
        .anyMatch(link -> link.endsWith("#s2"), "a link to the statement");
  }

  @Test
  void saysOfWordsItFoundThatTheyAreDenied() throws Exception {
    append(Stories.ferry());

    assertThat(page("search?q=rammed+ferry").select(".excerpt").eachText().get(0))
        .isEqualTo("Ilse Norgaard denied denied her crew had rammed the ferry");
    assertThat(page("search?q=lights").select(".excerpt").eachText().get(0))
        .startsWith("a nurse said We saw");
    assertThat(get(server.address() + "api/v1/search?q=rammed+ferry&format=csv").body())
        .contains(",denied,denied\n");
  }

  @Test
  void refusesAParameterThatAnAddressOfTheApiHasNot() throws Exception {
    HttpResponse<String> answer = get(server.address() + "api/v1/statements?speaker=army");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("unknown parameter 'speaker'", "actor", "about");
    assertThat(get(server.address() + "api/v1/reports?id=1").statusCode()).isEqualTo(400);
    assertThat(get(server.address() + "api/v1/statements?outlet=&known=2019-01-01").statusCode())
        .isEqualTo(200);
  }

  @Test
  void servesEveryLinkWithWhichAPageIsTakenAlong() throws Exception {
    String actor = page("actors").select("a.go").attr("href");
    for (String path :
        new String[] {
          actor.substring(1) + "?view=about&since=2017-01-01",
          "reports?outlet=Example+News&known=2019-01-01",
          "map?day=2017-12-10",
          "search?q=bridge",
          "reports/" + bridge.report().id() + "/revisions?known=2019-01-01"
        }) {
      for (String link : page(path).select(".exports a[href^=/api/]").eachAttr("href")) {
        assertThat(get(server.address() + link.substring(1)).statusCode()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void takesNothingButADayForTheDayOfTheMap() throws Exception {
    assertThat(get(server.address() + "map?day=zz").statusCode()).isEqualTo(400);
    assertThat(get(server.address() + "map?day=2017-12-10").statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhenASearchFindsNothing() throws Exception {
    assertThat(page("search?q=submarine").text()).contains("Nothing says “submarine”");
  }

  @Test
  void takesASearchWithoutWordsForTheList() throws Exception {
    assertThat(get(server.address() + "search?q=").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%22", "%28%29*", "NEAR%28", "a%20AND", "%00", "%22%20OR%201%3D1--"})
  void searchesForAnything(String words) throws Exception {
    assertThat(get(server.address() + "search?q=" + words).statusCode()).isIn(200, 302);
  }

  @Test
  void neverLetsAReportBecomePartOfAPage() throws Exception {
    Reading hostile = Stories.of(HOSTILE);
    append(hostile);

    for (String path :
        new String[] {
          "reports",
          "reports/" + hostile.report().id() + "?show=names+places+times",
          "reports/" + hostile.report().id() + "/revisions",
          "search?q=script",
          "search?q=%3Cscript%3E",
          "actors",
          page("actors").select("a[href^=/actors/]:contains(alert)").attr("href").substring(1),
          "reports?words=%22%3E%3Cimg%20src%3Dx%3E%3Cscript%3E"
        }) {
      Document page = page(path);
      assertThat(page.select("img, script:not([src=/reader.js], [src=/desk.js]), [onerror]"))
          .isEmpty();
      assertThat(page.text()).contains("<script>");
    }
  }

  @Test
  void protectsEveryAnswer() throws Exception {
    for (String path : new String[] {"", "desk.css", "desk.js", "api/v1/reports", "nothing"}) {
      HttpResponse<String> answer = get(server.address() + path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void keepsTheDayAsOfWhichTheRecordIsReadInEveryLink() throws Exception {
    Document page = page("reports?known=2017-12-31");

    assertThat(page.select("a.title").attr("href")).endsWith("?known=2017-12-31");
    assertThat(page.select("nav.sections a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.endsWith("?known=2017-12-31"), "a link with the day");
  }

  @Test
  void leavesOutWhatWasPublishedAfterTheDay() throws Exception {
    assertThat(page("reports?known=2017-12-09").select("a.title")).isEmpty();
    assertThat(page("search?q=rebels&known=2017-12-09").select("mark")).isEmpty();
  }

  @Test
  void showsNamesPlacesAndTimesIfWished() throws Exception {
    Reading disputed = Stories.disputed();
    String path = "reports/" + disputed.report().id();
    try (Ledger other = SqlLedger.open(folder.resolve("other.db"));
        WebServer beside = WebServer.start(other, "127.0.0.1", 0)) {
      other.append(disputed, Stories.original(disputed));

      Document page = Jsoup.parse(get(beside.address() + path + "?show=places").body());

      assertThat(page.select(".note.places").eachText()).containsOnly("the bridge");
      assertThat(page.select(".toggle[aria-checked=true]").attr("href")).isEqualTo("/" + path);
      assertThat(Jsoup.parse(get(beside.address() + path).body()).select(".note")).isEmpty();
    }
  }

  @Test
  void setsVersionsSideBySide() throws Exception {
    Reading revised = Stories.bridge("“We left the bridge at noon,” the colonel said.");
    append(revised);

    Document page = page("reports/" + revised.report().id() + "/revisions");

    assertThat(page.select(".version h2").eachText()).containsExactly("Version 2", "Version 1");
    assertThat(page("reports/" + bridge.report().id()).select(".remark").text())
        .contains("Another version of this report replaced it");
    assertThat(page("reports/" + revised.report().id()).select(".remark").text())
        .doesNotContain("replaced");
    assertThat(page("reports").select(".entries").text()).containsOnlyOnce("replaced");
    assertThat(json("api/v1/statements").path("statements").findValuesAsText("id"))
        .contains(revised.report().id())
        .doesNotContain(bridge.report().id());
    assertThat(page.select("tr.dropped td, tr.reworded td").text()).contains("We never left");
    assertThat(page.select(".changes a[href$=#s3]")).isNotEmpty();
  }

  @Test
  void givesVersionsToTakeAlong() throws Exception {
    Reading revised = Stories.bridge("“We left the bridge at noon,” the colonel said.");
    append(revised);
    String path = "reports/" + revised.report().id() + "/revisions";

    JsonNode versions = json("api/v1/" + path).path("versions");
    String csv = get(server.address() + "api/v1/" + path + "?format=csv").body();

    assertThat(page(path).select(".exports a").eachText()).containsExactly("JSON", "CSV");
    assertThat(versions).hasSize(2);
    assertThat(versions.at("/0/changes")).isEmpty();
    assertThat(versions.at("/1/id").asText()).isEqualTo(revised.report().id());
    assertThat(versions.at("/1/changes").findValuesAsText("text").toString())
        .contains("We never left", "We left the bridge at noon");
    assertThat(csv.lines().findFirst()).hasValue(HistoryJson.VERSIONS);
    assertThat(csv).contains("We never left", "We left the bridge at noon", "s3");
  }

  @Test
  void saysOnceWhatAVersionWithoutChangesIs() throws Exception {
    String path = "api/v1/reports/" + bridge.report().id();

    assertThat(get(server.address() + path + "/revisions?format=csv").body()).hasLineCount(2);
  }

  @Test
  void answersWithTheContract() throws Exception {
    HttpResponse<String> answer = get(server.address() + "api/v1/reports/" + bridge.report().id());

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/json");
    assertThat(ReadingJson.read(answer.body())).isEqualTo(bridge);
  }

  @Test
  void listsReportsAsJson() throws Exception {
    JsonNode answer = json("api/v1/reports?outlet=example%20news&since=2017-12-01");

    assertThat(answer.path("total").asInt()).isEqualTo(1);
    assertThat(answer.at("/reports/0/id").asText()).isEqualTo(bridge.report().id());
    assertThat(json("api/v1/reports?outlet=other").path("reports")).isEmpty();
  }

  @Test
  void searchesAsJson() throws Exception {
    JsonNode hit = json("api/v1/search?q=rebels&limit=1").at("/hits/0");

    int begin = hit.at("/marks/0/begin").asInt();
    int end = hit.at("/marks/0/end").asInt();
    assertThat(hit.path("excerpt").asText().substring(begin, end)).isEqualTo("rebels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports?after=-",
        "?after=x",
        "?grade=none",
        "api/v1/reports?limit=0",
        "api/v1/reports?limit=99999999999",
        "api/v1/reports?since=yesterday",
        "api/v1/search",
        "api/v1/search?q=bridge&format=xls",
        "api/v1/map?format=annotations",
        "api/v1/control?format=geojson"
      })
  void saysWhatItDoesNotUnderstand(String path) throws Exception {
    assertThat(get(server.address() + path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "reports/ffff",
        "api/v1/reports/ffff",
        "api/v1/reports/ffff/revisions",
        "api/v1/nothing",
        "..%2f..%2fetc/passwd"
      })
  void saysWhatIsNotThere(String path) throws Exception {
    assertThat(get(server.address() + path).statusCode()).isIn(400, 404);
  }

  @Test
  void doesNotAnswerToANameOfAnotherSite() throws Exception {
    assertThat(statusLineFor("evil.example")).contains("403");
    assertThat(statusLineFor("localhost:" + server.port())).contains("200");
  }

  @Test
  void doesNotAnswerToNoNameAtAll() throws Exception {
    assertThat(statusLineOf("GET / HTTP/1.0\r\n\r\n")).contains("403");
  }

  @Test
  void saysWhatToDoWhenThePortIsTaken() {
    assertThatExceptionOfType(PortInUseException.class)
        .isThrownBy(() -> WebServer.start(ledger, "127.0.0.1", server.port()))
        .withMessageContaining("--port");
  }

  private String statusLineFor(String host) throws IOException {
    return statusLineOf("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private String statusLineOf(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readNBytes(15), StandardCharsets.US_ASCII);
    }
  }

  private JsonNode json(String path) throws Exception {
    return JsonMapper.builder().build().readTree(get(server.address() + path).body());
  }

  private Document page(String path) throws Exception {
    HttpResponse<String> answer = get(server.address() + path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> get(String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private void append(Reading reading) {
    ledger.append(reading, Stories.original(reading));
  }
}
