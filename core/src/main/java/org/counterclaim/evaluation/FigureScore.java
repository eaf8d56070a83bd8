package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;

/**
 * Figures against hand-made cases. A figure is right where its words overlap the annotator's and
 * what is counted, the least and the most are the same. Names of one thing are taken as one:
 * "injured" and "wounded", "strikes" and "airstrikes"; "killed (insurgents)" is "insurgents
 * killed", and civilians and people are no group.
 *
 * <p>Whose count it is matters: what is read in the outlet's own voice can be right only where the
 * case has it in the outlet's own voice, and what is read as somebody's only where the case has it
 * as somebody's. Since the cases list the outlet's own statements only where they bear on others,
 * such a figure is counted as found only where the case has a statement of any kind; what lies in
 * borderline statements counts neither way.
 */
final class FigureScore {

  private static final Map<String, String> SAME =
      Map.of(
          "injured", "wounded",
          "strikes", "airstrikes",
          "raids", "airstrikes",
          "bombings", "attacks",
          "abducted", "detained");
  private static final Set<String> NO_GROUP = Set.of("civilians", "people", "in", "persons");
  private static final Set<String> OUTCOMES =
      Set.of("killed", "wounded", "injured", "dead", "captured", "displaced");

  private Score score = Score.NOTHING;
  private Score range = Score.NOTHING;

  /** Adds one report of a case, read. */
  void add(GoldAssertions gold, int report, Reading reading) {
    List<GoldAssertions.GoldFigure> expected =
        gold.figures().stream().filter(each -> each.report() == report).toList();
    List<Figure> found = new ArrayList<>();
    for (Figure figure : reading.assertions().figures()) {
      boolean narrator = isNarrator(figure, reading);
      boolean firm = gold.holds(report, figure.span(), false);
      boolean doubtful = gold.holds(report, figure.span(), true);
      if (firm || !(narrator || doubtful)) {
        found.add(figure);
      }
    }
    long firm = expected.stream().filter(each -> !each.borderline()).count();
    score = score.plus(new Score(right(found, expected, reading, true), found.size(), firm));
    range = range.plus(new Score(right(found, expected, reading, false), found.size(), firm));
  }

  /** {@return the figures by name, sorted} */
  Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    SpanScore.put(figures, "figures", score);
    SpanScore.put(figures, "figures-range", range);
    return figures;
  }

  private static long right(
      List<Figure> found, List<GoldAssertions.GoldFigure> expected, Reading reading, boolean what) {
    Set<GoldAssertions.GoldFigure> used = new HashSet<>();
    for (Figure figure : found) {
      boolean narrator = isNarrator(figure, reading);
      expected.stream()
          .filter(each -> each.narrator() == narrator)
          .filter(each -> !each.borderline() && !used.contains(each))
          .filter(each -> each.where().overlaps(figure.span()))
          .filter(each -> each.low().equals(figure.low()) && each.high().equals(figure.high()))
          .filter(each -> !what || canonical(each.what()).equals(canonical(figure.what())))
          .findFirst()
          .ifPresent(used::add);
    }
    return used.size();
  }

  private static boolean isNarrator(Figure figure, Reading reading) {
    return reading.statement(figure.statement()).orElseThrow().kind() == StatementKind.NARRATOR;
  }

  /** {@return one way to say it: group and outcome, or the thing} */
  static String canonical(String what) {
    List<String> group = new ArrayList<>();
    String outcome = "";
    String plain = what.toLowerCase(Locale.ROOT).replaceAll("[()]", " ").strip();
    for (String word : plain.split(" +", -1)) {
      if (word.equals("in") || word.equals("of") || word.equals("present")) {
        break;
      }
      if (OUTCOMES.contains(word)) {
        outcome = SAME.getOrDefault(word, word);
      } else if (outcome.isEmpty() || !NO_GROUP.contains(word)) {
        group.add(SAME.getOrDefault(word, word));
      }
    }
    if (!outcome.isEmpty()) {
      group.removeAll(NO_GROUP);
      group.add(outcome);
    }
    return String.join(" ", group);
  }
}
