package org.counterclaim.analysis.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.text.Span;

/**
 * The words of one sentence with the classes that the lexicon gives them, in order. Positions are
 * indices; one outside is {@link #NOWHERE}.
 */
final class ClassedWords {

  /** What stands before the first word and behind the last. */
  static final Word NOWHERE = new Word(new Span(0, 0), "", "", EnumSet.of(WordClass.PUNCTUATION));

  private static final String MARKS = "\"“”„«»‹›「」`";

  private final List<Word> words;
  private final Lexicon lexicon;
  private final boolean titleCase;

  private ClassedWords(List<Word> words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    long names =
        words.stream().filter(word -> Character.isUpperCase(word.text().charAt(0))).count();
    titleCase = words.size() > 3 && names * 10 >= words.size() * 6L;
  }

  static ClassedWords of(String text, Span sentence, Lexicon lexicon) {
    List<Word> words = new ArrayList<>();
    int i = sentence.begin();
    while (i < sentence.end()) {
      int end = wordEnd(text, i, sentence.end());
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        addWord(text, i, end, words.isEmpty(), lexicon, words);
      }
      i = end;
    }
    return new ClassedWords(words, lexicon);
  }

  int size() {
    return words.size();
  }

  Word at(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : NOWHERE;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** {@return from the first word's begin to the last one's end, both included} */
  Span span(int first, int last) {
    return at(first).span().union(at(last).span());
  }

  /** Whether most words begin with a capital, as in a headline. */
  boolean isTitleCase() {
    return titleCase;
  }

  boolean isPunctuation(int i) {
    return at(i).is(WordClass.PUNCTUATION);
  }

  boolean isMark(int i) {
    return at(i).is(WordClass.MARK);
  }

  boolean isComma(int i) {
    return at(i).is(",");
  }

  /** Whether the word at {@code i} is a finite verb, as far as it alone can show. */
  boolean isFiniteVerb(int i) {
    Word word = at(i);
    if (word.is(WordClass.AUXILIARY) || word.is(WordClass.MODAL) || word.is(WordClass.VERB)) {
      return !word.isPossessiveEnding();
    }
    if (word.is(WordClass.NAME) || !word.classes().isEmpty()) {
      return false;
    }
    return (isPastForm(word) && !at(i - 1).is(WordClass.DETERMINER))
        || lexicon
            .cues()
            .verb(word.lower())
            .filter(entry -> lexicon.cues().noun(word.lower()).isEmpty())
            .filter(entry -> !word.lower().endsWith("ing"))
            .isPresent();
  }

  private static boolean isPastForm(Word word) {
    return word.lower().length() > 4
        && word.lower().endsWith("ed")
        && word.lower().indexOf('-') < 0;
  }

  /** Where the verb group begins that ends at {@code verb}: "has also repeatedly said". */
  int verbGroupBegin(int verb) {
    int i = verb;
    while (i > 0 && isGroupWord(at(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isGroupWord(Word word) {
    return word.is(WordClass.AUXILIARY)
        || word.is(WordClass.MODAL)
        || word.is(WordClass.NEGATION)
        || (word.is(WordClass.ADVERB) && !word.is(WordClass.PRONOUN));
  }

  private static void addWord(
      String text, int begin, int end, boolean first, Lexicon lexicon, List<Word> words) {
    String word = text.substring(begin, end);
    String lower = word.toLowerCase(Locale.ROOT);
    int ending = possessiveEnding(lower);
    if (ending > 0) {
      addWord(text, begin, begin + ending, first, lexicon, words);
      String rest = lower.substring(ending);
      words.add(
          new Word(
              new Span(begin + ending, end), word.substring(ending), rest, lexicon.classes(rest)));
      return;
    }
    words.add(new Word(new Span(begin, end), word, lower, classify(word, lower, first, lexicon)));
  }

  private static int possessiveEnding(String lower) {
    int at = lower.length() - 2;
    return at > 0
            && lower.charAt(at + 1) == 's'
            && (lower.charAt(at) == '’' || lower.charAt(at) == '\'')
        ? at
        : 0;
  }

  private static Set<WordClass> classify(
      String word, String lower, boolean first, Lexicon lexicon) {
    char c = word.charAt(0);
    if (!Character.isLetterOrDigit(c)) {
      if (word.equals("’") || word.equals("'")) {
        return EnumSet.of(WordClass.MARK);
      }
      boolean mark = MARKS.indexOf(c) >= 0 || word.equals("''") || c == '‘';
      Set<WordClass> listed = lexicon.classes(lower);
      return mark || listed.isEmpty()
          ? EnumSet.of(mark ? WordClass.MARK : WordClass.PUNCTUATION)
          : listed;
    }
    if (Character.isDigit(c)) {
      return EnumSet.of(WordClass.NUMBER);
    }
    Set<WordClass> listed = lexicon.classes(lower);
    boolean capital = Character.isUpperCase(c);
    if (isAcronym(lower) && word.equals(word.toUpperCase(Locale.ROOT))) {
      return EnumSet.of(WordClass.NAME);
    }
    if (!capital || listed.contains(WordClass.WEEKDAY)) {
      return listed;
    }
    boolean cue = lexicon.cues().isListed(lower);
    return (first && (cue || !listed.isEmpty())) || isClosed(listed)
        ? listed
        : EnumSet.of(WordClass.NAME);
  }

  /** "US", "IT" and "WHO" are names where the pronoun would not stand in capitals. */
  private static boolean isAcronym(String lower) {
    return lower.equals("us") || lower.equals("it") || lower.equals("who");
  }

  /** Capitalised "The", "He", "If": no name, wherever it stands. */
  private static boolean isClosed(Set<WordClass> listed) {
    return !listed.isEmpty() && !listed.contains(WordClass.VERB);
  }

  private static int wordEnd(String text, int begin, int limit) {
    char c = text.charAt(begin);
    if (!Character.isLetterOrDigit(c)) {
      boolean doubled = (c == '\'' || c == '`') && begin + 1 < limit && text.charAt(begin + 1) == c;
      return begin + (doubled ? 2 : 1);
    }
    int end = begin + 1;
    while (end < limit && (isWordChar(text.charAt(end)) || joins(text, end, limit))) {
      end++;
    }
    return end;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Hyphens, apostrophes and stops between letters or digits, and the stop of "Mr." or "U.S.". */
  private static boolean joins(String text, int i, int limit) {
    char c = text.charAt(i);
    boolean before = i > 0 && isWordChar(text.charAt(i - 1));
    boolean after = i + 1 < limit && isWordChar(text.charAt(i + 1));
    if (c == '-' || c == '\'' || c == '’' || c == '&') {
      return before && after;
    }
    if (c == ',') {
      return after
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1));
    }
    if (c != '.' || !before) {
      return false;
    }
    boolean single = i < 2 || !isWordChar(text.charAt(i - 2));
    boolean titleStop = i + 2 < limit && text.charAt(i + 1) == ' ' && isShortTitle(text, i);
    return after || (single && i + 1 < limit) || titleStop;
  }

  private static boolean isShortTitle(String text, int stop) {
    int begin = stop;
    while (begin > 0 && stop - begin < 5 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return stop - begin <= 4
        && Character.isUpperCase(text.charAt(begin))
        && Character.isUpperCase(text.charAt(stop + 2));
  }
}
