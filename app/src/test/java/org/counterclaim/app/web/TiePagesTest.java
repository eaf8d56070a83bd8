package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging, splitting, replies across reports, and statements that the machine missed. */
class TiePagesTest {

  private static final Counterclaim READER = Counterclaim.withRulesAlone();

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private Ledger ledger;
  private WebServer server;
  private String accusing;

  @BeforeEach
  void start() {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    accusing =
        add(
            "North Wire",
            "2016-04-20",
            "An air strike hit a vegetable market in Maarat al-Numan on Tuesday, killing at least"
                + " 37 people, the Civil Defence said.\n\nThe square was quiet by night.");
    add(
        "State Courier",
        "2016-04-21",
        "The Syrian army denied that it had bombed a market in Maarat al-Numan on April 19.");
    add(
        "Island Times",
        "2016-04-21",
        "A ferry carrying forty passengers sank off Zanzibar on Wednesday, the coast guard said.");
    server =
        WebServer.start(
            ledger,
            READER,
            "127.0.0.1",
            0,
            () -> Counterclaim.with(ledger, AnalysisConfig.ofDefaults().withRulesAlone()),
            IntakeConfig.ofDefaults());
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void mergesMattersByAnAddressAndTakesThatBack() throws Exception {
    String market = matter("Numan");
    String ferry = matter("Zanzibar");
    Element form = page(market + "/correct").expectFirst("form:has(button[value=same])");
    String other = server.address() + ferry.substring(1) + "?known=2016-05-01";
    assertThat(send(form, "same", Map.of("other", other)).statusCode()).isEqualTo(303);

    assertThat(happening(ferry)).isEqualTo(happening(market));
    Element line = page(market + "/correct").expectFirst(".trail > li");
    assertThat(line.text()).contains("same happening", "Nour", "one sea");

    Element undo = line.expectFirst("form");
    assertThat(post(undo.attr("action"), inputs(undo, Map.of("who", "Sam"))).statusCode())
        .isEqualTo(303);
    assertThat(happening(ferry)).isNotEqualTo(happening(market));
  }

  @Test
  void splitsAReportOff() throws Exception {
    String market = matter("Numan");
    Element form = page(market + "/correct").select("form:has(button[value=other])").get(1);
    assertThat(send(form, "other", Map.of()).statusCode()).isEqualTo(303);
    assertThat(page("/matters?grade=all").select("a.title")).hasSize(3);
  }

  @Test
  void saysThatAStatementAnswersOneOfAnotherReport() throws Exception {
    Element form = page(matter("Numan") + "/correct").expectFirst("form:has(select[name=from])");
    List<String> said = form.select("select[name=from] option").eachAttr("value");
    String from = said.get(said.size() - 1);
    Map<String, String> reply = Map.of("from", from, "to", said.get(0), "kind", "DEFLECTS");
    assertThat(send(form, "reply", reply).statusCode()).isEqualTo(303);
    assertThat(page("/reports/" + accusing).select(".elsewhere").text()).contains("deflects");
  }

  @Test
  void refusesWhatItCannotTie() throws Exception {
    Element form = page(matter("Numan") + "/correct").expectFirst("form:has(button[value=same])");
    assertThat(send(form, "same", Map.of("other", "nowhere")).statusCode()).isEqualTo(400);
    assertThat(send(form, "same", Map.of("other", matter("Zanzibar"), "why", "")).statusCode())
        .isEqualTo(400);
    assertThat(send(form, "same", Map.of("token", "x")).statusCode()).isEqualTo(403);
    assertThat(get("/matters/none/correct").statusCode()).isEqualTo(404);
  }

  @Test
  void addsAStatementByTheWordsChosenInTheText() throws Exception {
    Element form =
        page("/reports/" + accusing + "/missed?words=The+square+was+quiet&near=120")
            .expectFirst("form[action=/missed]");
    assertThat(form.select("textarea").text()).isEqualTo("The square was quiet");
    Map<String, String> given =
        Map.of(
            "content",
            "The square was quiet",
            "name",
            "a baker",
            "kind",
            "PERSON",
            "form",
            "INDIRECT");
    assertThat(post("/missed", inputs(form, with(given))).statusCode()).isEqualTo(303);

    Document report = page("/reports/" + accusing);
    assertThat(report.select(".card .speaker").eachText()).contains("a baker");
    assertThat(report.select(".remark").text()).contains("1 correction, by Nour");
    List<String> edits = report.select(".card a.edit").eachAttr("href");
    assertThat(page(edits.get(edits.size() - 1)).text()).contains("Correct a statement");
    Map<String, String> nowhere = new HashMap<>(given);
    nowhere.put("content", "words of another report");
    assertThat(post("/missed", inputs(form, with(nowhere))).statusCode()).isEqualTo(400);
  }

  private static Map<String, String> with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(Map.of("who", "Nour", "why", "one sea"));
    all.putAll(more);
    return all;
  }

  private String happening(String matter) throws Exception {
    String json = get("/api/v1" + matter).body();
    return json.replaceFirst("(?s)^.*?\"happening\":\"([^\"]*)\".*$", "$1");
  }

  private String matter(String words) throws Exception {
    return page("/matters?grade=all").select("a.title").stream()
        .filter(each -> each.text().contains(words))
        .findFirst()
        .orElseThrow()
        .attr("href");
  }

  private String add(String outlet, String published, String text) {
    Report report =
        Report.builder(outlet + ".txt", text)
            .outlet(outlet)
            .published(Published.parse(published))
            .build();
    Original original = Original.of(text.getBytes(UTF_8), "text/plain");
    return ledger.append(READER.read(report), original, READER.linker()).reportId();
  }

  private HttpResponse<String> send(Element form, String what, Map<String, String> more)
      throws Exception {
    Map<String, String> fields = inputs(form, with(more));
    fields.put("what", what);
    return post("/ties", fields);
  }

  private static Map<String, String> inputs(Element form, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>();
    form.select("input").forEach(each -> fields.put(each.attr("name"), each.attr("value")));
    fields.putAll(more);
    return fields;
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private Document page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path)).build(),
        BodyHandlers.ofString());
  }
}
