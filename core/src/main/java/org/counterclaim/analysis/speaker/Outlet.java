package org.counterclaim.analysis.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.counterclaim.claim.Actor;

/** The report's outlet, whose own words are the narrator's. */
final class Outlet {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final String letters;

  /**
   * @param name empty if it is not known
   */
  Outlet(String name) {
    this.letters = letters(name);
  }

  boolean isCalled(String name) {
    return !letters.isEmpty() && letters(name).equals(letters);
  }

  boolean isMeant(Phrase phrase) {
    return isCalled(phrase.name())
        || phrase
            .known()
            .filter(actor -> actor.kind() == Actor.Kind.MEDIA)
            .map(actor -> actor.names().stream().anyMatch(this::isCalled))
            .orElse(false);
  }

  private static String letters(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(lower.startsWith("the ") ? lower.substring(4) : lower).replaceAll("");
  }
}
