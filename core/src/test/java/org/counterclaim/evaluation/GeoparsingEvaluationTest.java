package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoparsingEvaluationTest {

  /** Falls among the reports that are held out; the other does not. */
  private static final String HELD_OUT = "bridge";

  private static final String DEVELOPED_ON = "ferry";

  @TempDir private Path folder;

  @Test
  void countsTheReportsThatNoWeightWasLearnedFrom() throws IOException {
    virus(HELD_OUT, DEVELOPED_ON);

    Map<String, Double> figures =
        GeoparsingEvaluation.geoVirus(
            folder, report -> read(report, report.source().equals(HELD_OUT)));

    assertThat(figures).containsEntry("places-right", 1.0).containsEntry("places-recall", 1.0);
  }

  @Test
  void doesNotHoldAdjectivesAgainstTheReaderOfGeoVirus() throws IOException {
    virus(HELD_OUT);

    assertThat(GeoparsingEvaluation.geoVirus(folder, report -> read(report, true)))
        .containsEntry("places-precision", 1.0);
  }

  private void virus(String... sources) throws IOException {
    StringBuilder articles = new StringBuilder("<articles>");
    for (String source : sources) {
      articles
          .append("<article><source>")
          .append(source)
          .append("</source><text>Flu in Ash, British doctors say.</text><locations><location>")
          .append("<name>Ash</name><start>8</start><end>11</end><lat>51.2</lat><lon>-0.7</lon>")
          .append("</location></locations></article>");
    }
    Files.writeString(folder.resolve("GeoVirus.xml"), articles.append("</articles>"), UTF_8);
  }

  private static Reading read(Report report, boolean finds) {
    PlaceMention ash = mention(new Span(7, 10), PlaceMention.Role.LITERAL);
    PlaceMention british = mention(new Span(12, 19), PlaceMention.Role.ADJECTIVE);
    return new Reading(
        report,
        List.of(),
        List.of(),
        finds ? List.of(ash, british) : List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PlaceMention mention(Span span, PlaceMention.Role role) {
    Place place =
        new Place(
            "Ash", OptionalLong.empty(), 51.3, -0.7, Optional.of("GB"), Place.Precision.EXACT);
    return new PlaceMention(span, role, Optional.of(place), new Provenance("test", 1));
  }
}
