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
    assertThat(new Verdict(List.of()).of(RULED)).isEqualTo(RULED);
  }

  @Test
  void takesTheModelsFactuality() {
    FoundEvent seen = new FoundEvent(TRIGGER, 0.9, -1.5, Map.of());
    assertThat(new Verdict(List.of(seen)).of(RULED).factuality()).isEqualTo(-1.5);
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
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(new Verdict(List.of(seen)).of(RULED).subtype()).isEqualTo(Subtype.ATTACK);
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
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Span(17, 25)));
    SpannedEvent event = new Verdict(List.of(seen)).of(RULED);
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
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    new Verdict(List.of(seen)).addUnlisted(new Span(0, 60), 0.8, events);
    assertThat(events).extracting(SpannedEvent::subtype).contains(Subtype.GRENADE);
  }

  @Test
  void addsNothingOfAModelThatDoesNot() {
    FoundEvent seen = new FoundEvent(new Span(30, 35), 0.9, 3, Map.of(Root.AID, 0.9));
    List<SpannedEvent> events = new ArrayList<>(List.of(RULED));
    new Verdict(List.of(seen)).addUnlisted(new Span(0, 60), 0.8, events);
    assertThat(events).containsExactly(RULED);
  }
}
