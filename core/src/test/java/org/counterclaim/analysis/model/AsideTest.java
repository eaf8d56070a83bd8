package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

/** What an adverb of hearsay that opens an aside hedges. */
class AsideTest {

  private static final String TEXT =
      "The rebels hold the hills, reportedly with help from abroad, in the north of the province.";
  private static final Span CUE = of("reportedly");

  private final Aside aside = new Aside(LanguagePack.english());

  @Test
  void anAsideEndsAtTheCommaBehindWhichSomethingElseBegins() {
    assertThat(aside.within(TEXT, CUE, List.of(of("with help from abroad, in the north"))))
        .containsExactly(of("with help from abroad"));
  }

  @Test
  void whatStandsBeforeItIsNoPartOfIt() {
    assertThat(aside.within(TEXT, CUE, List.of(of("The rebels hold"), of("with help"))))
        .containsExactly(of("with help"));
  }

  @Test
  void aContentThatLiesOutsideIsKept() {
    List<Span> content = List.of(of("The rebels hold the hills"));
    assertThat(aside.within(TEXT, CUE, content)).isEqualTo(content);
  }

  @Test
  void withoutACommaBeforeItNothingIsOpened() {
    String text = "The rebels reportedly in the hills, with help from abroad, hold the pass.";
    Span cue = new Span(text.indexOf("reportedly"), text.indexOf("reportedly") + 10);
    List<Span> content = List.of(new Span(0, text.length() - 1));
    assertThat(aside.within(text, cue, content)).isEqualTo(content);
  }

  @Test
  void anyContentGivesSpansOfItself() {
    Random random = new Random(20);
    for (int round = 0; round < 2_000; round++) {
      int begin = random.nextInt(TEXT.length());
      int end = begin + 1 + random.nextInt(TEXT.length() - begin);
      int middle = begin + random.nextInt(end - begin);
      List<Span> content = new ArrayList<>();
      if (middle > begin) {
        content.add(new Span(begin, middle));
      }
      content.add(new Span(middle, end));
      assertThat(aside.within(TEXT, CUE, content))
          .isNotEmpty()
          .allSatisfy(
              part -> {
                assertThat(part.isEmpty()).isFalse();
                assertThat(content).anyMatch(whole -> whole.covers(part));
              });
    }
  }

  private static Span of(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
