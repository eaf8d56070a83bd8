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
 * What an adverb of hearsay behind a comma hedges: in "is gaining ground, reportedly with help from
 * the army, in the north" the help alone, not what stands before it or behind the next comma.
 */
final class Aside {

  private static final Pattern OPENED = Pattern.compile("[,(–—]\\s{0,2}$");
  private static final Pattern WORD = Pattern.compile("\\s*(\\p{L}+)");
  private static final Pattern CLOSED = Pattern.compile("\\)|[,–—]\\s*(\\p{L}+)");
  private static final int MARK_AND_BLANKS = 3;

  private final Set<String> prepositions;
  private final Set<String> relatives;

  Aside(LanguagePack pack) {
    Map<String, Set<String>> words = pack.groups("word-classes");
    prepositions = words.getOrDefault("preposition", Set.of());
    relatives = words.getOrDefault("relative", Set.of());
  }

  /**
   * {@return of the content, what belongs to the aside that the cue opens; all of it where it opens
   * none}
   */
  List<Span> within(String text, Span cue, List<Span> content) {
    if (content.isEmpty()) {
      return content;
    }
    String before = text.substring(Math.max(0, cue.begin() - MARK_AND_BLANKS), cue.begin());
    Matcher next = WORD.matcher(text).region(cue.end(), text.length());
    boolean opens =
        OPENED.matcher(before).find()
            && next.lookingAt()
            && prepositions.contains(lower(next.group(1)));
    if (!opens) {
      return content;
    }
    Span extent = new Span(cue.end(), endOfAside(text, next.end(), content));
    List<Span> aside = new ArrayList<>();
    for (Span part : content) {
      if (part.begin() >= extent.begin() && part.begin() < extent.end()) {
        aside.add(new Span(part.begin(), Math.min(part.end(), extent.end())));
      }
    }
    return aside.isEmpty() ? content : aside;
  }

  /** Before the bracket, or the comma behind which something else begins. */
  private int endOfAside(String text, int from, List<Span> content) {
    int last = Math.max(from, content.get(content.size() - 1).end());
    if (from < last) {
      for (Matcher closed = CLOSED.matcher(text).region(from, last); closed.find(); ) {
        String word = closed.group(1);
        if (word == null || prepositions.contains(lower(word)) || relatives.contains(lower(word))) {
          return closed.start();
        }
      }
    }
    return last;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
