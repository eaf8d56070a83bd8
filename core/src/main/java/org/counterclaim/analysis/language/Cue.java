package org.counterclaim.analysis.language;

import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;

/**
 * What a word that attributes brings with it.
 *
 * @param lemma its dictionary form
 * @param frames what may follow it as content: "clause" (with or without that), "that" (only with
 *     it), "quote", "listener" (somebody is told first), "to", "ing", "object", "wh", or a
 *     preposition
 * @param distance what it adds of the reporter's own
 * @param certainty what it makes the speaker commit to
 */
public record Cue(String lemma, Set<String> frames, Distance distance, Certainty certainty) {

  public Cue {
    Objects.requireNonNull(lemma, "lemma");
    frames = Set.copyOf(frames);
    Objects.requireNonNull(distance, "distance");
    Objects.requireNonNull(certainty, "certainty");
  }

  public boolean takes(String frame) {
    return frames.contains(frame);
  }
}
