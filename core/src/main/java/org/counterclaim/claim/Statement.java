package org.counterclaim.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One speech act in a report.
 *
 * @param id unique within its reading: "s1", "s2", … in the order of the cues
 * @param attribution the words: source, cue, content and the kind they make
 * @param speaker the id of the {@link Actor} who speaks, pronouns and titles resolved
 * @param via ids of the actors through whom it reached us, the outermost first: A says that B says
 * @param saidAt the day it was said, where that is known
 */
public record Statement(
    String id,
    Attribution attribution,
    String speaker,
    List<String> via,
    Optional<LocalDate> saidAt,
    Distance distance,
    Certainty certainty,
    Provenance provenance) {

  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(speaker, "speaker");
    via = List.copyOf(via);
    Objects.requireNonNull(saidAt, "saidAt");
    Objects.requireNonNull(distance, "distance");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(provenance, "provenance");
  }

  public StatementKind kind() {
    return attribution.kind();
  }
}
