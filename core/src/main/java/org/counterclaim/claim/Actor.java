package org.counterclaim.claim;

import java.util.List;
import java.util.Objects;
import org.counterclaim.text.Span;

/**
 * A party of a report: who speaks or acts.
 *
 * @param id unique within its reading: "a1", "a2", …
 * @param name the canonical name, or the fullest the report gives
 * @param affiliation ISO 3166 codes of states, or names of the bodies it belongs to; may be empty
 * @param mentions where the report speaks of it, in the order of the text
 */
public record Actor(
    String id, String name, Kind kind, List<String> affiliation, List<Span> mentions) {

  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    affiliation = List.copyOf(affiliation);
    mentions = List.copyOf(mentions);
  }

  /** What sort of party it is. */
  public enum Kind {
    STATE,
    ORGANISATION,
    ARMED_GROUP,
    PERSON,
    /** "activists", "a senior official": kept as unnamed with what is known of them. */
    UNNAMED,
    MEDIA,
    /** The outlet of the report itself. */
    NARRATOR
  }
}
