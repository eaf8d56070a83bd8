package org.counterclaim.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.analysis.quotation.Quotation.Form.BLOCK;
import static org.counterclaim.analysis.quotation.Quotation.Form.MARKS;
import static org.counterclaim.analysis.quotation.Quotation.Form.NESTED_MARKS;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  private final QuotationFinder finder = new QuotationFinder(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “we hold it” today", "He said \"we hold it\" today",
        "He said ‘we hold it’ today", "He said 'we hold it' today",
        "He said «we hold it» today", "He said „we hold it“ today",
        "He said ``we hold it'' today", "He said ''we hold it'' today",
        "He said ‹we hold it› today", "He said 「we hold it」 today"
      })
  void findsEveryKindOfMark(String text) {
    assertThat(words(text)).containsExactly("we hold it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The soldiers’ base wasn’t theirs",
        "It's the '90s",
        "the ministers' cars",
        "a 6' wall and a 5\" pipe",
        "Deir ez-Zor’s bridge"
      })
  void refusesApostrophesAndInches(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void keepsAnApostropheInsideSingleMarks() {
    assertThat(words("She called it ‘the soldiers’ own fault’ twice"))
        .containsExactly("the soldiers’ own fault");
  }

  @Test
  void findsAQuotationWithinAQuotation() {
    List<Quotation> found = find("“He told us ‘stay here’ twice,” she said.");
    assertThat(found).extracting(Quotation::form).containsExactly(MARKS, NESTED_MARKS);
  }

  @Test
  void followsAQuotationOverParagraphs() {
    String text = "She said: “We came early.\n\n“We left late.” Then it rained.";
    List<Quotation> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content())
        .extracting(span -> span.in(text))
        .containsExactly("We came early.", "We left late.");
    assertThat(found.get(0).closed()).isTrue();
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    String text = "She said: “We came early.\n\nThe rain stopped.";
    List<Quotation> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).closed()).isFalse();
    assertThat(found.get(0).content().get(0).in(text)).isEqualTo("We came early.");
  }

  @Test
  void takesTheParagraphAfterASpeechLine() {
    String text =
        "The Interior Ministry complained:\n\nNobody asked the guards.\n\nIt rained later.";
    assertThat(find(text)).extracting(Quotation::form).containsExactly(BLOCK);
    assertThat(words(text)).containsExactly("Nobody asked the guards.");
  }

  @Test
  void goesOnWhileTheBlockSpeaksInTheFirstPerson() {
    String text =
        "The general told the council:\n\nThe bridge is ours.\n\nWe will not leave.\n\nThe US left.";
    assertThat(words(text)).containsExactly("The bridge is ours.", "We will not leave.");
  }

  @Test
  void doesNotTakeAParagraphAfterALineThatSaysNothing() {
    assertThat(find("Three towns were hit:\n\nMarj, Tal and Qasr.")).isEmpty();
  }

  @Test
  void takesWhatTheLayoutSetsOff() {
    String text = "Note.\n\nWe stay.\n\nWe fight.";
    Report report =
        Report.builder("note", text)
            .blocks(
                List.of(
                    new Block(Block.Kind.PARAGRAPH, new Span(0, 5)),
                    new Block(Block.Kind.BLOCK_QUOTE, new Span(7, 15)),
                    new Block(Block.Kind.BLOCK_QUOTE, new Span(17, 26))))
            .build();
    assertThat(finder.find(report))
        .containsExactly(
            new Quotation(
                new Span(7, 26), List.of(new Span(7, 15), new Span(17, 26)), BLOCK, true));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void staysWithinRandomText(long seed) {
    String text = RandomNews.text(seed, 2_000);
    List<Quotation> found = find(text);
    Span all = new Span(0, text.length());
    for (Quotation quotation : found) {
      assertThat(all.covers(quotation.extent())).isTrue();
      assertThat(quotation.content()).allMatch(part -> quotation.extent().covers(part));
      assertThat(quotation.content()).isSorted();
    }
    assertThat(found.stream().map(Quotation::extent)).isSorted();
    assertThat(find(text)).isEqualTo(found);
  }

  private List<Quotation> find(String text) {
    return finder.find(Report.of("note", text));
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    find(text).forEach(each -> each.content().forEach(part -> words.add(part.in(text))));
    return words;
  }
}
