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
import org.counterclaim.analysis.time.TimeTagger;
import org.counterclaim.text.Language;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

/** The figures on TimeBank: rules were developed on one half by document, these are the other's. */
class TimebankTest {

  private static final Path TIMEBANK =
      Path.of(System.getProperty("counterclaim.shared", "../shared"), "data", "timebank");

  @Test
  void keepsItsFiguresOnTheHalfThatWasNotDevelopedOn() throws IOException {
    assumeTrue(Files.isDirectory(TIMEBANK), "TimeBank is not here: " + TIMEBANK);
    TimeTagger tagger = TimeTagger.ofLanguage(Language.ENGLISH);
    TimebankScore development = TimebankScore.NONE;
    TimebankScore told = TimebankScore.NONE;
    for (TimebankReport each : timebank()) {
      TimebankScore score =
          TimebankScore.of(each.times(), tagger.tag(each.report(), sentences(each.report())));
      if (each.isForDevelopment()) {
        development = development.plus(score);
      } else {
        told = told.plus(score);
      }
    }
    System.Logger log = System.getLogger(TimebankTest.class.getName());
    log.log(System.Logger.Level.INFO, "development {0}", line(development));
    log.log(System.Logger.Level.INFO, "told        {0}", line(told));
    assertThat(told.spanF1()).isGreaterThanOrEqualTo(0.93);
    assertThat(told.valueF1()).isGreaterThanOrEqualTo(0.77);
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

  /** Paragraphs, cut behind each mark that ends a sentence and stands before a capital. */
  private static List<Sentence> sentences(Report report) {
    String text = report.text();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      if (endsSentence(text, at)) {
        add(text, begin, at + 1, sentences);
        begin = at + 1;
      }
    }
    add(text, begin, text.length(), sentences);
    return sentences;
  }

  private static boolean endsSentence(String text, int at) {
    if (text.startsWith("\n\n", at)) {
      return true;
    }
    boolean marked =
        ".?!".indexOf(text.charAt(at)) >= 0
            || (at > 0
                && ".?!".indexOf(text.charAt(at - 1)) >= 0
                && "\"”'".indexOf(text.charAt(at)) >= 0);
    int word = at;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean isAbbreviation =
        at - word <= 4 && word < at && Character.isUpperCase(text.charAt(word));
    return marked
        && !isAbbreviation
        && at + 2 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2));
  }

  private static void add(String text, int begin, int end, List<Sentence> sentences) {
    Span span = new Span(begin, end).strip(text);
    if (!span.isEmpty()) {
      sentences.add(new Sentence(span));
    }
  }
}
