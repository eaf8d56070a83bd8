package org.counterclaim.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleFileTest {

  @Test
  void readsARuleWithItsValueDaysAndExample() {
    Rule rule =
        RuleFile.read(
                "moons",
                """
                # The moon
                [DATE]
                (the)? full moon => 2017-12-03 : 2017-12-03/2017-12-04
                  + It came with [the full moon]. => 2017-12-03 (2017-12-10)
                """,
                7)
            .get(0);

    assertThat(rule.section()).isEqualTo("DATE");
    assertThat(rule.order()).isEqualTo(7);
    assertThat(rule.name()).isEqualTo("moons: (the)? full moon");
    assertThat(rule.pattern().sequences()).hasSize(2);
    assertThat(rule.days()).isPresent();
    assertThat(rule.examples())
        .containsExactly(
            new Rule.Example("It came with [the full moon].", "2017-12-03", "2017-12-10"));
  }

  @Test
  void namesTheLineThatCannotBeRead() {
    assertThatThrownBy(() -> RuleFile.read("moons", "[DATE]\n(full moon => 2017", 0))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("moons:2")
        .hasMessageContaining("')'");
    assertThatThrownBy(() -> RuleFile.read("moons", "[DATE]\nfull => {wane 1}", 0))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("no operation 'wane'");
    assertThatThrownBy(() -> RuleFile.read("moons", "[DATE]\nfull => {pad 1 2}", 0))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("takes 1 arguments");
  }

  @Test
  void refusesPhrasesThatContainThemselvesOrDoNotExist() {
    assertThatThrownBy(() -> new Grammar(RuleFile.read("x", "[a]\n<b> => 1\n[b]\n<a> => 2", 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contains itself");
    assertThatThrownBy(() -> new Grammar(RuleFile.read("x", "[a]\n<c> => 1", 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("<c>");
  }

  @Test
  void refusesAPatternOfTooManyChoices() {
    String pattern = "(a|b) ".repeat(20);
    assertThatThrownBy(() -> RuleFile.read("x", "[DATE]\n" + pattern + " => 1", 0))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("too many choices");
  }
}
