package org.counterclaim.analysis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.StatementKind;

/**
 * What {@code model.json} says of the weights beside it: version, labels in the order of the
 * scores, windows, thresholds and calibration. Labels that this code does not know are refused, so
 * weights and code cannot disagree in silence.
 *
 * @param convention the encoder's input for the annotation guideline that is followed
 * @param reach around a cue
 * @param deeds what the graph of events answers
 * @param slope of the calibration of a cue's logit (Platt 1999)
 * @param shift of that calibration
 * @param threshold the least confidence of a statement that is kept
 * @param eventThreshold the least probability of an event's trigger
 * @param sha256 digest of each file, in hexadecimal
 */
public record ModelDescription(
    String version,
    LocalDate date,
    List<Name.Kind> names,
    List<StatementKind> kinds,
    List<Certainty> certainties,
    List<Distance> distances,
    WindowPlan plan,
    Reach reach,
    DeedLabels deeds,
    double cueOpening,
    double cueGoing,
    StatementDecoder decoder,
    int convention,
    double slope,
    double shift,
    double threshold,
    double eventThreshold,
    Map<String, String> sha256) {

  private static final String[] CUE_LABELS = {"O", "B", "I"};
  private static final String[] SLOT_LABELS = {
    "outside", "source", "content", "source-start", "source-end", "content-start", "content-end"
  };
  private static final String[] DEED_LABELS = {
    "outside", "actor", "recipient", "actor-start", "actor-end", "recipient-start", "recipient-end"
  };
  private static final String NOBODY = "NONE";

  public ModelDescription {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
    certainties = List.copyOf(certainties);
    distances = List.copyOf(distances);
    sha256 = Map.copyOf(sha256);
  }

  /**
   * {@return what the text of a model.json says}
   *
   * @param convention the guideline to follow, by its name in the file
   * @throws IllegalArgumentException if a part is missing or a label is not known here
   */
  public static ModelDescription parse(String json, String convention) {
    JsonNode root = tree(json);
    JsonNode labels = root.at("/labels");
    expect(labels.path("cue"), CUE_LABELS);
    expect(labels.path("scores"), SLOT_LABELS);
    expectEventWord(texts(labels.path("event")));
    JsonNode windows = root.path("windows");
    JsonNode decoding = root.path("decoding");
    int length = number(windows, "length").asInt();
    JsonNode calibration = root.path("calibration").path(convention);
    Map<String, String> digests = new TreeMap<>();
    root.path("sha256")
        .properties()
        .forEach(file -> digests.put(file.getKey(), file.getValue().asText()));
    return new ModelDescription(
        root.path("version").asText(),
        LocalDate.parse(root.path("date").asText()),
        nameKinds(labels.path("name")),
        constants(StatementKind.class, labels.at("/attributes/kind")),
        constants(Certainty.class, labels.at("/attributes/certainty")),
        constants(Distance.class, labels.at("/attributes/distance")),
        new WindowPlan(
            length - 2, number(windows, "overlap").asInt(), number(windows, "left").asInt()),
        reach(root.path("crop")),
        deeds(root),
        number(root.path("statement"), "open").asDouble(),
        number(root.path("statement"), "going").asDouble(),
        new StatementDecoder(
            number(decoding, "share").asDouble(),
            number(decoding, "clip").asDouble(),
            number(decoding, "gap").asDouble()),
        number(root.path("conventions"), convention).asInt(),
        calibration.path(0).asDouble(),
        calibration.path(1).asDouble(),
        number(root.at("/statement/threshold"), convention).asDouble(),
        number(root.path("event"), "threshold").asDouble(),
        digests);
  }

  /** {@return how likely a statement with a cue of this logit is one} */
  double confidence(double logit) {
    return 1 / (1 + Math.exp(-(slope * logit + shift)));
  }

  /**
   * What the graph of events answers.
   *
   * @param reach around the trigger
   * @param subtypes in the order of the scores
   * @param polarities after the roots
   */
  public record DeedLabels(
      Reach reach,
      List<Event.Subtype> subtypes,
      List<Event.Root> roots,
      List<Event.Polarity> polarities) {

    public DeedLabels {
      subtypes = List.copyOf(subtypes);
      roots = List.copyOf(roots);
      polarities = List.copyOf(polarities);
    }
  }

  /** A word's scores as an event: whether it is one, how certain, roots, whether the main one. */
  private static void expectEventWord(List<String> labels) {
    if (labels.size() < 3
        || !labels.subList(0, 2).equals(List.of("trigger", "certainty"))
        || !labels.get(labels.size() - 1).equals("main")) {
      throw new IllegalArgumentException(
          "expected the labels trigger, certainty, roots and main, found "
              + labels
              + "; weights and code disagree");
    }
  }

  private static DeedLabels deeds(JsonNode root) {
    JsonNode labels = root.at("/labels/deed");
    expect(labels.path("scores"), DEED_LABELS);
    JsonNode attributes = labels.path("attributes");
    List<String> roots = texts(attributes.path("root"));
    if (roots.isEmpty() || !roots.get(roots.size() - 1).equals(NOBODY)) {
      throw new IllegalArgumentException(
          "expected roots that end with " + NOBODY + ", found " + roots);
    }
    return new DeedLabels(
        reach(root.path("deed")),
        constants(Event.Subtype.class, attributes.path("subtype")),
        roots.subList(0, roots.size() - 1).stream()
            .map(label -> constant(Event.Root.class, label))
            .toList(),
        constants(Event.Polarity.class, attributes.path("polarity")));
  }

  private static Reach reach(JsonNode crop) {
    return new Reach(number(crop, "before").asInt(), number(crop, "after").asInt());
  }

  private static JsonNode tree(String json) {
    try {
      return JsonMapper.builder().build().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("model.json is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static JsonNode number(JsonNode parent, String field) {
    JsonNode value = parent.path(field);
    if (!value.isNumber()) {
      throw new IllegalArgumentException(
          "model.json needs the number '" + field + "', found " + parent);
    }
    return value;
  }

  private static void expect(JsonNode labels, String... known) {
    List<String> found = texts(labels);
    if (!found.equals(List.of(known))) {
      throw new IllegalArgumentException(
          "expected the labels "
              + List.of(known)
              + ", found "
              + found
              + "; weights and code disagree");
    }
  }

  private static List<Name.Kind> nameKinds(JsonNode labels) {
    List<String> texts = texts(labels);
    List<Name.Kind> kinds = new ArrayList<>();
    List<String> expected = new ArrayList<>(List.of("O"));
    for (String text : texts) {
      if (text.startsWith("B-")) {
        kinds.add(constant(Name.Kind.class, text.substring(2)));
        expected.add(text);
        expected.add("I-" + text.substring(2));
      }
    }
    expect(labels, expected.toArray(String[]::new));
    return kinds;
  }

  private static <E extends Enum<E>> List<E> constants(Class<E> type, JsonNode labels) {
    return texts(labels).stream().map(label -> constant(type, label)).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String label) {
    try {
      return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the label '" + label + "' is no " + type.getSimpleName() + "; weights and code disagree",
          e);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
