package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Tells what a denial answers from what it says: in "rejected the allegation, 'Nobody flew.'" and
 * "denied the report: 'Nobody flew.'" the quotation is the denier's own, and no part of what is
 * denied. For one report.
 */
final class Rebuttals {

  /** So far before a quotation its lead-in is looked for. */
  private static final int LEAD = 80;

  private static final int MOST_WORDS_BETWEEN = 3;
  private static final Pattern NOUN_AND_COMMA = Pattern.compile("(\\p{L}+)\\s*,\\s*$");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}'’-]+)\\s+$");
  private static final Pattern COLON = Pattern.compile("([^.;:?!\"“”\\n]*)(:)\\s*$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");

  private final CueList cues;
  private final Map<Integer, Quotation> behindVerb = new HashMap<>();
  private final Map<Integer, Quotation> behindNoun = new HashMap<>();
  private final List<Answer> behindColon = new ArrayList<>();

  /**
   * What a denier says behind a colon.
   *
   * @param verb that denies
   */
  private record Answer(Span verb, Span colon, Quotation said) {}

  Rebuttals(CueList cues, String text, List<Quotation> quotations) {
    this.cues = cues;
    quotations.stream()
        .filter(each -> each.form() == Quotation.Form.MARKS)
        .filter(each -> Character.isUpperCase(text.charAt(each.content().get(0).begin())))
        .forEach(each -> findLead(text, each));
  }

  /** {@return what is denied and what is said behind a colon, each as a statement of its own} */
  List<Impression.Said> parts(String text, Impression.Said said, Unsaid unsaid) {
    Optional<Answer> answer =
        behindColon.stream()
            .filter(
                each -> said.kind() != StatementKind.NOMINAL && each.verb().overlaps(said.cue()))
            .filter(each -> said.content().stream().anyMatch(each.said().extent()::overlaps))
            .findFirst();
    if (answer.isEmpty()) {
      return List.of(said);
    }
    List<Span> denied = without(answer.get().said().extent(), said.content());
    return unsaid.onlyPoints(text, denied)
        ? List.of(answered(said, said.cue(), answer.get()))
        : List.of(
            new Impression.Said(
                said.source(),
                said.cue(),
                denied,
                said.kind(),
                said.certainty(),
                said.distance(),
                said.confidence()),
            answered(said, answer.get().colon(), answer.get()));
  }

  private static Impression.Said answered(Impression.Said said, Span cue, Answer answer) {
    return new Impression.Said(
        said.source(),
        cue,
        answer.said().content(),
        StatementKind.DIRECT,
        Certainty.CERTAIN,
        said.distance(),
        said.confidence());
  }

  private static List<Span> without(Span quotation, List<Span> content) {
    List<Span> rest = new ArrayList<>();
    for (Span part : content) {
      Span left =
          new Span(part.begin(), Math.max(part.begin(), Math.min(part.end(), quotation.begin())));
      Span right =
          new Span(Math.min(part.end(), Math.max(part.begin(), quotation.end())), part.end());
      Stream.of(left, right).filter(each -> !each.isEmpty()).forEach(rest::add);
    }
    return rest;
  }

  /** {@return the quotation, where the cue denies what a noun before it names; else the content} */
  List<Span> saidBy(Span cue, List<Span> content) {
    Quotation said = behindVerb.get(cue.end());
    return said != null && content.stream().anyMatch(said.extent()::overlaps)
        ? said.content()
        : content;
  }

  /** {@return whether the content answers what the cue denies, and is itself meant as it stands} */
  boolean isAnswer(Span cue, List<Span> content) {
    Quotation said = behindVerb.get(cue.end());
    return said != null && content.equals(said.content());
  }

  /** {@return the content of a noun, without the quotation by which what it names is denied} */
  List<Span> namedBy(Span cue, List<Span> content) {
    Quotation answer = behindNoun.get(cue.end());
    if (answer == null) {
      return content;
    }
    List<Span> rest = content.stream().filter(part -> !part.overlaps(answer.extent())).toList();
    return rest.isEmpty() ? List.of(cue) : rest;
  }

  private void findLead(String text, Quotation quotation) {
    int begin = quotation.extent().begin();
    int from = Math.max(0, begin - LEAD);
    Matcher colon = COLON.matcher(text.substring(from, begin));
    if (colon.find()) {
      Span clause = new Span(from + colon.start(1), from + colon.end(1));
      Span mark = new Span(from + colon.start(2), from + colon.end(2));
      denial(text, clause).ifPresent(verb -> answered(text, verb, mark, quotation));
      return;
    }
    Matcher noun = NOUN_AND_COMMA.matcher(text.substring(from, begin));
    if (!noun.find() || !cues.isListed(lower(noun.group(1)))) {
      return;
    }
    int end = from + noun.start(1);
    for (int between = 0; between <= MOST_WORDS_BETWEEN; between++) {
      Matcher word = LAST_WORD.matcher(text.substring(from, end));
      if (!word.find()) {
        return;
      }
      if (denies(word.group(1))) {
        behindVerb.put(from + word.end(1), quotation);
        behindNoun.put(from + noun.end(1), quotation);
        return;
      }
      end = from + word.start(1);
    }
  }

  private void answered(String text, Span verb, Span colon, Quotation quotation) {
    behindColon.add(new Answer(verb, colon, quotation));
    int behind = verb.end();
    words(text, new Span(behind, colon.begin()))
        .forEach(word -> behindNoun.put(word.end(), quotation));
  }

  /** The verb of a clause that denies, if none behind it lets somebody speak. */
  private Optional<Span> denial(String text, Span clause) {
    Optional<Span> verb = Optional.empty();
    for (Span word : words(text, clause)) {
      String lower = lower(word.in(text));
      if (denies(lower)) {
        verb = Optional.of(word);
      } else if (cues.noun(lower).isEmpty() && letsSpeak(lower)) {
        verb = Optional.empty();
      }
    }
    return verb;
  }

  private boolean letsSpeak(String verb) {
    return cues.verb(verb).filter(entry -> entry.cue().takes("quote")).isPresent();
  }

  private static List<Span> words(String text, Span clause) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(clause.begin(), clause.end());
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }

  private boolean denies(String verb) {
    return cues.verb(lower(verb))
        .filter(entry -> entry.cue().certainty() == Certainty.DENIED)
        .isPresent();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
