package org.counterclaim.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;

class ClaimReviewJsonTest {

  private static final Counterclaim RULES = Counterclaim.withRulesAlone();

  @Test
  void leavesOutWhatNobodyClaimsAndWhatIsNoClaimAsItStands() {
    assertThat(claims(Stories.ferry())).containsExactly("We saw the lights go out,");
  }

  @Test
  void takesWhatIsSaidOrClaimedThoughTheReporterDoubtsIt() {
    assertThat(claims(Stories.bridge()))
        .containsExactly(
            "the mayor had claimed that rebels held the bridge",
            "rebels held the bridge",
            "We never left the bridge, … Not for an hour.");
  }

  @Test
  void takesAClauseBehindAListenerOrACueThatIsOnNoList() {
    assertThat(claims("The pilot told reporters that the runway was flooded."))
        .containsExactly("the runway was flooded");
    assertThat(claims("According to the harbour master, the tug left before dawn."))
        .containsExactly("the tug left before dawn");
  }

  @Test
  void takesAWordForAClaimOnlyWithAClauseOfItsOwn() {
    assertThat(claims("The envoy waved away the ministry’s claims that the dam was mined."))
        .contains("the dam was mined");
    assertThat(claims("The envoy waved away the ministry’s claims of a complete victory in May."))
        .noneMatch(claim -> claim.startsWith("a complete victory"));
  }

  private static List<String> claims(String text) {
    return claims(RULES.read(Report.of("note.txt", text)));
  }

  private static List<String> claims(Reading reading) {
    return ClaimReviewJson.of(reading).path("@graph").findValuesAsText("claimReviewed");
  }
}
