package org.counterclaim.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.assertion.AssertionFinder;
import org.counterclaim.analysis.assertion.FoundAssertions;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.attribution.LanguageReader;
import org.counterclaim.analysis.event.EventCoder;
import org.counterclaim.analysis.event.EventFinder;
import org.counterclaim.analysis.event.EventLexicon;
import org.counterclaim.analysis.event.SpannedEvent;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.model.ModelLanguageReader;
import org.counterclaim.analysis.model.ModelReader;
import org.counterclaim.analysis.narrator.Narrator;
import org.counterclaim.analysis.narrator.Owners;
import org.counterclaim.analysis.onnx.ModelPack;
import org.counterclaim.analysis.place.Gazetteer;
import org.counterclaim.analysis.place.Metonyms;
import org.counterclaim.analysis.place.PlaceLocator;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.analysis.quotation.QuotationFinder;
import org.counterclaim.analysis.rules.RuleReader;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.analysis.speaker.Assembler;
import org.counterclaim.analysis.speaker.Draft;
import org.counterclaim.analysis.time.TimeTagger;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Dateline;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** The way of a report. Thread-safe. */
public final class Analysis implements AutoCloseable {

  /** The longest text that is read; a longer one is kept unread. About 170,000 English words. */
  public static final int MAX_CHARS = 1_000_000;

  private static final String NO_MODEL =
      "no model on the class path: read by rules alone, which find fewer statements and no names";

  private final SentenceSplitter sentenceSplitter;
  private final QuotationFinder quotationFinder;
  private final LanguageReader languageReader;
  private final PlaceLocator placeLocator;
  private final TimeTagger timeTagger;
  private final AssertionFinder assertionFinder;
  private final EventFinder eventFinder;
  private final Narrator narrator;
  private final Assembler assembler;
  private final EventCoder eventCoder;
  private final KnownActors actors;
  private final List<String> standingRemarks;

  private Analysis(
      LanguagePack pack,
      EventLexicon events,
      LanguageReader languageReader,
      Gazetteer gazetteer,
      KnownActors actors,
      List<String> standingRemarks) {
    this.sentenceSplitter = new SentenceSplitter(pack);
    this.quotationFinder = new QuotationFinder(pack);
    this.languageReader = languageReader;
    this.placeLocator = PlaceLocator.with(gazetteer, name -> isAKnownActor(actors, name));
    this.timeTagger = TimeTagger.ofLanguage(Language.ENGLISH);
    this.assertionFinder = new AssertionFinder(pack);
    this.eventFinder = new EventFinder(events, actors);
    this.eventCoder = new EventCoder(events);
    this.narrator = new Narrator(pack);
    this.assembler = new Assembler(actors);
    this.actors = actors;
    this.standingRemarks = standingRemarks;
  }

  /** Whether a person, group or outlet is called so; states are their countries too. */
  private static boolean isAKnownActor(KnownActors actors, String name) {
    return actors
        .named(name, Optional.empty())
        .filter(actor -> actor.kind() != Actor.Kind.STATE)
        .isPresent();
  }

  /**
   * {@return the analysis with the language pack on the class path, and its model where it has one
   * and the configuration does not leave it out}
   *
   * @throws org.counterclaim.analysis.language.MissingLanguagePackException if there is no pack
   * @throws org.counterclaim.text.CounterclaimException if a file of the configuration cannot be
   *     used
   * @throws org.counterclaim.analysis.onnx.ModelException if there is a model that cannot be used
   */
  public static Analysis of(AnalysisConfig config) {
    return config.rulesAlone()
        ? of(config, Optional::empty, List.of())
        : of(
            config,
            () -> ModelPack.find(Language.ENGLISH, ModelPack.COUNTERCLAIM),
            List.of(NO_MODEL));
  }

