package org.counterclaim.analysis.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.text.Span;

/** Trims what a span of whole words carries too much at its edges. */
final class Edges {

  private static final String CONTENT_EDGE = ",;:–—-( ";
  private static final String SOURCE_EDGE = ",;:.–—-() “”\"";
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)that (?-i:is|was|are|were|has|had|have|does|did|will|would|can|could|may|might|must|"
              + "should)(?:n['’]t)?(?= )");
  private static final Pattern HEARER = Pattern.compile("(me|us|him|her|them|you) (?=['‘\"“])");

  private Edges() {}

  private static final Pattern LEADING_GENITIVE = Pattern.compile("['’]s?\\s+");

  /**
   * {@return the content without the complementiser "that" before it and punctuation at its edges}
   * Before a single word, "that claim", or before the verb, "that was a lie", it is no
   * complementiser. Who is told, "tell me 'we did not'", is no part of it.
   */
  static Span ofContent(String text, Span span) {
    Span words = strip(text, span, CONTENT_EDGE);
    boolean that = text.regionMatches(true, words.begin(), "that ", 0, 5) && words.length() > 5;
    if (that && !PRONOUN.matcher(text).region(words.begin(), words.end()).lookingAt()) {
      Span behind = strip(text, new Span(words.begin() + 5, words.end()), CONTENT_EDGE);
      words = isOneWord(text, behind) ? words : behind;
    }
    Matcher told = HEARER.matcher(text).region(words.begin(), words.end());
    if (told.lookingAt()) {
      words = new Span(told.end(), words.end());
    }
    int last = words.end() - 1;
    boolean stop = words.length() > 1 && text.charAt(last) == '.' && !isAbbreviated(text, words);
    return stop ? new Span(words.begin(), last) : words;
  }

  /**
   * {@return the source without punctuation at its edges and without the sign of the genitive} The
   * stop of an abbreviation and the bracket that closes one within stay: "Cruz (R-Tex.)".
   */
  static Span ofSource(String text, Span span) {
    Span words = closed(text, strip(text, span, SOURCE_EDGE), span.end());
    Matcher genitive = POSSESSIVE.matcher(words.in(text));
    return genitive.find() && genitive.start() > 0
        ? new Span(words.begin(), words.begin() + genitive.start())
        : words;
  }

  /**
   * {@return the content of a noun that attributes} "The allegation" says nothing of its own: where
   * the content is but a word or two before the cue, "such false", it is the noun phrase; what
   * belongs to a source in the genitive begins behind its sign.
   */
  static Span ofNounPhrase(String text, Span content, Span cue) {
    boolean before = content.end() < cue.begin() && cue.begin() - content.end() <= 2;
    Span phrase = before && blanks(text, content) <= 1 ? content.union(cue) : content;
    Matcher genitive = LEADING_GENITIVE.matcher(phrase.in(text));
    return genitive.lookingAt() && genitive.end() < phrase.length()
        ? new Span(phrase.begin() + genitive.end(), phrase.end())
        : phrase;
  }

  /** The words with the stop and the bracket behind them, as far as these are theirs. */
  private static Span closed(String text, Span words, int limit) {
    int end = words.end();
    String inner = words.in(text);
    boolean open = inner.lastIndexOf('(') > inner.lastIndexOf(')');
    boolean stop = end < limit && text.charAt(end) == '.';
    if (stop
        && (goesOn(text, end + 1, open) || isAbbreviated(text, new Span(words.begin(), end + 1)))) {
      end++;
    }
    if (end < limit && open && text.charAt(end) == ')') {
      end++;
    }
    return new Span(words.begin(), end);
  }

  /**
   * Whether a sentence goes on, so that the stop before was none of a sentence.
   *
   * @param open whether a bracket is open that may close here
   */
  private static boolean goesOn(String text, int at, boolean open) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length()
        && (Character.isLowerCase(text.charAt(next))
            || ",;".indexOf(text.charAt(next)) >= 0
            || (open && text.charAt(next) == ')'));
  }

  private static boolean isOneWord(String text, Span span) {
    return blanks(text, span) == 0;
  }

  private static long blanks(String text, Span span) {
    return span.in(text).chars().filter(Character::isWhitespace).count();
  }

  /** Whether the stop closes an abbreviation such as "U.S." rather than the sentence. */
  private static boolean isAbbreviated(String text, Span words) {
    int last = words.end() - 1;
    return last - 2 >= words.begin() && text.charAt(last - 2) == '.';
  }

  private static Span strip(String text, Span span, String signs) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isEdge(text.charAt(begin), signs)) {
      begin++;
    }
    while (end > begin && isEdge(text.charAt(end - 1), signs)) {
      end--;
    }
    return begin < end ? new Span(begin, end) : new Span(span.begin(), span.begin());
  }

  private static boolean isEdge(char c, String signs) {
    return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
  }
}
