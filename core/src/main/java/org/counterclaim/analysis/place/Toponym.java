package org.counterclaim.analysis.place;

import java.util.List;
import java.util.Set;
import org.counterclaim.text.Span;

/**
 * What is probably a name of a place in a report, before it is known which.
 *
 * @param firstWord the number of its first word in the report
 * @param lastWord that of its last
 * @param candidates all that goes by the name; empty for what no gazetteer holds
 * @param asked the features that a word beside it asks for ("province"); empty if none does
 * @param probability that it names a place here
 */
record Toponym(
    Span span,
    int firstWord,
    int lastWord,
    String key,
    Kind kind,
    List<Gazetteer.Named> candidates,
    Set<Feature> asked,
    double probability) {

  /** How it names a place. */
  enum Kind {
    NAME,
    /** A name that no place bears: its candidates are only transliterated alike. */
    ALIKE,
    ADJECTIVE,
    /** A street, school or airport that has its place by what is around. */
    FACILITY
  }

  Toponym {
    candidates = List.copyOf(candidates);
    asked = Set.copyOf(asked);
  }

  /** {@return it with other candidates} */
  Toponym with(List<Gazetteer.Named> others) {
    return new Toponym(span, firstWord, lastWord, key, kind, others, asked, probability);
  }

  /** {@return it with another probability} */
  Toponym withProbability(double other) {
    return new Toponym(span, firstWord, lastWord, key, kind, candidates, asked, other);
  }
}
