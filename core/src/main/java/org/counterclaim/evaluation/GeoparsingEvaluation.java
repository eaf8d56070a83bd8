package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.counterclaim.analysis.place.Gazetteer;
import org.counterclaim.analysis.place.GazetteerEntry;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Point;
import org.counterclaim.claim.Reading;
import org.counterclaim.evaluation.GeoparsingCorpus.Document;
import org.counterclaim.text.Report;

/**
 * Places against those of three corpora, each on the half of its reports that no weight was learned
 * from. A place is right within 161 km.
 */
public final class GeoparsingEvaluation {

  private GeoparsingEvaluation() {}

  /**
   * {@return the figures of GeoWebNews} Its gold names many a place by a GeoNames number alone.
   * Where nobody here knows the point of that number, no answer is right; {@code places-known}
   * leaves such places out.
   *
   * @param folder {@code geoparsing}
   * @param reader is called from several threads at once
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> geoWebNews(Path folder, Function<Report, Reading> reader)
      throws IOException {
    List<Document> documents =
        GeoparsingCorpus.geoWebNews(folder.resolve("GeoWebNews"), points(folder));
    List<Read> read = read(documents, reader);
    Map<String, Double> figures = figures(score(read, gold -> true));
    GeoparsingScore known = score(read, gold -> !gold.literal() || gold.point().isPresent());
    figures.put("places-known-right", known.endToEnd());
    figures.put("places-known-right-of-found", known.accuracyOfFound());
    figures.put("places-known-recall", known.recall());
    return figures;
  }

  /**
   * {@return the figures of the Local-Global Lexicon}
   *
   * @param folder {@code geoparsing}
   * @param reader is called from several threads at once
   * @throws IOException if the file cannot be read
   */
  public static Map<String, Double> lgl(Path folder, Function<Report, Reading> reader)
      throws IOException {
    List<Document> documents = GeoparsingCorpus.lgl(folder.resolve("lgl.xml"));
    return figures(score(read(documents, reader), gold -> true));
  }

  /**
   * {@return the figures of GeoVirus, whose annotators left adjectives out}
   *
   * @param folder {@code geoparsing}
   * @param reader is called from several threads at once
   * @throws IOException if the file cannot be read
   */
  public static Map<String, Double> geoVirus(Path folder, Function<Report, Reading> reader)
      throws IOException {
    List<Document> documents = GeoparsingCorpus.geoVirus(folder.resolve("GeoVirus.xml"));
    List<Read> read =
        read(documents, reader).stream()
            .map(each -> each.without(PlaceMention.Role.ADJECTIVE))
            .toList();
    return figures(score(read, gold -> true));
  }

  /**
   * {@return where a GeoNames number is, as another corpus or the gazetteer knows}
   *
   * @param folder {@code geoparsing}
   * @throws IOException if a file cannot be read
   */
  public static LongFunction<Optional<Point>> points(Path folder) throws IOException {
    Map<Long, Point> points = new HashMap<>();
    for (Document each : GeoparsingCorpus.lgl(folder.resolve("lgl.xml"))) {
      for (GeoparsingScore.Gold gold : each.gold()) {
        if (gold.geonames().isPresent() && gold.point().isPresent()) {
          points.put(gold.geonames().getAsLong(), gold.point().get());
        }
      }
    }
    Gazetteer gazetteer = Gazetteer.ofDefaults();
    return id ->
        Optional.ofNullable(points.get(id))
            .or(() -> gazetteer.byGeonames(id).map(GazetteerEntry::point));
  }

  private record Read(Document document, List<PlaceMention> places) {
    Read without(PlaceMention.Role role) {
      return new Read(document, places.stream().filter(each -> each.role() != role).toList());
    }
  }

  private static List<Read> read(List<Document> documents, Function<Report, Reading> reader) {
    return documents.parallelStream()
        .filter(each -> !each.isForDevelopment())
        .map(each -> new Read(each, each.judged(reader.apply(each.report()).places())))
        .toList();
  }

  private static GeoparsingScore score(List<Read> read, Predicate<GeoparsingScore.Gold> counted) {
    return GeoparsingScore.sum(
        read.stream()
            .map(
                each ->
                    GeoparsingScore.of(
                        each.document.gold().stream().filter(counted).toList(), each.places))
            .toList());
  }

  private static Map<String, Double> figures(GeoparsingScore score) {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("places-right", score.endToEnd());
    figures.put("places-right-of-found", score.accuracyOfFound());
    figures.put("places-recall", score.recall());
    figures.put("places-precision", score.precision());
    return figures;
  }
}
