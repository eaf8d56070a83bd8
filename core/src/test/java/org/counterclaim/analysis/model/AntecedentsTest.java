package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class AntecedentsTest {

  private static final LanguagePack PACK = LanguagePack.english();
  private static final Antecedents ANTECEDENTS = new Antecedents(PACK, new Refuted(PACK));

  private final List<FoundStatement> found = new ArrayList<>();

  @Test
  void whichMeansWhatWasSaidBeforeTheComma() {
    String text = "The nurse said he had drunk, which his sister denied.";
    said(text, "said", "he had drunk");
    said(text, "denied", "which");
    assertThat(contents(text)).containsExactly("said: he had drunk", "denied: he had drunk");
  }

  @Test
  void anAppositionMeansTheClauseBeforeIt() {
    String text = "The ferry was overloaded, an allegation the owner rejects.";
    said(text, "rejects", "an allegation");
    assertThat(contents(text)).containsExactly("rejects: The ferry was overloaded");
  }

  @Test
  void whatTheOutletTellsOnItsOwnItStillTells() {
    String text = "The ferry was overloaded, which the owner disputes.";
    said(text, "disputes", "which");
    assertThat(contents(text))
        .containsExactly("disputes: The ferry was overloaded", "The ferry was overloaded");
  }

  @Test
  void whatSomebodyElseTellsInPartIsNotTheOutlets() {
    String text = "By the nurse's account the ferry was full when it left, which he denies.";
    said(text, "denies", "which");
    found.add(
        statement(StatementKind.NOMINAL, Certainty.CERTAIN, text, "account", "the ferry was full"));
    assertThat(contents(text)).containsExactly("denies: which", "account: the ferry was full");
  }

  @Test
  void whichMeansNoClauseWhereNoneStandsBefore() {
    String text = "The charges, which he denies, carry five years.";
    said(text, "denies", "which");
    assertThat(contents(text)).containsExactly("denies: which");
  }

  @Test
  void whatSaysSomethingItselfPointsToNothing() {
    String text = "The council approved the dam, a plan the mayor rejects.";
    said(text, "rejects", "a plan");
    assertThat(contents(text)).containsExactly("rejects: a plan");
  }

  @Test
  void whoeverDoesNotDenyItMayJudgeIt() {
    String text = "The nurse said he had drunk, a charge his sister calls slander.";
    said(text, "said", "he had drunk");
    found.add(statement(StatementKind.INDIRECT, Certainty.CERTAIN, text, "calls", "a charge"));
    assertThat(contents(text)).containsExactly("said: he had drunk", "calls: a charge");
  }

  @Test
  void theChargeIsNobodyElsesWhereSomebodyIsNamed() {
    String text = "The nurse said he had drunk, a charge his sister denies.";
    said(text, "said", "he had drunk");
    said(text, "denies", "a charge");
    found.add(statement(StatementKind.NOMINAL, Certainty.CERTAIN, text, "charge", "a charge"));
    assertThat(contents(text)).containsExactly("said: he had drunk", "denies: he had drunk");
  }

  @Test
  void theChargeOfNobodyNamedIsTheClause() {
    String text = "The ferry was overloaded, a charge the owner denies.";
    said(text, "denies", "a charge");
    found.add(statement(StatementKind.NOMINAL, Certainty.CERTAIN, text, "charge", "a charge"));
    assertThat(contents(text))
        .containsExactly("denies: The ferry was overloaded", "charge: The ferry was overloaded");
  }

  private void said(String text, String cue, String content) {
    found.add(statement(StatementKind.INDIRECT, Certainty.DENIED, text, cue, content));
  }

  private static FoundStatement statement(
      StatementKind kind, Certainty certainty, String text, String cue, String content) {
    return new FoundStatement(
        new Attribution(
            kind, Optional.empty(), Optional.of(at(text, cue)), List.of(at(text, content))),
        Distance.NEUTRAL,
        certainty,
        new Provenance("test", 1));
  }

  private List<String> contents(String text) {
    SentenceIndex sentences = new SentenceIndex(List.of(new Sentence(new Span(0, text.length()))));
    return ANTECEDENTS.with(text, sentences, found).stream()
        .map(FoundStatement::attribution)
        .map(
            each ->
                each.cue().map(cue -> cue.in(text) + ": ").orElse("")
                    + each.content().stream()
                        .map(part -> part.in(text))
                        .collect(Collectors.joining(" … ")))
        .toList();
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
