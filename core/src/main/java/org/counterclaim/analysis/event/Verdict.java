package org.counterclaim.analysis.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one place where what a model sees and what the rules say are weighed against each other. What
 * a model does not say, the rules decide.
 */
final class Verdict {

  /** How likely a model's label must be to win against the lexicon's. */
  private static final double SURE = 0.6;

  private static final String BOTH = "rule events, model";

  private final TreeMap<Span, FoundEvent> seen = new TreeMap<>();

  Verdict(List<FoundEvent> seen) {
    seen.forEach(each -> this.seen.put(each.trigger(), each));
  }

  /** {@return the event with what the model knows better} */
  SpannedEvent of(SpannedEvent ruled) {
    FoundEvent found = at(ruled.trigger());
    if (found == null) {
      return ruled;
    }
    Polarity polarity = found.polarity().orElse(ruled.polarity());
    return new SpannedEvent(
        ruled.trigger(),
        sure(found.roots()).or(ruled::root),
        sure(found.subtypes()).orElse(ruled.subtype()),
        polarity,
        found.actor().or(ruled::actor),
        found.recipient().or(ruled::recipient),
        found.factuality(),
        ruled.confidence(),
        BOTH);
  }

  /** Adds what the model alone sees, where a model that knows subtypes calls it an event. */
  void addUnlisted(Span sentence, double weight, List<SpannedEvent> events) {
    Span from = new Span(sentence.begin(), sentence.begin());
    Span to = new Span(sentence.end(), sentence.end());
    for (FoundEvent found : seen.subMap(from, to).values()) {
      boolean listed = events.stream().anyMatch(each -> each.trigger().overlaps(found.trigger()));
      if (!listed && !found.subtypes().isEmpty()) {
        events.add(
            new SpannedEvent(
                found.trigger(),
                best(found.roots()),
                best(found.subtypes()).orElse(Subtype.OTHER),
                found.polarity().orElse(Polarity.HAPPENED),
                found.actor(),
                found.recipient(),
                found.factuality(),
                0.5 * weight * found.confidence(),
                "model"));
      }
    }
  }

  private @Nullable FoundEvent at(Span trigger) {
    FoundEvent best = null;
    for (FoundEvent each :
        seen.tailMap(new Span(Math.max(0, trigger.begin() - 40), trigger.begin())).values()) {
      if (each.trigger().begin() >= trigger.end()) {
        break;
      }
      if (each.trigger().overlaps(trigger)
          && (best == null || each.confidence() > best.confidence())) {
        best = each;
      }
    }
    return best;
  }

  private static <T> Optional<T> best(Map<T, Double> labels) {
    return labels.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static <T> Optional<T> sure(Map<T, Double> labels) {
    return labels.entrySet().stream()
        .filter(each -> each.getValue() >= SURE)
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
