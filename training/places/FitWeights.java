package org.counterclaim.analysis.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.evaluation.GeoparsingCorpus;
import org.counterclaim.evaluation.GeoparsingScore;

/**
 * Learns the weights of {@link Clue} (logistic regression: is it a toponym?) and {@link Tie}
 * (conditional logit: which namesake?) from the developing halves of the corpora, and prints them as
 * {@code weights.tsv}. Run by fit.sh beside it.
 */
public final class FitWeights {

  private FitWeights() {}

  /** One decision: the options' features, and which of them are right. */
  record Decision(List<? extends Map<?, Double>> options, boolean[] right) {}

  public static void main(String[] arguments) throws IOException {
    Gazetteer gazetteer = Gazetteer.ofDefaults();
    Lexicon lexicon = Lexicon.ofDefaults();
    ToponymFinder finder = new ToponymFinder(gazetteer, lexicon);
    PlaceResolver resolver = new PlaceResolver(lexicon);
    List<Map<Clue, Double>> examples = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    for (Map.Entry<String, List<GeoparsingCorpus.Document>> corpus :
        Corpora.read(Path.of(arguments[0])).entrySet()) {
      // The others leave streets and schools out on purpose.
      boolean withFacilities = corpus.getKey().equals("GeoWebNews");
      for (GeoparsingCorpus.Document each : corpus.getValue()) {
        if (!each.isForDevelopment()) {
          continue;
        }
        ReportWords words = ReportWords.of(each.report().text());
        ReportClues clues = new ReportClues(words, Corpora.sentences(each.report()), lexicon);
        List<Toponym> candidates = finder.candidates(words, clues);
        List<Toponym> golden = new ArrayList<>();
        List<GeoparsingScore.Gold> golds = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
          Toponym toponym = candidates.get(i);
          Optional<GeoparsingScore.Gold> gold =
              each.gold().stream().filter(g -> g.span().overlaps(toponym.span())).findFirst();
          boolean judged = each.scored().covers(toponym.span());
          boolean facility = toponym.kind() == Toponym.Kind.FACILITY;
          if (toponym.kind() != Toponym.Kind.ADJECTIVE && judged && (withFacilities || !facility)) {
            examples.add(clues.cluesOf(toponym, candidates, i));
            labels.add(gold.isPresent());
          }
          if (gold.isPresent() && toponym.kind() != Toponym.Kind.FACILITY) {
            golden.add(toponym);
            golds.add(gold.get());
          }
        }
        resolver.explain(
            golden,
            words,
            Outlet.of(each.report(), gazetteer, lexicon.outletWords()),
            (number, options, ties) -> {
              GeoparsingScore.Gold gold = golds.get(number);
              boolean[] right = new boolean[options.size()];
              boolean some = false;
              for (int i = 0; i < right.length; i++) {
                right[i] = isRight(gold, options.get(i).entry());
                some |= right[i];
              }
              if (some && right.length > 1 && gold.literal()) {
                decisions.add(new Decision(ties, right));
              }
            });
      }
    }
    System.err.println(examples.size() + " names, " + decisions.size() + " choices");
    print(logistic(examples, labels));
    print(conditional(decisions));
  }

  private static boolean isRight(GeoparsingScore.Gold gold, GazetteerEntry entry) {
    if (gold.geonames().isPresent() && gold.geonames().equals(entry.geonames())) {
      return true;
    }
    return gold.point()
        .filter(point -> point.kilometresTo(entry.point()) <= 161)
        .isPresent();
  }

  private static Map<Clue, Double> logistic(List<Map<Clue, Double>> examples, List<Boolean> labels) {
    EnumMap<Clue, Double> weights = new EnumMap<>(Clue.class);
    EnumMap<Clue, Double> squares = new EnumMap<>(Clue.class);
    for (int round = 0; round < 300; round++) {
      EnumMap<Clue, Double> slope = new EnumMap<>(Clue.class);
      for (int i = 0; i < labels.size(); i++) {
        double sum = 0;
        for (Map.Entry<Clue, Double> each : examples.get(i).entrySet()) {
          sum += each.getValue() * weights.getOrDefault(each.getKey(), 0.0);
        }
        double error = (labels.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        examples.get(i).forEach((clue, value) -> slope.merge(clue, error * value, Double::sum));
      }
      step(weights, slope, squares);
    }
    return weights;
  }

  private static Map<Tie, Double> conditional(List<Decision> decisions) {
    EnumMap<Tie, Double> weights = new EnumMap<>(Tie.class);
    EnumMap<Tie, Double> squares = new EnumMap<>(Tie.class);
    for (int round = 0; round < 300; round++) {
      EnumMap<Tie, Double> slope = new EnumMap<>(Tie.class);
      for (Decision decision : decisions) {
        double[] p = new double[decision.options.size()];
        double all = 0;
        double good = 0;
        for (int i = 0; i < p.length; i++) {
          double sum = 0;
          for (Map.Entry<?, Double> each : decision.options.get(i).entrySet()) {
            sum += each.getValue() * weights.getOrDefault((Tie) each.getKey(), 0.0);
          }
          p[i] = Math.exp(Math.min(50, sum));
          all += p[i];
          good += decision.right[i] ? p[i] : 0;
        }
        for (int i = 0; i < p.length; i++) {
          double push = (decision.right[i] ? p[i] / good : 0) - p[i] / all;
          for (Map.Entry<?, Double> each : decision.options.get(i).entrySet()) {
            slope.merge((Tie) each.getKey(), push * each.getValue(), Double::sum);
          }
        }
      }
      step(weights, slope, squares);
    }
    return weights;
  }

  /** AdaGrad with a mild pull to zero. */
  private static <E extends Enum<E>> void step(
      Map<E, Double> weights, Map<E, Double> slope, Map<E, Double> squares) {
    slope.forEach(
        (name, value) -> {
          double pulled = value - 0.5 * weights.getOrDefault(name, 0.0);
          double square = squares.merge(name, pulled * pulled, Double::sum);
          weights.merge(name, 0.5 * pulled / (1e-6 + Math.sqrt(square)), Double::sum);
        });
  }

  private static void print(Map<? extends Enum<?>, Double> weights) {
    weights.forEach((name, value) -> System.out.printf(Locale.ROOT, "%s\t%.3f%n", name.name(), value));
  }
}
