package org.counterclaim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Events against our own labels, the half of the documents that is held out. Each labelled sentence
 * is read as a text of its own, as if it were a snippet of news.
 */
public final class EventLabelEvaluation {

  private EventLabelEvaluation() {}

  /** A label; the trigger counts from the sentence's begin. */
  record Label(Span trigger, String subtype, String polarity) {}

  /** What became of one label. */
  private record Outcome(String subtype, boolean found, boolean right, boolean polarity) {}

  /**
   * {@return figures by name: of all labels the share found and the share with the right subtype;
   * of those found the share with the right polarity; the share of sentences whose main event has a
   * label of theirs; and for each label the share that is right}
   *
   * @param shared the folder that the labels' paths start from
   * @param labels the folder of the labels, {@code training/labels/events/offsets}
   * @param reader is called from several threads at once
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> evaluate(
      Path shared, Path labels, Function<Report, Reading> reader) throws IOException {
    Map<String, List<Label>> sentences = sentences(shared, labels);
    List<String> texts = new ArrayList<>(sentences.keySet());
    List<Reading> readings =
        texts.parallelStream().map(text -> reader.apply(Report.of("sentence", text))).toList();
    List<Outcome> outcomes = new ArrayList<>();
    long main = 0;
    for (int i = 0; i < texts.size(); i++) {
      List<Label> wanted = sentences.getOrDefault(texts.get(i), List.of());
      Reading reading = readings.get(i);
      wanted.forEach(label -> outcomes.add(outcome(label, reading)));
      Optional<Event> event = MainEvent.of(reading);
      main +=
          event
                  .filter(
                      found ->
                          wanted.stream()
                              .anyMatch(label -> label.subtype().equals(found.subtype().name())))
                  .isPresent()
              ? 1
              : 0;
    }
    return figures(outcomes, texts.size(), main);
  }

  private static Map<String, Double> figures(List<Outcome> outcomes, int texts, long main) {
    Map<String, Double> figures = new TreeMap<>();
    double found = outcomes.stream().filter(Outcome::found).count();
    double right = outcomes.stream().filter(Outcome::right).count();
    double polarity = outcomes.stream().filter(Outcome::polarity).count();
    figures.put("found", found / Math.max(1, outcomes.size()));
    figures.put("subtype", right / Math.max(1, outcomes.size()));
    figures.put("polarity-of-found", polarity / Math.max(1, found));
    figures.put("main-subtype", (double) main / Math.max(1, texts));
    Map<String, List<Outcome>> byLabel = new TreeMap<>();
    outcomes.forEach(
        each -> byLabel.computeIfAbsent(each.subtype(), key -> new ArrayList<>()).add(each));
    byLabel.forEach(
        (label, all) ->
            figures.put(
                "subtype-" + label.toLowerCase(Locale.ROOT).replace('_', '-'),
                (double) all.stream().filter(Outcome::right).count() / all.size()));
    return figures;
  }

  private static Outcome outcome(Label label, Reading reading) {
    Optional<Event> event =
        reading.assertions().events().stream()
            .filter(each -> each.trigger().overlaps(label.trigger()))
            .max(Comparator.comparingDouble(each -> each.provenance().confidence()));
    return new Outcome(
        label.subtype(),
        event.isPresent(),
        event.filter(each -> each.subtype().name().equals(label.subtype())).isPresent(),
        event
            .filter(each -> each.polarity().name().equalsIgnoreCase(label.polarity()))
            .isPresent());
  }

  private static Map<String, List<Label>> sentences(Path shared, Path labels) throws IOException {
    Map<String, List<Label>> sentences = new LinkedHashMap<>();
    Map<String, String> texts = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.list(labels)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode label = json.readTree(line);
          String report = label.path("report").asText();
          if (Folds.isHeldOut(report, 2)) {
            if (!texts.containsKey(report)) {
              texts.put(report, LabelledTexts.render(shared.resolve(report)));
            }
            Span sentence = span(label.path("sentence"));
            Span trigger = span(label.path("trigger"));
            sentences
                .computeIfAbsent(
                    sentence.in(texts.getOrDefault(report, "")), key -> new ArrayList<>())
                .add(
                    new Label(
                        new Span(
                            trigger.begin() - sentence.begin(), trigger.end() - sentence.begin()),
                        label.path("subtype").asText(),
                        label.path("polarity").asText()));
          }
        }
      }
    }
    return sentences;
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }
}
