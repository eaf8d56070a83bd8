package org.counterclaim.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class QuotationBordersTest {

  private final QuotationFinder finder = new QuotationFinder(LanguagePack.english());

  @Test
  void snapsAContentToTheQuotationItMostlyIs() {
    Attribution mended = mend("“The bridge is ours,” he said.", "said", "The bridge is ou");
    assertThat(mended.kind()).isEqualTo(StatementKind.DIRECT);
    assertThat(mended.content()).containsExactly(new Span(1, 19));
  }

  @Test
  void leavesAContentThatOnlyHoldsAQuotation() {
    Attribution mended =
        mend(
            "He said it was “a great pity” for the town.", "said", "it was “a great pity” for the");
    assertThat(mended.kind()).isEqualTo(StatementKind.MIXED);
    assertThat(mended.content()).containsExactly(new Span(8, 37));
  }

  @Test
  void goesOnIntoTheNextParagraph() {
    Attribution mended = mend("He said: “We came.\n\n“We saw it.” It rained.", "said", "We came.");
    assertThat(mended.content()).containsExactly(new Span(10, 18), new Span(21, 31));
  }

  @Test
  void keepsTheMarksBetweenParagraphsOut() {
    String text = "He said: “We came.\n\n“We saw it.” It rained.";
    assertThat(words(text, mend(text, "said", "We came.\n\n“We saw it.”")))
        .containsExactly("We came.", "We saw it.");
  }

  @Test
  void doesNotWidenAStatementInsideTheQuotation() {
    Attribution mended =
        mend("“We know the bridge is ours,” he said.", "know", "the bridge is ours");
    assertThat(mended.content()).containsExactly(new Span(9, 27));
  }

  @Test
  void callsWordsOutsideMarksIndirect() {
    assertThat(mend("He said the bridge fell.", "said", "the bridge fell").kind())
        .isEqualTo(StatementKind.INDIRECT);
  }

  @Test
  void takesInTheClosingMarkOfAQuotationItHolds() {
    String text = "He said the attack “will not go unpunished” for long.";
    assertThat(words(text, mend(text, "said", "the attack “will not go unpunished")))
        .containsExactly("the attack “will not go unpunished”");
  }

  @Test
  void takesInTheOpeningMarkOfAQuotationItHolds() {
    String text = "He said “never again” was the rule.";
    assertThat(words(text, mend(text, "said", "never again” was the rule")))
        .containsExactly("“never again” was the rule");
  }

  @Test
  void leavesAPartThatStopsInTheMiddleOfAQuotation() {
    String text = "He said the attack “will not go unpunished” for long.";
    assertThat(words(text, mend(text, "said", "the attack “will not")))
        .containsExactly("the attack “will not");
  }

  @Test
  void keepsWhatIsNominal() {
    String text = "Their claim “we won” spread.";
    Attribution nominal =
        new Attribution(
            StatementKind.NOMINAL,
            Optional.of(span(text, "Their")),
            Optional.of(span(text, "claim")),
            List.of(span(text, "we won")));
    assertThat(borders(text).mend(nominal).kind()).isEqualTo(StatementKind.NOMINAL);
  }

  @Test
  void callsWhatIsReportedInsideSomebodysQuotationIndirect() {
    assertThat(
            mend("“The army told us that the bridge fell,” he said.", "told", "the bridge fell")
                .kind())
        .isEqualTo(StatementKind.INDIRECT);
  }

  private static List<String> words(String text, Attribution attribution) {
    return attribution.content().stream().map(span -> span.in(text)).toList();
  }

  private QuotationBorders borders(String text) {
    return new QuotationBorders(text, finder.find(Report.of("note", text)));
  }

  private Attribution mend(String text, String cue, String content) {
    return borders(text)
        .mend(
            new Attribution(
                StatementKind.INDIRECT,
                Optional.empty(),
                Optional.of(span(text, cue)),
                List.of(span(text, content))));
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
