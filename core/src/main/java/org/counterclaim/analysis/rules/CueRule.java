package org.counterclaim.analysis.rules;

import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;

/** One idea of how a word attributes. Without state; signs what it finds with its name. */
interface CueRule {

  /** {@return the name findings are signed with, such as "reported-clause"} */
  String name();

  /** {@return the share of its findings whose cue is right, measured on PolNeAR's train part} */
  double confidence();

  /** {@return the statement the site makes, if this is how} */
  Optional<FoundStatement> apply(Site site);
}
