package org.counterclaim.analysis.speaker;

import java.util.List;
import java.util.Objects;

/**
 * Who speaks in a statement.
 *
 * @param speaker the actor's id
 * @param via ids of those through whom it reached us, the outermost first
 * @param bare whether nothing but a pronoun names the speaker in the whole report
 */
public record Voice(String speaker, List<String> via, boolean bare) {

  public Voice {
    Objects.requireNonNull(speaker, "speaker");
    via = List.copyOf(via);
  }
}
