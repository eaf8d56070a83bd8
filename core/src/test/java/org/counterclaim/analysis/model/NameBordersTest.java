package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
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

  @Test
  void aNameEndsWithItsParagraph() {
    String text = "Fire in Durban\n\nMalema said so";
    Name name = new Name(new Span(8, text.indexOf(" said")), Name.Kind.PERSON);
    assertThat(NameBorders.parts(text, name).map(each -> each.span().in(text)))
        .containsExactly("Durban", "Malema");
  }

  @Test
  void aNameMayGoOnInTheNextLine() {
    String text = "Julius\nMalema said so";
    Name name = new Name(new Span(0, text.indexOf(" said")), Name.Kind.PERSON);
    assertThat(NameBorders.parts(text, name)).containsExactly(name);
  }

  private static String mended(String read) {
    Name name = new Name(new Span(0, read.length()), Name.Kind.PLACE);
    return NameBorders.mended(read, name).span().in(read);
  }
}
