package org.counterclaim.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Changes of control against hand-made ones. One is right where it stands in the words that the
 * annotator marked, the change is the same, the place found is among the words of the place named,
 * and the holder is: one of its names has the same telling words, or both are of one state and
 * neither is an armed group. Found in the outlet's own voice it counts only where there is
 * something to compare it with.
 */
final class ControlScore {

  private static final Set<String> GENERIC =
      Set.of(
          "the",
          "a",
          "of",
          "and",
          "its",
          "their",
          "forces",
          "force",
          "fighters",
          "fighter",
          "troops",
          "groups",
          "group",
          "militants",
          "army",
          "armed",
          "units",
          "al",
          "el");

  private Score score = Score.NOTHING;
  private Score holderless = Score.NOTHING;

  /** Adds one report. */
  void add(List<Expected> expected, List<Control> found, Reading reading) {
    score =
        score.plus(new Score(right(expected, found, reading, true), found.size(), expected.size()));
    holderless =
        holderless.plus(
            new Score(right(expected, found, reading, false), found.size(), expected.size()));
  }

  /**
   * What an annotator marked.
   *
   * @param where the words that say so
   * @param place names of the place
   * @param holder names of the party
   * @param state the code of the state whose government or forces it is; empty for others
   */
  record Expected(
      Span where, Set<String> place, List<String> holder, String state, String change) {}

  /** {@return the figures by name, sorted} */
  Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    SpanScore.put(figures, "control", score);
    SpanScore.put(figures, "control-place", holderless);
    return figures;
  }

  /** {@return what of a case's report is expected, borderline statements left out} */
  static List<Expected> expected(GoldAssertions gold, int report) {
    return gold.control().stream()
        .filter(each -> each.report() == report && !each.borderline())
        .map(
            each ->
                new Expected(
                    each.where(),
                    words(each.place()),
                    each.holder().names(),
                    each.state(),
                    each.change()))
        .toList();
  }

  /** {@return what was found, without what the outlet says where the case lists nothing of it} */
  static List<Control> found(GoldAssertions gold, int report, Reading reading) {
    return reading.assertions().control().stream()
        .filter(
            each -> {
              boolean narrator =
                  reading.statement(each.statement()).orElseThrow().kind()
                      == StatementKind.NARRATOR;
              return gold.holds(report, each.evidence(), false)
                  || !(narrator || gold.holds(report, each.evidence(), true));
            })
        .toList();
  }

  private static long right(
      List<Expected> expected, List<Control> found, Reading reading, boolean holder) {
    Set<Expected> used = new HashSet<>();
    for (Control control : found) {
      expected.stream()
          .filter(each -> !used.contains(each) && agree(each, control, reading, holder))
          .findFirst()
          .ifPresent(used::add);
    }
    return used.size();
  }

  static boolean agree(Expected expected, Control control, Reading reading, boolean holder) {
    return expected.change().equals(control.change().name().toLowerCase(Locale.ROOT))
        && expected.where().overlaps(control.evidence())
        && isPlace(expected.place(), reading.places().get(control.place()), reading)
        && (!holder || isHolder(expected, reading.actor(control.holder()).orElseThrow(), reading));
  }

  private static boolean isPlace(Set<String> expected, PlaceMention found, Reading reading) {
    return expected.containsAll(words(found.span().in(reading.report().text())))
        || found.place().filter(place -> expected.containsAll(words(place.name()))).isPresent();
  }

  private static boolean isHolder(Expected expected, Actor found, Reading reading) {
    boolean state =
        !expected.state().isEmpty()
            && found.kind() != Actor.Kind.ARMED_GROUP
            && found.affiliation().contains(expected.state());
    if (state) {
      return true;
    }
    List<String> names = new ArrayList<>(List.of(found.name()));
    found.mentions().forEach(mention -> names.add(mention.in(reading.report().text())));
    return names.stream()
        .map(ControlScore::telling)
        .filter(name -> !name.isEmpty())
        .anyMatch(
            name -> expected.holder().stream().map(ControlScore::telling).anyMatch(name::equals));
  }

  private static Set<String> telling(String name) {
    Set<String> words = words(name);
    words.removeAll(GENERIC);
    return words.isEmpty() ? words(name) : words;
  }

  /** {@return the words of a name without accents, in small letters and singular} */
  static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    for (String word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
      String singular =
          word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (!singular.isEmpty() && !word.equals("al")) {
        words.add(singular);
      }
    }
    return words;
  }
}
