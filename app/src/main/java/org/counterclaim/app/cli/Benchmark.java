package org.counterclaim.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.counterclaim.claim.Reading;
import org.counterclaim.evaluation.ArticleExtractionEvaluation;
import org.counterclaim.evaluation.CoreferenceEvaluation;
import org.counterclaim.evaluation.GoldEvaluation;
import org.counterclaim.evaluation.HeadlineEvaluation;
import org.counterclaim.evaluation.PolnearEvaluation;
import org.counterclaim.evaluation.ThreadEvaluation;
import org.counterclaim.text.Report;

/** Annotated data that readings are measured against. */
enum Benchmark {
  POLNEAR_DEV("polnear", "data/polnear/dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader) throws IOException {
      return PolnearEvaluation.evaluate(folder, reader);
    }
  },
  GOLD_WITHIN_DEV("gold", "gold/within-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader) throws IOException {
      return GoldEvaluation.evaluate(folder, reader);
    }
  },
  GOLD_ACROSS_DEV("gold", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader) throws IOException {
      return GoldEvaluation.evaluate(folder, reader);
    }
  },
  /** Happenings, matters, conflicts and agreement across the reports of all cases at once. */
  GOLD_THREADS("threads", "gold/across-dev") {
    @Override
    Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader) throws IOException {
      return ThreadEvaluation.evaluate(folder, reader);
    }
  },
  /** Measures the intake; the reader plays no part in it. */
  ARTICLE_EXTRACTION("articles", "data/article-extraction") {
    @Override
    Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader) throws IOException {
      return ArticleExtractionEvaluation.evaluate(folder);
    }
  },
  /** Measures linking alone: a headline against a text. */
  FNC1_HELD_OUT("headlines", "data/fnc1") {
    @Override
    Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader) throws IOException {
      return HeadlineEvaluation.evaluate(folder);
    }
  },
  /** Measures linking alone: mentions of events are given. */
  ECBPLUS_HELD_OUT("coreference", "data/ecbplus") {
    @Override
    Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader) throws IOException {
      return CoreferenceEvaluation.evaluate(folder);
    }
  };

  private final String group;
  private final String folder;

  Benchmark(String group, String folder) {
    this.group = group;
    this.folder = folder;
  }

  /**
   * {@return figures by name}
   *
   * @param reader is called from several threads at once
   */
  abstract Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader)
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
}
