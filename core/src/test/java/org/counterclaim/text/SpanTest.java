package org.counterclaim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void givesTheWordsOfItsText() {
    assertThat(new Span(4, 10).in("the bridge fell")).isEqualTo("bridge");
  }

  @Test
  void countsAnEmojiAsTwo() {
    assertThat(new Span(0, 2).in("🌉 fell")).isEqualTo("🌉");
  }

  @Test
  void refusesAnEndBeforeItsBegin() {
    assertThatThrownBy(() -> new Span(7, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [7, 3) is not a range");
  }

  @Test
  void refusesNegativeOffsets() {
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doesNotOverlapWhatItOnlyTouches() {
    assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
    assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
  }

  @Test
  void coversItselfAndWhatLiesWithin() {
    assertThat(new Span(2, 8).covers(new Span(2, 8))).isTrue();
    assertThat(new Span(2, 8).covers(new Span(3, 9))).isFalse();
  }

  @Test
  void ordersTheEnclosingBeforeTheEnclosed() {
    assertThat(List.of(new Span(3, 5), new Span(0, 2), new Span(0, 9)).stream().sorted())
        .containsExactly(new Span(0, 9), new Span(0, 2), new Span(3, 5));
  }

  @Test
  void stripsWhiteSpaceOfEveryKind() {
    String text = "\u00a0\t the bridge \r\n";
    assertThat(new Span(0, text.length()).strip(text).in(text)).isEqualTo("the bridge");
  }

  @Test
  void isEmptyWhereThereIsOnlyWhiteSpace() {
    assertThat(new Span(1, 4).strip("a   b")).isEqualTo(new Span(1, 1));
  }
}
