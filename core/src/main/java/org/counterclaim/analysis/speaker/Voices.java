package org.counterclaim.analysis.speaker;

import java.util.List;
import org.counterclaim.claim.Actor;

/**
 * Who speaks in a report.
 *
 * @param actors all who speak or pass something on, in the order in which they come up
 * @param voices one for each attribution asked about, in that order
 */
public record Voices(List<Actor> actors, List<Voice> voices) {

  public Voices {
    actors = List.copyOf(actors);
    voices = List.copyOf(voices);
  }
}
