package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.ledger.Revision.Change;
import org.counterclaim.ledger.Revision.Change.Kind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionComparisonTest {

  private static final String FIRST =
      "Shells hit the market of Tell Asfar on Monday. Rescue workers said at least nine people died. "
          + "The army denied that it had fired. Gen. Halabi said rebels had stored shells there. "
          + "The road remains closed.";

  private static final String UPDATED =
      "UPDATE: The United Nations called for an inquiry. "
          + "Shells hit the market of Tell Asfar on Monday. Rescue workers said at least fourteen people"
          + " died. Gen. Halabi said rebels had stored shells there. The road remains closed.";

  private final RevisionComparison comparison = RevisionComparison.ofDefaults();

  @Test
  void tellsWhatAnUpdateAddedDroppedAndReworded() {
    assertThat(words(FIRST, UPDATED))
        .containsExactly(
            "ADDED - → UPDATE: The United Nations called for an inquiry.",
            "REWORDED Rescue workers said at least nine people died. → "
                + "Rescue workers said at least fourteen people died.",
            "DROPPED The army denied that it had fired. → -");
  }

  @Test
  void findsNothingInTheSameText() {
    assertThat(words(FIRST, FIRST)).isEmpty();
  }

  @Test
  void findsNothingInOtherWhiteSpaceAndMarks() {
    assertThat(
            words(
                "He said: \"We  held it.\" Then he left.", "He said: “We held it.”\nThen he left."))
        .isEmpty();
  }

  @Test
  void doesNotCallAnUnrelatedSentenceReworded() {
    assertThat(words("The bridge fell at dawn. End.", "Nobody answered our questions. End."))
        .containsExactly(
            "DROPPED The bridge fell at dawn. → -", "ADDED - → Nobody answered our questions.");
  }

  @Test
  void tellsAChangedHourAsReworded() {
    assertThat(
            words("The army said it took the town at 9.", "The army said it took the town at 11."))
        .singleElement()
        .asString()
        .startsWith("REWORDED");
  }

  @Test
  void comparesWithAnEmptyText() {
    assertThat(words("", "It burned. It fell."))
        .containsExactly("ADDED - → It burned.", "ADDED - → It fell.");
    assertThat(words("It burned. It fell.", ""))
        .containsExactly("DROPPED It burned. → -", "DROPPED It fell. → -");
  }

  @Test
  void namesTheStatementsAChangeTouched() {
    List<Change> changes =
        comparison.compare(denial(FIRST), denial(UPDATED + " The army denied it."));

    assertThat(changes.get(1).kind()).isEqualTo(Kind.REWORDED);
    assertThat(changes.get(1).touchedBefore()).isEmpty();
    assertThat(changes.get(2).kind()).isEqualTo(Kind.DROPPED);
    assertThat(changes.get(2).touchedBefore()).extracting(Statement::id).containsExactly("s1");
    assertThat(changes.get(3).kind()).isEqualTo(Kind.ADDED);
    assertThat(changes.get(3).touchedAfter()).extracting(Statement::id).containsExactly("s1");
  }

  @Test
  void alignsLongTextsWithoutComparingAllPairs() {
    List<Integer> lines = IntStream.range(0, 30_000).boxed().toList();
    String before =
        lines.stream().map(at -> "Line " + at + " of it.").collect(Collectors.joining(" "));
    String after =
        before.replace("Line 15000 of it. ", "").replace("Line 7 of it.", "Line seven of it.");

    assertThat(words(before, after))
        .containsExactly(
            "REWORDED Line 7 of it. → Line seven of it.", "DROPPED Line 15000 of it. → -");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void coversEveryDifferenceBetweenRandomSequences(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Integer> before = random.ints(random.nextInt(30), 0, 8).boxed().toList();
      List<Integer> after = random.ints(random.nextInt(30), 0, 8).boxed().toList();

      assertThat(common(before, after, true)).isEqualTo(common(before, after, false));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void staysWithinAnyTwoTexts(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    for (int round = 0; round < 50; round++) {
      Reading before = readings.next();
      Reading after = readings.next();

      List<Change> changes = comparison.compare(before, after);

      assertThat(changes).isEqualTo(comparison.compare(before, after));
      for (Change change : changes) {
        assertThat(change.before().map(span -> span.in(before.report().text())))
            .isNotEqualTo(Optional.of(""));
        assertThat(change.after().map(span -> span.in(after.report().text())))
            .isNotEqualTo(Optional.of(""));
      }
    }
  }

  /** What the gaps leave of one side; equal on both sides if the alignment holds. */
  private static List<Integer> common(List<Integer> before, List<Integer> after, boolean older) {
    List<Integer> rest = new ArrayList<>(older ? before : after);
    List<Alignment.Gap> gaps = Alignment.gaps(before, after);
    for (int at = gaps.size() - 1; at >= 0; at--) {
      Alignment.Gap gap = gaps.get(at);
      (older
              ? rest.subList(gap.beforeBegin(), gap.beforeEnd())
              : rest.subList(gap.afterBegin(), gap.afterEnd()))
          .clear();
    }
    return rest;
  }

  private List<String> words(String before, String after) {
    return comparison.compare(unread(before), unread(after)).stream()
        .map(
            change ->
                change.kind()
                    + " "
                    + change.before().map(span -> span.in(before)).orElse("-")
                    + " → "
                    + change.after().map(span -> span.in(after)).orElse("-"))
        .toList();
  }

  private static Reading unread(String text) {
    return Reading.unread(Report.of("a.txt", text), "only compared");
  }

  private static Reading denial(String text) {
    int cue = text.indexOf("denied");
    Attribution attribution =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(new Span(cue - 9, cue - 1)),
            Optional.of(new Span(cue, cue + 6)),
            List.of(new Span(cue + 7, cue + 9)));
    return new Reading(
        Report.of("a.txt", text),
        List.of(),
        List.of(new Actor("a1", "the army", Actor.Kind.STATE, List.of(), List.of())),
        List.of(
            new Statement(
                "s1",
                attribution,
                "a1",
                List.of(),
                Optional.empty(),
                Distance.NEUTRAL,
                Certainty.DENIED,
                new Provenance("test", 1))),
        List.of());
  }
}
