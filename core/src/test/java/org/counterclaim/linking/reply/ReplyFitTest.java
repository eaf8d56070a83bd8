package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.junit.jupiter.api.Test;

class ReplyFitTest {

  private static final List<String> TOWNS = List.of("Ansa", "Velo", "Rudna", "Lido", "Brek");

  @Test
  void learnsWhatTheExamplesShow() {
    ReportReplies replies = new ReportReplies(ReplyFit.fit(examples(true)));
    assertThat(replies.find(quarrel("Sorin", false), 0.5))
        .extracting(reply -> reply.from() + " " + reply.kind().against() + " " + reply.to())
        .containsExactly("s2 true s1");
  }

  @Test
  void learnsNothingFromExamplesWithoutReplies() {
    ReportReplies replies = new ReportReplies(ReplyFit.fit(examples(false)));
    assertThat(replies.find(quarrel("Sorin", false), 0.5)).isEmpty();
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(ReplyFit.fit(examples(true)).lines())
        .isEqualTo(ReplyFit.fit(examples(true)).lines());
  }

  @Test
  void thePackNamesEveryClueOnce() {
    assertThat(ReplyWords.lines("weights.tsv"))
        .extracting(line -> line.split("\t", -1)[0])
        .containsExactlyElementsOf(List.of(Clue.values()).stream().map(Clue::name).toList());
  }

  private static List<ReplyFit.Example> examples(boolean answered) {
    List<ReplyFit.Example> examples = new ArrayList<>();
    for (String town : TOWNS) {
      examples.add(new ReplyFit.Example(quarrel(town, answered), Set.of()));
      examples.add(new ReplyFit.Example(quarrel(town + "ville", answered), Set.of()));
    }
    return examples;
  }

  /** One denies what another said; a third speaks of something else. */
  private static Reading quarrel(String town, boolean answered) {
    Reading reading =
        new Debate()
            .party("navy", "Navy")
            .says("crews", "<Crews> [claimed] {that Navy gunboats had shelled " + town + "}.")
            .says("navy", Certainty.DENIED, "<It> [denied] {it had shelled " + town + "}.")
            .says("grower", "<A grower> [said] {olives were cheap}.")
            .reading();
    Reply reply =
        new Reply("s2", "s1", Reply.Kind.DENIES, true, Optional.empty(), new Provenance("hand", 1));
    return answered ? reading.with(List.of(reply)) : reading;
  }
}
