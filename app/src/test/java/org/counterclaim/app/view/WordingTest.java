package org.counterclaim.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Reading;
import org.junit.jupiter.api.Test;

class WordingTest {

  private final Reading ferry = Stories.ferry();

  @Test
  void saysThatWordsAreDeniedOrWished() {
    assertThat(lines())
        .contains("[denied] her crew had rammed the ferry", "[hoped] the inquiry be open");
  }

  @Test
  void marksNothingOfWhichItsSpeakerIsCertain() {
    assertThat(lines()).contains("it a cruel murder");
  }

  @Test
  void quotesOnlyWhatTheReportQuotes() {
    assertThat(lines().stream().filter(line -> line.contains("“")))
        .containsExactly("“We saw the lights go out,”");
  }

  @Test
  void givesTheWordThatAttributesAsTheReportHasIt() {
    assertThat(ferry.statements().stream().map(each -> Wording.of(ferry, each).cue()))
        .startsWith("denied", "called", "said");
    assertThat(Wording.of(Stories.bridge(), Stories.bridge().statements().get(2)).cue()).isEmpty();
  }

  private List<String> lines() {
    return ferry.statements().stream().map(each -> Wording.of(ferry, each).line()).toList();
  }
}
