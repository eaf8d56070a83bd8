package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    assertThat(new Verdict(List.of()).of(RULED, 0.8)).isEqualTo(RULED);
  }

  @Test
  void takesTheModelsFactuality() {
    FoundEvent seen = new FoundEvent(TRIGGER, 0.9, -1.5, Map.of());
    assertThat(new Verdict(List.of(seen)).of(RULED, 0.8).factuality()).isEqualTo(-1.5);
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
    assertThat(new Verdict(List.of(seen)).of(RULED, 0.8).subtype()).isEqualTo(Subtype.ATTACK);
  }

  @Test
  void trustsTheModelWhereItIsSure() {
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
    SpannedEvent event = new Verdict(List.of(seen)).of(RULED, 0.8);
    assertThat(event.subtype()).isEqualTo(Subtype.ARMED_CLASH);
    assertThat(event.actor()).contains(new Span(0, 9));
    assertThat(event.recipient()).contains(new Span(17, 25));
  }

  @Test
  void addsWhatOnlyAModelThatKnowsSubtypesSees() {
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
            0);
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    new Verdict(List.of(seen)).addUnlisted(0.8, events);
    assertThat(events).extracting(SpannedEvent::subtype).contains(Subtype.GRENADE);
  }

  @Test
  void addsNothingOfAModelThatDoesNot() {
    FoundEvent seen = new FoundEvent(new Span(30, 35), 0.9, 3, Map.of(Root.AID, 0.9));
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    new Verdict(List.of(seen)).addUnlisted(0.8, events);
    assertThat(events).containsExactly(RULED);
  }
}
