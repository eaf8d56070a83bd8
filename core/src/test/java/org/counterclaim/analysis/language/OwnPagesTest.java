package org.counterclaim.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPagesTest {

  private static final Map<String, Set<String>> LISTS = LanguagePack.english().groups("speakers");

  private final OwnPages pages =
      new OwnPages((list, word) -> LISTS.getOrDefault(list, Set.of()).contains(word));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An earlier version of this dispatch",
        "A previous version of our story",
        "The original headline",
        "An earlier photo caption on this page"
      })
  void whatStoodThereBeforeIsTheOutletsOwn(String source) {
    assertThat(pages.isOwn(source)).isTrue();
    assertThat(pages.isEarlier(source, " said")).isTrue();
  }

  @Test
  void theReportItselfSaidBeforeWhatItOriginallySaid() {
    assertThat(pages.isEarlier("This article", " originally said")).isTrue();
    assertThat(pages.isEarlier("This union", " originally said")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"This article", "this story"})
  void theReportItselfIsTheOutletsOwn(String source) {
    assertThat(pages.isOwn(source)).isTrue();
    assertThat(pages.isEarlier(source, " said")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An earlier version of the fishing law",
        "The previous mayor",
        "An earlier story of the Harbour Post",
        "Their version of events",
        "This union",
        ""
      })
  void othersAndTheirPapersAreNot(String source) {
    assertThat(pages.isOwn(source)).isFalse();
    assertThat(pages.isEarlier(source, " said")).isFalse();
  }
}
