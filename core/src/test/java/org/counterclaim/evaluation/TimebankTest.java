package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.analysis.time.TimeTagger;
import org.counterclaim.text.Language;
import org.junit.jupiter.api.Test;

/** The figures on TimeBank: rules were developed on one half by document, these are the other's. */
class TimebankTest {

  private static final Path TIMEBANK =
      Path.of(System.getProperty("counterclaim.shared", "../shared"), "data", "timebank");

  @Test
  void keepsItsFiguresOnTheHalfThatWasNotDevelopedOn() throws IOException {
    assumeTrue(Files.isDirectory(TIMEBANK), "TimeBank is not here: " + TIMEBANK);
    TimeTagger tagger = TimeTagger.ofLanguage(Language.ENGLISH);
    SentenceSplitter splitter = new SentenceSplitter(LanguagePack.english());
    TimebankScore development = TimebankScore.NONE;
    TimebankScore told = TimebankScore.NONE;
    for (TimebankReport each : timebank()) {
      TimebankScore score =
          TimebankScore.of(each.times(), tagger.tag(each.report(), splitter.split(each.report())));
      if (each.isForDevelopment()) {
        development = development.plus(score);
      } else {
        told = told.plus(score);
      }
    }
    System.Logger log = System.getLogger(TimebankTest.class.getName());
    log.log(System.Logger.Level.INFO, "development {0}", line(development));
    log.log(System.Logger.Level.INFO, "told        {0}", line(told));
    assertThat(told.spanF1()).isGreaterThanOrEqualTo(0.94);
    assertThat(told.valueF1()).isGreaterThanOrEqualTo(0.80);
  }

  private static String line(TimebankScore score) {
    return "spans %.3f exact %.3f values %.3f types %.3f of %d"
        .formatted(
            score.spanF1(), score.exactSpanF1(), score.valueF1(), score.typeF1(), score.gold());
  }

  private static List<TimebankReport> timebank() throws IOException {
    List<TimebankReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(TIMEBANK)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tml")).sorted().toList()) {
        try (InputStream timeml = Files.newInputStream(file)) {
          reports.add(TimebankReport.parse(file.getFileName().toString(), timeml));
        }
      }
    }
    return reports;
  }
}
