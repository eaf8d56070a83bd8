package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.When;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Published;
import org.counterclaim.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out of a ledger, on one with the disputed bridge and a hostile report. */
class ExportCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private final Reading bridge = withEvent(Stories.disputed());
  private final Reading hostile = Stories.of("=HYPERLINK(\"http://evil.example\"), \"a\"\nb");
  private Shell shell;

  @BeforeEach
  void fillLedger() {
    shell = new Shell(folder.resolve("ledger.db"));
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      ledger.append(bridge, Stories.original(bridge), Counterclaim.withRulesAlone().linker());
      ledger.append(hostile, Stories.original(hostile));
    }
  }

  @Test
  void aRowOfAnEventSaysWhoDidWhatWhereWhenAndAccordingToWhom() {
    List<String> lines = export("--table", "events", "--format", "csv");
    assertThat(lines).hasSize(2);
    Map<String, String> row = row(lines);

    assertThat(row)
        .containsEntry("url", "https://news.example/bridge")
        .containsEntry("outlet", "Example News")
        .containsEntry("published", "2017-12-10")
        .containsEntry("statement", "s2")
        .containsEntry("speaker", "the mayor")
        .containsEntry("speakerKind", "person")
        .containsEntry("root", "ASSAULT")
        .containsEntry("subtype", "ARMED_CLASH")
        .containsEntry("actors", "rebels; the army")
        .containsEntry("recipients", "the army")
        .containsEntry("place", "the bridge")
        .containsEntry("latitude", "-35.5")
        .containsEntry("geonames", "7")
        .containsEntry("precision", "exact")
        .containsEntry("from", "2017-12-08")
        .containsEntry("to", "2017-12-09")
        .containsEntry("words", "held")
        .containsEntry("content", "rebels held the bridge");
    String text = bridge.report().text();
    assertThat(text.substring(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end"))))
        .isEqualTo("held");
  }

  @ParameterizedTest
  @CsvSource({
    "statements, 5, speakerId",
    "figures, 2, high",
    "control, 2, holder",
    "replies, 2, answeredSpeaker"
  })
  void everyTableHasARowAnItemAndTheSameInJson(String table, int lines, String column) {
    List<String> csv = export("--table", table, "--format", "csv");

    assertThat(String.join("\n", csv)).contains(column);
    assertThat(export("--table", table)).hasSize(lines - 1).allMatch(row -> row.startsWith("{"));
  }

  @Test
  void noWordsOfAReportBecomeAFormulaAndNoNumberBecomesWords() {
    String csv = String.join("\n", export("--format", "csv"));

    assertThat(csv).contains("'=HYPERLINK").doesNotContain(",=").doesNotContain(",\"=");
    assertThat(String.join("\n", export("--table", "events", "--format", "csv")))
        .contains(",-35.5,");
  }

  @Test
  void narrowsToOneReport() {
    String id = Ids.brief(bridge.report().id());

    assertThat(export("--report", id)).hasSize(1);
    assertThat(shell.run("export", "--report", "ffffff").code()).isEqualTo(ExitCode.NOTHING_DONE);
  }

  @Test
  void writesPlacesEventsAndControlAsGeoJson() throws IOException {
    JsonNode places = whole("--format", "geojson");
    JsonNode events = whole("--table", "events", "--format", "geojson");

    assertThat(places.path("features")).hasSize(1);
    assertThat(places.at("/features/0/properties/outlet").asText()).isEqualTo("Example News");
    assertThat(events.at("/features/0/geometry/coordinates/1").asDouble()).isEqualTo(-35.5);
    assertThat(events.at("/features/0/properties/subtype").asText()).isEqualTo("ARMED_CLASH");
    assertThat(whole("--table", "control", "--format", "geojson").path("features")).hasSize(1);
  }

  @Test
  void writesStatementsAsAnnotationsAndClaimReviews() throws IOException {
    assertThat(whole("--format", "annotations").at("/first/items")).hasSize(4);
    assertThat(whole("--format", "claimreview").path("@graph")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "annotations", "claimreview"})
  void refusesATableThatTheFormatHasNoRoomFor(String format) {
    Shell.Run run = shell.run("export", "--table", "figures", "--format", format);

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("figures", format);
  }

  @Test
  void theWholeLedgerCanBeCheckedFromItsFiles() throws IOException {
    shell.run(
        "correct", Ids.brief(bridge.report().id()), "s1", "--accept", "--who", "A", "--why", "b");
    Path out = folder.resolve("out");

    assertThat(shell.run("export", "--all", out.toString()).code()).isEqualTo(ExitCode.WELL);

    String head = check(out);
    assertThat(shell.run("verify", "--head", head).code()).isEqualTo(ExitCode.WELL);
    assertThat(Files.readAllLines(out.resolve("readings.jsonl"), UTF_8))
        .hasSize(2)
        .allSatisfy(line -> assertThat(ReadingJson.read(line)).isNotNull());
    assertThat(shell.run("export", "--all", out.toString()).err()).contains("new or empty folder");
  }

  @Test
  void theWholeLedgerIsWrittenAsAWholeOrNotAtAll() throws IOException {
    Path made = folder.resolve("made");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    // Two readings, four entries and one of the two originals go well.
    Iterator<Boolean> wished =
        Stream.concat(Stream.generate(() -> false).limit(8), Stream.generate(() -> true))
            .iterator();
    Runnable stop =
        () -> {
          if (wished.next()) {
            throw new Interruption.StoppedException();
          }
        };

    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      for (Path out : List.of(made, empty)) {
        assertThatExceptionOfType(Interruption.StoppedException.class)
            .isThrownBy(() -> new WholeLedger(ledger, stop).toFolder(out));
      }
    }

    assertThat(made).doesNotExist();
    assertThat(empty).isEmptyDirectory();
    assertThat(shell.run("export", "--all", empty.toString()).code()).isEqualTo(ExitCode.WELL);
  }

  @Test
  void theWholeLedgerIsNotMixedWithWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear editor");

    Shell.Run onAFile = shell.run("export", "--all", file.toString());
    Shell.Run besideAFile = shell.run("export", "--all", folder.toString());

    assertThat(onAFile.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(onAFile.err()).contains("found the file " + file, "name another place");
    assertThat(besideAFile.err()).contains("with files in it", "empty it");
    assertThat(file).hasContent("Dear editor");
  }

  @Test
  void theWholeLedgerFitsInAZip() throws IOException {
    Path zip = folder.resolve("case.zip");

    assertThat(shell.run("export", "--all", zip.toString()).code()).isEqualTo(ExitCode.WELL);

    try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of())) {
      check(files.getPath("/"));
    }
    assertThat(shell.run("export", "--all", zip.toString(), "--table", "events").code())
        .isEqualTo(ExitCode.NOTHING_DONE);
  }

  @Test
  void theWholeLedgerTakesNoFormat() {
    Path zip = folder.resolve("case.zip");

    Shell.Run run = shell.run("export", "--all", zip.toString(), "--format", "csv");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("expected --all alone", "found --format csv", "leave one out");
    assertThat(zip).doesNotExist();
  }

  @Test
  void leavesOutADayThatNobodyKnows() throws IOException {
    Shell undated = new Shell(folder.resolve("undated.db"));
    Reading story = Stories.disputed();
    Reading unknown =
        new Reading(
            story.report().toBuilder().published(Published.UNSTATED).build(),
            story.names(),
            story.actors(),
            story.places(),
            story.times(),
            story.statements(),
            story.assertions(),
            story.replies(),
            story.remarks());
    try (Ledger ledger = SqlLedger.open(undated.ledger())) {
      ledger.append(unknown, Stories.original(unknown));
    }

    for (String format : List.of("geojson", "jsonl", "annotations", "claimreview")) {
      assertThat(undated.run("export", "--format", format).out())
          .as(format)
          .isNotEmpty()
          .doesNotContain("\"\"");
    }
    assertThat(whole("--format", "geojson").at("/features/0/properties/published").asText())
        .isEqualTo("2017-12-10");
  }

  /** As docs/ledger.md tells it; gives the head. */
  private static String check(Path out) throws IOException {
    String previous = "0".repeat(64);
    for (String line : Files.readAllLines(out.resolve("entries.jsonl"), UTF_8)) {
      JsonNode entry = JSON.readTree(line);
      String subject = entry.path("subject").asText();
      String made;
      if (entry.has("json")) {
        made = hash(subject, entry.path("json").asText());
      } else if (entry.has("original")) {
        String original = entry.path("original").asText();
        made =
            hash(original, entry.path("mediaType").asText(), subject, entry.path("text").asText());
        byte[] bytes = Files.readAllBytes(out.resolve("originals").resolve(original));
        assertThat(Sha256.of().add(bytes).hex()).isEqualTo(original);
      } else {
        made = hash(subject);
      }
      assertThat(entry.path("payloadHash").asText()).isEqualTo(made);
      assertThat(entry.path("previousHash").asText()).isEqualTo(previous);
      previous =
          hash(
              entry.path("sequence").asText(),
              entry.path("kind").asText(),
              subject,
              entry.path("recordedAt").asText(),
              made,
              previous);
      assertThat(entry.path("hash").asText()).isEqualTo(previous);
    }
    return previous;
  }

  private static String hash(String... fields) {
    Sha256 digest = Sha256.of();
    for (String field : fields) {
      digest.addField(field);
    }
    return digest.hex();
  }

  private List<String> export(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "export";
    System.arraycopy(options, 0, arguments, 1, options.length);
    Shell.Run run = shell.run(arguments);
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }

  private JsonNode whole(String... options) throws IOException {
    return JSON.readTree(String.join("\n", export(options)));
  }

  private static Map<String, String> row(List<String> lines) {
    String[] names = lines.get(0).split(",", -1);
    String[] cells = lines.get(1).split(",", -1);
    assertThat(cells).hasSameSizeAs(names);
    Map<String, String> row = new java.util.HashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], cells[i]);
    }
    return row;
  }

  private static Reading withEvent(Reading reading) {
    Reading south = south(reading);
    Event event =
        new Event(
            "e1",
            "s2",
            Optional.of(Event.Root.ASSAULT),
            Event.Subtype.ARMED_CLASH,
            reading.assertions().control().get(0).evidence(),
            List.of("a4", "a1"),
            List.of("a1"),
            OptionalInt.of(0),
            new When.Days(java.time.LocalDate.of(2017, 12, 8), java.time.LocalDate.of(2017, 12, 9)),
            Event.Polarity.HAPPENED,
            Certainty.CERTAIN,
            2,
            new Provenance("by hand", 0.9));
    return south.with(
        new Assertions(
            List.of(event), reading.assertions().figures(), reading.assertions().control()));
  }

  /** The bridge below the equator, as a latitude with a minus sign looks like a formula. */
  private static Reading south(Reading reading) {
    return ReadingJson.read(ReadingJson.write(reading).replace("35.5", "-35.5"));
  }
}
