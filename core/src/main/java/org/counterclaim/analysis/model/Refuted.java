package org.counterclaim.analysis.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/**
 * Parts what was reported from what is then said of the report: "reports that 300 people died |
 * were wrong". Only where the rest still is a clause, or the noun takes "of": "reports that the
 * tolls were wrong" says so itself.
 */
final class Refuted {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]s\\b)?");

  private final Map<String, Set<String>> words;
  private final Set<String> past = new HashSet<>();

  Refuted(LanguagePack pack) {
    words = pack.groups("unsaid");
    for (String line : pack.entries("events/irregular-verbs")) {
      List<String> forms = List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
      past.addAll(forms.subList(1, forms.size()));
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

  /**
   * {@return whether words seem to have a verb of their own} What opens them has no subject, what
   * stands behind an article or a genitive tells a noun ("the alleged massacre"), and capitals
   * name.
   */
  boolean isClause(String phrase) {
    String before = "";
    for (Matcher word = WORD.matcher(phrase); word.find(); before = lower(word.group())) {
      String own = word.group();
      boolean hasASubject = !before.isEmpty() && !isDetermining(before);
      if (isAny("copula", lower(own))
          || (hasASubject && (past.contains(own) || isRegularPast(own)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDetermining(String word) {
    return isAny("determiner", word) || word.endsWith("'s") || word.endsWith("’s");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isRegularPast(String word) {
    return word.length() > 3 && word.endsWith("ed") && Character.isLowerCase(word.charAt(0));
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
