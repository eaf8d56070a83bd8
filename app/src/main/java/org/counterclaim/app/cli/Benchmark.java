package org.counterclaim.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Reading;
import org.counterclaim.evaluation.ArticleExtractionEvaluation;
import org.counterclaim.evaluation.AssertionEvaluation;
import org.counterclaim.evaluation.CoreferenceEvaluation;
import org.counterclaim.evaluation.EventLabelEvaluation;
import org.counterclaim.evaluation.GeoparsingEvaluation;
import org.counterclaim.evaluation.GoldEvaluation;
import org.counterclaim.evaluation.HeadlineEvaluation;
import org.counterclaim.evaluation.LabelledSpeakerEvaluation;
import org.counterclaim.evaluation.NameEvaluation;
import org.counterclaim.evaluation.PloverEvaluation;
import org.counterclaim.evaluation.PolnearEvaluation;
import org.counterclaim.evaluation.QuadClassEvaluation;
import org.counterclaim.evaluation.ReplyEvaluation;
import org.counterclaim.evaluation.ThreadEvaluation;
import org.counterclaim.evaluation.TimebankEvaluation;
import org.counterclaim.text.Report;

/** Annotated data that readings are measured against. */
enum Benchmark {
  POLNEAR_DEV("polnear", "data/polnear/dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return PolnearEvaluation.evaluate(folder, readings.found());
    }
  },
  /** Who speaks behind pronouns and nominals, by labels of our own. */
  SPEAKERS_POLNEAR_DEV("speakers", "data/polnear/dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return LabelledSpeakerEvaluation.evaluate(
          folder, labels.resolve("speakers/polnear-dev.jsonl"), readings.found());
    }
  },
  GOLD_WITHIN_DEV("gold", "gold/within-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return GoldEvaluation.evaluate(folder, readings.found());
    }
  },
  GOLD_ACROSS_DEV("gold", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return GoldEvaluation.evaluate(folder, readings.found());
    }
  },
  ASSERTIONS_WITHIN_DEV("assertions", "gold/within-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return AssertionEvaluation.evaluate(folder, readings.found(), readings.given());
    }
  },
  ASSERTIONS_ACROSS_DEV("assertions", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return AssertionEvaluation.evaluate(folder, readings.found(), readings.given());
    }
  },
  /** Needs the labels of the checkout beside the data. */
  CONTROL_WIKIPEDIA("assertions", "samples/wikipedia") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return AssertionEvaluation.control(
          labels.resolve("control/report.jsonl"), folder.resolve("../.."), readings.found());
    }
  },
  NAMES_NEWSWIRE("names", "data/worldwide-newswire") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return NameEvaluation.newswire(folder, readings.found());
    }
  },
  NAMES_CONLL("names", "data/conllpp") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return NameEvaluation.conll(folder, readings.found());
    }
  },
  GEOWEBNEWS_HELD_OUT("geoparsing", "data/geoparsing") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return GeoparsingEvaluation.geoWebNews(folder, readings.found());
    }
  },
  LGL_HELD_OUT("geoparsing", "data/geoparsing") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return GeoparsingEvaluation.lgl(folder, readings.found());
    }
  },
  GEOVIRUS_HELD_OUT("geoparsing", "data/geoparsing") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return GeoparsingEvaluation.geoVirus(folder, readings.found());
    }
  },
  TIMEBANK_HELD_OUT("timebank", "data/timebank") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return TimebankEvaluation.evaluate(folder, readings.found());
    }
  },
  EVENT_LABELS("events", "samples") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return EventLabelEvaluation.evaluate(
          folder.resolveSibling("."), labels.resolve("events/offsets"), readings.found());
    }
  },
  PLOVER_SENTENCES("events", "data/plover-sentences") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return PloverEvaluation.evaluate(folder, readings.found());
    }
  },
  CAMEO_QUAD("events", "data/cameo") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return QuadClassEvaluation.evaluate(folder, readings.found());
    }
  },
  REPLIES_WITHIN_DEV("replies", "gold/within-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return ReplyEvaluation.evaluate(folder, readings.found());
    }
  },
  REPLIES_ACROSS_DEV("replies", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return ReplyEvaluation.evaluate(folder, readings.found());
    }
  },
  /** Happenings, matters, conflicts and agreement across the reports of all cases at once. */
  GOLD_THREADS("threads", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return ThreadEvaluation.evaluate(folder, readings.found());
    }
  },
  /** Measures the intake; the reader plays no part in it. */
  ARTICLE_EXTRACTION("articles", "data/article-extraction") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return ArticleExtractionEvaluation.evaluate(folder);
    }
  },
  /** Measures linking alone: a headline against a text. */
  FNC1_HELD_OUT("headlines", "data/fnc1") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return HeadlineEvaluation.evaluate(folder);
    }
  },
  /** Measures linking alone: mentions of events are given. */
  ECBPLUS_HELD_OUT("coreference", "data/ecbplus") {
    @Override
    Map<String, Double> evaluate(Path folder, Path labels, Readings readings) throws IOException {
      return CoreferenceEvaluation.evaluate(folder);
    }
  };

  /**
   * Who reads.
   *
   * @param found finds the statements of a report
   * @param given takes statements as given
   */
  record Readings(
      Function<Report, Reading> found, BiFunction<Report, List<FoundStatement>, Reading> given) {}

  private final String group;
  private final String folder;

  Benchmark(String group, String folder) {
    this.group = group;
    this.folder = folder;
  }

  /**
   * {@return figures by name}
   *
   * @param labels a folder of labels of our own, such as {@code training/labels}
   * @param readings are asked from several threads at once
   */
  abstract Map<String, Double> evaluate(Path folder, Path labels, Readings readings)
      throws IOException;

  /** {@return the word that asks for it} */
  String group() {
    return group;
  }

  /** {@return where it lies in the folder that holds the data} */
  Path in(Path shared) {
    return shared.resolve(folder);
  }

  /** {@return its name in file names, such as "polnear-dev"} */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isRead() {
    return !Set.of("articles", "headlines", "coreference").contains(group);
  }

  /** {@return whether only a model finds what it measures} Rules find no names. */
  boolean needsModel() {
    return group.equals("names");
  }
}
