package org.counterclaim.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
