package org.counterclaim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Passages whose changes of control are labelled by offset in texts that lie elsewhere. */
final class LabelledPassages {

  private LabelledPassages() {}

  /** A passage as a report of its own. */
  record Passage(Report report, List<ControlScore.Expected> control) {}

  /**
   * {@return the passages of a file of labels, in its order}
   *
   * @param data the folder in which the labelled texts lie
   * @throws IOException if a file cannot be read
   */
  static List<Passage> read(Path labels, Path data) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (String line : Files.readAllLines(labels)) {
      JsonNode node = new ObjectMapper().readTree(line);
      String text = Files.readString(data.resolve(node.path("file").asText()));
      Span passage = new Span(node.path("begin").asInt(), node.path("end").asInt());
      List<ControlScore.Expected> control = new ArrayList<>();
      for (JsonNode each : node.path("control")) {
        control.add(
            new ControlScore.Expected(
                new Span(0, passage.length()),
                ControlScore.words(span(each.path("place")).in(text)),
                List.of(span(each.path("holder")).in(text)),
                each.path("state").asText(),
                each.path("change").asText()));
      }
      Report report = Report.builder(node.path("id").asText(), passage.in(text)).build();
      passages.add(new Passage(report, control));
    }
    return passages;
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }
}