  /** Loads model, gazetteer and actors side by side. */
  static Analysis of(
      AnalysisConfig config, Supplier<Optional<ModelReader>> models, List<String> withoutModel) {
    CompletableFuture<Gazetteer> world = CompletableFuture.supplyAsync(Gazetteer::ofDefaults);
    CompletableFuture<KnownActors> everybody = CompletableFuture.supplyAsync(KnownActors::english);
    LanguagePack pack = LanguagePack.english();
    Optional<ModelReader> model = models.get();
    try {
      EventLexicon events = new EventLexicon(pack);
      LanguageReader rules = new RuleReader(pack);
      LanguageReader reader =
          model.isPresent()
              ? new ModelLanguageReader(model.get(), rules, pack, events::wants)
              : rules;
      Gazetteer gazetteer = outcome(world);
      for (Path file : config.places()) {
        gazetteer = gazetteer.with(file);
      }
      KnownActors actors = outcome(everybody);
      for (Path file : config.actors()) {
        actors = actors.plus(file);
      }
      return new Analysis(
          pack, events, reader, gazetteer, actors, model.isPresent() ? List.of() : withoutModel);
    } catch (RuntimeException | Error e) {
      model.ifPresent(ModelReader::close);
      throw e;
    }
  }

  /** Waits for work on another thread; where it fails, fails as it did, without a wrapping. */
  static <T> T outcome(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
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

  /** {@return whom a name or phrase means on that day, if anybody known is meant} */
  public Optional<Actor> actor(String phrase, Optional<LocalDate> day) {
    return actors.find(phrase, day).map(known -> known.asActor(day));
  }

  /** {@return whom this very name or alias means on that day; no describing word is dropped} */
  public Optional<Actor> named(String name, Optional<LocalDate> day) {
    return actors.spelled(name, day).map(known -> known.asActor(day));
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
    return finish(report, sentences, quotations, findings);
  }

  /** {@return what the report says in statements that are given, as evaluation wants it} */
  public Reading read(Report report, List<FoundStatement> given) {
    List<Sentence> sentences = sentenceSplitter.split(report);
    List<Quotation> quotations = quotationFinder.find(report);
    Findings read = languageReader.read(report, sentences, quotations);
    Findings findings = new Findings(read.names(), given, read.events());
    return finish(report, sentences, quotations, findings);
  }

  private Reading finish(
      Report report, List<Sentence> sentences, List<Quotation> quotations, Findings findings) {
    List<PlaceMention> toponyms = placeLocator.locate(report, sentences, findings.names());
    List<PlaceMention> places = Metonyms.mark(toponyms, findings.sources(), report.text());
    List<TimeMention> times = timeTagger.tag(report, sentences);
    FoundAssertions assertions = assertionFinder.find(report, sentences, places, times);
    List<SpannedEvent> events =
        eventFinder.find(
            report, sentences, findings.names(), findings.statements(), findings.events());
    List<Span> spans = new ArrayList<>(assertions.spans());
    spans.addAll(EventCoder.anchors(findings.statements(), events));
    Findings all = narrator.complete(report, sentences, quotations, findings, spans);
    Draft draft = assembler.draft(report, all, places, times, remarks(report));
    Owners owners = Owners.of(all.statements());
    Assertions settled = assertions.settle(draft, owners);
    return draft.with(
        new Assertions(
            eventCoder.code(draft, owners, sentences, events),
            settled.figures(),
            settled.control()));
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
        "the text has %,d characters, and at most %,d are read; it is kept unread: split it into"
            + " reports",
        chars,
        MAX_CHARS);
  }

  /** A report may come out the day after it was written, and in another time zone. */
  private static boolean isAnotherDay(Dateline dateline, Report report) {
    return report
        .published()
        .day()
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, dateline.day())) > 1)
        .isPresent();
  }

  private List<String> remarks(Report report) {
    List<String> remarks = new ArrayList<>(standingRemarks);
    if (report.published().equals(Published.UNSTATED)) {
      remarks.add("no date of publication: relative times stay unresolved");
    }
    Dateline.of(report)
        .filter(dateline -> isAnotherDay(dateline, report))
        .ifPresent(
            dateline ->
                remarks.add(
                    "the text says "
                        + dateline.span().in(report.text())
                        + ", the report is dated "
                        + report.published().iso()));
    return remarks;
  }
}
