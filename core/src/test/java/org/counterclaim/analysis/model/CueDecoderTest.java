package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** On scores made by hand: how likely each word begins a cue, or goes on with one. */
class CueDecoderTest {

  private final CueDecoder decoder = new CueDecoder(0.3, 0.7);

  @Test
  void endsACueAtTheLastSureWordAndReachesToTheLastLikelyOne() {
    List<CueDecoder.Cue> cues =
        decoder.decode(words(outside(), begins(0.9), goesOn(0.8), goesOn(0.5), goesOn(0.1)));

    assertThat(cues)
        .singleElement()
        .satisfies(
            cue -> {
              assertThat(cue.words()).isEqualTo(new Run(1, 3));
              assertThat(cue.reach()).isEqualTo(4);
            });
  }

  @Test
  void beginsAnotherCueWhereOneBegins() {
    List<CueDecoder.Cue> cues = decoder.decode(words(begins(0.9), begins(0.8)));

    assertThat(cues)
        .extracting(CueDecoder.Cue::words)
        .containsExactly(new Run(0, 1), new Run(1, 2));
    assertThat(cues).extracting(CueDecoder.Cue::reach).containsExactly(1, 2);
  }

  @Test
  void isAsSureAsItsLikeliestWord() {
    CueDecoder.Cue cue = decoder.decode(words(begins(0.4), goesOn(0.8))).get(0);

    assertThat(cue.logit()).isCloseTo(Math.log(0.8 / 0.2), nearly());
  }

  @Test
  void findsNoneWhereNoWordIsLikely() {
    assertThat(decoder.decode(words(begins(0.2), goesOn(0.29), outside()))).isEmpty();
  }

  private static Offset<Double> nearly() {
    return Offset.offset(1e-4);
  }

  private static Matrix words(double[]... words) {
    float[] scores = new float[3 * words.length];
    for (int i = 0; i < words.length; i++) {
      for (int column = 0; column < 3; column++) {
        scores[3 * i + column] = (float) Math.log(words[i][column]);
      }
    }
    return new Matrix(scores, 0, words.length, 3);
  }

  private static double[] outside() {
    return new double[] {0.98, 0.01, 0.01};
  }

  private static double[] begins(double likely) {
    return new double[] {1 - likely, 0.9 * likely, 0.1 * likely};
  }

  private static double[] goesOn(double likely) {
    return new double[] {1 - likely, 0.1 * likely, 0.9 * likely};
  }
}
