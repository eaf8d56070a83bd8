package org.counterclaim.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.Shared;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static final LanguagePack PACK = LanguagePack.english();

  private final SentenceSplitter splitter = new SentenceSplitter(PACK);

  static List<String> examples() {
    return PACK.examples("abbreviations");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void splitsTheExamplesOfTheFile(String example) {
    assertThat(sentences(example.replace("| ", "")))
        .containsExactlyElementsOf(Arrays.asList(example.split(" \\| ", -1)));
  }

  @Test
  void keepsTheClosingMarkWithItsSentence() {
    assertThat(sentences("She said: “Those figures are wrong.” He shrugged."))
        .containsExactly("She said: “Those figures are wrong.”", "He shrugged.");
  }

  @Test
  void doesNotSplitAQuestionFromItsSpeaker() {
    assertThat(sentences("“Who fired first?” asked the judge. Nobody spoke."))
        .containsExactly("“Who fired first?” asked the judge.", "Nobody spoke.");
  }

  @Test
  void splitsAtAnEllipsisOnlyBeforeACapital() {
    assertThat(sentences("They waited… and waited... Then it fell."))
        .containsExactly("They waited… and waited...", "Then it fell.");
  }

  @Test
  void keepsInitialsAndDecimalsTogether() {
    assertThat(sentences("J. R. Hale paid 3.5 million. It rained."))
        .containsExactly("J. R. Hale paid 3.5 million.", "It rained.");
  }

  @Test
  void splitsATextWithoutCapitals() {
    assertThat(sentences("the bridge fell. nobody was hurt."))
        .containsExactly("the bridge fell.", "nobody was hurt.");
  }

  @Test
  void doesNotSplitBeforeALowerCaseWordOtherwise() {
    assertThat(sentences("Hale Corp. owns the approx. ten mills.")).hasSize(1);
  }

  @Test
  void splitsBeforeABracketedSentence() {
    assertThat(sentences("The mill burned. (No one was there.) Police came."))
        .containsExactly("The mill burned.", "(No one was there.)", "Police came.");
  }

  @Test
  void neverCrossesABlankLine() {
    assertThat(sentences("A heading\n\nThe text goes on"))
        .containsExactly("A heading", "The text goes on");
  }

  @Test
  void neverCrossesABlock() {
    String text = "A heading The text";
    Report report =
        Report.builder("note", text)
            .blocks(
                List.of(
                    new Block(Block.Kind.HEADING, new Span(0, 9)),
                    new Block(Block.Kind.PARAGRAPH, new Span(10, 18))))
            .build();
    assertThat(splitter.split(report))
        .containsExactly(new Sentence(new Span(0, 9)), new Sentence(new Span(10, 18)));
  }

  @Test
  void cutsARunWithoutEndAtWhiteSpace() {
    String text = "word ".repeat(2_000).strip();
    assertThat(splitter.split(Report.of("note", text)))
        .allMatch(sentence -> sentence.span().length() <= SentenceSplitter.LONGEST)
        .allMatch(sentence -> sentence.span().in(text).endsWith("word"));
  }

  @Test
  void findsTheSentencesOfTheSample() throws IOException {
    String text = Files.readString(Shared.path("samples/euphrates.txt"));
    assertThat(splitter.split(Report.of("euphrates.txt", text))).hasSize(25);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void coversEveryWordOfRandomTextInOrder(long seed) {
    String text = RandomNews.text(seed, 3_000);
    List<Sentence> sentences = splitter.split(Report.of("random", text));
    int last = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(new Span(last, sentence.span().begin()).strip(text).isEmpty()).isTrue();
      assertThat(sentence.span().strip(text)).isEqualTo(sentence.span());
      last = sentence.span().end();
    }
    assertThat(new Span(last, text.length()).strip(text).isEmpty()).isTrue();
    assertThat(splitter.split(Report.of("random", text))).isEqualTo(sentences);
  }

  private List<String> sentences(String text) {
    return splitter.split(Report.of("note", text)).stream()
        .map(sentence -> sentence.span().in(text))
        .toList();
  }
}
