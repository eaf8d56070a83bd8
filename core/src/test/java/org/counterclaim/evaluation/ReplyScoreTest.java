package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class ReplyScoreTest {

  /** Of four statements the second denies the first, and the third backs it. */
  private static final GoldReplies MARKED =
      new GoldReplies(
          "ferry",
          reading(
              reply("s2", "s1", Reply.Kind.DENIES, 1), reply("s3", "s1", Reply.Kind.SUPPORTS, 1)),
          reading(),
          Set.of("s4"));

  @Test
  void countsAPairOnItsSideWhateverTheKind() {
    assertThat(score(reply("s2", "s1", Reply.Kind.DISPUTES, 1)).all(0).right()).isEqualTo(1);
    assertThat(score(reply("s2", "s1", Reply.Kind.SUPPORTS, 1)).all(0).right()).isZero();
  }

  @Test
  void countsAPairTurnedAroundUnlessItAsksWhoAnswers() {
    ReplyScore score = score(reply("s1", "s2", Reply.Kind.DENIES, 1));
    assertThat(score.all(0).f1()).isEqualTo(2.0 / 3);
    assertThat(score.directed(0).right()).isZero();
  }

  @Test
  void leavesBorderlineStatementsOutBothWays() {
    assertThat(score(reply("s4", "s1", Reply.Kind.DENIES, 1)).all(0).found()).isZero();
  }

  @Test
  void leavesOutWhatIsLessSure() {
    ReplyScore score =
        score(
            reply("s2", "s1", Reply.Kind.DENIES, 0.9), reply("s3", "s2", Reply.Kind.REPEATS, 0.2));
    assertThat(score.all(0.5).precision()).isEqualTo(1);
    assertThat(score.all(0.1).precision()).isEqualTo(0.5);
    assertThat(score.bestThreshold()).isEqualTo(0.9);
  }

  private static ReplyScore score(Reply... found) {
    ReplyScore score = new ReplyScore();
    score.add(MARKED, List.of(found));
    return score;
  }

  private static Reply reply(String from, String to, Reply.Kind kind, double confidence) {
    return new Reply(from, to, kind, true, Optional.empty(), new Provenance("test", confidence));
  }

  private static Reading reading(Reply... replies) {
    return new Reading(
            Report.of("ferry.txt", "It sank. It did not. It did. Who knows."),
            List.of(),
            List.of(new Actor("a1", "Roe", Actor.Kind.PERSON, List.of(), List.of())),
            List.of(
                statement("s1", 0), statement("s2", 9), statement("s3", 21), statement("s4", 29)),
            List.of())
        .with(List.of(replies));
  }

  private static Statement statement(String id, int begin) {
    return new Statement(
        id,
        new Attribution(
            StatementKind.NARRATOR,
            Optional.empty(),
            Optional.empty(),
            List.of(new Span(begin, begin + 5))),
        "a1",
        List.of(),
        Optional.empty(),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", 1));
  }
}
