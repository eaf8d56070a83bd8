package org.counterclaim.analysis.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.model.CueBorders;
import org.counterclaim.analysis.model.Impression;
import org.counterclaim.analysis.model.ModelReader;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Language;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPackTest {

  private static final CueBorders BORDERS = new CueBorders(LanguagePack.english());

  private static final String NEWS =
      """
      Bridge at Halden falls

      The interior ministry said on Monday that rebels had blown up the bridge at Halden. “We
      have proof,” its spokesman, Jonas Weller, told reporters.

      The rebels denied it. A commander accused the army of shelling the bridge, according to
      Radio Halden.
      """;

  @Test
  void readsStatementsWithItsWeights() {
    try (ModelReader reader = reader()) {
      Impression impression = read(reader, NEWS);
      assertThat(impression.statements())
          .extracting(said -> said.cue().in(NEWS))
          .contains("said", "told", "denied", "accused", "according");
      assertThat(impression.statements())
          .filteredOn(said -> said.cue().in(NEWS).equals("said"))
          .singleElement()
          .satisfies(
              said -> {
                assertThat(said.source().map(span -> span.in(NEWS)))
                    .contains("The interior ministry");
                assertThat(said.content().get(0).in(NEWS))
                    .startsWith("rebels had blown up the bridge at Halden");
              });
    }
  }

  @Test
  void namesPeopleAndPlaces() {
    try (ModelReader reader = reader()) {
      assertThat(read(reader, NEWS).names())
          .extracting(name -> name.kind() + " " + name.span().in(NEWS))
          .contains("PERSON Jonas Weller", "PLACE Halden");
    }
  }

  @Test
  void findsNothingInAnEmptyText() {
    try (ModelReader reader = reader()) {
      assertThat(read(reader, " \n ")).isEqualTo(Impression.EMPTY);
    }
  }

  @Test
  void givesFourThreadsWhatItGivesOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (ModelReader reader = reader()) {
      Impression alone = read(reader, NEWS);
      List<Future<Impression>> together = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        together.add(threads.submit(() -> read(reader, NEWS)));
      }
      for (Future<Impression> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void staysWithinAnyText(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    String[] words = {
      "said", "“", "”", "Moscow", "that", "\n\n", "🌉", "\u0000", "claims", "é", "’s", ".", "The"
    };
    for (int i = random.nextInt(1500); i >= 0; i--) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    Span all = new Span(0, text.length());
    try (ModelReader reader = reader()) {
      Impression impression = read(reader, text.toString());
      assertThat(impression.names()).extracting(Name::span).allMatch(all::covers);
      assertThat(impression.statements())
          .allMatch(
              said -> all.covers(said.cue()) && said.content().stream().allMatch(all::covers));
      assertThat(read(reader, text.toString())).isEqualTo(impression);
    }
  }

  @Test
  void isAbsentWhereALanguageHasNoWeights() {
    assertThat(ModelPack.find(new Language("fr"), ModelPack.COUNTERCLAIM)).isEmpty();
  }

  @Test
  void refusesWeightsThatAreNotThoseDescribed() {
    assertThatThrownBy(
            () ->
                ModelPack.load(
                    name -> name.equals("statement.onnx") ? new byte[] {1, 2, 3} : file(name),
                    ModelPack.COUNTERCLAIM))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("expected statement.onnx with SHA-256");
  }

  @Test
  void refusesADescriptionWithALabelThisCodeDoesNotKnow() {
    String about = new String(file("model.json"), UTF_8).replace("NATIONALITY", "NATION");
    assertThatThrownBy(
            () ->
                ModelPack.load(
                    name -> name.equals("model.json") ? about.getBytes(UTF_8) : file(name),
                    ModelPack.COUNTERCLAIM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights and code disagree");
  }

  @Test
  void refusesADescriptionWithoutAFile() {
    assertThatThrownBy(
            () ->
                ModelPack.load(
                    name -> name.equals("encoder.onnx") ? null : file(name),
                    ModelPack.COUNTERCLAIM))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("expected encoder.onnx beside model.json, found none");
  }

  @Test
  void asksAboutNoTriggerThatNobodyIsInterestedIn() {
    try (ModelReader reader = reader()) {
      Impression all = read(reader, NEWS);
      Impression some =
          reader.read(NEWS, List.of(), (word, share, main) -> word.equals("shelling"), BORDERS);
      assertThat(some.triggers())
          .extracting(Impression.Trigger::span)
          .isEqualTo(all.triggers().stream().map(Impression.Trigger::span).toList());
      assertThat(some.triggers())
          .filteredOn(trigger -> !trigger.roots().isEmpty())
          .isEqualTo(
              all.triggers().stream()
                  .filter(trigger -> trigger.span().in(NEWS).equals("shelling"))
                  .toList());
    }
  }

  @Test
  void weighsATriggerAgainstOthersOfItsSentence() {
    String text = "Gunmen kidnapped a nurse. The army shelled a town and bombed a bridge.";
    Map<String, Double> shares = new TreeMap<>();
    List<Sentence> sentences =
        List.of(new Sentence(new Span(0, 25)), new Sentence(new Span(26, text.length())));
    try (ModelReader reader = reader()) {
      reader.read(text, sentences, (word, share, main) -> shares.put(word, share) == null, BORDERS);
    }
    assertThat(shares).containsOnlyKeys("kidnapped", "shelled", "bombed");
    assertThat(shares).containsEntry("kidnapped", 1.0);
    assertThat(shares.values().stream().mapToDouble(each -> each).sum())
        .as("one for each sentence")
        .isCloseTo(2, within(1e-9));
  }

  private static Impression read(ModelReader reader, String text) {
    return reader.read(text, List.of(), (word, share, main) -> true, BORDERS);
  }

  private static ModelReader reader() {
    return ModelPack.find(Language.ENGLISH, ModelPack.COUNTERCLAIM).orElseThrow();
  }

  private static byte[] file(String name) {
    try (@Nullable InputStream stream =
        ModelPackTest.class.getResourceAsStream("/counterclaim/en/model/" + name)) {
      if (stream == null) {
        throw new AssertionError("the language pack has no " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
