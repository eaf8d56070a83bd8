package org.counterclaim.analysis.attribution;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * @param main its score as the main event of its sentence, whose softmax over the sentence's
 *     triggers is the share of each; empty where the model does not say
 * @param roots probabilities; empty where the model does not say
 * @param subtypes probabilities; empty where the model does not say
 */
public record FoundEvent(
    Span trigger,
    double confidence,
    double factuality,
    OptionalDouble main,
    Map<Root, Double> roots,
    Map<Subtype, Double> subtypes,
    Optional<Polarity> polarity,
    Optional<Span> actor,
    Optional<Span> recipient) {

  public FoundEvent {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(main, "main");
    roots = Map.copyOf(roots);
    subtypes = Map.copyOf(subtypes);
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(recipient, "recipient");
  }

  /** A trigger of which nothing but its root is known. */
  public FoundEvent(Span trigger, double confidence, double factuality, Map<Root, Double> roots) {
    this(
        trigger,
        confidence,
        factuality,
        OptionalDouble.empty(),
        roots,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
