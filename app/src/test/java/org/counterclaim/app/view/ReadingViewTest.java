package org.counterclaim.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.app.Stories;
import org.junit.jupiter.api.Test;

class ReadingViewTest {

  private final ReadingView view = ReadingView.of(Stories.bridge());

  @Test
  void saysOutletDayAndLanguage() {
    assertThat(view.line()).containsExactly("Example News", "2017-12-10", "English");
  }

  @Test
  void countsTheStatementsAroundAStatement() {
    assertThat(view.statements()).extracting(StatementView::depth).containsExactly(0, 1, 0);
  }

  @Test
  void tagsWhatIsNotPlainAndLeavesOutWhatIs() {
    assertThat(view.statements())
        .extracting(statement -> String.join(" ", statement.tags()))
        .containsExactly("indirect", "indirect doubting", "direct");
  }

  @Test
  void givesOffsetsOfEveryPart() {
    assertThat(view.statements().get(2).offsets()).matches("\\d+–\\d+, \\d+–\\d+");
  }
}
