package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;

/** What statements assert, against hand-made cases and labelled passages. */
public final class AssertionEvaluation {

  private AssertionEvaluation() {}

  /**
   * {@return the figures of figures and of control by name: of statements found, and behind
   * "given-" of the statements of the case}
   *
   * <p>Control is measured on the cases that list any: the others were not annotated for it.
   *
   * @param folder a folder of cases, such as {@code gold/within-dev}
   * @param reader finds the statements of a report
   * @param given reads a report with statements given
   * @throws IOException if a case cannot be read
   */
  public static Map<String, Double> evaluate(
      Path folder,
      Function<Report, Reading> reader,
      BiFunction<Report, List<FoundStatement>, Reading> given)
      throws IOException {
    FigureScore figures = new FigureScore();
    FigureScore figuresGiven = new FigureScore();
    ControlScore control = new ControlScore();
    ControlScore controlGiven = new ControlScore();
    for (Path each : cases(folder)) {
      GoldCase gold = GoldCase.read(each);
      GoldAssertions assertions = GoldAssertions.read(each, gold);
      for (int i = 0; i < gold.reports().size(); i++) {
        Report report = gold.reports().get(i);
        Reading found = reader.apply(report);
        Reading told = given.apply(report, statements(gold, i));
        figures.add(assertions, i, found);
        figuresGiven.add(assertions, i, told);
        if (!assertions.control().isEmpty()) {
          List<ControlScore.Expected> expected = ControlScore.expected(assertions, i);
          control.add(expected, ControlScore.found(assertions, i, found), found);
          controlGiven.add(expected, ControlScore.found(assertions, i, told), told);
        }
      }
    }
    Map<String, Double> all = new TreeMap<>(figures.figures());
    all.putAll(control.figures());
    figuresGiven.figures().forEach((name, value) -> all.put("given-" + name, value));
    controlGiven.figures().forEach((name, value) -> all.put("given-" + name, value));
    return all;
  }

  /**
   * {@return the figures of control on labelled passages}
   *
   * @param labels a file of labels, such as {@code training/labels/control/report.jsonl}
   * @param data the folder in which the labelled texts lie
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> control(
      Path labels, Path data, Function<Report, Reading> reader) throws IOException {
    ControlScore control = new ControlScore();
    for (LabelledPassages.Passage passage : LabelledPassages.read(labels, data)) {
      Reading reading = reader.apply(passage.report());
      control.add(passage.control(), reading.assertions().control(), reading);
    }
    return control.figures();
  }

  private static List<Path> cases(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(each -> Files.exists(each.resolve("gold.json"))).sorted().toList();
    }
  }

  /** The statements of the case, narrator ones included, in the order of the text. */
  private static List<FoundStatement> statements(GoldCase gold, int report) {
    List<FoundStatement> all = new ArrayList<>(SpeakerEvaluation.given(gold, report));
    gold.said().stream()
        .filter(each -> each.report() == report && each.kind() == StatementKind.NARRATOR)
        .map(AssertionEvaluation::narrator)
        .forEach(all::add);
    all.sort(Comparator.comparingInt(each -> each.attribution().anchor().begin()));
    return all;
  }

  private static FoundStatement narrator(GoldCase.GoldStatement said) {
    return new FoundStatement(
        new Attribution(
            StatementKind.NARRATOR, Optional.empty(), Optional.empty(), said.spans().content()),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("annotator", 1));
  }
}
