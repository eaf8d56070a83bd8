package org.counterclaim.claim;

import java.util.List;

/**
 * What the statements of a report say about the world, each in the order of the text.
 *
 * @param events what took place, or did not
 * @param figures what was counted
 * @param control who has which place
 */
public record Assertions(List<Event> events, List<Figure> figures, List<Control> control) {

  public static final Assertions NONE = new Assertions(List.of(), List.of(), List.of());

  public Assertions {
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    control = List.copyOf(control);
  }
}
