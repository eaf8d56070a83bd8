package org.counterclaim.analysis.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterclaim.analysis.model.ModelDescription.DeedLabels;
import org.counterclaim.text.Span;

/** From the scores of words and of what is asked about them to events' triggers. */
final class DeedDecoder {

  private static final int TRIGGER = 0;
  private static final int CERTAINTY = 1;

  private final DeedLabels labels;
  private final double threshold;

  /**
   * @param threshold the least probability of a trigger
   */
  DeedDecoder(DeedLabels labels, double threshold) {
    this.labels = labels;
    this.threshold = threshold;
  }

  /**
   * A word that names an event, before anything was asked about it.
   *
   * @param main its score as the main event of its sentence
   */
  record Sighting(int word, Span span, double confidence, double factuality, double main) {

    Impression.Trigger unasked() {
      return new Impression.Trigger(
          span,
          confidence,
          factuality,
          main,
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          Map.of());
    }
  }

  /**
   * {@return the triggers in the order of the words}
   *
   * @param scores trigger, certainty, roots, main event; a row a word
   */
  List<Sighting> sightings(Matrix scores, WindowWords words) {
    return IntStream.range(0, scores.rows())
        .filter(word -> probability(scores, word) >= threshold)
        .mapToObj(
            word ->
                new Sighting(
                    word,
                    words.span(new Run(word, word + 1)),
                    probability(scores, word),
                    Math.max(-3, Math.min(3, scores.at(word, CERTAINTY))),
                    scores.at(word, scores.columns() - 1)))
        .toList();
  }

  /** {@return the trigger with what the graph of events answers} */
  Impression.Trigger decode(Sighting seen, Crop crop, AnchorScores answer) {
    PartyDecoder.Parties parties =
        PartyDecoder.decode(answer.slots(), crop.wordSlots(), crop.anchorWords());
    int roots = labels.subtypes().size();
    int polarities = roots + labels.roots().size() + 1;
    int quads = polarities + labels.polarities().size();
    return new Impression.Trigger(
        seen.span,
        seen.confidence,
        seen.factuality,
        seen.main,
        parties.actor().map(crop::span),
        parties.recipient().map(crop::span),
        shares(answer.attributes(), roots, polarities, labels.roots()),
        shares(answer.attributes(), 0, roots, labels.subtypes()),
        shares(answer.attributes(), polarities, quads, labels.polarities()));
  }

  private static double probability(Matrix scores, int word) {
    return 1 / (1 + Math.exp(-scores.at(word, TRIGGER)));
  }

  /** The softmax over the columns, for the labels that have a name; a last one may have none. */
  private static <E extends Enum<E>> Map<E, Double> shares(
      Matrix row, int from, int to, List<E> labels) {
    double highest =
        IntStream.range(from, to).mapToDouble(column -> row.at(0, column)).max().orElseThrow();
    double sum =
        IntStream.range(from, to)
            .mapToDouble(column -> Math.exp(row.at(0, column) - highest))
            .sum();
    Map<E, Double> shares = new EnumMap<>(labels.get(0).getDeclaringClass());
    for (int i = 0; i < labels.size(); i++) {
      shares.put(labels.get(i), Math.exp(row.at(0, from + i) - highest) / sum);
    }
    return shares;
  }
}
