package org.counterclaim.analysis;

import java.nio.file.Path;
import java.util.List;

/**
 * How reports are read.
 *
 * @param rulesAlone whether to leave the model out: some hundred times quicker, and it misses more
 * @param actors files of actors laid over the known ones, in the form of docs/actors.md
 * @param places files of places laid over the gazetteer, in the form that {@link
 *     org.counterclaim.analysis.place.Facts} describes
 */
public record AnalysisConfig(boolean rulesAlone, List<Path> actors, List<Path> places) {

  public AnalysisConfig {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }

  /** {@return with the model, and with what the language pack knows} */
  public static AnalysisConfig ofDefaults() {
    return new AnalysisConfig(false, List.of(), List.of());
  }

  /** {@return the same, by rules alone} */
  public AnalysisConfig withRulesAlone() {
    return new AnalysisConfig(true, actors, places);
  }
}
