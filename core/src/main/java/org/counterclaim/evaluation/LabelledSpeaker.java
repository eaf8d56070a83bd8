package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.counterclaim.text.Span;

/**
 * Who speaks by a pronoun or a nominal ("he", "the campaign"), as labelled by hand.
 *
 * @param report the report's name
 * @param cue of the statement
 * @param source the pronoun or nominal
 * @param names where the same text names who that is; several for a joint source; none where it
 *     names nobody
 * @param writer whether it is the writer of the report: "I", "we"
 */
public record LabelledSpeaker(
    String report, Span cue, Span source, List<Span> names, boolean writer) {

  public LabelledSpeaker {
    names = List.copyOf(names);
  }

  /** {@return whether the text names nobody who speaks here, and it is not the writer} */
  public boolean unnamed() {
    return names.isEmpty() && !writer;
  }

  /**
   * {@return whether rules may be developed on it; figures are told of the other half too} The
   * halves follow from a checksum of the report's name.
   */
  public boolean isForDevelopment() {
    CRC32 sum = new CRC32();
    sum.update(report.getBytes(UTF_8));
    return sum.getValue() % 2 == 0;
  }

  /**
   * {@return the labels of a file that holds one JSON object a line, in its order}
   *
   * @throws IOException if it cannot be read
   */
  public static List<LabelledSpeaker> readAll(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledSpeaker> labels = new ArrayList<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      JsonNode label = json.readTree(line);
      List<Span> names = new ArrayList<>();
      label.path("names").forEach(name -> names.add(span(name)));
      labels.add(
          new LabelledSpeaker(
              label.path("report").asText(),
              span(label.path("cue")),
              span(label.path("source")),
              names,
              label.path("unnamed").asText().equals("writer")));
    }
    return labels;
  }

  private static Span span(JsonNode ends) {
    return new Span(ends.path(0).asInt(), ends.path(1).asInt());
  }
}
