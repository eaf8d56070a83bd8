package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;

/**
 * Who acts and who is acted upon; both may be missing.
 *
 * @param plain whether grammar leaves no doubt of who acts, or that nobody is named who does
 * @param onlooker who tells of it, suffers or hinders it, and therefore does not do it
 */
record Pair(
    Optional<Range> actor, Optional<Range> recipient, boolean plain, Optional<Range> onlooker) {

  Pair(Optional<Range> actor, Optional<Range> recipient, boolean plain) {
    this(actor, recipient, plain, Optional.empty());
  }

  Pair(Optional<Range> actor, Optional<Range> recipient) {
    this(actor, recipient, false);
  }

  /** {@return the two that the subject of "A and B clashed" names; else one who acts} */
  static Pair ofSides(Range subject, SentenceWords words) {
    for (int i = subject.begin() + 1; i < subject.end() - 1; i++) {
      if (words.lower(i).equals("and")) {
        return new Pair(
            Optional.of(new Range(subject.begin(), i)),
            Optional.of(new Range(i + 1, subject.end())));
      }
    }
    return new Pair(Optional.of(subject), Optional.empty());
  }
}
