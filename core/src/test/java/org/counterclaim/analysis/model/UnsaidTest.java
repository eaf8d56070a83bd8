package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cue stands in brackets in the texts; they are taken out before it is looked at. */
class UnsaidTest {

  private final Unsaid unsaid = new Unsaid(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The front did not [claim] the blast",
        "The union has never publicly [accused] the mayor",
        "Officials haven’t [said] who fired",
        "Officials haven't yet [said] who fired",
        "The police [never alleged] that he was armed"
      })
  void whoDidNotSaySoWithheldIt(String text) {
    assertThat(isWithheld(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The front [claimed] the blast",
        "The mayor not only [said] he would stay",
        "They did not stop, the union [said]",
        "The mayor, who was not there, [accused] the union"
      })
  void whoDidSaySoDidNot(String text) {
    assertThat(isWithheld(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port [declined] to give the crew's names",
        "She [refused to say] who had called",
        "The mayor has [refused] to call it a strike",
        "Police [declined to release] the names of the dead"
      })
  void whoWouldNotTellKeptItBack(String text) {
    assertThat(isKeptBack(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port [refused] to reopen the gates",
        "The front [refused] to give up its arms",
        "The mayor [refused] to call an election",
        "She [declined] the offer",
        "The mayor [promised to say] who had called"
      })
  void whoWouldNotActSaysSo(String text) {
    assertThat(isKeptBack(text)).isFalse();
  }

  private boolean isKeptBack(String marked) {
    Span cue = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return unsaid.isKeptBack(text, cue, List.of(new Span(cue.end(), text.length())));
  }

  private boolean isWithheld(String marked) {
    int begin = marked.indexOf('[');
    Span cue = new Span(begin, marked.indexOf(']') - 1);
    return unsaid.isWithheld(marked.replace("[", "").replace("]", ""), cue);
  }
}
