package org.counterclaim.analysis.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one place where what a model sees and what the rules say of one sentence are weighed against
 * each other. What a model does not say, the rules decide.
 */
final class Verdict {

  /** How many times likelier a model must find another label to win against the lexicon's. */
  private static final double LEXICON = 3;

  /**
   * How many times likelier, where the model knows roots alone and not of which trigger's event.
   */
  private static final double LEXICON_ALONE = 30;

  /** How likely a model's polarity must be to win against the rules'. */
  private static final double SURE = 0.8;

  /** How much of an event's weight the model decides, where it says what a sentence is about. */
  private static final double SHARE = 0.5;

  /** The least share of a sentence that makes an event of what the lexicon does not know. */
  static final double LEAST_SHARE = 0.15;

  private static final String BOTH = "rule events, model";

  private final List<FoundEvent> seen;
  private final Map<FoundEvent, Double> shares = new HashMap<>();
  private final boolean knowsSubtypes;

  /** Takes what the model sees in one sentence. */
  Verdict(List<FoundEvent> seen) {
    this.seen = List.copyOf(seen);
    knowsSubtypes = seen.stream().anyMatch(each -> !each.subtypes().isEmpty());
    double highest = seen.stream().mapToDouble(FoundEvent::main).max().orElse(0);
    double sum = seen.stream().mapToDouble(each -> Math.exp(each.main() - highest)).sum();
    seen.forEach(each -> shares.put(each, Math.exp(each.main() - highest) / sum));
  }

  /** {@return what the model sees in the sentence} */
  static List<FoundEvent> within(NavigableMap<Span, FoundEvent> seen, Span sentence) {
    Span from = new Span(sentence.begin(), sentence.begin());
    Span to = new Span(sentence.end(), sentence.end());
    return List.copyOf(seen.subMap(from, to).values());
  }

  /**
   * {@return the event with what the model knows better}
   *
   * @param weight the share that the sentence leaves to its events
   */
  SpannedEvent of(SpannedEvent ruled, double weight) {
    FoundEvent found = at(ruled.trigger());
    double share = found == null ? 0 : shares.getOrDefault(found, 0.0);
    double confidence =
        knowsSubtypes
            ? (1 - SHARE) * ruled.confidence() + SHARE * share * weight
            : ruled.confidence();
    if (found == null) {
      return with(ruled, confidence);
    }
    double others = 1 - found.roots().values().stream().mapToDouble(Double::doubleValue).sum();
    return new SpannedEvent(
        ruled.trigger(),
        root(ruled.root(), found.roots(), others),
        likelier(ruled.subtype(), found.subtypes(), LEXICON),
        polarity(ruled.polarity(), found.polarities()),
        found.actor().or(ruled::actor),
        found.recipient().or(ruled::recipient),
        found.factuality(),
        confidence,
        BOTH);
  }

  /** Adds what the model alone sees, where a model that knows subtypes calls it the news. */
  void addUnlisted(double weight, List<SpannedEvent> events) {
    for (FoundEvent found : seen) {
      boolean listed = events.stream().anyMatch(each -> each.trigger().overlaps(found.trigger()));
      double share = shares.getOrDefault(found, 0.0);
      if (!listed && knowsSubtypes && share >= LEAST_SHARE) {
        events.add(
            new SpannedEvent(
                found.trigger(),
                best(found.roots()),
                best(found.subtypes()).orElse(Subtype.OTHER),
                best(found.polarities()).orElse(Polarity.HAPPENED),
                found.actor(),
                found.recipient(),
                found.factuality(),
                Math.max(0.01, SHARE * weight * (share + 0.5 * found.confidence())),
                "model"));
      }
    }
  }

  private Optional<Root> root(Optional<Root> ruled, Map<Root, Double> roots, double nobody) {
    if (roots.isEmpty()) {
      return ruled;
    }
    double prior = knowsSubtypes ? LEXICON : LEXICON_ALONE;
    if (ruled.isEmpty()) {
      return best(roots)
          .filter(root -> knowsSubtypes)
          .filter(root -> roots.getOrDefault(root, 0.0) > prior * nobody);
    }
    return Optional.of(likelier(ruled.get(), roots, prior));
  }

  private static <T> T likelier(T ruled, Map<T, Double> labels, double prior) {
    Optional<T> best = best(labels);
    boolean wins =
        best.isPresent()
            && labels.getOrDefault(best.get(), 0.0)
                > prior * labels.getOrDefault(ruled, 0.0) + 0.01;
    return wins ? best.get() : ruled;
  }

  private static Polarity polarity(Polarity ruled, Map<Polarity, Double> polarities) {
    return best(polarities)
        .filter(polarity -> polarities.getOrDefault(polarity, 0.0) >= SURE)
        .orElse(ruled);
  }

  private static SpannedEvent with(SpannedEvent event, double confidence) {
    return new SpannedEvent(
        event.trigger(),
        event.root(),
        event.subtype(),
        event.polarity(),
        event.actor(),
        event.recipient(),
        event.factuality(),
        confidence,
        event.by());
  }

  private @Nullable FoundEvent at(Span trigger) {
    return seen.stream()
        .filter(each -> each.trigger().overlaps(trigger))
        .max(Comparator.comparingDouble(each -> shares.getOrDefault(each, 0.0)))
        .orElse(null);
  }

  private static <T> Optional<T> best(Map<T, Double> labels) {
    return labels.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
