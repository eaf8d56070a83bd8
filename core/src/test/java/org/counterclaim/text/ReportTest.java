package org.counterclaim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final String TEXT = "Bridge falls\n\nThe army blamed rebels.";

  @Test
  void keepsItsTextToTheCharacter() {
    String odd = "\r\n two\u0000words\u2028\ud83d ";
    assertThat(Report.of("odd.txt", odd).text()).isEqualTo(odd);
  }

  @Test
  void isTheSameReportWhereverItWasReadFrom() {
    assertThat(Report.of("a/note.txt", TEXT).id()).isEqualTo(Report.of("b/note.txt", TEXT).id());
  }

  @Test
  void isAnotherReportAtAnotherOutlet() {
    Report wire = Report.builder("a.txt", TEXT).outlet("Wire").build();
    Report paper = Report.builder("a.txt", TEXT).outlet("Paper").build();
    assertThat(wire).isNotEqualTo(paper);
  }

  @Test
  void doesNotMixUpItsFields() {
    Report one = Report.builder("a.txt", TEXT).outlet("ab").title("c").build();
    Report other = Report.builder("a.txt", TEXT).outlet("a").title("bc").build();
    assertThat(one.id()).isNotEqualTo(other.id());
  }

  @Test
  void isOneParagraphWhereNothingElseIsSaid() {
    assertThat(Report.of("a.txt", " word ").blocks())
        .containsExactly(new Block(Block.Kind.PARAGRAPH, new Span(1, 5)));
  }

  @Test
  void hasNoBlocksWithoutWords() {
    assertThat(Report.of("a.txt", " \n ").blocks()).isEmpty();
  }

  @Test
  void refusesBlocksThatOverlap() {
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.HEADLINE, new Span(0, 12)),
            new Block(Block.Kind.PARAGRAPH, new Span(10, 20)));
    assertThatThrownBy(() -> Report.builder("a.txt", TEXT).blocks(blocks).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlaps the one before");
  }

  @Test
  void refusesBlocksBeyondItsText() {
    List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, 999)));
    assertThatThrownBy(() -> Report.builder("a.txt", TEXT).blocks(blocks).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesABlankOutletForAnUnknownOne() {
    assertThat(Report.builder("a.txt", TEXT).outlet("  ").build().outlet()).isEmpty();
  }

  @Test
  void comesBackUnchangedFromItsBuilder() {
    Report report =
        Report.builder("a.txt", TEXT)
            .address("https://example.org/bridge")
            .outlet("Wire")
            .title("Bridge falls")
            .authors(List.of("A. Writer"))
            .published(Published.parse("2020-02-29"))
            .language(new Language("fr"))
            .build();
    assertThat(report.toBuilder().build()).usingRecursiveComparison().isEqualTo(report);
  }
}
