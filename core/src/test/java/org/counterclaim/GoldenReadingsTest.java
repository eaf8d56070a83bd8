package org.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.intake.Intake;
import org.counterclaim.intake.Received.Accepted;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of our own beside what a careful person takes out of them ({@code claims.json}). Where a
 * reader still falls short stands in a file beside them, so that every change of a reading, for
 * better or worse, is seen and reviewed as code: {@code - } what the reader misses, {@code + } what
 * it makes up. {@code -Dgolden.refresh=true} writes these files anew.
 */
class GoldenReadingsTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Counterclaim> READERS = new TreeMap<>();

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @AfterAll
  static void close() {
    READERS.values().forEach(Counterclaim::close);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rulesReadAsBefore(Path golden) throws IOException {
    compare(
        golden, "rules", READERS.computeIfAbsent("rules", key -> Counterclaim.withRulesAlone()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theModelReadsAsBefore(Path golden) throws IOException {
    compare(golden, "model", READERS.computeIfAbsent("model", key -> Counterclaim.withoutLedger()));
  }

  private static void compare(Path golden, String name, Counterclaim reader) throws IOException {
    List<String> wanted = wanted(JSON.readTree(golden.resolve("claims.json").toFile()));
    List<String> found = found(reader.read(report(golden.resolve("report.txt"))));
    String difference = difference(wanted, found);
    Path before = golden.resolve(name + ".diff");
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(before, difference);
    }
    assertThat(difference).isEqualTo(Files.readString(before));
  }

  private static Report report(Path file) {
    return Intake.ofDefaults()
        .receive(List.of(file.toString()))
        .map(Accepted.class::cast)
        .map(Accepted::report)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> wanted(JsonNode claims) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : claims.get("statements")) {
      lines.add(
          line(
              each.get("speaker").textValue(),
              words(each.path("via")),
              each.get("cue").textValue(),
              each.get("kind").textValue(),
              each.get("certainty").textValue(),
              each.get("distance").textValue(),
              words(each.get("words"))));
    }
    for (JsonNode each : claims.get("replies")) {
      lines.add(
          reply(
              each.get("from").textValue(),
              each.get("kind").textValue(),
              each.get("to").textValue()));
    }
    return lines;
  }

  private static List<String> words(JsonNode texts) {
    List<String> words = new ArrayList<>();
    texts.forEach(each -> words.add(each.textValue()));
    return words;
  }

  /** The outlet's own statements are left out: a matter of events, figures and control. */
  private static List<String> found(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      if (statement.attribution().kind() != StatementKind.NARRATOR) {
        lines.add(
            line(
                reading.speaker(statement).name(),
                statement.via().stream().map(id -> reading.actor(id).orElseThrow().name()).toList(),
                statement.attribution().cue().map(cue -> in(reading, cue)).orElse(""),
                written(statement.attribution().kind()),
                written(statement.certainty()),
                written(statement.distance()),
                words(reading, statement)));
      }
    }
    for (Reply reply : reading.replies()) {
      lines.add(
          reply(whole(reading, reply.from()), written(reply.kind()), whole(reading, reply.to())));
    }
    return lines;
  }

  private static String whole(Reading reading, String id) {
    return String.join(" … ", words(reading, reading.statement(id).orElseThrow()));
  }

  private static List<String> words(Reading reading, Statement statement) {
    return statement.attribution().content().stream().map(span -> in(reading, span)).toList();
  }

  private static String in(Reading reading, Span span) {
    return span.in(reading.report().text());
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String line(
      String speaker,
      List<String> via,
      String cue,
      String kind,
      String certainty,
      String distance,
      List<String> words) {
    String through = via.isEmpty() ? "" : " via " + String.join(", ", via);
    return String.format(
        Locale.ROOT,
        "%s%s [%s] %s, %s, %s: %s",
        speaker,
        through,
        cue,
        kind,
        certainty,
        distance,
        String.join(" … ", words));
  }

  private static String reply(String from, String kind, String to) {
    return "(" + from + ") " + kind + " (" + to + ")";
  }

  /** Lines of one alone, each list in its order. */
  private static String difference(List<String> wanted, List<String> found) {
    List<String> missed = new ArrayList<>(wanted);
    found.forEach(missed::remove);
    List<String> more = new ArrayList<>(found);
    wanted.forEach(more::remove);
    return Stream.concat(
            missed.stream().map(line -> "- " + line), more.stream().map(line -> "+ " + line))
        .map(line -> line.replace('\n', ' ') + "\n")
        .collect(Collectors.joining());
  }
}
