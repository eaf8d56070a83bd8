package org.counterclaim.analysis.event;

import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;

/**
 * An event in the words of the text, before its parties, place and statement are known.
 *
 * @param actor the words for who acts
 * @param recipient the words for who is acted upon or spoken to
 * @param factuality from -3, certainly not, to 3, certainly
 * @param confidence how much the text is about this event; the highest is its main event
 * @param by the rule or model
 */
public record SpannedEvent(
    Span trigger,
    Optional<Root> root,
    Subtype subtype,
    Polarity polarity,
    Optional<Span> actor,
    Optional<Span> recipient,
    double factuality,
    double confidence,
    String by) {

  public SpannedEvent {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(subtype, "subtype");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(by, "by");
  }

  /** {@return whether it does harm, so that naming a wrong actor accuses somebody} */
  boolean isHarmful() {
    return root.isEmpty() || root.get() == Root.ASSAULT;
  }

  /** {@return whether somebody can do it: nobody does a flood} */
  boolean isDone() {
    return subtype != Subtype.NATURAL_DISASTER;
  }

  SpannedEvent withRoot(Optional<Root> other) {
    return new SpannedEvent(
        trigger, other, subtype, polarity, actor, recipient, factuality, confidence, by);
  }

  SpannedEvent withActor(Optional<Span> other) {
    return new SpannedEvent(
        trigger, root, subtype, polarity, other, recipient, factuality, confidence, by);
  }
}
