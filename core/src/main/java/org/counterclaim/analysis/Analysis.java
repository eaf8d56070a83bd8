package org.counterclaim.analysis;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.attribution.AttributionFinder;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.analysis.quotation.QuotationFinder;
import org.counterclaim.analysis.rules.RuleAttributionFinder;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.analysis.speaker.Assembler;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;

/** The way of a report. Thread-safe. */
public final class Analysis {

  private final SentenceSplitter sentenceSplitter;
  private final QuotationFinder quotationFinder;
  private final AttributionFinder attributionFinder;
  private final Assembler assembler;

  private Analysis(LanguagePack pack, AttributionFinder attributionFinder) {
    this.sentenceSplitter = new SentenceSplitter(pack);
    this.quotationFinder = new QuotationFinder(pack);
    this.attributionFinder = attributionFinder;
    this.assembler = new Assembler(KnownActors.english());
  }

  /**
   * {@return the analysis with the language packs on the class path}
   *
   * @throws org.counterclaim.analysis.language.MissingLanguagePackException if there is none
   */
  public static Analysis ofDefaults() {
    LanguagePack pack = LanguagePack.english();
    return new Analysis(pack, new RuleAttributionFinder(pack));
  }

  /** {@return what the report says; a report in a language that cannot be read is kept unread} */
  public Reading read(Report report) {
    if (!report.language().equals(Language.ENGLISH)) {
      return Reading.unread(report, cannotRead(report.language()));
    }
    List<Sentence> sentences = sentenceSplitter.split(report);
    List<Quotation> quotations = quotationFinder.find(report);
    List<FoundStatement> found = attributionFinder.find(report, sentences, quotations);
    return assembler.assemble(report, found, remarks(report));
  }

  private static String cannotRead(Language language) {
    return "the report is in "
        + language.displayName()
        + ", which cannot be read yet; it is kept unread";
  }

  private static List<String> remarks(Report report) {
    List<String> remarks = new ArrayList<>();
    if (report.published().equals(Published.UNSTATED)) {
      remarks.add("no date of publication: relative times stay unresolved");
    }
    return remarks;
  }
}
