package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds this package to what the training code does: {@code training/vectors.json}. */
class TrainingVectorsTest {

  private static final JsonNode VECTORS = vectors();
  private static final WordPieceTokenizer TOKENIZER = new WordPieceTokenizer(vocabulary());

  static Stream<JsonNode> texts() {
    return items(VECTORS.path("texts"));
  }

  static Stream<JsonNode> statements() {
    return items(VECTORS.at("/decoding/statement"));
  }

  static Stream<JsonNode> parties() {
    return items(VECTORS.at("/decoding/parties"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void splitsTextAsInTraining(JsonNode vector) {
    WordPieces pieces = TOKENIZER.tokenize(vector.path("text").asText());
    List<List<Integer>> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span span = pieces.span(i);
      found.add(List.of(pieces.id(i), pieces.shape(i), pieces.gap(i), span.begin(), span.end()));
    }
    assertThat(found)
        .isEqualTo(items(vector.path("pieces")).map(TrainingVectorsTest::integers).toList());
  }

  @Test
  void laysWindowsAsInTraining() {
    items(VECTORS.path("windows"))
        .forEach(
            vector -> {
              WordPieces pieces = words(vector.path("pieces").asInt());
              WindowPlan plan = new WindowPlan(382, 96, 48);
              List<Window> windows = plan.windows(pieces);
              assertThat(windows.stream().map(w -> List.of(w.first(), w.end())))
                  .isEqualTo(
                      items(vector.path("ranges")).map(TrainingVectorsTest::integers).toList());
              assertThat(plan.owned(windows).stream().map(run -> List.of(run.first(), run.end())))
                  .isEqualTo(
                      items(vector.path("owned")).map(TrainingVectorsTest::integers).toList());
            });
  }

  @Test
  void findsCuesAsInTraining() {
    JsonNode vector = VECTORS.at("/decoding/cue");
    List<CueDecoder.Cue> cues =
        new CueDecoder(vector.path("open").asDouble(), vector.path("going").asDouble())
            .decode(matrix(vector.path("scores")));
    List<JsonNode> expected = items(vector.path("found")).toList();
    assertThat(cues).hasSameSizeAs(expected);
    for (int i = 0; i < cues.size(); i++) {
      assertThat(cues.get(i).words())
          .isEqualTo(new Run(expected.get(i).get(0).asInt(), expected.get(i).get(1).asInt()));
      assertThat(cues.get(i).logit()).isCloseTo(expected.get(i).get(2).asDouble(), within(1e-3));
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void findsSourceAndContentAsInTraining(JsonNode vector) {
    JsonNode settings = vector.path("settings");
    StatementDecoder decoder =
        new StatementDecoder(
            settings.path("share").asDouble(),
            settings.path("clip").asDouble(),
            settings.path("gap").asDouble());
    List<Integer> words = integers(vector.path("words"));
    List<Integer> cue = integers(vector.path("cue"));
    StatementDecoder.Parts parts =
        decoder.decode(
            matrix(vector.path("scores")),
            words.stream().mapToInt(Integer::intValue).toArray(),
            new Run(cue.get(0), cue.get(1)));
    assertThat(parts.source().map(run -> List.of(run.first(), run.end() - 1)).orElse(List.of()))
        .isEqualTo(integers(vector.path("source")));
    assertThat(parts.content().stream().map(run -> List.of(run.first(), run.end() - 1)))
        .isEqualTo(items(vector.path("fragments")).map(TrainingVectorsTest::integers).toList());
  }

  @Test
  void findsNamesAsInTraining() {
    JsonNode vector = VECTORS.at("/decoding/names");
    List<Name.Kind> kinds =
        List.of(
            Name.Kind.PERSON,
            Name.Kind.ORGANISATION,
            Name.Kind.PLACE,
            Name.Kind.FACILITY,
            Name.Kind.EQUIPMENT,
            Name.Kind.NATIONALITY,
            Name.Kind.EVENT,
            Name.Kind.OTHER);
    assertThat(new NameDecoder(kinds).decode(matrix(vector.path("scores"))))
        .isEqualTo(
            items(vector.path("found"))
                .map(
                    found ->
                        new NameDecoder.Found(
                            new Run(found.get(0).asInt(), found.get(1).asInt()),
                            Name.Kind.valueOf(found.get(2).asText())))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("parties")
  void findsActorAndRecipientAsInTraining(JsonNode vector) {
    int trigger = vector.path("trigger").asInt();
    PartyDecoder.Parties parties =
        PartyDecoder.decode(
            matrix(vector.path("scores")),
            integers(vector.path("words")).stream().mapToInt(Integer::intValue).toArray(),
            new Run(trigger, trigger + 1));
    assertThat(parties.actor().map(run -> List.of(run.first(), run.end() - 1)).orElse(List.of()))
        .isEqualTo(integers(vector.path("found").get(0)));
    assertThat(
            parties.recipient().map(run -> List.of(run.first(), run.end() - 1)).orElse(List.of()))
        .isEqualTo(integers(vector.path("found").get(1)));
  }

  private static WordPieces words(int count) {
    WordPieces.Builder builder = new WordPieces.Builder();
    for (int i = 0; i < count; i++) {
      builder.add(1996, 1, Gap.SPACE, new Span(2 * i, 2 * i + 1), true);
    }
    return builder.build();
  }

  private static Matrix matrix(JsonNode rows) {
    int columns = rows.get(0).size();
    float[] values = new float[rows.size() * columns];
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        values[row * columns + column] = (float) rows.get(row).get(column).asDouble();
      }
    }
    return new Matrix(values, 0, rows.size(), columns);
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<Integer> integers(JsonNode array) {
    return items(array).map(JsonNode::asInt).toList();
  }

  private static JsonNode vectors() {
    Path root = Path.of(System.getProperty("counterclaim.root", ".."));
    try {
      return JsonMapper.builder().build().readTree(root.resolve("training/vectors.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> vocabulary() {
    try (InputStream stream =
        TrainingVectorsTest.class.getResourceAsStream("/counterclaim/en/model/vocab.txt")) {
      Map<String, Integer> rows = new HashMap<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(word -> rows.put(word, rows.size()));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
