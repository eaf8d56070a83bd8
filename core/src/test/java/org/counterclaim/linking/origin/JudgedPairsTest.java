package org.counterclaim.linking.origin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.Shared;
import org.counterclaim.text.Block;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

/** Real news of many outlets on the same happenings; the pairs were judged by reading them. */
class JudgedPairsTest {

  @Test
  void findsThreeInFourOfThoseOfOneTextAndNoOther() throws IOException {
    Path folder = Shared.path("samples/fa-kes");
    int found = 0;
    int missed = 0;
    int wrong = 0;
    Map<String, Fingerprint> prints = new HashMap<>();
    try (Counterclaim reader = Counterclaim.withRulesAlone()) {
      for (String line : judged()) {
        String[] parts = line.split("\t", -1);
        for (String name : List.of(parts[1], parts[2])) {
          if (!prints.containsKey(name)) {
            prints.put(name, Fingerprint.of(reader.read(report(folder, name))));
          }
        }
        Kinship kinship =
            KinshipRules.decide(
                Objects.requireNonNull(prints.get(parts[1])),
                Objects.requireNonNull(prints.get(parts[2])));
        boolean isOne = parts[0].equals("yes");
        found += isOne && kinship.sameOrigin() ? 1 : 0;
        missed += isOne && !kinship.sameOrigin() ? 1 : 0;
        wrong += !isOne && kinship.sameOrigin() ? 1 : 0;
      }
    }
    assertThat(List.of(found, missed, wrong)).isEqualTo(List.of(21, 6, 0));
  }

  private static List<String> judged() throws IOException {
    try (InputStream stream = JudgedPairsTest.class.getResourceAsStream("pairs.tsv")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static Report report(Path folder, String name) throws IOException {
    JsonNode facts = new ObjectMapper().readTree(folder.resolve(name + ".json").toFile());
    String text = Files.readString(folder.resolve(name + ".txt"));
    int headline = text.indexOf("\n\n");
    return Report.builder(name, text)
        .outlet(facts.path("outlet").asText())
        .published(Published.parse(facts.path("published").asText()))
        .blocks(
            List.of(
                new Block(Block.Kind.HEADLINE, new Span(0, headline)),
                new Block(Block.Kind.PARAGRAPH, new Span(headline + 2, text.length()))))
        .build();
  }
}
