package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts the cue stands in brackets, and its content behind it. */
class RemovalTest {

  private final Removal removal = new Removal(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port [dismissed] its harbour pilots on Friday",
        "The king has [dismissed] the entire cabinet",
        "Arda [withdrew] its ambassador from Belin",
        "The mayor [dismissed] her deputy, who had run the budget"
      })
  void whoIsSentAwayIsNotDenied(String text) {
    assertThat(removes(text)).isTrue();
  }

  @Test
  void whoIsSentAwayMayBeNamed() {
    assertThat(removes("The king [dismissed] Jonas Weil on Friday", "Jonas Weil")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port [dismissed] the pilots' claims",
        "The king [dismissed] a report by two officials",
        "The king [dismissed] his minister as a liar",
        "The mayor [dismissed] critics, calling them lazy",
        "The union [withdrew] its accusation against the mayor",
        "The port [denied] the pilots entry",
        "He [dismissed] that officials had fled"
      })
  void aClaimIsDenied(String text) {
    assertThat(removes(text)).isFalse();
  }

  @Test
  void theClaimOfWhoIsNamedIsDenied() {
    assertThat(removes("The king [dismissed] Jonas Weil's plan", "Jonas Weil")).isFalse();
  }

  private boolean removes(String marked, String... people) {
    Span cue = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    List<Name> names =
        List.of(people).stream()
            .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
            .map(span -> new Name(span, Name.Kind.PERSON))
            .toList();
    return removal.is(text, cue, List.of(new Span(cue.end() + 1, text.length())), names);
  }
}
