package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoparsingCorpusTest {

  @TempDir private Path folder;

  @Test
  void readsBratStandoffWithIdsAndCoordinates() throws IOException {
    write("1.txt", "TITLE: none LINK: none\nShells fell on Qamish and its mill.");
    write(
        "1.ann",
        """
        T1\tLiteral 38 44\tQamish
        #1\tAnnotatorNotes T1\t89
        T2\tCoercion 53 57\tmill
        #2\tAnnotatorNotes T2\t37.0, 41.2
        T3\tNon_Toponym 23 29\tShells
        """);
    List<GeoparsingCorpus.Document> documents =
        GeoparsingCorpus.geoWebNews(folder, id -> Optional.of(new Point(id, 1)));
    assertThat(documents).hasSize(1);
    GeoparsingCorpus.Document document = documents.get(0);
    assertThat(document.gold()).hasSize(2);
    assertThat(document.gold().get(0).span().in(document.report().text())).isEqualTo("Qamish");
    assertThat(document.gold().get(0).point()).contains(new Point(89, 1));
    assertThat(document.gold().get(1).point()).contains(new Point(37.0, 41.2));
    assertThat(document.scored().begin()).isEqualTo(23);
  }

  @Test
  void readsToponymsOfAnArticle() throws IOException {
    Path file =
        write(
            "lgl.xml",
            "<articles><article docid=\"5\"><url>http://news.example.uk/a</url>"
                + "<text><![CDATA[Fire in Ash.]]></text><toponyms><toponym><start>8</start>"
                + "<end>11</end><phrase>Ash</phrase><gaztag geonameid=\"3\"><lat>51.2</lat>"
                + "<lon>-0.7</lon></gaztag></toponym></toponyms></article></articles>");
    GeoparsingCorpus.Document document = GeoparsingCorpus.lgl(file).get(0);
    assertThat(document.report().address()).contains("http://news.example.uk/a");
    assertThat(document.gold().get(0).span().in(document.report().text())).isEqualTo("Ash");
    assertThat(document.gold().get(0).geonames()).hasValue(3);
  }

  @Test
  void doesNotFollowEntitiesOutOfTheFile() throws IOException {
    Path secret = write("secret.txt", "secret");
    Path file =
        write(
            "evil.xml",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><articles><article><text>&x;</text></article></articles>");
    assertThatThrownBy(() -> GeoparsingCorpus.lgl(file)).isInstanceOf(IOException.class);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }
}
