package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.text.Span;

/** The words and marks of one sentence, in order, with guesses at what each is. */
final class SentenceWords {

  /** A month that is nothing else. */
  private static final String MONTH = "april";

  /** What stands before a month even where it begins a sentence. */
  private static final Set<String> DATING = Set.of("in", "since", "by", "last", "until", "from");

  private final String text;
  private final List<Span> spans;
  private final List<String> lower;
  private final Vocabulary vocabulary;
  private final boolean titleCase;

  private SentenceWords(String text, List<Span> spans, List<String> lower, Vocabulary vocabulary) {
    this.text = text;
    this.spans = spans;
    this.lower = lower;
    this.vocabulary = vocabulary;
    int letters = 0;
    int capitals = 0;
    for (Span span : spans) {
      letters += span.length() > 3 && Character.isLetter(text.charAt(span.begin())) ? 1 : 0;
      capitals += span.length() > 3 && Character.isUpperCase(text.charAt(span.begin())) ? 1 : 0;
    }
    titleCase = letters > 2 && capitals * 10 >= letters * 7;
  }

  static SentenceWords of(String text, Span sentence, Vocabulary vocabulary) {
    List<Span> spans = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    int i = sentence.begin();
    while (i < sentence.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      int end = wordEnd(text, i, sentence.end());
      spans.add(new Span(i, end));
      lower.add(text.substring(i, end).toLowerCase(Locale.ROOT).replace('’', '\''));
      i = end;
    }
    for (int k = 0; k < lower.size(); k++) {
      if (lower.get(k).equals("us") && spans.get(k).in(text).equals("US")) {
        lower.set(k, "u.s.");
      }
      if (isMonth(text, spans, lower, k)) {
        lower.set(k, MONTH);
      }
    }
    return new SentenceWords(text, spans, lower, vocabulary);
  }

  /** "March 5", "15 March", "in March", "the May attack": the month, not the march or the verb. */
  private static boolean isMonth(String text, List<Span> spans, List<String> lower, int k) {
    boolean march = lower.get(k).equals("march");
    boolean either = march || lower.get(k).equals("may");
    if (!either || !Character.isUpperCase(text.charAt(spans.get(k).begin()))) {
      return false;
    }
    String before = k > 0 ? spans.get(k - 1).in(text) : "-";
    String behind = k + 1 < spans.size() ? spans.get(k + 1).in(text) : "-";
    boolean led = before.equalsIgnoreCase("the") && Character.isLowerCase(behind.charAt(0));
    return DATING.contains(before.toLowerCase(Locale.ROOT))
        || led
        || Character.isDigit(behind.charAt(0))
        || Character.isDigit(before.charAt(0))
        || (march && Character.isLowerCase(before.charAt(0)));
  }

  /** {@return whether nearly every word has a capital, which then tells no name} */
  boolean isTitle() {
    return titleCase;
  }

  int size() {
    return spans.size();
  }

