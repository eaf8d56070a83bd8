package org.counterclaim.analysis.time;

import java.util.List;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;

/** Text in, times out: the tagger on reports of one sentence a block. */
final class Told {

  static final TimeTagger ENGLISH = TimeTagger.ofLanguage(Language.ENGLISH);

  private final Report report;

  private Told(Report report) {
    this.report = report;
  }

  /** A report of a day; empty text is a report that nobody dated. */
  static Told on(String published, String text) {
    return of(Report.builder("test", text).published(day(published)).build());
  }

  static Told of(Report report) {
    return new Told(report);
  }

  static Published day(String published) {
    return published.isEmpty() ? Published.UNSTATED : Published.parse(published);
  }

  List<TimeMention> times() {
    List<Sentence> sentences =
        report.blocks().stream().map(block -> new Sentence(block.span())).toList();
    return ENGLISH.tag(report, sentences);
  }

  /** Each time as "words = value". */
  List<String> values() {
    return times().stream()
        .map(time -> time.span().in(report.text()) + " = " + time.value())
        .toList();
  }
}
