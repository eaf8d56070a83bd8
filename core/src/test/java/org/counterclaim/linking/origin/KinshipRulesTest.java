package org.counterclaim.linking.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.linking.origin.Wire.BACKGROUND;
import static org.counterclaim.linking.origin.Wire.DETAIL;
import static org.counterclaim.linking.origin.Wire.LEAD;
import static org.counterclaim.linking.origin.Wire.OTHER_EYES;
import static org.counterclaim.linking.origin.Wire.QUOTES;

import java.util.Optional;
import org.counterclaim.claim.Reading;
import org.junit.jupiter.api.Test;

class KinshipRulesTest {

  @Test
  void aCopyWithAnotherHeadlineIsACopy() {
    Reading copy =
        Wire.report("Daily", "2021-02-05", "Horror at sea", LEAD, DETAIL, QUOTES, BACKGROUND);
    assertThat(kinship(Wire.wire(), copy)).isEqualTo(Kinship.COPY);
  }

  @Test
  void aCopyWithAFewWordsChangedIsACopy() {
    Reading copy =
        Wire.report(
            "Daily",
            "2021-02-05",
            "Ferry disaster",
            LEAD.replace("Thursday morning", "Thursday").replace("nineteen", "19"),
            DETAIL,
            QUOTES,
            BACKGROUND);
    assertThat(kinship(Wire.wire(), copy)).isEqualTo(Kinship.COPY);
  }

  @Test
  void aTextCutToItsFirstParagraphIsAnExcerpt() {
    Reading brief = Wire.report("Evening Post", "2021-02-04", "Ferry sinks", LEAD);
    assertThat(kinship(Wire.wire(), brief)).isEqualTo(Kinship.EXCERPT);
    assertThat(kinship(brief, Wire.wire())).isEqualTo(Kinship.EXCERPT);
  }

  @Test
  void aTextWrittenAnewAroundTheSameQuotationsIsARewrite() {
    Reading rewrite =
        Wire.report(
            "Island Times", "2021-02-05", "Who knew?", OTHER_EYES, "The harbour is angry.", QUOTES);
    assertThat(kinship(Wire.wire(), rewrite)).isEqualTo(Kinship.REWRITE);
  }

  @Test
  void twoReportersOfOneHappeningAreIndependent() {
    Reading other = Wire.report("Island Times", "2021-02-04", "Boat sinks off Orvik", OTHER_EYES);
    assertThat(kinship(Wire.wire(), other)).isEqualTo(Kinship.INDEPENDENT);
  }

  @Test
  void aShipAndItsPortInTwoBriefsMakeNoOrigin() {
    Reading navy =
        Wire.report(
            "Harbour Note",
            "2021-02-04",
            "Coaster lost",
            "The navy of Norland said its divers had found the coaster Anna Lind off the port of"
                + " Brevik. It showed pictures of a hole below the waterline, which it blamed on a"
                + " mine laid by smugglers.");
    Reading owner =
        Wire.report(
            "Sound Gazette",
            "2021-02-05",
            "Owners silent",
            "Her owners would not say what became of the coaster Anna Lind off the port of Brevik."
                + " A pilot told this paper that she had left with a cargo of timber and only half"
                + " of her crew.");
    assertThat(kinship(navy, owner)).isEqualTo(Kinship.INDEPENDENT);
  }

  @Test
  void howAMinistryIsQuotedEachWeekMakesNoOrigin() {
    Reading first =
        Wire.report(
            "Daily",
            "2021-02-04",
            "Norland claims Orvik",
            "Norland's defence ministry said on Thursday that its troops had entered the town of"
                + " Orvik. The islanders rejected the claim.");
    Reading second =
        Wire.report(
            "Evening Post",
            "2021-02-11",
            "Norland claims Halden",
            "Norland's defence ministry said on Thursday that its troops had taken a lighthouse"
                + " near Halden. The islanders denied that it had fallen.");
    assertThat(kinship(first, second)).isEqualTo(Kinship.INDEPENDENT);
  }

  @Test
  void aBriefThatPrintsOneSentenceOfAnotherIsARewrite() {
    String sentence =
        "Norland's defence ministry said on Thursday that its troops had entered the town of"
            + " Orvik and raised their flag above the harbour.";
    Reading first = Wire.report("Daily", "2021-02-04", "Norland claims Orvik", sentence);
    Reading second =
        Wire.report(
            "Evening Post",
            "2021-02-04",
            "Is Orvik lost?",
            sentence,
            "Nobody picked up the telephone in the town hall, and the ferry stayed away. Fishermen"
                + " who had been at sea since the morning saw smoke.");
    assertThat(kinship(first, second)).isNotEqualTo(Kinship.INDEPENDENT);
  }

  @Test
  void aSharedSentenceOfOneSpokesmanMakesNoOrigin() {
    Reading one = Wire.report("A", "2021-02-04", "One", OTHER_EYES, quote("The ship was sound"));
    Reading two = Wire.report("B", "2021-02-04", "Two", LEAD, DETAIL, quote("The ship was sound"));
    assertThat(kinship(one, two)).isEqualTo(Kinship.INDEPENDENT);
  }

  @Test
  void theBackgroundThatAnOutletPrintsBelowEachPieceMakesNoOrigin() {
    Reading ferry = Wire.report("Daily", "2021-02-04", "Ferry", LEAD, DETAIL, BACKGROUND);
    Reading strike = Wire.report("Daily", "2021-02-09", "Strike", OTHER_EYES, BACKGROUND);
    assertThat(kinship(ferry, strike)).isEqualTo(Kinship.INDEPENDENT);
  }

  @Test
  void anotherTextAtTheSameAddressIsARevision() {
    Optional<String> address = Optional.of("https://example.org/ferry");
    Reading before =
        Wire.report("Daily", Optional.of("2021-02-04"), address, "Boat sinks", OTHER_EYES);
    Reading after = Wire.report("Daily", Optional.of("2021-02-05"), address, "Toll rises", LEAD);
    assertThat(kinship(before, after)).isEqualTo(Kinship.REVISION);
  }

  @Test
  void aTextWithoutWordsHasNoKin() {
    Reading nothing = Wire.report("Daily", "2021-02-04", "…", "—");
    assertThat(kinship(nothing, Wire.wire())).isEqualTo(Kinship.INDEPENDENT);
    assertThat(kinship(nothing, nothing)).isEqualTo(Kinship.INDEPENDENT);
  }

  private static String quote(String words) {
    return "\"" + words + "\", the owner said.";
  }

  private static Kinship kinship(Reading one, Reading other) {
    return KinshipRules.decide(Fingerprint.of(one), Fingerprint.of(other));
  }
}
