package org.counterclaim.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void takesAFirstShortLineForTheHeadline() {
    assertThat(layout("Bridge opened, army says\n\nThe army said so.\n\nOthers did not."))
        .containsExactly(
            "HEADLINE Bridge opened, army says",
            "PARAGRAPH The army said so.",
            "PARAGRAPH Others did not.");
  }

  @Test
  void doesNotTakeASentenceForTheHeadline() {
    assertThat(layout("The army said so.\n\nOthers did not."))
        .containsExactly("PARAGRAPH The army said so.", "PARAGRAPH Others did not.");
    assertThat(layout("Bridge opened")).containsExactly("PARAGRAPH Bridge opened");
  }

  @Test
  void knowsTheHeadlineByTheTitle() {
    String text = "Bridge opened.\nThe army said so.";

    assertThat(layout(PlainText.read(text, Optional.of("Bridge opened."))))
        .containsExactly("HEADLINE Bridge opened.", "PARAGRAPH The army said so.");
  }

  @Test
  void takesTheHeadlineForTheTitle() {
    assertThat(PlainText.read("Bridge opened\n\nText.", Optional.empty()).metadata().title())
        .contains("Bridge opened");
  }

  @Test
  void knowsAHeadingByItsCapitals() {
    assertThat(
            layout("One.\n\nA Pretext to Attack the Bridge?\n\nTwo.\n\nNobody knows yet\n\nThree."))
        .containsExactly(
            "PARAGRAPH One.",
            "HEADING A Pretext to Attack the Bridge?",
            "PARAGRAPH Two.",
            "PARAGRAPH Nobody knows yet",
            "PARAGRAPH Three.");
  }

  @Test
  void partsHeadlinesThatStandOneBelowTheOther() {
    assertThat(
            layout(
                """
                Navy 'sank' ferry; ministry: it was a storm
                Harbour closed, says mayor
                Did the pilot sleep? Company says no"""))
        .containsExactly(
            "PARAGRAPH Navy 'sank' ferry; ministry: it was a storm",
            "PARAGRAPH Harbour closed, says mayor",
            "PARAGRAPH Did the pilot sleep? Company says no");
  }

  @Test
  void partsAShortLineFromTheWrappedTextBelow() {
    String wrapped =
        """
        The mayor told the council on Monday that no ferry of the state line
        Orient had been at sea on the night of the storm. The captain of a
        Turkish ship disagreed.""";

    assertThat(layout("Mayor denies ferry was out\n" + wrapped))
        .containsExactly("PARAGRAPH Mayor denies ferry was out", "PARAGRAPH " + wrapped);
  }

  @Test
  void joinsNarrowLinesThatHappenToBeginWithCapitals() {
    String wrapped =
        """
        Captain Idris spoke to the press in
        Istanbul on Tuesday, and said that
        Russia and Turkey had sent ferries""";

    assertThat(layout(wrapped)).containsExactly("PARAGRAPH " + wrapped);
  }

  @Test
  void joinsWrappedLinesAndPartsLongOnes() {
    String line =
        "The army said on Monday that its engineers had opened the bridge. ".repeat(3).strip();

    assertThat(layout("One two\nthree.\n\nFour.")).contains("PARAGRAPH One two\nthree.");
    assertThat(layout(line + "\n" + line + "\nShort end."))
        .containsExactly("PARAGRAPH " + line, "PARAGRAPH " + line, "PARAGRAPH Short end.");
  }

  @Test
  void marksUpdatesWhereverTheyStand() {
    assertThat(
            layout(
                "Bridge opened\n\nUPDATE 1245 GMT: It is closed.\n\nIt is open.\n\n[Update 2] No."))
        .containsExactly(
            "HEADLINE Bridge opened",
            "UPDATE UPDATE 1245 GMT: It is closed.",
            "PARAGRAPH It is open.",
            "UPDATE [Update 2] No.");
  }

  @Test
  void takesItemsWithoutTheirMarkers() {
    assertThat(
            layout("The army lists:\n- a bridge\n  at Tal Amar\n• a road\n\n1. first\n2) second"))
        .containsExactly(
            "PARAGRAPH The army lists:",
            "LIST a bridge\n  at Tal Amar",
            "LIST a road",
            "LIST first",
            "LIST second");
  }

  @Test
  void doesNotTakeAWrappedDateForAnItem() {
    assertThat(layout("It fell in June on day\n12. Then it rained."))
        .containsExactly("PARAGRAPH It fell in June on day\n12. Then it rained.");
    assertThat(layout("-5 degrees were measured."))
        .containsExactly("PARAGRAPH -5 degrees were measured.");
  }

  @Test
  void keepsTheTextToTheCharacter() {
    String text = "Bridge opened\r\n \u0000\r\nThe army\rsaid so.\r\n\r\n\r\nOthers did not.\r\n";
    Document document = PlainText.read(text, Optional.empty());

    assertThat(document.text()).isEqualTo(text);
    assertThat(layout(document))
        .containsExactly(
            "HEADLINE Bridge opened", "PARAGRAPH The army\rsaid so.", "PARAGRAPH Others did not.");
  }

  @Test
  void boundsTheNumberOfBlocks() {
    Document document = PlainText.read("a\n\n".repeat(300_000), Optional.empty());

    assertThat(document.blocks()).hasSize(200_000);
    assertThat(document.blocks().get(199_999).span().end()).isEqualTo(900_000 - 2);
  }

  private static List<String> layout(String text) {
    return layout(PlainText.read(text, Optional.empty()));
  }

  static List<String> layout(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.span().in(document.text()))
        .toList();
  }
}
