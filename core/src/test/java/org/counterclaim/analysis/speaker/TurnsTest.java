package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Name;
import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void iInATurnIsWhoHasIt() {
    assertThat(
            Talk.of("Captain Ina Moe took questions.\n\nMoe: I think the crew sank it.\n")
                .said("Moe", ":", "I think the crew sank it.")
                .said("I", "think", "the crew sank it")
                .names())
        .containsExactly("Ina Moe", "Ina Moe");
  }

  @Test
  void soItIsWhereNoStatementIsAround() {
    assertThat(
            Talk.of(
                    """
                    Captain Ina Moe said it sank.

                    Captain Moe: Well, no. I deny that the crew left.
                    """)
                .said("Captain Ina Moe", "said", "it sank")
                .said("I", "deny", "the crew left")
                .names())
        .containsExactly("Ina Moe", "Ina Moe");
  }

  @Test
  void iToldIndirectlyIsTheWriter() {
    assertThat(
            Talk.of("Captain Ina Moe said I claimed the ship had sunk.")
                .said("Captain Ina Moe", "said", "I claimed the ship had sunk")
                .said("I", "claimed", "the ship had sunk")
                .names())
        .containsExactly("Ina Moe", "The Harbour Courier");
  }

  @Test
  void aColonInTheLineIsNoTurnOfANobody() {
    assertThat(
            Talk.of("Captain Ina Moe said it sank.\n\nMy notes: I think the crew sank it.\n")
                .said("Captain Ina Moe", "said", "it sank")
                .said("I", "think", "the crew sank it")
                .names())
        .containsExactly("Ina Moe", "The Harbour Courier");
  }

  @Test
  void whoAsksIsTheOutletAndWhoAnswersIsOne() {
    List<Actor> speakers =
        Talk.of("Q: I hear it sank?\nA: I deny it sank.\nQ: Who left?\nA: The crew left.\n")
            .said("Q", ":", "I hear it sank?")
            .said("I", "hear", "it sank")
            .said("A", ":", "I deny it sank.")
            .said("I", "deny", "it sank.")
            .said("A", ":", "The crew left.")
            .speakers();
    assertThat(speakers.subList(0, 2)).allMatch(speaker -> speaker.kind() == Actor.Kind.NARRATOR);
    assertThat(speakers.subList(2, 5))
        .allMatch(speaker -> speaker.kind() == Actor.Kind.UNNAMED)
        .allMatch(speakers.get(2)::equals);
  }

  @Test
  void theOnePersonNamedBeforeAnswers() {
    assertThat(
            Talk.of("Captain Ina Moe spoke to us.\n\nQ: Who left?\nA: The crew left.\n")
                .named(Name.Kind.PERSON, "Ina Moe")
                .said("A", ":", "The crew left.")
                .names())
        .containsExactly("Ina Moe");
  }

  @Test
  void ofTwoPersonsNamedBeforeNeitherAnswers() {
    assertThat(
            Talk.of("Ina Moe and Tom Reed were there.\n\nQ: Who left?\nA: The crew left.\n")
                .named(Name.Kind.PERSON, "Ina Moe")
                .named(Name.Kind.PERSON, "Tom Reed")
                .said("A", ":", "The crew left.")
                .names())
        .containsExactly("unnamed speaker");
  }
}
