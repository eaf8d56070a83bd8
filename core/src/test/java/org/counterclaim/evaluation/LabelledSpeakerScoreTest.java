package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledSpeakerScoreTest {

  private static final String TEXT = "Jane Roe left. She said it fell.";
  private static final Span JANE_ROE = new Span(0, 8);
  private static final Span SHE = new Span(15, 18);
  private static final Span SAID = new Span(19, 23);

  @ParameterizedTest
  @CsvSource({
    "Jane Roe, Jane Roe",
    "Jane Roe, Roe",
    "Roe, Jane Roe",
    "Jane Roe, Jane M. Roe",
    "Roe’s campaign, Roe campaign",
    "Federal Harbour Office, FHO"
  })
  void aNameIsCalledByItsLastWord(String labelled, String name) {
    assertThat(LabelledSpeakerScore.isCalled(labelled, name, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Roe, John Roe",
    "Jane Roe, Jane",
    "Roe’s campaign, Roe",
    "Jane Roe, Jane Roe and John Doe",
    "Federal Harbour Office, Ministry",
    "Jane Roe, ''"
  })
  void anotherNameIsNot(String labelled, String name) {
    assertThat(LabelledSpeakerScore.isCalled(labelled, name, false)).isFalse();
  }

  @Test
  void aJointSourceNeedsAllItsNames() {
    assertThat(LabelledSpeakerScore.isCalled("Jane Roe", "Jane Roe and John Doe", true)).isTrue();
    assertThat(LabelledSpeakerScore.isCalled("Ann Poe", "Jane Roe and John Doe", true)).isFalse();
  }

  @Test
  void countsWhatIsFoundAndWhatIsRight() {
    LabelledSpeakerScore score = new LabelledSpeakerScore();
    score.add(label(SAID, List.of(JANE_ROE)), reading("Jane Roe", Actor.Kind.PERSON));
    score.add(label(SAID, List.of(JANE_ROE)), reading("John Doe", Actor.Kind.PERSON));
    score.add(label(new Span(24, 26), List.of(JANE_ROE)), reading("Jane Roe", Actor.Kind.PERSON));
    assertThat(score.figures())
        .containsEntry("speaker-of-found", 0.5)
        .containsEntry("speaker-pronoun-end-to-end", 1 / 3.0);
  }

  @Test
  void whoIsNotNamedIsAnUnnamedActorAndNoOther() {
    LabelledSpeaker nobody = label(SAID, List.of());
    Reading unnamed = reading("guard", Actor.Kind.UNNAMED);
    Reading named = reading("Jane Roe", Actor.Kind.PERSON);
    assertThat(LabelledSpeakerScore.isRight(nobody, unnamed.actors().get(0), unnamed)).isTrue();
    assertThat(LabelledSpeakerScore.isRight(nobody, named.actors().get(0), named)).isFalse();
  }

  @Test
  void theWriterIsTheNarrator() {
    LabelledSpeaker writer = new LabelledSpeaker("a", SAID, SHE, List.of(), true);
    Reading narrated = reading("the outlet", Actor.Kind.NARRATOR);
    Reading unnamed = reading("guard", Actor.Kind.UNNAMED);
    assertThat(LabelledSpeakerScore.isRight(writer, narrated.actors().get(0), narrated)).isTrue();
    assertThat(LabelledSpeakerScore.isRight(writer, unnamed.actors().get(0), unnamed)).isFalse();
  }

  private static LabelledSpeaker label(Span cue, List<Span> names) {
    return new LabelledSpeaker("a", cue, SHE, names, false);
  }

  private static Reading reading(String name, Actor.Kind kind) {
    Statement statement =
        new Statement(
            "s1",
            new Attribution(
                StatementKind.INDIRECT,
                Optional.of(SHE),
                Optional.of(SAID),
                List.of(new Span(24, 31))),
            "a1",
            List.of(),
            Optional.empty(),
            Distance.NEUTRAL,
            Certainty.CERTAIN,
            new Provenance("test", 1));
    return new Reading(
        Report.of("a", TEXT),
        List.of(),
        List.of(new Actor("a1", name, kind, List.of(), List.of(SHE))),
        List.of(statement),
        List.of());
  }
}
