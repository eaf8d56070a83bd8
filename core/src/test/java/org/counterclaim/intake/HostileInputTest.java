package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, there is an outcome, the same each time, and every block lies in the text. */
class HostileInputTest {

  private static final List<String> TYPES = List.of("text/plain", "text/markdown", "text/html");
  private static final String[] PIECES = {
    "<div>",
    "</div>",
    "<p",
    ">",
    "<blockquote class=tweet>",
    "</blockquote>",
    "<li>",
    "<table><td>",
    "</table>",
    "<h1>",
    "</h1>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<br><br>",
    "<a href='",
    "<article class=\"article-body\">",
    "</article>",
    "&amp;",
    "&#0;",
    "&#x1F309;",
    "<svg><![CDATA[",
    "]]>",
    "<template>",
    "<select>",
    "<title>",
    "</title>",
    "<meta charset=utf-7>",
    "\"",
    "'",
    "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"x\"",
    "}</script>",
    "---\n",
    "# ",
    "## ",
    "> ",
    "- ",
    "1. ",
    "```\n",
    "===\n",
    "**",
    "__",
    "[x]: y\n",
    "![",
    "](",
    "UPDATE 1245 GMT: ",
    "[Update 3] ",
    "Correction: ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u2028",
    "\0",
    "\ufeff",
    "\ud83c",
    "\udf09",
    "🌉",
    "مرحبا ",
    "said. ",
    "The army said that the bridge was open. ",
    "title: x\n",
    "|--|--|\n",
    " ",
    "\t",
    "\u00a0",
    "\u200b",
    "\f",
    "<body hidden>",
    "<html>"
  };

  private final Intake intake = Intake.ofDefaults();

  static Stream<Long> seeds() {
    return new Random(20171210).longs(40).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void takesRandomBytes(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(3000)];
    random.nextBytes(bytes);
    TYPES.forEach(type -> check("bytes", bytes, type));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void takesRandomMarkup(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    TYPES.forEach(type -> check("markup", text.toString().getBytes(UTF_8), type));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void takesRandomNesting(long seed) {
    Random random = new Random(seed);
    String piece = PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)];
    String text = piece.repeat(5000) + "The army said that the bridge was open.";
    TYPES.forEach(type -> check("nesting of " + piece, text.getBytes(UTF_8), type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/feeds", "samples", "data/readability-pages"})
  void takesEveryFileOf(String corpus) throws IOException {
    int files = 0;
    try (Stream<Path> walk = Files.walk(SharedData.folder(corpus))) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String type =
            file.toString().endsWith(".txt")
                ? "text/plain"
                : file.toString().endsWith(".md") ? "text/markdown" : "text/html";
        check(file.toString(), bytes, type);
        files++;
      }
    }

    assertThat(files).isGreaterThan(100);
  }

  @Test
  void acceptsEverySample() {
    String samples = SharedData.folder("samples").toString();

    assertThat(intake.receive(List.of(samples)).filter(Received.Rejected.class::isInstance))
        .isEmpty();
  }

  private void check(String source, byte[] bytes, String type) {
    Received received = intake.receive(source, bytes, Optional.of(type));
    if (received instanceof Received.Rejected rejected) {
      assertThat(rejected.reason()).contains("expected", "found", ";");
      return;
    }
    Report report = ((Received.Accepted) received).report();
    assertThat(report.blocks()).isNotEmpty();
    int last = 0;
    for (Block block : report.blocks()) {
      Span span = block.span();
      assertThat(span.begin()).as(source).isGreaterThanOrEqualTo(last);
      assertThat(span.isEmpty()).as(source).isFalse();
      assertThat(span.in(report.text())).isNotBlank();
      last = span.end();
    }
    assertThat(intake.receive(source, bytes, Optional.of(type))).isEqualTo(received);
  }
}
