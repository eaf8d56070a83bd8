package org.counterclaim.analysis.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.Certainty;
import org.counterclaim.text.Span;

/**
 * Tells what a denial answers from what it says: in "rejected the allegation, 'Nobody flew.'" the
 * quotation is the denier's own, and no part of the allegation. For one report.
 */
final class Rebuttals {

  /** So far before a quotation its lead-in is looked for. */
  private static final int LEAD = 80;

  private static final int MOST_WORDS_BETWEEN = 3;
  private static final Pattern NOUN_AND_COMMA = Pattern.compile("(\\p{L}+)\\s*,\\s*$");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}'’-]+)\\s+$");

  private final CueList cues;
  private final Map<Integer, Quotation> behindVerb = new HashMap<>();
  private final Map<Integer, Quotation> behindNoun = new HashMap<>();

  Rebuttals(CueList cues, String text, List<Quotation> quotations) {
    this.cues = cues;
    quotations.stream()
        .filter(each -> each.form() == Quotation.Form.MARKS)
        .filter(each -> Character.isUpperCase(text.charAt(each.content().get(0).begin())))
        .forEach(each -> findLead(text, each));
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

  private boolean denies(String verb) {
    return cues.verb(lower(verb))
        .filter(entry -> entry.cue().certainty() == Certainty.DENIED)
        .isPresent();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
