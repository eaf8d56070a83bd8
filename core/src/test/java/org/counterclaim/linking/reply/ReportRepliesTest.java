package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRepliesTest {

  @Test
  void rejectingSomebodysClaimsAnswersThem() {
    Debate debate =
        new Debate()
            .says(
                "utility",
                Certainty.DENIED,
                "<The utility> [rejected] {the union’s claims that the turbine hall had flooded}.")
            .within("union", "claims", "the turbine hall had flooded");
    assertThat(debate.told()).containsExactly("s1 denies s2");
  }

  @Test
  void theSameWordsOfTheSameSpeakerAreARepetition() {
    Debate debate =
        new Debate()
            .says("widow", "<Widow> [claims] {guards locked the Lido gate for nine hours}.")
            .paragraph()
            .says(
                "widow",
                "<Ana Brek> [claimed] {the guards had locked the Lido gate for nine hours}.");
    assertThat(debate.told()).containsExactly("s2 repeats s1");
  }

  @Test
  void whoHandsOnAnothersWordsRepeatsThem() {
    Debate debate =
        new Debate()
            .says("nurse", "<A nurse> [said] {porters had counted 41 patients in the ward}.")
            .within("porters", "counted", "41 patients in the ward");
    assertThat(debate.replies(0.02)).contains("s1 repeats s2");
  }

  @Test
  void aDenialOfTheActGoesAgainstTheAccusation() {
    Debate debate =
        new Debate()
            .party("navy", "Navy")
            .says("crews", "<Crews> [claimed] {that Navy gunboats had shelled the port of Ansa}.")
            .says("navy", Certainty.DENIED, "<The service> [denied] {it had shelled Ansa}.");
    assertThat(debate.replies(0.25)).containsExactly("s2 denies s1");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whatIsToldOpposesOneStatementAtMostAndIsTheSurestThatDoes(long seed) {
    Reading reading = new RandomReadings(seed).next();
    List<Reply> all = ReportReplies.english().find(reading, 0);
    for (Reply told : ReportReplies.english().find(reading)) {
      List<Reply> rivals =
          all.stream()
              .filter(reply -> reply.from().equals(told.from()))
              .filter(reply -> reply.kind().against() && told.kind().against())
              .toList();
      assertThat(rivals)
          .allMatch(rival -> rival.provenance().confidence() <= told.provenance().confidence());
    }
  }

  @Test
  void statementsOnDifferentThingsDoNotAnswerEachOther() {
    Debate debate =
        new Debate()
            .says("mayor", "<The mayor> [said] {schools would open on Tuesday}.")
            .paragraph()
            .says("grower", "<A grower> [said] {the olive harvest had doubled}.")
            .paragraph()
            .says("bank", "<The bank> [noted] {loans to builders were rising}.");
    assertThat(debate.told()).isEmpty();
  }

  @Test
  void aReadingWithOneStatementHasNoReplies() {
    assertThat(new Debate().says("mayor", "<The mayor> [said] {it rained}.").replies(0)).isEmpty();
  }

  @Test
  void evidenceIsTheCueThatSaysSo() {
    Debate debate =
        new Debate()
            .party("navy", "Navy")
            .says("crews", "<Crews> [claimed] {that Navy gunboats had shelled the port of Ansa}.")
            .says("navy", Certainty.DENIED, "<The service> [denied] {it had shelled Ansa}.");
    Reading reading = debate.reading();
    Reply reply = ReportReplies.english().find(reading, 0.3).get(0);
    assertThat(reply.explicit()).isTrue();
    assertThat(reply.evidence().map(span -> span.in(reading.report().text()))).contains("denied");
  }

  @Test
  void incompatibleCountsWeighAgainstEachOtherAndOpenOnesDoNot() {
    assertThat(confidenceOfDispute(OptionalLong.of(12), OptionalLong.of(12)))
        .isGreaterThan(confidenceOfDispute(OptionalLong.of(12), OptionalLong.empty()));
  }

  private static double confidenceOfDispute(OptionalLong low, OptionalLong high) {
    Debate debate =
        new Debate()
            .says("relatives", "<Relatives> [said] {twelve miners had died in the Rudna pit}.")
            .counting("killed", low, high)
            .says("owner", "<The owner> [said] {twenty miners died in the Rudna pit}.")
            .counting("killed", OptionalLong.of(20), OptionalLong.of(20));
    return ReportReplies.english().find(debate.reading(), 0).stream()
        .filter(reply -> reply.kind().against())
        .mapToDouble(reply -> reply.provenance().confidence())
        .max()
        .orElse(0);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void anyReadingGivesTheSameValidRepliesTwice(long seed) {
    Reading reading = new RandomReadings(seed).next();
    List<Reply> replies = ReportReplies.english().find(reading, 0);
    assertThat(replies).isEqualTo(ReportReplies.english().find(reading, 0));
    assertThat(reading.with(replies).replies()).isEqualTo(replies);
  }

  @Test
  void aLongReportIsComparedWithinBounds() {
    Debate debate = new Debate();
    for (int i = 0; i < 1_500; i++) {
      debate.says("p" + i % 7, "<It> [said] {the bridge at post " + i + " had been hit}.");
    }
    Sayings sayings = debate.sayings();
    Pairs pairs = new Pairs(sayings);
    assertThat(sayings.all())
        .allSatisfy(saying -> assertThat(pairs.ofAnswer(saying.order())).hasSizeLessThan(40));
  }
}
