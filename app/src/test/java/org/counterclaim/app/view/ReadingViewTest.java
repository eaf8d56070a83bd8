package org.counterclaim.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.app.Stories;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;

class ReadingViewTest {

  private final ReadingView view = ReadingView.of(Stories.bridge());

  @Test
  void saysOutletDayAndLanguage() {
    assertThat(view.line()).containsExactly("Example News", "2017-12-10", "English");
  }

  @Test
  void takesTheHeadlineForATitleThatIsMissing() {
    Report untitled = Stories.bridge().report().toBuilder().title("").build();

    assertThat(ReadingView.of(Reading.unread(untitled, "not read")).title())
        .isEqualTo("Army and mayor at odds over the bridge");
  }

  @Test
  void takesTheSourceForATitleWhereThereIsNoHeadline() {
    Report note = Report.of("note.txt", "The army left.");

    assertThat(ReadingView.of(Reading.unread(note, "not read")).title()).isEqualTo("note.txt");
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
