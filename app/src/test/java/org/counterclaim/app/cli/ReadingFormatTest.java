package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;

class ReadingFormatTest {

  @Test
  void printsTheSpeakerFirstAndTheWordsBelow() {
    assertThat(printed(ReadingFormat.TEXT, Stories.bridge(), false))
        .isEqualTo(
            """
            Army and mayor at odds over the bridge
            Example News · 2017-12-10 · English · 3 statements · bridge.txt

            s1    the army said                                             indirect
                  the mayor had claimed that rebels held the bridge

              s2    the mayor claimed                            indirect · doubting
                    rebels held the bridge

            s3    Colonel Amar Dahan                                          direct
                  “We never left the bridge, … Not for an hour.”

            """);
  }

  @Test
  void colourAddsNothingButSequences() {
    String plain = printed(ReadingFormat.TEXT, Stories.bridge(), false);
    String coloured = printed(ReadingFormat.TEXT, Stories.bridge(), true);

    assertThat(coloured).contains("\033[1mColonel Amar Dahan\033[0m");
    assertThat(coloured.replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void letsNoControlSequenceOfAReportThrough() {
    assertThat(printed(ReadingFormat.TEXT, Stories.of("x\u001b]0;owned\u0007y"), false))
        .doesNotContain("\u001b", "\u0007");
  }

  @Test
  void endsWithWhatToKnowOfTheReading() {
    Report report = Report.of("note.txt", "It rained.");

    assertThat(printed(ReadingFormat.TEXT, Reading.unread(report, "it has no date"), false))
        .endsWith("0 statements\n\nnote: it has no date\n\n");
  }

  @Test
  void printsTheContractAsOneLine() {
    Reading reading = Stories.bridge();

    assertThat(printed(ReadingFormat.JSON, reading, false))
        .isEqualTo(ReadingJson.write(reading) + "\n");
  }

  @Test
  void printsAPage() {
    assertThat(printed(ReadingFormat.HTML, Stories.bridge(), false))
        .startsWith("<!doctype html>")
        .contains("rebels held the bridge</a>");
  }

  private static String printed(ReadingFormat format, Reading reading, boolean colour) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(out, OutputStream.nullOutputStream(), colour, false, false, 72);
    format.print(List.of(reading), terminal);
    terminal.flush();
    return out.toString(UTF_8);
  }
}
