package org.counterclaim.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Event.Root;

/**
 * An entry of the lexicon.
 *
 * @param parts its words in order
 * @param root empty where nobody acts
 * @param subtype a label, or a choice by its name with "@" in front
 * @param weight how much of an event the words are by themselves
 */
record Trigger(List<Part> parts, Optional<Root> root, String subtype, double weight) {

  private static final String VERDICT = "@rebut";

  Trigger {
    parts = List.copyOf(parts);
  }

  boolean isVerb() {
    return parts.stream().anyMatch(part -> part.kind() == Kind.VERB);
  }

  boolean isPhrase() {
    return parts.size() > 1;
  }

  /** Whether it tells what somebody says of others' claims, whatever a model takes it for. */
  boolean isVerdict() {
    return subtype.equals(VERDICT);
  }

  /** What a word of an entry stands for. */
  enum Kind {
    VERB,
    NOUN,
    ITSELF
  }

  /**
   * One word of an entry.
   *
   * @param forms what may stand in the text, in lower case
   * @param gap whether other words may stand before it
   */
  record Part(Set<String> forms, Kind kind, boolean gap) {

    Part {
      forms = Set.copyOf(forms);
    }
  }
}
