package org.counterclaim.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example in the rule files is a test. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> theRulesHoldInTheirExamples() {
    return Told.ENGLISH.grammar().rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + " | " + example.text(), () -> check(example))));
  }

  @Test
  void everyRuleThatFindsATimeHasAnExample() {
    assertThat(Told.ENGLISH.grammar().rules())
        .filteredOn(rule -> Grammar.TIMES.contains(rule.section()))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.examples()).as(rule.name()).isNotEmpty());
  }

  private static void check(Rule.Example example) {
    int begin = example.text().indexOf('[');
    int end = example.text().indexOf(']') - 1;
    String text = example.text().replace("[", "").replace("]", "");
    List<TimeMention> times = Told.on(example.published(), text).times();
    if (example.value().equals("none")) {
      assertThat(times).isEmpty();
      return;
    }
    assertThat(times)
        .filteredOn(time -> time.span().equals(new Span(begin, end)))
        .as("%s in %s", times, text)
        .extracting(TimeMention::value)
        .containsExactly(example.value());
  }
}
