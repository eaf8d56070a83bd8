package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Span TRIGGER = new Span(10, 16);
  private static final SpannedEvent RULED =
      new SpannedEvent(
          TRIGGER,
          Optional.of(Root.ASSAULT),
          Subtype.ATTACK,
          Polarity.HAPPENED,
          Optional.of(new Span(0, 9)),
          Optional.empty(),
          3,
          0.7,
          "rule events");

  @Test
  void leavesTheRulesAloneWhereTheModelSawNothing() {
    assertThat(verdict().of(RULED, true, false, 0.8)).isEqualTo(RULED);
  }

  @Test
  void hearsOfATriggerThatOpensItsSentenceAndOfNoneOfTheNext() {
    String text = "Clashes killed 12. Shelling went on.";
    SubtypeWords words = new SubtypeWords(List.of("subtypes ATTACK OTHER"));
    NavigableMap<Span, FoundEvent> seen = new TreeMap<>();
    for (Span trigger : List.of(new Span(0, 7), new Span(8, 14), new Span(19, 27))) {
      seen.put(trigger, new FoundEvent(trigger, 0.9, 3, Map.of()));
    }

    Function<Span, Set<Subtype>> none = trigger -> Set.of();
    assertThat(Verdict.within(seen, text, new Span(0, 18), words, none))
        .extracting(FoundEvent::trigger)
        .containsExactly(new Span(0, 7), new Span(8, 14));
    assertThat(Verdict.within(seen, text, new Span(19, 36), words, none))
        .extracting(FoundEvent::trigger)
        .containsExactly(new Span(19, 27));
  }

  @Test
  void takesTheModelsFactuality() {
    FoundEvent seen = new FoundEvent(TRIGGER, 0.9, -1.5, Map.of());
    assertThat(verdict(seen).of(RULED, true, false, 0.8).factuality()).isEqualTo(-1.5);
  }

  @Test
  void keepsTheLexiconsLabelWhereTheModelIsUnsure() {
    FoundEvent seen =
        new FoundEvent(
            TRIGGER,
            0.9,
            3,
            Map.of(),
            Map.of(Subtype.ATTACK, 0.3, Subtype.ARMED_CLASH, 0.4),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            0);
    assertThat(verdict(seen).of(RULED, true, false, 0.8).subtype()).isEqualTo(Subtype.ATTACK);
  }

  @Test
  void trustsTheModelWhereItIsSureAndNoWordsNameTheMeans() {
    FoundEvent seen =
        new FoundEvent(
            TRIGGER,
            0.9,
            3,
            Map.of(),
            Map.of(Subtype.ARMED_CLASH, 0.95),
            Map.of(),
            Optional.empty(),
            Optional.of(new Span(17, 25)),
            0);
    SpannedEvent event = verdict(seen).of(RULED, false, false, 0.8);
    assertThat(event.subtype()).isEqualTo(Subtype.ARMED_CLASH);
    assertThat(event.actor()).contains(new Span(0, 9));
    assertThat(event.recipient()).contains(new Span(17, 25));
  }

  @Test
  void wherePlainGrammarSaysWhoActsTheModelDoesNot() {
    FoundEvent seen =
        new FoundEvent(
            TRIGGER,
            0.9,
            3,
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.of(new Span(17, 25)),
            Optional.of(new Span(4, 9)),
            0);
    Verdict verdict = verdict(seen);
    assertThat(verdict.of(RULED, true, true, 0.8).actor()).contains(new Span(0, 9));
    assertThat(verdict.of(RULED, true, true, 0.8).recipient()).isEmpty();
    assertThat(verdict.of(RULED, true, false, 0.8).actor()).contains(new Span(17, 25));
  }

  @Test
  void addsWhatTheModelAloneSees() {
    FoundEvent seen =
        new FoundEvent(
            new Span(30, 35),
            0.9,
            3,
            Map.of(),
            Map.of(Subtype.GRENADE, 0.9),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            5);
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    verdict(seen).addUnlisted(0.8, false, trigger -> false, events);
    assertThat(events).extracting(SpannedEvent::subtype).contains(Subtype.GRENADE);
  }

  @Test
  void addsNothingWhoseSubtypeItDoesNotTell() {
    FoundEvent seen = new FoundEvent(new Span(30, 35), 0.9, 3, Map.of(Root.AID, 0.9));
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    verdict(seen).addUnlisted(0.8, false, trigger -> false, events);
    assertThat(events).containsExactly(RULED);
  }

  @Test
  void wordsForTheMeansWeighMoreThanAModelsGuess() {
    FoundEvent seen = seen(Map.of(), Map.of(Subtype.AIR_STRIKE, 0.5, Subtype.ATTACK, 0.04), 5);
    Verdict verdict = verdict(seen);
    assertThat(verdict.of(RULED, true, false, 0.8).subtype()).isEqualTo(Subtype.ATTACK);
    assertThat(verdict.of(RULED, false, false, 0.8).subtype()).isEqualTo(Subtype.AIR_STRIKE);
  }

  @Test
  void rootAndSubtypeOfWhatHappenedGoTogether() {
    FoundEvent seen = seen(Map.of(Root.YIELD, 0.9), Map.of(Subtype.ATTACK, 0.9), 5);
    SpannedEvent event = verdict(seen).of(RULED, true, false, 0.8);
    assertThat(event.root()).contains(Root.ASSAULT);
    assertThat(event.subtype()).isEqualTo(Subtype.ATTACK);
  }

  @Test
  void doesNotAddWhatTheModelHoldsForNoNewsOrCannotName() {
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    List.of(
            seen(Map.of(), Map.of(Subtype.GRENADE, 0.9), -2),
            seen(Map.of(), Map.of(Subtype.GRENADE, 0.3), 5))
        .forEach(each -> verdict(moved(each)).addUnlisted(0.8, false, trigger -> false, events));
    verdict(moved(seen(Map.of(), Map.of(Subtype.DIPLO, 0.9), 5)))
        .addUnlisted(0.8, false, trigger -> true, events);
    assertThat(events).containsExactly(RULED);
  }

  @Test
  void asksLessOfWhatALeadSpeaksOf() {
    FoundEvent unsure = moved(seen(Map.of(), Map.of(Subtype.GRENADE, 0.35), 1));
    List<SpannedEvent> later = new ArrayList<>();
    verdict(unsure).addUnlisted(0.8, false, trigger -> false, later);
    assertThat(later).isEmpty();
    List<SpannedEvent> lead = new ArrayList<>();
    verdict(unsure).addUnlisted(0.8, true, trigger -> false, lead);
    assertThat(lead).extracting(SpannedEvent::subtype).containsExactly(Subtype.GRENADE);
  }

  @Test
  void doesNotTakeTheLesserHalfOfALeadForNews() {
    FoundEvent greater = seen(Map.of(), Map.of(Subtype.ATTACK, 0.9), 3);
    FoundEvent lesser = moved(seen(Map.of(), Map.of(Subtype.GRENADE, 0.35), 1.5));
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    verdict(greater, lesser).addUnlisted(0.8, true, trigger -> false, events);
    assertThat(events).containsExactly(RULED);
  }

  @Test
  void aWordOfSayingThatClaimsAnAttackIsNews() {
    FoundEvent claimed = moved(seen(Map.of(Root.ASSAULT, 0.9), Map.of(Subtype.ATTRIB, 0.9), 5));
    List<SpannedEvent> events = new ArrayList<>();
    verdict(claimed).addUnlisted(0.8, false, trigger -> true, events);
    assertThat(events).extracting(SpannedEvent::subtype).containsExactly(Subtype.ATTRIB);
  }

  private static FoundEvent seen(
      Map<Root, Double> roots, Map<Subtype, Double> subtypes, double main) {
    return new FoundEvent(
        TRIGGER, 0.9, 3, roots, subtypes, Map.of(), Optional.empty(), Optional.empty(), main);
  }

  private static FoundEvent moved(FoundEvent seen) {
    return new FoundEvent(
        new Span(30, 35),
        seen.confidence(),
        seen.factuality(),
        seen.roots(),
        seen.subtypes(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        seen.main());
  }

  private static Verdict verdict(FoundEvent... seen) {
    return new Verdict(List.of(seen));
  }
}
