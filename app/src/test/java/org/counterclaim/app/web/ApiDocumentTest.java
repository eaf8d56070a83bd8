package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Reading;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manual, description and server say the same. */
class ApiDocumentTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern EXAMPLE =
      Pattern.compile("    GET (\\S+)\n\n```json\n(.*?)\n```", Pattern.DOTALL);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;

  /** A request of the manual, with what it says is answered. */
  record Example(String path, String answer) {
    @Override
    public String toString() {
      return path;
    }
  }

  @BeforeAll
  static void start() {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    Reading reading = Stories.disputed();
    ledger.append(reading, Stories.original(reading));
    Counterclaim reader = Counterclaim.withRulesAlone();
    server =
        WebServer.start(
            ledger,
            reader,
            "127.0.0.1",
            0,
            Counterclaim::withRulesAlone,
            IntakeConfig.ofDefaults());
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  static List<Example> examples() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "api.md"), UTF_8);
    return EXAMPLE
        .matcher(manual)
        .results()
        .map((MatchResult found) -> new Example(found.group(1), found.group(2)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answersAsTheManualSays(Example example) throws Exception {
    String actor = json("/api/v1/actors?words=dahan").at("/actors/0/id").asText();
    String mayor = json("/api/v1/actors?words=mayor").at("/actors/0/id").asText();
    String path =
        example
            .path()
            .replace("{mayor}", mayor)
            .replace("{report}", Stories.disputed().report().id())
            .replace("{actor}", actor);

    List<String> differences = new ArrayList<>();
    compare("", JSON.readTree(example.answer()), json(path), differences);

    assertThat(differences).isEmpty();
  }

  @Test
  void answersEveryAddressOfItsDescription() throws Exception {
    String actor = json("/api/v1/actors").at("/actors/0/id").asText();

    for (var path : json("/api/v1/openapi.json").path("paths").properties()) {
      if (path.getKey().startsWith("/api/v1/matters/{id}")) {
        String none = path.getKey().replace("{id}", "none");
        assertThat(get(none, "").statusCode()).isEqualTo(404);
        continue;
      }
      String address =
          path.getKey()
                  .replace("{id}", Stories.disputed().report().id())
                  .replace("actors/{key}", "actors/" + actor)
                  .replace("{key}", "g7")
              + (path.getKey().endsWith("search") ? "?q=bridge" : "");
      assertThat(get(address, "").statusCode()).as(address).isEqualTo(200);
    }
  }

  @Test
  void saysThatNothingChangedToOneWhoKnowsTheAnswer() throws Exception {
    for (String path :
        List.of("/api/v1/reports", "/api/v1/places?format=csv", "/feed.atom", "/api/v1/control")) {
      String tag = get(path, "").headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = get(path, tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(get(path, "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void tellsProblemsByTheirOwnMediaType() throws Exception {
    for (String path : List.of("/api/v1/nothing", "/api/v1/reports?limit=0", "/api/v1/places/g0")) {
      assertThat(get(path, "").headers().firstValue("Content-Type"))
          .contains("application/problem+json");
    }
  }

  @Test
  void writesAFeedThatCanBeRead() throws Exception {
    var feed =
        org.jsoup.Jsoup.parse(get("/feed.atom", "").body(), org.jsoup.parser.Parser.xmlParser());

    assertThat(feed.select("entry > title").text())
        .isEqualTo("Army and mayor at odds over the bridge");
    assertThat(feed.select("entry > link").attr("href"))
        .isEqualTo(server.address() + "reports/" + Stories.disputed().report().id());
  }

  /** The manual may leave things out; what it shows must be so. */
  private static void compare(
      String where, JsonNode shown, JsonNode answered, List<String> differences) {
    if (shown.isObject()) {
      shown
          .properties()
          .forEach(
              each ->
                  compare(
                      where + "/" + each.getKey(),
                      each.getValue(),
                      answered.path(each.getKey()),
                      differences));
    } else if (shown.isArray()) {
      for (int place = 0; place < shown.size(); place++) {
        compare(where + "/" + place, shown.get(place), answered.path(place), differences);
      }
    } else if (!shown.asText().equals("…") && !shown.asText().equals(answered.asText())) {
      differences.add(where + ": the manual says " + shown + ", the server " + answered);
    }
  }

  private static JsonNode json(String path) throws Exception {
    return JSON.readTree(get(path, "").body());
  }

  private static HttpResponse<String> get(String path, String tag) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
