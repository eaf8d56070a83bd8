package org.counterclaim.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCsvTest {

  @Test
  void quotesWhatWouldBreakTheRow() {
    assertThat(StatementCsv.cell("he said, \"no\"")).isEqualTo("\"he said, \"\"no\"\"\"");
    assertThat(StatementCsv.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
  }

  @Test
  void leavesPlainWordsAlone() {
    assertThat(StatementCsv.cell("we held the bridge")).isEqualTo("we held the bridge");
  }

  @Test
  void disarmsFormulas() {
    assertThat(StatementCsv.cell("=HYPERLINK(A1)")).isEqualTo("'=HYPERLINK(A1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-74.08175", "-3", "12.5", "0"})
  void aNumberIsNoFormula(String number) {
    assertThat(StatementCsv.cell(number)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2+3", "-cmd", "+7 900", "=1", "@sum", "-1e5", "-"})
  void whatASpreadsheetMayRunIsWords(String words) {
    assertThat(StatementCsv.cell(words)).isEqualTo("'" + words);
  }
}
