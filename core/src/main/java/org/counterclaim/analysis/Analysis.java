package org.counterclaim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.LanguageReader;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.model.ModelLanguageReader;
import org.counterclaim.analysis.model.ModelReader;
import org.counterclaim.analysis.onnx.ModelPack;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.analysis.quotation.QuotationFinder;
import org.counterclaim.analysis.rules.RuleReader;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.analysis.speaker.Assembler;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;

/** The way of a report. Thread-safe. */
public final class Analysis implements AutoCloseable {

  /** The longest text that is read; a longer one is kept unread. About 170,000 English words. */
  public static final int MAX_CHARS = 1_000_000;

  private static final String NO_MODEL =
      "no model on the class path: read by rules alone, which find fewer statements and no names";

  private final SentenceSplitter sentenceSplitter;
  private final QuotationFinder quotationFinder;
  private final LanguageReader languageReader;
  private final Assembler assembler;
  private final List<String> standingRemarks;

  private Analysis(LanguagePack pack, LanguageReader languageReader, List<String> standingRemarks) {
    this.sentenceSplitter = new SentenceSplitter(pack);
    this.quotationFinder = new QuotationFinder(pack);
    this.languageReader = languageReader;
    this.assembler = new Assembler(pack);
    this.standingRemarks = standingRemarks;
  }

  /**
   * {@return the analysis with the language pack on the class path, and its model where it has one}
   *
   * @throws org.counterclaim.analysis.language.MissingLanguagePackException if there is no pack
   * @throws org.counterclaim.analysis.onnx.ModelException if there is a model that cannot be used
   */
  public static Analysis ofDefaults() {
    LanguagePack pack = LanguagePack.english();
    LanguageReader rules = new RuleReader(pack);
    Optional<ModelReader> model = ModelPack.find(Language.ENGLISH, ModelPack.COUNTERCLAIM);
    return model.isPresent()
        ? new Analysis(pack, new ModelLanguageReader(model.get(), rules), List.of())
        : new Analysis(pack, rules, List.of(NO_MODEL));
  }

  /** {@return the analysis by rules alone: some hundred times quicker, and it misses more} */
  public static Analysis byRules() {
    LanguagePack pack = LanguagePack.english();
    return new Analysis(pack, new RuleReader(pack), List.of());
  }

  /**
   * {@return who reads by default, such as "model en-1 (2026-11-22)" or "rules alone"; loads no
   * weights}
   */
  public static String usualReader() {
    return ModelPack.describe(Language.ENGLISH, ModelPack.COUNTERCLAIM)
        .map(model -> "model " + model.version() + " (" + model.date() + ")")
        .orElse("rules alone");
  }

  /** {@return who reads, such as "model en-1" or "rules"} */
  public String reader() {
    return languageReader.name();
  }

  /**
   * {@return what the report says; what cannot be read is kept unread, with a remark that says why}
   */
  public Reading read(Report report) {
    if (!report.language().equals(Language.ENGLISH)) {
      return Reading.unread(report, cannotRead(report.language()));
    }
    if (report.text().length() > MAX_CHARS) {
      return Reading.unread(report, tooLong(report.text().length()));
    }
    List<Sentence> sentences = sentenceSplitter.split(report);
    List<Quotation> quotations = quotationFinder.find(report);
    Findings findings = languageReader.read(report, sentences, quotations);
    return assembler.assemble(report, findings, remarks(report));
  }

  @Override
  public void close() {
    languageReader.close();
  }

  private static String cannotRead(Language language) {
    return "the report is in "
        + language.displayName()
        + ", which cannot be read yet; it is kept unread";
  }

  private static String tooLong(int chars) {
    return String.format(
        Locale.ROOT,
        "the text has %,d characters, and at most %,d are read; it is kept unread: split it into reports",
        chars,
        MAX_CHARS);
  }

  private List<String> remarks(Report report) {
    List<String> remarks = new ArrayList<>(standingRemarks);
    if (report.published().equals(Published.UNSTATED)) {
      remarks.add("no date of publication: relative times stay unresolved");
    }
    return remarks;
  }
}
