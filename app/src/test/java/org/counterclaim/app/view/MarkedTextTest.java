package org.counterclaim.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

  @Test
  void cutsANestedStatementOutOfTheOneAroundIt() {
    List<Segment> segments = MarkedText.of(Stories.bridge()).get(1).segments();

    assertThat(segments)
        .extracting(Segment::words, Segment::content)
        .containsExactly(
            tuple("The army", List.of()),
            tuple(" ", List.of()),
            tuple("said", List.of()),
            tuple(" that ", List.of()),
            tuple("the mayor", List.of("s1")),
            tuple(" had ", List.of("s1")),
            tuple("claimed", List.of("s1")),
            tuple(" that ", List.of("s1")),
            tuple("rebels held the bridge", List.of("s1", "s2")),
            tuple(".", List.of()));
  }

  @Test
  void leadsFromTheCueToItsOwnStatementNotToTheOneAround() {
    Segment claimed = MarkedText.of(Stories.bridge()).get(1).segments().get(6);

    assertThat(claimed.statement()).isEqualTo("s2");
  }

  @Test
  void marksNothingInABlockWithoutStatements() {
    assertThat(MarkedText.of(Stories.bridge()).get(0).segments())
        .singleElement()
        .matches(segment -> !segment.isMarked());
  }

  @Test
  void beginsEachStatementOnce() {
    List<String> begins =
        MarkedText.of(Stories.bridge()).stream()
            .flatMap(block -> block.segments().stream())
            .flatMap(segment -> segment.begins().stream())
            .toList();

    assertThat(begins).containsExactly("s1", "s2", "s3");
  }

  @Test
  void splitsStatementsThatOverlap() {
    Reading reading = reading("abcdef", List.of(new Span(0, 4), new Span(2, 6)));

    assertThat(MarkedText.of(reading).get(0).segments())
        .extracting(Segment::content)
        .containsExactly(List.of("s0"), List.of("s0", "s1"), List.of("s1"));
  }

  @Test
  void carriesAStatementFromBlockToBlock() {
    Report report =
        Report.builder("x", "abc\n\ndef")
            .blocks(
                List.of(
                    new Block(Block.Kind.PARAGRAPH, new Span(0, 3)),
                    new Block(Block.Kind.PARAGRAPH, new Span(5, 8))))
            .build();

    List<MarkedBlock> blocks = MarkedText.of(reading(report, List.of(new Span(1, 7))));

    assertThat(blocks.get(0).segments()).extracting(Segment::words).containsExactly("a", "bc");
    assertThat(blocks.get(1).segments()).extracting(Segment::words).containsExactly("de", "f");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void keepsEveryCharAndMarksExactlyTheContent(long seed) {
    Random random = new Random(seed);
    String text = "x".repeat(1 + random.nextInt(60));
    List<Span> contents = new ArrayList<>();
    for (int n = random.nextInt(12); n > 0; n--) {
      int begin = random.nextInt(text.length());
      contents.add(new Span(begin, begin + 1 + random.nextInt(text.length() - begin)));
    }
    List<Segment> segments = MarkedText.of(reading(text, contents)).get(0).segments();

    assertThat(segments.stream().map(Segment::words).collect(Collectors.joining())).isEqualTo(text);
    int at = 0;
    for (Segment segment : segments) {
      assertThat(segment.words()).isNotEmpty();
      for (int number = 0; number < contents.size(); number++) {
        Span here = new Span(at, at + segment.words().length());
        assertThat(segment.content().contains("s" + number))
            .isEqualTo(contents.get(number).covers(here));
      }
      at += segment.words().length();
    }
  }

  private static Reading reading(String text, List<Span> contents) {
    return reading(Report.of("x", text), contents);
  }

  private static Reading reading(Report report, List<Span> contents) {
    List<Statement> statements = new ArrayList<>();
    for (Span content : contents) {
      statements.add(
          new Statement(
              "s" + statements.size(),
              new Attribution(
                  StatementKind.INDIRECT, Optional.empty(), Optional.empty(), List.of(content)),
              "a1",
              List.of(),
              Optional.empty(),
              Distance.NEUTRAL,
              Certainty.CERTAIN,
              new Provenance("by hand", 1)));
    }
    Actor actor = new Actor("a1", "someone", Actor.Kind.UNNAMED, List.of(), List.of());
    return new Reading(report, List.of(), List.of(actor), statements, List.of());
  }
}
