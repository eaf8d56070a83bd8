package org.counterclaim.analysis.attribution;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;

/**
 * A trigger as a model sees it. All but trigger, confidence and factuality may be missing, as a
 * model may not have learnt it.
 *
 * @param confidence how likely the words name an event of any kind
 * @param factuality from -3, certainly not, to 3, certainly
 * @param roots probabilities; empty where the model does not say
 * @param subtypes probabilities; empty where the model does not say
 * @param polarities probabilities; empty where the model does not say
 * @param main how likely it is what its sentence is about; 0 where the model does not say
 */
public record FoundEvent(
    Span trigger,
    double confidence,
    double factuality,
    Map<Root, Double> roots,
    Map<Subtype, Double> subtypes,
    Map<Polarity, Double> polarities,
    Optional<Span> actor,
    Optional<Span> recipient,
    double main) {

  public FoundEvent {
    Objects.requireNonNull(trigger, "trigger");
    roots = Map.copyOf(roots);
    subtypes = Map.copyOf(subtypes);
    polarities = Map.copyOf(polarities);
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(recipient, "recipient");
  }

  /** A trigger of which nothing but its root is known. */
  public FoundEvent(Span trigger, double confidence, double factuality, Map<Root, Double> roots) {
    this(
        trigger,
        confidence,
        factuality,
        roots,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
