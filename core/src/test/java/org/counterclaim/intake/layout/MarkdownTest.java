package org.counterclaim.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void leavesMarkupAtTheEdgesOut() {
    assertThat(
            layout(
                """
                # Bridge opened #

                The **army** said
                so.

                ## Doubts

                > We hold
                > the bridge.
                >
                > All of it.

                - a bridge
                  at Tal Amar
                - a road

                **UPDATE 1245 GMT:** It is closed.

                ***

                **In bold**
                ![map](map.png)
                """))
        .containsExactly(
            "HEADLINE Bridge opened",
            "PARAGRAPH The **army** said\nso.",
            "HEADING Doubts",
            "BLOCK_QUOTE We hold\n> the bridge.",
            "BLOCK_QUOTE All of it.",
            "LIST a bridge\n  at Tal Amar",
            "LIST a road",
            "UPDATE **UPDATE 1245 GMT:** It is closed.",
            "PARAGRAPH In bold");
  }

  @Test
  void readsUnderlinedHeadings() {
    assertThat(layout("Bridge opened\n===\nText.\n\nDoubts\n---\nMore."))
        .containsExactly(
            "HEADLINE Bridge opened", "PARAGRAPH Text.", "HEADING Doubts", "PARAGRAPH More.");
  }

  @Test
  void readsFrontMatter() {
    Document document =
        Markdown.read(
            """
            ---
            title: "Bridge: opened"
            date: 2017-12-10
            outlet: Valley Post
            url: https://valley.example/1
            tags:
              - title: no
            ---
            # Another title
            """);

    assertThat(document.metadata().title()).contains("Bridge: opened");
    assertThat(document.metadata().published().iso()).isEqualTo("2017-12-10");
    assertThat(document.metadata().outlet()).contains("Valley Post");
    assertThat(document.metadata().address()).contains("https://valley.example/1");
    assertThat(PlainTextTest.layout(document)).containsExactly("HEADLINE Another title");
  }

  @Test
  void doesNotTakeARuleForFrontMatter() {
    Document document = Markdown.read("---\nThe army said so.\n\nNever closed.");

    assertThat(document.metadata()).isEqualTo(Metadata.NONE);
    assertThat(PlainTextTest.layout(document))
        .containsExactly("PARAGRAPH The army said so.", "PARAGRAPH Never closed.");
  }

  @Test
  void leavesOutLinesOfTagsAndLineBreaks() {
    assertThat(layout("<iframe src=x></iframe>\n- a bridge;\\\n- a <b>road</b>"))
        .containsExactly("LIST a bridge;", "LIST a <b>road</b>");
  }

  @Test
  void doesNotTakeAHashtagForAHeading() {
    assertThat(layout("#Bridge is trending.")).containsExactly("PARAGRAPH #Bridge is trending.");
  }

  @Test
  void takesTheTitleFromTheFirstHeading() {
    assertThat(Markdown.read("# Bridge opened\n\nText.").metadata().title())
        .contains("Bridge opened");
  }

  private static List<String> layout(String text) {
    return PlainTextTest.layout(Markdown.read(text));
  }
}
