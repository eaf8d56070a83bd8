package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.counterclaim.analysis.AnalysisConfig;
import picocli.CommandLine.Option;

/** What a command knows before it reads. */
final class ReadingOptions {

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Actors of your own, laid over the known ones; may be repeated. See docs/actors.md.")
  private List<Path> actors = List.of();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description =
          "Places of your own, laid over the gazetteer; may be repeated. A line: name, kind (such"
              + " as settlement or region), latitude, longitude, country, kilometres, other names,"
              + " adjectives, GeoNames id; parted by tabs, the first five needed. See"
              + " docs/places.md.")
  private List<Path> places = List.of();

  AnalysisConfig config() {
    return new AnalysisConfig(false, actors, places);
  }
}