  /** {@return the word in lower case; empty outside the sentence} */
  String lower(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  Span span(int first, int last) {
    return new Span(spans.get(first).begin(), spans.get(last).end());
  }

  /** {@return the first token that ends behind an offset of the text} */
  int at(int offset) {
    int token = 0;
    while (token < size() && spans.get(token).end() <= offset) {
      token++;
    }
    return token;
  }

  String text() {
    return text;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  boolean is(String wordClass, int i) {
    return vocabulary.is(wordClass, lower(i));
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(text.charAt(spans.get(i).begin()));
  }

  /** A capital within a sentence that is no title: no verb, whatever its ending. */
  boolean isName(int i) {
    return !titleCase && isCapital(i) && (i > 0 || isCapital(1)) && !vocabulary.isClosed(lower(i));
  }

  boolean isPartOfName(int i) {
    return isName(i) && (isCapital(i + 1) || (i > 0 && isName(i - 1)));
  }

  boolean isNumber(int i) {
    return !lower(i).isEmpty() && Character.isDigit(lower(i).charAt(0));
  }

  /** A number, a day of the week or a month; not "Black September", where a name goes on. */
  boolean isTime(int i) {
    boolean named = isName(i - 1) && !lower(i - 1).equals("last") && !isNumber(i + 1);
    return isNumber(i) || (is("weekday", i) && !named);
  }

  /** "7", "October" of "7 October"; not "7" of "7 rebels". */
  boolean isPartOfADate(int i) {
    boolean beside = is("weekday", i - 1) || is("weekday", i + 1);
    return isTime(i) && (!isNumber(i) || beside);
  }

  /** {@return whether a phrase names a day or month and nothing else: "7 October", "the March"} */
  boolean isDate(Span phrase) {
    boolean dated = false;
    for (int i = at(phrase.begin()); i < size() && spans.get(i).begin() < phrase.end(); i++) {
      if (!isTime(i) && !is("determiner", i)) {
        return false;
      }
      dated |= is("weekday", i);
    }
    return dated;
  }

  boolean isPunctuation(int i) {
    String word = lower(i);
    return word.isEmpty()
        || (word.length() <= 2 && !isWordChar(word.charAt(0)) && !isPossessive(i));
  }

  boolean isComma(int i) {
    return lower(i).equals(",");
  }

  /** Marks over which no phrase reaches. */
  boolean isBreak(int i) {
    return isPunctuation(i) && !isComma(i) && !lower(i).equals("-");
  }

  boolean isQuotationMark(int i) {
    return switch (lower(i)) {
      case "\"", "“", "”", "„", "«", "»" -> true;
      default -> false;
    };
  }

  boolean isPossessive(int i) {
    return lower(i).equals("'s") || lower(i).equals("'");
  }

  boolean isAuxiliary(int i) {
    return vocabulary.isAuxiliary(lower(i)) && !isPossessive(i);
  }

  boolean isAdverb(int i) {
    return vocabulary.isAdverb(lower(i));
  }

  boolean isBe(int i) {
    return switch (lower(i)) {
      case "be",
          "been",
          "being",
          "is",
          "are",
          "was",
          "were",
          "am",
          "get",
          "gets",
          "got",
          "isn't",
          "aren't",
          "wasn't",
          "weren't" ->
          true;
      default -> false;
    };
  }

  /** Whether a noun, adjective, name or number may stand here. */
  boolean isNominal(int i) {
    if (isPunctuation(i) || vocabulary.isClosed(lower(i))) {
      return false;
    }
    return !isVerbAt(i) || isAttributive(i);
  }

  /** "the captured town": a participle between determiner and noun. */
  boolean isAttributive(int i) {
    return vocabulary.isParticiple(lower(i))
        && (is("determiner", i - 1)
            || is("possessive", i - 1)
            || isPossessive(i - 1)
            || is("preposition", i - 1))
        && !isPunctuation(i + 1)
        && !vocabulary.isClosed(lower(i + 1));
  }

  /** Whether the word acts as a verb here, finite or not. */
  boolean isVerbAt(int i) {
    String word = lower(i);
    if (word.isEmpty() || isPunctuation(i)) {
      return false;
    }
    if (isAuxiliary(i)) {
      return true;
    }
    if (isName(i)) {
      return false;
    }
    if (vocabulary.isPast(word) || vocabulary.isParticiple(word)) {
      return !isBareNounContext(i) || word.endsWith("ed") || lower(i - 1).equals("that");
    }
    if (vocabulary.isClosed(word)) {
      return false;
    }
    if (word.endsWith("ing") && word.length() > 4) {
      if (!vocabulary.isKnownVerb(word) && isNounNeighbour(i - 1) && isNounNeighbour(i + 1)) {
        return false;
      }
      return !is("determiner", i - 1)
          && !is("possessive", i - 1)
          && !isPossessive(i - 1)
          && !lower(i + 1).equals("of")
          && !isBeforeOf(i);
    }
    int before = i - 1;
    while (isAdverb(before)) {
      before--;
    }
    if (lower(before).equals("to") || is("modal", before) || isDo(before)) {
      return true;
    }
    if (is("subject", before)) {
      return true;
    }
    if (isBareNounContext(i)) {
      return false;
    }
    return isPresentHere(i, before);
  }

  private boolean isBeforeOf(int i) {
    return is("preposition", i - 1)
        && is("preposition", i + 1)
        && !lower(i - 1).equals("after")
        && !lower(i - 1).equals("by")
        && !lower(i - 1).equals("of");
  }

  private boolean isNounNeighbour(int i) {
    return !isPunctuation(i) && !vocabulary.isClosed(lower(i)) && !vocabulary.isPast(lower(i));
  }

  private boolean isDo(int i) {
    return switch (lower(i)) {
      case "do", "does", "did", "don't", "doesn't", "didn't" -> true;
      default -> false;
    };
  }

  private boolean isBareNounContext(int i) {
    return is("determiner", i - 1)
        || is("possessive", i - 1)
        || isPossessive(i - 1)
        || (is("preposition", i - 1) && !lower(i - 1).equals("to"))
        || (isNumber(i - 1) && !lower(i).endsWith("ed"));
  }

  /** A present form behind its subject: "Army strikes base", "Rebels seize town". */
  private boolean isPresentHere(int i, int before) {
    if (!vocabulary.isKnownVerb(lower(i))) {
      return false;
    }
    boolean subject =
        before >= 0
            && !isPunctuation(before)
            && !vocabulary.isClosed(lower(before))
            && !isFiniteForm(before);
    String next = lower(i + 1);
    boolean object =
        i + 1 < size()
            && !isPunctuation(i + 1)
            && !isAuxiliary(i + 1)
            && !next.equals("of")
            && !next.equals("and")
            && !vocabulary.isFinite(next);
    boolean third = lower(i).endsWith("s") && !lower(i).endsWith("ss");
    boolean plural = lower(before).endsWith("s") || vocabulary.is("number", lower(before));
    object |=
        i + 1 < size()
            && Character.getType(text.charAt(spans.get(i + 1).begin()))
                == Character.CURRENCY_SYMBOL;
    boolean prepositionNext = is("preposition", i + 1);
    if (third) {
      return subject
          && object
          && !lower(before).endsWith("s")
          && (!prepositionNext || isCapital(before));
    }
    return subject && plural && object;
  }

  private boolean isFiniteForm(int i) {
    return vocabulary.isFinite(lower(i)) && !isAttributive(i);
  }

  /** Whether a clause may have this as its verb: finite or part of a finite group. */
  boolean isFinite(int i) {
    String word = lower(i);
    return isAuxiliary(i)
        || (vocabulary.isPast(word) && !isAttributive(i) && !isBareNounContext(i))
        || (isVerbAt(i) && !word.endsWith("ing") && !lower(i - 1).equals("to"));
  }

  private static int wordEnd(String text, int begin, int limit) {
    char c = text.charAt(begin);
    if (!isWordChar(c)) {
      if ((c == '\'' || c == '’') && begin + 1 < limit && text.charAt(begin + 1) == 's') {
        return begin + 2 < limit && isWordChar(text.charAt(begin + 2)) ? begin + 1 : begin + 2;
      }
      return begin + 1;
    }
    int end = begin + 1;
    while (end < limit && (isWordChar(text.charAt(end)) || joins(text, end, limit))) {
      end++;
    }
    return end;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean joins(String text, int i, int limit) {
    char c = text.charAt(i);
    boolean after = i + 1 < limit && isWordChar(text.charAt(i + 1));
    if (c == '-' || c == '&') {
      return after;
    }
    if (c == '\'' || c == '’') {
      boolean genitive =
          after && text.charAt(i + 1) == 's' && (i + 2 >= limit || !isWordChar(text.charAt(i + 2)));
      return after && !genitive;
    }
    if (c == ',') {
      return after
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1));
    }
    boolean single = i < 2 || !isWordChar(text.charAt(i - 2));
    return c == '.' && (after || (single && i + 1 < limit) || (i + 1 < limit && isTitle(text, i)));
  }

  private static boolean isTitle(String text, int stop) {
    int begin = stop;
    while (begin > 0 && stop - begin < 5 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return stop - begin <= 4
        && stop - begin > 0
        && stop + 2 < text.length()
        && text.charAt(stop + 1) == ' '
        && Character.isUpperCase(text.charAt(begin))
        && Character.isUpperCase(text.charAt(stop + 2));
  }
}
