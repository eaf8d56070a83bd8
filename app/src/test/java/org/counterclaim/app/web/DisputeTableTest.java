package org.counterclaim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.app.Stories;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the table of who disputes whom to the words; a colonel denies what a mayor says. */
class DisputeTableTest {

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private WebServer server;

  @BeforeEach
  void start() {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    ledger.append(Stories.disputed(), Stories.original(Stories.disputed()));
    server = WebServer.start(ledger, "127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void opensTheStatementsThatACellCountsAlsoOfANarrowedTable() throws Exception {
    for (String table : List.of("actors", "actors?outlet=Example+News&known=2017-12-31")) {
      Element cell = page(table).expectFirst(".matrix td.some");
      assertThat(cell.text()).isEqualTo("1");

      Document said = page(cell.select("a").attr("href").substring(1));

      assertThat(said.expectFirst("h2").text())
          .isEqualTo("Denies or disputes what is said by the mayor");
      assertThat(said.select("ol.entries .excerpt").eachText())
          .containsExactly("Colonel Amar Dahan We never left the bridge, Not for an hour.");
      String words = said.select("ol.entries a.go").attr("href");
      assertThat(words.replaceFirst("\\?[^#]*", ""))
          .isEqualTo("/reports/" + Stories.disputed().report().id() + "#s3");
      JsonNode same =
          JsonMapper.builder()
              .build()
              .readTree(get(said.select(".exports a").attr("href").substring(1)).body());
      assertThat(same.path("total").asInt()).isEqualTo(1);
      assertThat(same.at("/statements/0/statement/id").asText()).isEqualTo("s3");
    }
  }

  @Test
  void leadsFromEitherSidesPageToTheSameStatement() throws Exception {
    for (Element actor : page("actors?words=a").select("td a.go")) {
      for (Element tie : page(actor.attr("href").substring(1)).select(".ties a.what")) {
        assertThat(tie.text()).isEqualTo("denies");
        assertThat(page(tie.attr("href").substring(1)).select("ol.entries a.go").attr("href"))
            .endsWith("#s3");
      }
    }
    String mayor = page("actors?words=mayor").select("td a.go").attr("href").substring(1);
    assertThat(page(mayor).select(".ties a.what").eachText()).containsExactly("denies");
  }

  @Test
  void refusesTiesThatNobodyKnowsAndTiesOfNobody() throws Exception {
    String colonel = page("actors?words=dahan").select("td a.go").attr("href").substring(1);
    String mayor = page("actors?words=mayor").select("td a.go").attr("href").substring(8);

    assertThat(get(colonel + "?towards=" + mayor + "&how=hates").statusCode()).isEqualTo(400);
    assertThat(get("api/v1/statements?towards=" + mayor).statusCode()).isEqualTo(400);
    assertThat(page(colonel + "?towards=" + mayor + "&how=supports").select("ol.entries > li"))
        .isEmpty();
    assertThat(page(colonel + "?towards=nobody").select("h2").text()).doesNotContain("Denies");
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(get(path).body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
        BodyHandlers.ofString());
  }
}
