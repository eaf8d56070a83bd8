package org.counterclaim.analysis.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * What one pass of the model over a text gave, before any rule has looked at it.
 *
 * @param names in the order of the text
 * @param statements in the order of their cues
 * @param triggers words that name an event, in the order of the text
 */
public record Impression(List<Name> names, List<Said> statements, List<Trigger> triggers) {

  /** A text without words. */
  public static final Impression EMPTY = new Impression(List.of(), List.of(), List.of());

  public Impression {
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    triggers = List.copyOf(triggers);
  }

  /**
   * An attributed statement.
   *
   * @param confidence calibrated: of statements at .8, four in five are there
   */
  public record Said(
      Optional<Span> source,
      Span cue,
      List<Span> content,
      StatementKind kind,
      Certainty certainty,
      Distance distance,
      double confidence) {

    public Said {
      content = List.copyOf(content);
    }
  }

  /**
   * A word that names an event. The probabilities of each map are those of all its labels; where
   * nobody acts, those of the roots add up to less than 1.
   *
   * @param factuality from -3, certainly not, to 3, certainly (Saurí and Pustejovsky's scale)
   * @param main its score as the main event of its sentence: the softmax over a sentence's triggers
   *     is the share of each
   * @param actor who acts
   * @param recipient who is acted upon or spoken to
   */
  public record Trigger(
      Span span,
      double confidence,
      double factuality,
      double main,
      Optional<Span> actor,
      Optional<Span> recipient,
      Map<Event.Root, Double> roots,
      Map<Event.Subtype, Double> subtypes,
      Map<Event.Polarity, Double> polarities) {

    public Trigger {
      roots = Map.copyOf(roots);
      subtypes = Map.copyOf(subtypes);
      polarities = Map.copyOf(polarities);
    }
  }
}
