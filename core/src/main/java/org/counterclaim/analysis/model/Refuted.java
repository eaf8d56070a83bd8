package org.counterclaim.analysis.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/**
 * Parts what was reported from what is then said of the report: "reports that 300 people died |
 * were wrong". Only where the rest still is a clause, or the noun takes "of": "reports that the
 * tolls were wrong" says so itself.
 */
final class Refuted {

  private final Map<String, Set<String>> words;
  private final Set<String> past = new HashSet<>();

  Refuted(LanguagePack pack) {
    words = pack.groups("unsaid");
    for (String line : pack.entries("events/irregular-verbs")) {
      past.addAll(List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
    }
  }

  /** {@return the content of a noun that stands before it, without a predicate about the noun} */
  Span withoutVerdict(String text, Span content, Span cue) {
    if (content.begin() < cue.end()) {
      return content;
    }
    int end = wordBefore(text, content.begin(), content.end());
    if (!isAny("verdict", text, end, content.end())) {
      return content;
    }
    int verb = wordBefore(text, content.begin(), end);
    while (verb > content.begin() && isAny("degree", text, verb, end)) {
      end = verb;
      verb = wordBefore(text, content.begin(), end);
    }
    boolean predicate = false;
    while (verb > content.begin() && isAny("copula", text, verb, end)) {
      predicate = true;
      end = verb;
      verb = wordBefore(text, content.begin(), end);
    }
    Span rest = new Span(content.begin(), end).strip(text);
    boolean ofANoun = text.substring(cue.end(), content.end()).strip().startsWith("of ");
    return predicate && !rest.isEmpty() && (ofANoun || isClause(rest.in(text))) ? rest : content;
  }

  /** {@return whether words seem to have a verb of their own} */
  boolean isClause(String phrase) {
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (isAny("copula", word) || past.contains(word) || isRegularPast(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRegularPast(String word) {
    return word.length() > 3 && word.endsWith("ed");
  }

  /** {@return where the last word before {@code end} begins} */
  private static int wordBefore(String text, int begin, int end) {
    int i = end;
    while (i > begin && !Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    while (i > begin && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean isAny(String group, String text, int begin, int end) {
    return isAny(group, text.substring(begin, end).strip().toLowerCase(Locale.ROOT));
  }

  private boolean isAny(String group, String word) {
    return words.getOrDefault(group, Set.of()).contains(word);
  }
}
