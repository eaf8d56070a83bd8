package org.counterclaim.analysis.model;

import java.util.List;
import java.util.Locale;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/** Tells "asked not to be named", a condition somebody speaks on, from what somebody says. */
final class Anonymity {

  private final List<String> wishes;

  Anonymity(LanguagePack pack) {
    wishes = pack.entries("anonymity");
  }

  /** {@return whether the content is no more than the wish to stay unnamed} */
  boolean isAsked(String text, List<Span> content) {
    if (content.size() != 1) {
      return false;
    }
    String words = content.get(0).in(text).toLowerCase(Locale.ROOT);
    return wishes.stream()
        .anyMatch(wish -> words.startsWith(wish) && !goesOn(words.substring(wish.length())));
  }

  private static boolean goesOn(String rest) {
    return !rest.isEmpty() && Character.isLetter(rest.charAt(0));
  }
}
