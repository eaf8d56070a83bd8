package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBordersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"TALBAR,|TALBAR", "Lower Talbar ,|Lower Talbar", "Talbar:|Talbar", ",|,"})
  void noNameEndsInAComma(String read, String name) {
    assertThat(mended(read)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Talbar, Verlin", "U.S.", "Doro Inc.", "Belin!"})
  void whatElseANameHoldsIsItsOwn(String read) {
    assertThat(mended(read)).isEqualTo(read);
  }

  private static String mended(String read) {
    Name name = new Name(new Span(0, read.length()), Name.Kind.PLACE);
    return NameBorders.mended(read, name).span().in(read);
  }
}
