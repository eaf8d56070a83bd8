package org.counterclaim.analysis.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.attribution.LanguageReader;
import org.counterclaim.analysis.language.Cue;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.analysis.quotation.QuotationBorders;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Finds statements by rules: every word that may attribute is a site, the rules are tried there in
 * their order, and the first that answers wins. Linear in the number of sentences. Thread-safe.
 */
public final class RuleReader implements LanguageReader {

  private static final List<CueRule> RULES =
      List.of(
          new BlockAfterCue(true),
          new NamedColon(),
          new AccordingTo(),
          new Hearsay(),
          new Nominal(),
          new QuotationBefore(),
          new QuotedAs(),
          new PassiveReport(),
          new ReportedClause(),
          new TrailingCue(),
          new Participle(),
          new Infinitive(),
          new BlockAfterCue(false));

  private final Lexicon lexicon;

  public RuleReader(LanguagePack pack) {
    lexicon = new Lexicon(pack);
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public Findings read(Report report, List<Sentence> sentences, List<Quotation> quotations) {
    String text = report.text();
    QuotationsAround around = new QuotationsAround(text, quotations);
    QuotationBorders borders = new QuotationBorders(text, quotations);
    List<FoundStatement> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int next = i + 1 < sentences.size() ? sentences.get(i + 1).span().begin() : text.length();
      ClassedWords words = ClassedWords.of(text, sentences.get(i).span(), lexicon);
      found.addAll(find(text, words, around, next));
    }
    List<FoundStatement> statements =
        found.stream()
            .map(each -> mended(each, borders))
            .sorted(Comparator.comparing(each -> each.attribution().anchor()))
            .toList();
    return new Findings(List.of(), statements);
  }

  private List<FoundStatement> find(
      String text, ClassedWords words, QuotationsAround quotations, int nextSentence) {
    List<FoundStatement> found = new ArrayList<>();
    Optional<Span> lastSource = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<FoundStatement> answer =
          site(text, words, i, quotations, nextSentence, lastSource).flatMap(this::firstAnswer);
      if (answer.isPresent()) {
        found.add(answer.get());
        Optional<Span> source = answer.get().attribution().source();
        lastSource = source.isPresent() ? source : lastSource;
      }
    }
    return found;
  }

  private Optional<FoundStatement> firstAnswer(Site site) {
    for (CueRule rule : RULES) {
      Optional<FoundStatement> answer = rule.apply(site);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  private Optional<Site> site(
      String text,
      ClassedWords words,
      int i,
      QuotationsAround quotations,
      int nextSentence,
      Optional<Span> lastSource) {
    String lower = words.at(i).lower();
    CueList cues = lexicon.cues();
    if (!cues.isListed(lower)) {
      return Optional.empty();
    }
    boolean name = words.at(i).is(WordClass.NAME) && !words.isTitleCase();
    Optional<Cue> cue = name ? Optional.empty() : cues.hearsay(lower);
    Optional<VerbForm> form = Optional.empty();
    if (cue.isEmpty() && !name) {
      Optional<CueList.Entry> verb = cues.verb(lower);
      Optional<Cue> noun = cues.noun(lower);
      if (noun.isPresent() && (verb.isEmpty() || isNounHere(words, i, verb))) {
        cue = noun;
      } else if (verb.isPresent() && !isNounHere(words, i, verb)) {
        cue = verb.map(CueList.Entry::cue);
        form = verb.map(CueList.Entry::form);
      }
    }
    Optional<VerbForm> asForm = form;
    return cue.map(
        each -> new Site(text, words, i, each, asForm, quotations, nextSentence, lastSource));
  }

  /**
   * Whether a word that can be noun and verb is a noun: behind "the", "his", "’s", "of"; or because
   * its form does not agree with what stands before it.
   */
  private static boolean isNounHere(ClassedWords words, int i, Optional<CueList.Entry> verb) {
    Word before = words.at(i - 1);
    boolean plain = before.classes().isEmpty() && !before.text().isEmpty();
    boolean base = verb.filter(entry -> entry.form() == VerbForm.BASE).isPresent();
    if (plain && base && !before.lower().endsWith("s") && !before.is("people")) {
      return true;
    }
    if (before.is(WordClass.SUBJECT) || before.is(WordClass.MODAL) || before.is("to")) {
      return false;
    }
    return (before.is(WordClass.DETERMINER) && !before.is(WordClass.PRONOUN))
        || before.is(WordClass.POSSESSIVE)
        || before.isPossessiveEnding()
        || (before.is(WordClass.PREPOSITION) && !words.at(i).lower().endsWith("ing"))
        || before.is(WordClass.NUMBER);
  }

  private static FoundStatement mended(FoundStatement found, QuotationBorders borders) {
    return new FoundStatement(
        borders.mend(found.attribution()), found.distance(), found.certainty(), found.provenance());
  }
}
