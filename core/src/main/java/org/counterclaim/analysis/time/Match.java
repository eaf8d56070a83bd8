package org.counterclaim.analysis.time;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found: the tokens up to {@code end}, excluded, and what its phrases found inside.
 *
 * @param found the last phrase found, linked to those before; null if the rule has none
 */
record Match(Rule rule, int end, @Nullable Found found) {

  /** What one phrase found: a match of its own, or the digits of a numeral. */
  record Found(String alias, @Nullable Match match, String digits, @Nullable Found before) {}

  /** {@return what the phrase of this alias says; empty if there is none} */
  Optional<String> value(String alias, Viewpoint viewpoint) {
    for (Found each = found; each != null; each = each.before) {
      if (each.alias.equals(alias)) {
        return Optional.of(each.match == null ? each.digits : each.match.value(viewpoint));
      }
    }
    return Optional.empty();
  }

  /** {@return what the first phrase of one of these names says, here or within} */
  Optional<String> digits(Set<String> names) {
    for (Found each = found; each != null; each = each.before) {
      if (names.contains(each.alias)) {
        return Optional.of(each.match == null ? each.digits : each.match.value(Viewpoint.NOWHERE));
      }
      Optional<String> within = each.match == null ? Optional.empty() : each.match.digits(names);
      if (within.isPresent()) {
        return within;
      }
    }
    return Optional.empty();
  }

  String value(Viewpoint viewpoint) {
    return rule.value().fill(this, viewpoint);
  }
}
