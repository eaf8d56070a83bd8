package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.analysis.attribution.EventInterest;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.attribution.LanguageReader;
import org.counterclaim.analysis.language.Cue;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.Hedges;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.language.OwnPages;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.analysis.quotation.QuotationBorders;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Statements as the model sees them, their borders mended where quotation marks and layout know
 * better: a content that mostly is a quotation becomes its very words, and the paragraphs that a
 * line such as "The ministry complained:" sets off belong to that line's statement.
 */
public final class ModelLanguageReader implements LanguageReader {

  /** As far as an adverb or two between a source and its cue reach. */
  private static final int NEAR = 30;

  private final ModelReader reader;
  private final LanguageReader rules;
  private final CueList cues;
  private final Hedges hedges;
  private final Anonymity anonymity;
  private final Unsaid unsaid;
  private final Removal removal;
  private final Conferred conferred;
  private final Refuted refuted;
  private final Judgement judgement;
  private final OwnPages pages;
  private final Aside aside;
  private final Citations citations;
  private final Antecedents antecedents;
  private final HeadlineTails headlines;
  private final Set<String> companies;
  private final EventInterest interest;
  private final CueBorders borders;
  private final String name;

  /**
   * Makes a reader.
   *
   * @param rules the reader by rules, asked for block quotations only
   * @param pack of the model's language: cues, whose distance is a matter of definition; words that
   *     say how sure somebody is, or that somebody wants to stay unnamed
   * @param interest the events that the model is asked about
   */
  public ModelLanguageReader(
      ModelReader reader, LanguageReader rules, LanguagePack pack, EventInterest interest) {
    this.reader = reader;
    this.rules = rules;
    this.interest = interest;
    cues = new CueList(pack);
    hedges = new Hedges(pack);
    anonymity = new Anonymity(pack);
    unsaid = new Unsaid(pack);
    removal = new Removal(pack);
    conferred = new Conferred(pack);
    borders = new CueBorders(pack);
    refuted = new Refuted(pack);
    judgement = new Judgement(pack);
    Map<String, Set<String>> speakers = pack.groups("speakers");
    pages = new OwnPages((list, word) -> speakers.getOrDefault(list, Set.of()).contains(word));
    aside = new Aside(pack);
    citations = new Citations(pack, cues);
    antecedents = new Antecedents(pack, refuted);
    headlines = new HeadlineTails(pack);
    companies = Set.copyOf(pack.entries("companies"));
    name = "model " + reader.description().version();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Findings read(Report report, List<Sentence> sentences, List<Quotation> quotations) {
    String text = report.text();
    Impression impression = reader.read(text, sentences, interest, borders);
    QuotationBorders quoted = new QuotationBorders(text, quotations);
    Fences fences = new Fences(report, new SentenceIndex(sentences), quotations);
    Rebuttals rebuttals = new Rebuttals(this.cues, text, quotations);
    SplitQuotations halves = new SplitQuotations(text, quotations);
    OpeningPlace place = new OpeningPlace(report, impression.names());
    List<FoundStatement> found = new ArrayList<>();
    NavigableSet<Integer> cues =
        impression.statements().stream()
            .map(said -> said.cue().begin())
            .collect(Collectors.toCollection(TreeSet::new));
    for (Impression.Said said : impression.statements()) {
      if (said.source().filter(source -> place.is(source, said.cue())).isPresent()) {
        continue;
      }
      if (removal.is(text, said.cue(), said.content(), impression.names())
          || conferred.is(text, said.source(), said.cue(), said.content())) {
        continue;
      }
      for (Impression.Said part : rebuttals.parts(text, halves.mended(said), unsaid)) {
        statement(text, part, fences, rebuttals, quoted)
            .map(each -> each.with(quoted.apart(each.attribution(), cues)))
            .ifPresent(found::add);
      }
    }
    List<FoundStatement> meant =
        antecedents.with(
            text, new SentenceIndex(sentences), citations.with(text, ClaimsOnly.of(found)));
    List<FoundStatement> all =
        withBlocks(
            report, sentences, quotations, headlines.with(report, impression.names(), meant));
    List<Name> names =
        impression.names().stream()
            .filter(each -> isWrittenAsName(each.span().in(text)))
            .map(each -> isCompany(each.span().in(text)) ? organisation(each) : each)
            .toList();
    List<FoundEvent> events =
        impression.triggers().stream()
            .map(
                each ->
                    new FoundEvent(
                        each.span(),
                        each.confidence(),
                        each.factuality(),
                        each.roots(),
                        each.subtypes(),
                        each.polarities(),
                        each.actor(),
                        each.recipient(),
                        each.main()))
            .toList();
    return new Findings(names, all, events);
  }

  private List<FoundStatement> withBlocks(
      Report report,
      List<Sentence> sentences,
      List<Quotation> quotations,
      List<FoundStatement> found) {
    BlockOwners owners =
        new BlockOwners(report.text(), new SentenceIndex(sentences), unsaid, refuted, found);
    rules.read(report, sentences, quotations).statements().stream()
        .filter(ruled -> ruled.attribution().kind() == StatementKind.BLOCK)
        .forEach(owners::introduced);
    quotations.stream()
        .filter(quotation -> quotation.form() == Quotation.Form.BLOCK)
        .forEach(owners::followed);
    return owners.found().stream()
        .sorted(Comparator.comparing(each -> each.attribution().anchor()))
        .toList();
  }

  /** "Malaysia Airlines" has a country in its name, and is none. */
  private boolean isCompany(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.length() < words.length()
        && companies.contains(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
  }

  private static Name organisation(Name name) {
    return new Name(name.span(), Name.Kind.ORGANISATION);
  }

  /** A name has a capital or a digit, or is written in letters that have no case. */
  private static boolean isWrittenAsName(String words) {
    return words.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        || words.codePoints().filter(Character::isLetter).noneMatch(Character::isLowerCase);
  }

  @Override
  public void close() {
    reader.close();
  }

  private Optional<FoundStatement> statement(
      String text,
      Impression.Said said,
      Fences fences,
      Rebuttals rebuttals,
      QuotationBorders borders) {
    List<Span> content = content(text, said, fences, rebuttals);
    Optional<Span> source =
        said.source()
            .map(span -> fences.source(said.cue(), span))
            .map(span -> Edges.ofSource(text, span))
            .filter(span -> !span.isEmpty());
    if (content.isEmpty()
        || anonymity.isAsked(text, content)
        || unsaid.is(text, source, said.cue(), content)) {
      return Optional.empty();
    }
    Attribution attribution =
        borders.mend(
            new Attribution(kind(said, source, text), source, Optional.of(said.cue()), content));
    return Optional.of(
        new FoundStatement(
            attribution,
            distance(said, text),
            rebuttals.isAnswer(said.cue(), content)
                ? Certainty.CERTAIN
                : certainty(said.certainty(), attribution, text),
            new Provenance(name, said.confidence())));
  }

  private List<Span> content(
      String text, Impression.Said said, Fences fences, Rebuttals rebuttals) {
    Span cue = said.cue();
    List<Span> words =
        fences.within(cue, said.content()).stream()
            .map(part -> Edges.ofContent(text, part))
            .filter(part -> !part.isEmpty())
            .toList();
    return switch (said.kind()) {
      case NOMINAL ->
          rebuttals.namedBy(cue, words).stream()
              .map(part -> refuted.withoutVerdict(text, part, cue))
              .map(part -> Edges.ofNounPhrase(text, part, cue))
              .toList();
      case HEARSAY -> {
        List<Span> told =
            aside.within(text, cue, words).stream()
                .map(part -> refuted.withoutVerdict(text, part, cue))
                .map(part -> judgement.withoutVerdict(text, part, cue))
                .filter(part -> !part.isEmpty())
                .toList();
        yield unsaid.onlyPoints(text, told) ? List.of() : told; // "reports to that effect"
      }
      default -> rebuttals.saidBy(cue, words);
    };
  }

  /** "It is understood that …" is what nobody named has said. */
  private StatementKind kind(Impression.Said said, Optional<Span> source, String text) {
    return said.kind() == StatementKind.INDIRECT
            && source.isEmpty()
            && unsaid.isImpersonal(text, said.cue())
        ? StatementKind.HEARSAY
        : said.kind();
  }

  /** Words that hedge plainly are believed where the model takes them for certain. */
  private Certainty certainty(Certainty seen, Attribution attribution, String text) {
    boolean withheld =
        attribution.cue().filter(cue -> unsaid.isWithheld(text, cue)).isPresent()
            && attribution.kind() != StatementKind.DIRECT;
    boolean keptBack =
        attribution
            .cue()
            .filter(cue -> unsaid.isKeptBack(text, cue, attribution.content()))
            .isPresent();
    if (keptBack || (withheld && seen == Certainty.CERTAIN)) {
      return Certainty.UNKNOWN;
    }
    boolean denied =
        attribution
            .cue()
            .filter(cue -> judgement.denies(text, cue, attribution.content()))
            .isPresent();
    boolean corrected =
        attribution.source().filter(source -> isEarlier(source, attribution, text)).isPresent();
    if ((denied && seen == Certainty.HOPED)
        || ((denied || corrected) && seen == Certainty.CERTAIN)) {
      return Certainty.DENIED;
    }
    if (seen == Certainty.HOPED
        && attribution.cue().filter(cue -> judgement.criesOut(text, cue)).isPresent()) {
      return Certainty.CERTAIN;
    }
    boolean plain = seen == Certainty.CERTAIN || seen == Certainty.FUTURE;
    return plain && attribution.kind() != StatementKind.NOMINAL
        ? hedges.in(attribution.content().get(0).in(text)).orElse(seen)
        : seen;
  }

  private boolean isEarlier(Span source, Attribution attribution, String text) {
    Span saying = attribution.cue().map(cue -> gap(source, cue)).orElse(source);
    return pages.isEarlier(source.in(text), saying.in(text));
  }

  /** The cue with what stands between it and the source, where that is near. */
  private static Span gap(Span source, Span cue) {
    boolean near = cue.begin() >= source.end() && cue.begin() - source.end() < NEAR;
    return near ? new Span(source.end(), cue.end()) : cue;
  }

  private Distance distance(Impression.Said said, String text) {
    String cue = said.cue().in(text).toLowerCase(Locale.ROOT);
    return listed(cue.substring(cue.lastIndexOf(' ') + 1), said.kind())
        .map(Cue::distance)
        .orElse(said.distance());
  }

  /** The list's entry; a word that is both noun and verb is read as the statement's kind says. */
  private Optional<Cue> listed(String word, StatementKind kind) {
    Optional<Cue> verb = cues.verb(word).map(CueList.Entry::cue);
    Optional<Cue> noun = cues.noun(word);
    return cues.hearsay(word)
        .or(() -> kind == StatementKind.NOMINAL ? noun.or(() -> verb) : verb.or(() -> noun));
  }
}
