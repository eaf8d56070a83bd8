package org.counterclaim.analysis.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Language;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Finds the times in a report and says which they are. A pure function of the report, linear in its
 * length. Thread-safe.
 */
public final class TimeTagger {

  private static final List<String> FILES = List.of("words", "dates", "durations", "relative");
  private static final double RESOLVED = 0.9;
  private static final double UNRESOLVED = 0.6;

  private final Grammar grammar;
  private final Phrase time;
  private final Tense.Cues cues;
  private final BareYears bareYears;

  TimeTagger(Grammar grammar) {
    this.grammar = grammar;
    this.time = grammar.phrase(Grammar.TIME);
    this.cues =
        new Tense.Cues(
            grammar.phrase("past"),
            grammar.phrase("future"),
            grammar.phrase("ahead"),
            grammar.phrase("called"),
            grammar.phrase("asked"),
            grammar.phrase("lasting"));
    this.bareYears = BareYears.of(grammar);
  }

  /**
   * {@return the tagger with the rules of a language's pack on the class path}
   *
   * @throws RuleFileException if there is no such pack or its rules cannot be read
   */
  public static TimeTagger ofLanguage(Language language) {
    List<Rule> rules = new ArrayList<>();
    for (String name : FILES) {
      String file = "/counterclaim/" + language.tag() + "/time/" + name + ".rules";
      rules.addAll(RuleFile.read(name, text(file), rules.size()));
    }
    return new TimeTagger(new Grammar(rules));
  }

  /**
   * {@return the times of the report, in the order of the text, without overlaps}
   *
   * @param sentences of the report, in the order of the text
   */
  public List<TimeMention> tag(Report report, List<Sentence> sentences) {
    Narrative narrative = new Narrative(report);
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      narrative.enter(sentence.span().begin());
      tag(report.text(), sentence.span(), narrative, mentions);
    }
    return List.copyOf(mentions);
  }

  Grammar grammar() {
    return grammar;
  }

  private void tag(String text, Span sentence, Narrative narrative, List<TimeMention> mentions) {
    List<Token> tokens = Token.of(text, sentence.begin(), sentence.end());
    Matcher matcher = new Matcher(grammar, tokens);
    SharedYear years = new SharedYear(tokens, matcher, time);
    int at = 0;
    while (at < tokens.size()) {
      Optional<Match> match = matcher.longest(time, at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      Span span = new Span(tokens.get(at).begin(), tokens.get(match.get().end() - 1).end());
      if (!match.get().rule().section().equals("NOT")
          && !bareYears.refuse(tokens, at, match.get().end())
          && !Addresses.hold(text, span)) {
        Tense tense = Tense.around(tokens, at, match.get().end(), cues);
        Viewpoint view = years.of(match.get(), at, narrative.viewpoint().in(tense));
        TimeMention mention = mention(span, match.get(), view);
        mentions.add(mention);
        narrative.hear(mention, tense);
      }
      at = match.get().end();
    }
  }

  private static TimeMention mention(Span span, Match match, Viewpoint viewpoint) {
    String value = match.value(viewpoint);
    When days =
        match
            .rule()
            .days()
            .map(template -> days(template.fill(match, viewpoint)))
            .orElseGet(() -> days(value));
    return new TimeMention(
        span,
        TimeMention.Type.valueOf(match.rule().section()),
        value,
        days,
        new Provenance(
            "time rule " + match.rule().name(), days instanceof When.Days ? RESOLVED : UNRESOLVED));
  }

  /** The days of a value, or of two days with a slash between. */
  private static When days(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return Period.parse(value).<When>map(Period::days).orElseGet(When.Unstated::new);
    }
    try {
      LocalDate first = LocalDate.parse(value.substring(0, slash));
      LocalDate last = LocalDate.parse(value.substring(slash + 1));
      return last.isBefore(first) ? new When.Unstated() : new When.Days(first, last);
    } catch (DateTimeParseException beyondTheCalendar) {
      return new When.Unstated();
    }
  }

  private static String text(String file) {
    try (InputStream stream = TimeTagger.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new RuleFileException(file);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new RuleFileException(file, e);
    }
  }
}
