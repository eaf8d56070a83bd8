package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.linking.Linker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPagesTest {

  private static final Counterclaim READER = Counterclaim.withRulesAlone();
  private static final String HOSTILE = "<script>alert(1)</script> & \"><img src=x onerror=a()>";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Reading story = Stories.disputed();
  private final String id = story.report().id();
  private Ledger ledger;
  private WebServer server;

  @BeforeEach
  void start() {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    ledger.append(story, Stories.original(story));
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
  void showsWhatIsLeastSureAmongItsWords() throws Exception {
    Reading doubtful = Stories.of("a rumour");
    ledger.append(doubtful, Stories.original(doubtful));

    Document page = page("review");

    assertThat(page.select(".entries > li")).hasSize(4);
    assertThat(page.expectFirst(".entries > li").text()).contains("50 %", "a rumour");
    assertThat(page.select("mark.content").eachText()).contains("rebels held the bridge");
    assertThat(page.select("mark.cue").eachText()).contains("claimed");
    assertThat(page("review?kind=DIRECT").select(".entries > li")).hasSize(2);
    assertThat(page("review?outlet=Other").select(".entries > li")).isEmpty();
  }

  @Test
  void saysHowManyReportsAnotherModelRead() throws Exception {
    assertThat(page("review").select(".older")).isEmpty();

    Reading older = Stories.of("model en-0");
    ledger.append(older, Stories.original(older));

    assertThat(page("review").select(".older").text())
        .startsWith("1 report was read by another model")
        .contains("counterclaim reread");
  }

  @Test
  void readsAReportAgainThatAnotherModelRead() throws Exception {
    Reading older = Stories.of("model en-0");
    ledger.append(older, Stories.original(older));
    String path = "reports/" + older.report().id();
    Element form = page(path).expectFirst("form.reread");
    assertThat(form.text()).contains("Read by model en-0; the present one is", "Corrections stay");
    long before = entries();

    HttpResponse<String> answer = post(form.attr("action"), inputs(form, Map.of()));

    assertThat(answer.statusCode()).isEqualTo(303);
    String job = answer.headers().firstValue("Location").orElseThrow();
    assertThat(events(job)).contains("\"state\":\"reread\"");
    assertThat(entries()).isGreaterThan(before);
    assertThat(ledger.reading(older.report().id()).orElseThrow().statements()).isEmpty();
    assertThat(page(path).select("form.reread")).as("nothing can show who read it").isEmpty();
  }

  @Test
  void correctionsSurviveReadingAgainAndThePresentReaderIsNotOfferedTwice() throws Exception {
    correct("s2", "speaker", Map.of("name", "Karim Brigade", "kind", "ARMED_GROUP"));
    Element form = page("reports/" + id).expectFirst("form.reread");

    HttpResponse<String> answer = post(form.attr("action"), inputs(form, Map.of()));

    String job = answer.headers().firstValue("Location").orElseThrow();
    assertThat(events(job)).contains("\"state\":\"reread\"");
    assertThat(page("reports/" + id).select("form.reread")).isEmpty();
    assertThat(post(form.attr("action"), inputs(form, Map.of())).statusCode()).isEqualTo(303);
    assertThat(page("reports/" + id + "/corrections").text()).contains("Karim Brigade");
    assertThat(page("reports/" + id).text()).contains("Karim Brigade");
  }

  @Test
  void readsNothingAgainWithoutOurTokenNorWhereNothingIsTakenIn() throws Exception {
    assertThat(post("/reports/" + id + "/reread", Map.of("token", "0000")).statusCode())
        .isEqualTo(403);
    Element form = page("reports/" + id).expectFirst("form.reread");
    assertThat(post("/reports/ffff/reread", inputs(form, Map.of())).statusCode()).isEqualTo(400);
    try (WebServer reading = WebServer.start(ledger, READER, "127.0.0.1", 0)) {
      HttpRequest shown =
          HttpRequest.newBuilder(URI.create(reading.address() + "reports/" + id)).build();
      HttpRequest sent =
          HttpRequest.newBuilder(URI.create(reading.address() + "reports/" + id + "/reread"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("token=" + form.select("input").val()))
              .build();
      assertThat(client.send(shown, BodyHandlers.ofString()).body())
          .doesNotContain("form class=\"reread");
      assertThat(client.send(sent, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void goesOnBehindThePartOfTheQueueThatWasShown() throws Exception {
    for (int report = 0; report < 12; report++) {
      Reading rumour = Stories.of("rumour " + report);
      ledger.append(rumour, Stories.original(rumour));
    }
    Document first = page("review");
    Document second = page(first.select("a[rel=next]").attr("href").substring(1));

    assertThat(first.select(".entries > li")).hasSize(10);
    assertThat(second.select(".entries > li")).hasSize(5);
    assertThat(second.select(".entries > li").eachText())
        .doesNotContainAnyElementsOf(first.select(".entries > li").eachText());
  }

  @Test
  void showsThePlacesOfTheReportWhereOneCorrects() throws Exception {
    assertThat(page("reports/" + id + "/statements/s2").select(".sites").text())
        .contains("the bridge", "exact");
  }

  @Test
  void acceptsWithANameAndRemembersIt() throws Exception {
    HttpResponse<String> answer =
        send(fields(page("review").expectFirst("form.answer"), "accept", Map.of("who", "Nour")));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("who=Nour;")
        .contains("HttpOnly", "SameSite=Strict");
    assertThat(ledger.corrections(id))
        .extracting(each -> each.correction().who(), each -> each.correction().why())
        .containsExactly(tuple("Nour", "Right as the report has it"));
    Document page = page("review");
    assertThat(page.select(".entries > li")).hasSize(2);
    assertThat(page.select(".trail > li").text()).contains("accepted", "Nour", "Undo");
  }

  @Test
  void rejectsAndTakesThatBack() throws Exception {
    send(fields(page("review").expectFirst("form.answer"), "reject", Map.of("who", "Nour")));
    assertThat(page("reports/" + id).select(".card")).hasSize(2);

    Element undo = page("reports/" + id + "/corrections").expectFirst(".trail form");
    HttpResponse<String> answer =
        post(undo.attr("action"), inputs(undo, Map.of("who", "Sam", "why", "a slip")));

    assertThat(answer.headers().firstValue("Location")).hasValue("/reports/" + id + "/corrections");
    assertThat(page("reports/" + id).select(".card")).hasSize(3);
    Element line = page("reports/" + id + "/corrections").expectFirst(".trail > li");
    assertThat(line.text()).contains("no statement", "Nour", "Undone by Sam", "a slip");
    assertThat(line.select("form")).isEmpty();
  }

  @Test
  void givesAStatementAnotherSpeaker() throws Exception {
    correct("s2", "speaker", Map.of("name", "Karim Brigade", "kind", "ARMED_GROUP"));

    assertThat(newest().speaker(statement("s2")).name()).isEqualTo("Karim Brigade");
    assertThat(page("reports/" + id).select("#s2 .speaker").text()).isEqualTo("Karim Brigade");
    assertThat(page("reports/" + id).select(".remark").text()).contains("1 correction, by Nour");
    assertThat(page("actors").text()).contains("Karim Brigade");
  }

  @Test
  void takesAnAliasForTheKnownActorAndANameOfTheLedgerForThatParty() throws Exception {
    correct("s2", "speaker", Map.of("name", "White Helmets", "kind", ""));
    assertThat(newest().speaker(statement("s2")))
        .extracting(Actor::name, Actor::kind)
        .containsExactly("Syria Civil Defence", Actor.Kind.ORGANISATION);

    correct("s2", "speaker", Map.of("name", "Karim Brigade", "kind", "ARMED_GROUP"));
    Reading other = Stories.of("a rumour");
    ledger.append(other, Stories.original(other));
    ledger.link(Linker.english());
    send(
        fields(
            page("reports/" + other.report().id() + "/statements/s1")
                .expectFirst("form[method=post]"),
            "speaker",
            Map.of("who", "Nour", "why", "so", "name", "karim brigade", "kind", "")));
    Reading named = ledger.reading(other.report().id()).orElseThrow();
    assertThat(named.speaker(named.statement("s1").orElseThrow()))
        .extracting(Actor::name, Actor::kind)
        .containsExactly("Karim Brigade", Actor.Kind.ARMED_GROUP);
  }

  @Test
  void takesNoPersonForAKnownGroupAndNoStrangerForAnybodyKnown() throws Exception {
    correct("s2", "speaker", Map.of("name", "White Helmets", "kind", "PERSON"));
    assertThat(newest().speaker(statement("s2")).name()).isEqualTo("White Helmets");

    correct("s2", "speaker", Map.of("name", "Karim Brigade of the Hills", "kind", ""));
    assertThat(newest().speaker(statement("s2")))
        .extracting(Actor::name, Actor::kind)
        .containsExactly("Karim Brigade of the Hills", Actor.Kind.PERSON);

    correct("s2", "speaker", Map.of("name", "Karim Brigade", "kind", "ARMED_GROUP"));
    assertThat(page("reports/" + id + "/statements/s2").text())
        .contains("as it is known, else: armed-group");
    correct("s2", "speaker", Map.of("name", "Nadir Brigade", "kind", ""));
    assertThat(newest().speaker(statement("s2")))
        .extracting(Actor::name, Actor::kind)
        .containsExactly("Nadir Brigade", Actor.Kind.ARMED_GROUP);
  }

  @Test
  void whatIsToBeReviewedAndWhatWasCorrectedIsTakenAlong() throws Exception {
    correct("s2", "speaker", Map.of("name", "Karim Brigade", "kind", "ARMED_GROUP"));
    send(fields(page("review").expectFirst("form.answer"), "reject", Map.of("who", "Sam")));
    Element undo = page("reports/" + id + "/corrections").expectFirst(".trail form");
    post(undo.attr("action"), inputs(undo, Map.of("who", "Sam", "why", "a slip")));

    Map<String, List<String>> exports = new HashMap<>();
    for (String path :
        List.of(
            "review?kind=INDIRECT",
            "reports/" + id + "/corrections",
            "reports/" + id + "/statements/s2")) {
      exports.put(path, page(path).select(".exports a").eachAttr("href"));
    }

    assertThat(body(exports.getOrDefault("review?kind=INDIRECT", List.of()).get(0)))
        .contains("\"kind\":\"indirect\"")
        .doesNotContain("\"kind\":\"direct\"");
    assertThat(exports.getOrDefault("reports/" + id + "/statements/s2", List.of()))
        .isEqualTo(exports.getOrDefault("reports/" + id + "/corrections", List.of()));
    assertThat(body("/api/v1/reports/" + id + "/corrections?format=csv"))
        .hasLineCount(3)
        .contains("speaker: Karim Brigade", ",Nour,read again,", "Sam", "a slip");
    assertThat(body("/api/v1/reports/" + id + "/corrections")).contains("\"undone\"");
    for (List<String> each : exports.values()) {
      assertThat(each).hasSizeGreaterThan(1);
      for (String export : each) {
        assertThat(body(export)).as(export).isNotEmpty();
      }
    }
  }

  @Test
  void findsTheWordsThatAreMeantNearTheStatement() throws Exception {
    correct("s2", "words", Map.of("source", "", "cue", "said", "content", "rebels\n the  bridge"));

    Statement moved = statement("s2");
    String text = story.report().text();
    assertThat(moved.attribution().source()).isEmpty();
    assertThat(moved.attribution().cue().map(cue -> cue.in(text))).hasValue("said");
    assertThat(moved.attribution().content())
        .extracting(part -> part.in(text))
        .containsExactly("rebels", "the bridge");
  }

  @Test
  void changesKindAndReplies() throws Exception {
    correct("s2", "kind", Map.of("kind", "HEARSAY"));
    correct("s3", "no-reply", Map.of("to", "s2"));
    correct("s3", "reply", Map.of("to", "s1", "kind", "DISPUTES"));

    assertThat(statement("s2").kind()).isEqualTo(StatementKind.HEARSAY);
    assertThat(newest().replies())
        .singleElement()
        .satisfies(reply -> assertThat(reply.to()).isEqualTo("s1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"speaker", "words", "erase", "place", "time", "reply", "kind", ""})
  void saysWhatCannotBeDone(String what) throws Exception {
    HttpResponse<String> answer =
        send(fields(form("s2"), what, Map.of("who", "Nour", "why", "so", "content", "not there")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(ledger.corrections(id)).isEmpty();
  }

  @Test
  void wantsANameAReasonAndTheWordsAsShown() throws Exception {
    Map<String, String> fine = fields(form("s2"), "kind", Map.of("who", "N", "why", "w"));
    for (Map<String, String> lacking :
        List.of(
            Map.of("who", " "), Map.of("why", ""), Map.of("at", "0-1"), Map.of("report", "f"))) {
      Map<String, String> form = new HashMap<>(fine);
      form.put("kind", "MIXED");
      form.putAll(lacking);
      assertThat(send(form).statusCode()).isEqualTo(400);
    }
    assertThat(ledger.corrections(id)).isEmpty();
  }

  @Test
  void refusesFormsOfOthers() throws Exception {
    Map<String, String> form = fields(form("s2"), "accept", Map.of("who", "Nour"));
    form.put("token", "0000");
    assertThat(send(form).statusCode()).isEqualTo(403);
    assertThat(post("/corrections/3/undo", form).statusCode()).isEqualTo(403);
    assertThat(ledger.corrections(id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//other.example/", "https://other.example/", "/\\other.example", ""})
  void leadsBackToItsOwnPagesOnly(String back) throws Exception {
    HttpResponse<String> answer =
        send(fields(form("s2"), "accept", Map.of("who", "Nour", "back", back)));

    assertThat(answer.headers().firstValue("Location")).hasValue("/review");
  }

  @Test
  void showsHostileWordsAsWords() throws Exception {
    Reading hostile = Stories.of(HOSTILE);
    ledger.append(hostile, Stories.original(hostile));
    correct("s2", "speaker", Map.of("name", HOSTILE, "kind", "PERSON", "why", HOSTILE));

    for (String path :
        List.of("review", "reports/" + id + "/corrections", "reports/" + id + "/statements/s2")) {
      Document page = page(path);
      assertThat(page.select("img")).isEmpty();
      assertThat(page.select("script:not([src])")).isEmpty();
      assertThat(page.text()).contains("<script>alert(1)</script>");
    }
  }

  @Test
  void theEarlierOfTwoLastDaysCounts() throws Exception {
    for (String days :
        List.of(
            "until=1990-01-01&known=2099-01-01",
            "known=1990-01-01&until=2099-01-01",
            "until=1990-01-01")) {
      assertThat(page("review?" + days).select(".entries > li")).as(days).isEmpty();
    }
    assertThat(page("review?until=2099-01-01&known=2098-01-01").select(".entries > li"))
        .isNotEmpty();
    assertThat(page("review?until=2099-01-01").html()).contains("until=2099-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"api/v1/review?kind=none", "api/v1/review?format=xls"})
  void saysWhatOfTheReviewItDoesNotUnderstand(String path) throws Exception {
    assertThat(status(server.address() + path)).isEqualTo(400);
  }

  @Test
  void takesTheMapAlongUpToTheDayShown() throws Exception {
    String all = body("/api/v1/map?format=geojson");
    String none = body("/api/v1/map?format=geojson&day=1900-01-01");
    String table = body("/api/v1/map?format=csv");

    assertThat(all).contains("\"later\":0", "\"left\":false", "\"sights\"");
    assertThat(none).contains("\"features\":[]").doesNotContain("\"later\":0");
    assertThat(body("/api/v1/map?format=geojson&day=2099-01-01")).isEqualTo(all);
    assertThat(table.lines().count()).isGreaterThan(1);
    assertThat(body("/api/v1/map?format=csv&day=1900-01-01").lines()).hasSize(1);
    assertThat(body("/api/v1/map?day=1900-01-01")).isEqualTo(body("/api/v1/map"));
  }

  @Test
  void hasNoReviewWhereNothingIsTakenIn() throws Exception {
    try (WebServer reading = WebServer.start(ledger, READER, "127.0.0.1", 0)) {
      for (String path :
          List.of(
              "review",
              "api/v1/review",
              "reports/" + id + "/corrections",
              "api/v1/reports/" + id + "/corrections")) {
        assertThat(status(reading.address() + path)).as(path).isEqualTo(404);
        assertThat(status(server.address() + path)).as(path).isEqualTo(200);
      }
      assertThat(status(reading.address() + "api/v1/reports/" + id + "/revisions")).isEqualTo(200);
    }
  }

  private static int status(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }

  @Test
  void knowsNoStatementThatIsNotThere() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "reports/" + id + "/statements/s99"))
            .build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
  }

  private void correct(String statement, String what, Map<String, String> more) throws Exception {
    Map<String, String> given = new HashMap<>(Map.of("who", "Nour", "why", "read again"));
    given.putAll(more);
    HttpResponse<String> answer = send(fields(form(statement), what, given));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    RecordedCorrection made = ledger.latestCorrections(1).get(0);
    assertThat(made.correction().who()).isEqualTo("Nour");
  }

  private Element form(String statement) throws Exception {
    return page("reports/" + id + "/statements/" + statement).expectFirst("form[method=post]");
  }

  private static Map<String, String> fields(Element form, String what, Map<String, String> more) {
    Map<String, String> fields = inputs(form, more);
    fields.put("what", what);
    return fields;
  }

  private static Map<String, String> inputs(Element form, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>();
    form.select("input").forEach(each -> fields.put(each.attr("name"), each.attr("value")));
    fields.putAll(more);
    return fields;
  }

  private HttpResponse<String> send(Map<String, String> fields) throws Exception {
    return post("/corrections", fields);
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private String events(String job) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(job + "/events"))
            .header("Accept", "text/event-stream")
            .build();
    return client
        .send(request, BodyHandlers.ofLines())
        .body()
        .takeWhile(line -> !line.equals("event: done"))
        .collect(Collectors.joining("\n"));
  }

  private long entries() {
    try (var all = ledger.entries()) {
      return all.count();
    }
  }

  private String body(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private Document page(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private Reading newest() {
    return ledger.reading(id).orElseThrow();
  }

  private Statement statement(String statement) {
    return newest().statement(statement).orElseThrow();
  }
}
