package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  private static final String WORDS = "The army said that the bridge was open.";

  @TempDir Path folder;

  private final Intake intake = Intake.ofDefaults();

  @Test
  void takesFilesInTheOrderOfTheArguments() throws IOException {
    String b = write("b.txt", WORDS);
    String a = write("a.md", "# Bridge\n\n" + WORDS);

    assertThat(receive(b, a, b)).extracting(Received::source).containsExactly(b, a, b);
    assertThat(accepted(a).title()).contains("Bridge");
  }

  @Test
  void takesAFolderWithItsFoldersSortedAndWithoutSidecars() throws IOException {
    write("b/2.html", "<p>" + WORDS);
    write("b/1.txt", WORDS);
    write("b/1.json", "{}");
    write("a.md", WORDS);
    write("c.pdf", WORDS);
    write("c.json", "{}");

    assertThat(receive(folder.toString()))
        .extracting(received -> folder.relativize(Path.of(received.source())).toString())
        .containsExactly("a.md", "b/1.txt", "b/2.html");
  }

  @Test
  void passesOverASidecarThatIsNamedBesideItsReport() throws IOException {
    String report = write("ferry.txt", WORDS);
    String sidecar = write("ferry.json", "{\"outlet\": \"The Quay\"}");
    String sameByAnotherName = folder.resolve("x/../ferry.json").toString();

    assertThat(receive(sidecar, report, sameByAnotherName))
        .singleElement()
        .satisfies(only -> assertThat(accepted(only).outlet()).contains("The Quay"));
  }

  @Test
  void rejectsASidecarAloneAndAnyOtherJson() throws IOException {
    write("ferry.md", WORDS);
    String sidecar = write("ferry.json", "{}");
    String other = write("harbour.txt", WORDS);

    assertThat(reason(sidecar)).contains("found JSON", "x.json of x.txt", "give that report");
    assertThat(receive(other, sidecar))
        .extracting(Object::getClass)
        .containsExactly(Received.Accepted.class, Received.Rejected.class);
    assertThat(intake.receive("QUAY.JSON", "{}".getBytes(UTF_8), Optional.empty()))
        .isInstanceOf(Received.Rejected.class);
  }

  @Test
  void readsTextAboutJsonAndTextWithoutAnEnding() throws IOException {
    write("minutes.json", "{}");

    assertThat(accepted(write("what-json-is.txt", WORDS)).text()).isEqualTo(WORDS);
    assertThat(accepted(write("minutes", WORDS)).text()).isEqualTo(WORDS);
    assertThat(accepted(write("json", WORDS)).text()).isEqualTo(WORDS);
  }

  @Test
  void doesNotRunInCirclesOfLinks() throws IOException {
    write("a/1.txt", WORDS);
    Files.createSymbolicLink(folder.resolve("a/again"), folder);

    assertThat(receive(folder.toString())).hasSize(1);
  }

  @Test
  void namesABrokenLink() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));

    assertThat(receive(folder.toString())).singleElement().isInstanceOf(Received.Rejected.class);
  }

  @Test
  void takesStandardInput() {
    Intake piped =
        Intake.of(IntakeConfig.ofDefaults(), new ByteArrayInputStream(WORDS.getBytes(UTF_8)));
    Report report = accepted(piped.receive(List.of("-")).findFirst().orElseThrow());

    assertThat(report.source()).isEqualTo("-");
    assertThat(report.text()).isEqualTo(WORDS);
  }

  @Test
  void readsEachSourceOnlyWhenItIsAskedFor() throws IOException {
    String later = folder.resolve("later.txt").toString();
    Iterator<Received> outcomes =
        intake.receive(List.of(write("now.txt", WORDS), later)).iterator();
    outcomes.next();
    write("later.txt", WORDS);

    assertThat(outcomes.next()).isInstanceOf(Received.Accepted.class);
  }

  @Test
  void keepsTheTextAndTheBytesOfAFile() throws IOException {
    String text = "\ufeffBridge\r\n\r\nThe army\u0000 said so. 🌉\r\n";
    Received.Accepted accepted = (Received.Accepted) receive(write("a.txt", text)).get(0);

    assertThat(accepted.report().text()).isEqualTo(text.substring(1));
    assertThat(accepted.original().bytes()).isEqualTo(text.getBytes(UTF_8));
    assertThat(accepted.original().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void datesAReportByItsFirstWordsWhereNothingSurerIsKnown() throws IOException {
    String text = "DUNMERE, 3 May 2015 (Meridian) - " + WORDS;
    String undated = write("undated.txt", text);
    String guessed = write("guessed.txt", text);
    write("guessed.json", "{\"published\": \"2015-04-20\", \"publishedEstimated\": true}");
    String known = write("known.txt", text);
    write("known.json", "{\"published\": \"2015-04-20\"}");
    String plain = write("plain.txt", WORDS);
    write("plain.json", "{\"published\": \"2015-04-20\", \"publishedEstimated\": true}");

    assertThat(accepted(undated).published().iso()).isEqualTo("2015-05-03");
    assertThat(accepted(guessed).published().iso()).isEqualTo("2015-05-03");
    assertThat(accepted(known).published().iso()).isEqualTo("2015-04-20");
    assertThat(accepted(plain).published().iso()).isEqualTo("2015-04-20");
  }

  @Test
  void prefersOverridesToTheSidecarAndTheSidecarToThePage() throws IOException {
    String page =
        write("a.html", "<title>Page</title><meta name=date content=2001-01-01><p>" + WORDS);
    write(
        "a.json",
        "{\"outlet\": \"Post\", \"title\": \"Beside\", \"published\": \"2002-02-02\","
            + " \"url\": \"https://post.example/a\", \"score\": 7}");
    Report beside = accepted(page);
    Intake overriding =
        Intake.of(
            IntakeConfig.ofDefaults()
                .withOverrides(Optional.of(Published.parse("2003-03-03")), Optional.of("Gazette")));
    Report overridden = accepted(overriding.receive(List.of(page)).findFirst().orElseThrow());

    assertThat(beside.title()).contains("Beside");
    assertThat(beside.outlet()).contains("Post");
    assertThat(beside.published().iso()).isEqualTo("2002-02-02");
    assertThat(beside.address()).contains("https://post.example/a");
    assertThat(overridden.published().iso()).isEqualTo("2003-03-03");
    assertThat(overridden.outlet()).contains("Gazette");
  }

  @Test
  void rejectsAReportWhoseSidecarIsBroken() throws IOException {
    String source = write("a.txt", WORDS);
    for (String broken :
        List.of(
            "{", "[]", " ", "{\"outlet\": 7}", "{\"published\": \"soon\"}", "{\"url\": \"x:y\"}")) {
      write("a.json", broken);
      assertThat(reason(source)).as(broken).contains("expected", "a.json", "found");
    }
  }

  /** As the shell makes it for {@code read a.txt > a.json}, before the report is read. */
  @Test
  void takesAnEmptyFileForNoSidecar() throws IOException {
    String source = write("a.txt", WORDS);
    write("a.json", "");

    assertThat(accepted(source).text()).isEqualTo(WORDS);
  }

  @Test
  void rejectsAReportItFailsOnAndGoesOn() throws IOException {
    String next = write("next.txt", WORDS);
    for (Throwable fault : List.of(new IllegalStateException("no way"), new StackOverflowError())) {
      Iterator<Received> outcomes = failing(fault).receive(List.of("-", next)).iterator();

      assertThat(outcomes.next())
          .isInstanceOfSatisfying(
              Received.Rejected.class,
              rejected -> {
                assertThat(rejected.source()).isEqualTo("-");
                assertThat(rejected.reason()).contains("expected", "found", fault.toString(), ";");
              });
      assertThat(outcomes.next()).isInstanceOf(Received.Accepted.class);
    }
  }

  @Test
  void doesNotTakeAFullMemoryForABadReport() {
    Intake failing = failing(new OutOfMemoryError("none left"));

    assertThatThrownBy(() -> failing.receive(List.of("-")).toList())
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void rejectsWhatIsNoReportAndSaysTheWayOut() throws IOException {
    write("empty/x", "");
    assertThat(reason(folder.resolve("none.txt").toString())).contains("found none at");
    assertThat(reason(write("empty.txt", ""))).contains("no bytes");
    assertThat(reason(write("blank.txt", " \n\u00a0\n"))).contains("no words");
    assertThat(reason(write("zeros.txt", "\0".repeat(999)))).contains("no text");
    assertThat(reason(write("a.txt", "%PDF-1.4 obj"))).contains("PDF");
    assertThat(reason(folder.resolve("empty").toString())).contains("expected a folder with");
    assertThat(reason("ftp://news.example/a")).contains("http or https");
    assertThat(reason("file:///etc/passwd")).contains("http or https");
    assertThat(reason("nul\0byte")).contains("check the spelling");
    assertThat(reason("")).contains("expected");
  }

  @Test
  void rejectsWhatIsTooLargeAndTakesWhatJustFits() throws IOException {
    Intake small = Intake.of(IntakeConfig.ofDefaults().withMaxBytes(WORDS.length()));
    String fits = write("fits.txt", WORDS);
    String large = write("large.txt", WORDS + ".");

    assertThat(small.receive(List.of(fits)).findFirst().orElseThrow())
        .isInstanceOf(Received.Accepted.class);
    assertThat(small.receive(List.of(large)).findFirst().orElseThrow())
        .isInstanceOfSatisfying(
            Received.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("39 bytes"));
    assertThat(small.receive("upload", new byte[40], Optional.empty()))
        .isInstanceOf(Received.Rejected.class);
  }

  @Test
  void takesFiftyMegabytesOfOneLine() {
    byte[] line = "said ".repeat(10_000_000).getBytes(UTF_8);

    assertThat(accepted(intake.receive("line.txt", line, Optional.empty())).blocks()).hasSize(1);
    assertThat(accepted(intake.receive("line.md", line, Optional.empty())).blocks()).hasSize(1);
    assertThat(intake.receive("line.html", line, Optional.empty()))
        .isInstanceOf(Received.Rejected.class);
  }

  @Test
  void tellsTheFormatByTypeThenNameThenFirstBytes() {
    byte[] page = ("<!doctype html><p>" + WORDS).getBytes(UTF_8);

    assertThat(accepted(intake.receive("a", page, Optional.empty())).text()).isEqualTo(WORDS);
    assertThat(accepted(intake.receive("a.txt", page, Optional.empty())).text()).startsWith("<");
    assertThat(accepted(intake.receive("a.txt", page, Optional.of("text/html"))).text())
        .isEqualTo(WORDS);
    assertThat(intake.receive("a.txt", page, Optional.of("image/png")))
        .isInstanceOf(Received.Rejected.class);
  }

  /** An intake whose standard input fails with {@code fault}, an error or a runtime exception. */
  private static Intake failing(Throwable fault) {
    InputStream input =
        new InputStream() {
          @Override
          public int read() {
            if (fault instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) fault;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            return read();
          }
        };
    return Intake.of(IntakeConfig.ofDefaults(), input);
  }

  private List<Received> receive(String... arguments) {
    return intake.receive(List.of(arguments)).toList();
  }

  private Report accepted(String argument) {
    return accepted(receive(argument).get(0));
  }

  private static Report accepted(Received received) {
    assertThat(received).isInstanceOf(Received.Accepted.class);
    return ((Received.Accepted) received).report();
  }

  private String reason(String argument) {
    Received received = receive(argument).get(0);
    assertThat(received).isInstanceOf(Received.Rejected.class);
    return ((Received.Rejected) received).reason();
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }
}
