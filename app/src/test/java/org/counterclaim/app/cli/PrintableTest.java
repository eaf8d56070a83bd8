package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @Test
  void stopsControlSequences() {
    assertThat(Printable.of("a\u001b[31mred\u009b2J")).isEqualTo("a\uFFFD[31mred\uFFFD2J");
  }

  @Test
  void dropsOverridesOfDirection() {
    assertThat(Printable.of("a\u202Ecod.exe\u2066")).isEqualTo("acod.exe");
  }

  @Test
  void putsWordsOnOneLine() {
    assertThat(Printable.of(" one\r\n\ttwo\u00a0 three ")).isEqualTo("one two three");
  }

  @Test
  void keepsArabicAndItsMarks() {
    assertThat(Printable.of("قالَ")).isEqualTo("قالَ");
  }

  @Test
  void countsWideAndCombiningCharacters() {
    assertThat(Printable.width("日本")).isEqualTo(4);
    assertThat(Printable.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void cutsWhatIsTooLongAndLeavesWhatFits() {
    assertThat(Printable.cut("bridge", 4)).isEqualTo("bri…");
    assertThat(Printable.cut("bridge", 6)).isEqualTo("bridge");
  }

  @Test
  void cutsTheMiddleOfANameAndKeepsItsEnd() {
    assertThat(Printable.cutMiddle("sha256:77fe01a5c9d2b3#s14", 18))
        .isEqualTo("sha256:77fe…b3#s14");
    assertThat(Printable.cutMiddle("ferry#s14", 9)).isEqualTo("ferry#s14");
    assertThat(Printable.cutMiddle("日本の港の船#s2", 10)).isEqualTo("日本の…#s2");
  }

  @Test
  void wrapsAtBlanksAndLeavesALongWordWhole() {
    assertThat(Printable.wrap("we held incomprehensibilities yet", 8))
        .isEqualTo(List.of("we held", "incomprehensibilities", "yet"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isFreeOfControlsWhateverComes(long seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (int n = 0; n < 500; n++) {
      words.append((char) random.nextInt(random.nextBoolean() ? 256 : 65536));
    }

    String printable = Printable.of(words.toString());

    assertThat(printable.codePoints()).noneMatch(Character::isISOControl);
    assertThat(Printable.of(printable)).isEqualTo(printable);
    assertThat(Printable.width(Printable.cut(printable, 40))).isLessThanOrEqualTo(40);
    assertThat(Printable.width(Printable.cutMiddle(printable, 40))).isLessThanOrEqualTo(40);
  }
}
