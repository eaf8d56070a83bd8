package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

/** Windows here hold words of one piece and two characters; a row says which position it is of. */
class CropTest {

  @Test
  void holdsTheOpeningMarkAndWhatIsWithinReach() {
    Crop crop = crop(20, new Run(10, 12), new Reach(3, 5));
    assertThat(crop.rows()).containsExactly(0, 7, 8, 9, 10, 11, 12, 13, 14);
    assertThat(crop.slots()).isEqualTo(9);
    assertThat(crop.meaning()).containsExactly(10.5f);
  }

  @Test
  void isNoWiderThanItsWindow() {
    assertThat(crop(4, new Run(2, 3), new Reach(80, 128)).rows())
        .as("both marks, and four words")
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void countsDistancesFromBothEndsOfTheCue() {
    assertThat(crop(20, new Run(10, 12), new Reach(3, 5)).away())
        .containsExactly(246, 253, 254, 255, 256, 256, 257, 258, 259);
  }

  @Test
  void tellsNoDistancesApartBeyondTheTable() {
    long[] away = crop(700, new Run(400, 401), new Reach(300, 300)).away();
    assertThat(LongStream.of(away)).allMatch(each -> each >= 0 && each <= 512);
    assertThat(away[0]).isZero();
  }

  @Test
  void findsTheCueAmongItsWordsAndTheWordsInTheText() {
    Crop crop = crop(20, new Run(10, 12), new Reach(3, 5));
    assertThat(crop.wordSlots()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(crop.anchorWords()).isEqualTo(new Run(3, 5));
    assertThat(crop.span(new Run(0, 2))).isEqualTo(new Span(18, 23));
  }

  @Test
  void takesNoMarkForAWord() {
    assertThat(crop(4, new Run(4, 5), new Reach(80, 128)).wordSlots()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void hearsALongCueByItsFirstWords() {
    assertThat(crop(40, new Run(10, 30), new Reach(3, 9)).meaning()).containsExactly(13.5f);
  }

  private static Crop crop(int words, Run anchor, Reach reach) {
    WordPieces.Builder pieces = new WordPieces.Builder();
    float[] rows = new float[words + 2];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i;
      if (i < words) {
        pieces.add(7, 0, Gap.SPACE, new Span(3 * i, 3 * i + 2), true);
      }
    }
    Matrix positions = new Matrix(rows, 0, rows.length, 1);
    return Crop.around(anchor, reach, new Window(pieces.build(), 0, words), positions, positions);
  }
}
