package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/**
 * Whether somebody gives a verdict on what others claim, which denies it: "called | the report that
 * he fled baseless", "labelled | the allegations “pure fiction”".
 */
final class Judgement {

  /** So many words may stand in front of the noun: "all of the rebels' latest | claims". */
  private static final int MOST_BEFORE_NOUN = 5;

  /** So far before a noun a verb that judges it is looked for. */
  private static final int NEAR = 40;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Map<String, Set<String>> words;

  Judgement(LanguagePack pack) {
    words = pack.groups("unsaid");
  }

  /**
   * {@return whether the cue judges what the content names first, and a verdict ends the content}
   */
  boolean denies(String text, Span cue, List<Span> content) {
    if (!isAny("judging", cue.in(text).toLowerCase(Locale.ROOT))) {
      return false;
    }
    List<String> said = content.stream().flatMap(part -> words(part.in(text)).stream()).toList();
    boolean named =
        said.stream().limit(MOST_BEFORE_NOUN + 1).anyMatch(word -> isAny("claimed", word));
    return named && verdict(said) > 0;
  }

  /**
   * {@return whether the cue cries out and wishes nothing: "cries | foul", not "cries | for help"}
   */
  boolean criesOut(String text, Span cue) {
    boolean cries = words(cue.in(text)).stream().limit(1).anyMatch(word -> isAny("crying", word));
    return cries && !text.startsWith(" for ", cue.end());
  }

  /**
   * {@return what a noun names, without the verdict on it: "reports | of deaths | “lies”" behind
   * "called"; empty where nothing else is left}
   */
  Span withoutVerdict(String text, Span content, Span noun) {
    List<String> before = words(text.substring(Math.max(0, noun.begin() - NEAR), noun.begin()));
    boolean judged =
        before.subList(Math.max(0, before.size() - 2), before.size()).stream()
            .anyMatch(word -> isAny("judging", word));
    if (!judged || content.begin() < noun.end()) {
      return content;
    }
    List<Span> all = spans(text, content);
    int kept = all.size() - verdict(all.stream().map(span -> lower(span.in(text))).toList());
    while (kept > 0 && kept < all.size() && leadsToVerdict(lower(all.get(kept - 1).in(text)))) {
      kept--;
    }
    if (kept == all.size()) {
      return content;
    }
    int end = kept == 0 ? content.begin() : all.get(kept - 1).end();
    return new Span(content.begin(), end);
  }

  /** {@return how many of the last words are a verdict: "nonsense", "fake news"} */
  private int verdict(List<String> said) {
    int last = said.size() - 1;
    if (last >= 0 && isAny("verdict", said.get(last))) {
      return 1;
    }
    return last > 0 && isAny("tale", said.get(last)) && isAny("verdict", said.get(last - 1))
        ? 2
        : 0;
  }

  private boolean leadsToVerdict(String word) {
    return isAny("degree", word) || word.equals("as") || word.equals("a") || word.equals("an");
  }

  private static List<Span> spans(String text, Span stretch) {
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(stretch.begin(), stretch.end());
    while (word.find()) {
      spans.add(new Span(word.start(), word.end()));
    }
    return spans;
  }

  private static List<String> words(String stretch) {
    return BETWEEN_WORDS.splitAsStream(lower(stretch)).filter(word -> !word.isEmpty()).toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private boolean isAny(String group, String word) {
    return words.getOrDefault(group, Set.of()).contains(word);
  }
}
