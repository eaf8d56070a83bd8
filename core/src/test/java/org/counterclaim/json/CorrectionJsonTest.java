package org.counterclaim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.counterclaim.claim.Actor;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.Dispute;
import org.counterclaim.correction.RandomCorrections;
import org.counterclaim.correction.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionJsonTest {

  @Test
  void saysInWordsWhichWordsAreMeant() {
    Correction correction =
        Dispute.correction("s2", new Change.Speaker("Karim Brigade", Actor.Kind.ARMED_GROUP));

    assertThat(CorrectionJson.write(correction))
        .isEqualTo(
            "{\"report\":\""
                + correction.report()
                + "\",\"statement\":{\"source\":{\"begin\":81,\"end\":98,\"text\":\"A rebel"
                + " spokesman\"},\"cue\":{\"begin\":99,\"end\":105,\"text\":\"denied\"},"
                + "\"content\":[{\"begin\":111,\"end\":128,\"text\":\"any depot was hit\"}]},"
                + "\"change\":{\"what\":\"speaker\",\"name\":\"Karim Brigade\","
                + "\"kind\":\"armed-group\"},\"who\":\"Nour\",\"why\":\"read it again\"}");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsWhatItWrote(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    RandomCorrections corrections = new RandomCorrections(seed);
    for (int round = 0; round < 200; round++) {
      Reading reading = readings.next();
      if (!reading.statements().isEmpty()) {
        Correction correction = corrections.next(reading);
        String json = CorrectionJson.write(correction);

        assertThat(json).doesNotContain("\n");
        assertThat(CorrectionJson.readCorrection(json)).isEqualTo(correction);
      }
    }
  }

  @Test
  void readsAnUndo() {
    Undo undo = new Undo("sha256:00", 17, "Sam", "it “is” one");

    assertThat(CorrectionJson.write(undo)).contains("\"undoes\":17");
    assertThat(CorrectionJson.readUndo(CorrectionJson.write(undo))).isEqualTo(undo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "{}",
        "7",
        "{\"report\":\"x\",\"statement\":{},\"change\":{\"what\":\"accept\"},\"who\":\"a\"}",
        "{\"report\":\"x\",\"statement\":{\"content\":[{\"begin\":0,\"end\":2,\"text\":\"a\"}]},"
            + "\"change\":{\"what\":\"accept\"},\"who\":\"a\",\"why\":\"b\"}",
        "{\"report\":\"x\",\"statement\":{\"content\":[{\"begin\":0,\"end\":1,\"text\":\"a\"}]},"
            + "\"change\":{\"what\":\"erase\"},\"who\":\"a\",\"why\":\"b\"}",
        "{\"report\":\"x\",\"statement\":{\"content\":[{\"begin\":0,\"end\":1,\"text\":\"a\"}]},"
            + "\"change\":{\"what\":\"said-at\",\"saidAt\":\"Friday\"},\"who\":\"a\",\"why\":\"b\"}"
      })
  void refusesWhatIsNoCorrection(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> CorrectionJson.readCorrection(json));
  }
}
