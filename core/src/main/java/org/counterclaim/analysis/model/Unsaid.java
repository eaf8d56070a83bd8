package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/**
 * Tells what nobody said from what somebody did: "neither confirmed nor denied", "no one has
 * claimed", "if confirmed", "did not respond to requests for comment", "asked whether …, he said".
 */
final class Unsaid {

  private static final int SENTENCE_HEAD = 60;

  private final Map<String, Set<String>> words;

  Unsaid(LanguagePack pack) {
    words = pack.groups("unsaid");
  }

  /** {@return whether this is no statement of anybody's} */
  boolean is(String text, Optional<Span> source, Span cue, List<Span> content) {
    return source.map(span -> isNobody(text, span)).orElse(false)
        || isAny("negation", wordBefore(text, cue.begin()))
        || isAny("negation", firstWord(cue.in(text)))
        || (source.isEmpty() && isUnfulfilled(text, cue))
        || isRequest(text, cue, content);
  }

  /**
   * {@return whether somebody is told not to have said so: "did not claim", "has never publicly
   * accused", "hasn't said"}
   */
  boolean isWithheld(String text, Span cue) {
    String[] before = wordsBefore(text, cue.begin());
    int i = before.length - 1;
    while (i > 0 && isAny("openly", before[i])) {
      i--;
    }
    return isNot(firstWord(cue.in(text))) || (i >= 0 && isNot(before[i]));
  }

  /** {@return whether somebody would not tell: "declined | to give a number", "refused to say"} */
  boolean isKeptBack(String text, Span cue, List<Span> content) {
    int end = Math.max(cue.end(), content.get(0).end());
    String[] told = split(text.substring(cue.begin(), Math.min(end, cue.begin() + SENTENCE_HEAD)));
    if (told.length < 3 || !isAny("declining", told[0]) || !told[1].equals("to")) {
      return false;
    }
    List<String> behind = List.of(told).subList(3, told.length);
    return isAny("telling", told[2])
        || (isAny("handing", told[2])
            && behind.stream().anyMatch(word -> isAny("information", word)))
        || (isAny("calling", told[2])
            && behind.stream().limit(1).anyMatch(word -> isAny("somebody", word)));
  }

  private boolean isNot(String word) {
    return isAny("not", word) || word.endsWith("n't");
  }

  /** {@return whether a cue without a source is in the passive, behind an "it" that is nobody} */
  boolean isImpersonal(String text, Span cue) {
    String[] before = wordsBefore(text, cue.begin());
    int i = before.length - 1;
    while (i > 0 && isAny("being", before[i])) {
      i--;
    }
    return i >= 0 && i < before.length - 1 && isAny("impersonal", before[i]);
  }

  /** {@return whether a content only points to words elsewhere: "this", "the following"} */
  boolean onlyPoints(String text, List<Span> content) {
    return content.stream()
        .flatMap(part -> Arrays.stream(split(part.in(text))))
        .allMatch(word -> isAny("pointing", word));
  }

  /** {@return whether it names who made the report: "Reporting by A. Smith"} */
  boolean isCredit(String line) {
    String[] own = split(line);
    return own.length > 1 && isAny("credit", own[0]) && own[1].equals("by");
  }

  /** "Neither the army", "No one", "one" behind "no"; "No 10" is a house. */
  private boolean isNobody(String text, Span source) {
    String[] own = split(source.in(text));
    String first = firstWord(source.in(text));
    boolean numbered = own.length > 1 && !own[1].isEmpty() && Character.isDigit(own[1].charAt(0));
    return (isAny("nobody", first) && !numbered)
        || isAny("nobody", wordBefore(text, source.begin()));
  }

  /** "If confirmed, …"; "Asked whether …". */
  private boolean isUnfulfilled(String text, Span cue) {
    String before = wordBefore(text, cue.begin());
    boolean opens = before.isEmpty() || isAny("occasion", before);
    return isAny("condition", before)
        || (opens && isAny("question", cue.in(text).toLowerCase(Locale.ROOT)));
  }

  private boolean isRequest(String text, Span cue, List<Span> content) {
    Span only = content.get(0);
    if (content.size() > 1 || only.length() > SENTENCE_HEAD) {
      return false;
    }
    List<String> all = new ArrayList<>(List.of(split(only.in(text))));
    if (isAny("request", cue.in(text).toLowerCase(Locale.ROOT))) {
      all.add(cue.in(text).toLowerCase(Locale.ROOT));
    }
    return all.size() > 1
        && all.stream().anyMatch(word -> isAny("request", word))
        && all.stream().allMatch(word -> isAny("request", word) || isAny("requesting", word));
  }

  private boolean isAny(String group, String word) {
    return words.getOrDefault(group, Set.of()).contains(word);
  }

  private static String firstWord(String words) {
    String[] all = split(words);
    return all.length == 0 ? "" : all[0];
  }

  private static String wordBefore(String text, int offset) {
    String[] before = wordsBefore(text, offset);
    return before.length == 0 ? "" : before[before.length - 1];
  }

  /** The words that lead up to an offset within its clause. */
  private static String[] wordsBefore(String text, int offset) {
    String front = text.substring(Math.max(0, offset - SENTENCE_HEAD), offset);
    int stop = -1;
    for (int i = 0; i < front.length(); i++) {
      stop = ".,;:!?\n\"“”".indexOf(front.charAt(i)) >= 0 ? i : stop;
    }
    return split(front.substring(stop + 1));
  }

  private static String[] split(String words) {
    return Arrays.stream(
            words.toLowerCase(Locale.ROOT).replace("’", "'").split("[^\\p{L}\\p{N}'-]+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.equals("it's") ? "it is" : word)
        .flatMap(word -> Arrays.stream(word.split(" ", -1)))
        .toArray(String[]::new);
  }
}
