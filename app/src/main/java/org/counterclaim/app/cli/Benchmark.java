package org.counterclaim.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Reading;
import org.counterclaim.evaluation.ArticleExtractionEvaluation;
import org.counterclaim.evaluation.AssertionEvaluation;
import org.counterclaim.evaluation.GoldEvaluation;
import org.counterclaim.evaluation.LabelledSpeakerEvaluation;
import org.counterclaim.evaluation.PolnearEvaluation;
import org.counterclaim.text.Report;

/** Annotated data that readings are measured against. */
enum Benchmark {
  POLNEAR_DEV("polnear", "data/polnear/dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      return PolnearEvaluation.evaluate(folder, readings.found());
    }
  },
  /** Who speaks behind pronouns and nominals, by labels of our own. */
  SPEAKERS_POLNEAR_DEV("speakers", "data/polnear/dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      Path labels = readings.labels().resolve("speakers/polnear-dev.jsonl");
      return LabelledSpeakerEvaluation.evaluate(folder, labels, readings.found());
    }
  },
  GOLD_WITHIN_DEV("gold", "gold/within-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      return GoldEvaluation.evaluate(folder, readings.found());
    }
  },
  GOLD_ACROSS_DEV("gold", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      return GoldEvaluation.evaluate(folder, readings.found());
    }
  },
  ASSERTIONS_WITHIN_DEV("assertions", "gold/within-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      return AssertionEvaluation.evaluate(folder, readings.found(), readings.given());
    }
  },
  ASSERTIONS_ACROSS_DEV("assertions", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      return AssertionEvaluation.evaluate(folder, readings.found(), readings.given());
    }
  },
  /** Needs the labels of the checkout beside the data. */
  CONTROL_WIKIPEDIA("assertions", "samples/wikipedia") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      Path labels = readings.labels().resolve("control/report.jsonl");
      return AssertionEvaluation.control(labels, folder.resolve("../.."), readings.found());
    }
  },
  /** Measures the intake; the reader plays no part in it. */
  ARTICLE_EXTRACTION("articles", "data/article-extraction") {
    @Override
    Map<String, Double> evaluate(Path folder, Readings readings) throws IOException {
      return ArticleExtractionEvaluation.evaluate(folder);
    }
  };

  /**
   * Who reads.
   *
   * @param labels the folder of our own labels
   * @param found finds the statements of a report
   * @param given takes statements as given
   */
  record Readings(
      Path labels,
      Function<Report, Reading> found,
      BiFunction<Report, List<FoundStatement>, Reading> given) {}

  private final String group;
  private final String folder;

  Benchmark(String group, String folder) {
    this.group = group;
    this.folder = folder;
  }

  /**
   * {@return figures by name}
   *
   * @param readings are asked from several threads at once
   */
  abstract Map<String, Double> evaluate(Path folder, Readings readings) throws IOException;

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
    return this != ARTICLE_EXTRACTION;
  }
}
