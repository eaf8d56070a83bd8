package org.counterclaim.analysis.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterclaim.text.Span;

/**
 * Splits running text into the word pieces of an uncased BERT vocabulary, with exact offsets, after
 * Wu et al. 2016 (greedy longest match first). Letters lose case and accents, quotation marks and
 * dashes their curls, for the look-up alone: offsets are always those of the text. Thread-safe.
 */
public final class WordPieceTokenizer {

  static final int CLS = 101;
  static final int SEP = 102;
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 100;
  private static final int REMEMBERED_WORDS = 1 << 16;

  private static final String APOSTROPHES = "‘’‚‛′`´ʼʹ";
  private static final String DOUBLE_MARKS = "“”„‟″«»";
  private static final String HYPHENS = "‐‑−";

  private final Map<String, Integer> vocabulary;
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();

  /**
   * Makes a tokenizer.
   *
   * @param vocabulary from piece to row; pieces inside a word begin with "##"
   */
  public WordPieceTokenizer(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
  }

  /** The pieces of one word; {@code begin} counts from the word's begin. */
  private record Word(List<Piece> pieces, WordShape shape) {}

  private record Piece(int id, int begin) {}

  /** {@return the pieces of the whole text} */
  public WordPieces tokenize(String text) {
    WordPieces.Builder pieces = new WordPieces.Builder();
    int at = 0;
    int before = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      Gap gap = pieces.isEmpty() ? Gap.PARAGRAPH : Gap.of(text, before, at);
      pieces.gapAfter(gap);
      add(pieces, word(text.substring(at, end)), gap, new Span(at, end));
      before = end;
      at = end;
    }
    pieces.gapAfter(Gap.PARAGRAPH);
    return pieces.build();
  }

  private static void add(WordPieces.Builder pieces, Word word, Gap gap, Span span) {
    for (int i = 0; i < word.pieces.size(); i++) {
      int begin = span.begin() + word.pieces.get(i).begin;
      int end =
          i + 1 < word.pieces.size() ? span.begin() + word.pieces.get(i + 1).begin : span.end();
      int shape = word.shape.index() + (i > 0 ? WordShape.COUNT : 0);
      pieces.add(
          word.pieces.get(i).id, shape, i > 0 ? Gap.NONE : gap, new Span(begin, end), i == 0);
    }
  }

  /**
   * The end of the word that begins at {@code begin}: letters and digits, or one other sign; {@code
   * begin} at blanks.
   */
  private static int wordEnd(String text, int begin) {
    int first = text.codePointAt(begin);
    int end = begin + Character.charCount(first);
    if (!WordShape.isWordCharacter(first)) {
      return isBlank(first) ? begin : end;
    }
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!WordShape.isWordCharacter(next) && !isVowelMark(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private Word word(String word) {
    Word known = remembered.get(word);
    if (known != null) {
      return known;
    }
    Word split = split(word);
    if (remembered.size() < REMEMBERED_WORDS && word.length() <= LONGEST_WORD) {
      remembered.put(word, split);
    }
    return split;
  }

  private Word split(String word) {
    StringBuilder letters = new StringBuilder();
    int[] origins = new int[4 * word.length() + 16];
    int at = 0;
    while (at < word.length() && letters.length() <= LONGEST_WORD) {
      int codePoint = word.codePointAt(at);
      String plain = plain(codePoint);
      for (int i = 0; i < plain.length(); i++) {
        origins[letters.length() + i] = at;
      }
      letters.append(plain);
      at += Character.charCount(codePoint);
    }
    WordShape shape = WordShape.of(word);
    List<Piece> unknown = List.of(new Piece(UNKNOWN, 0));
    if (letters.isEmpty() || letters.length() > LONGEST_WORD) {
      return new Word(unknown, shape);
    }
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    while (begin < letters.length()) {
      int end = letters.length();
      Integer id = null;
      while (end > begin && id == null) {
        String candidate = letters.substring(begin, end);
        id = vocabulary.get(begin == 0 ? candidate : "##" + candidate);
        end--;
      }
      if (id == null) {
        return new Word(unknown, shape);
      }
      pieces.add(new Piece(id, begin == 0 ? 0 : origins[begin]));
      begin = end + 1;
    }
    return new Word(List.copyOf(pieces), shape);
  }

  /**
   * The character in lower case, without accents, marks and dashes in their plain form; may be
   * empty.
   */
  private static String plain(int codePoint) {
    if (codePoint < 128 && codePoint != '`') {
      return String.valueOf((char) Character.toLowerCase(codePoint));
    }
    if (APOSTROPHES.indexOf(codePoint) >= 0) {
      return "'";
    }
    if (DOUBLE_MARKS.indexOf(codePoint) >= 0) {
      return "\"";
    }
    if (HYPHENS.indexOf(codePoint) >= 0) {
      return "-";
    }
    if (codePoint == '―') {
      return "—";
    }
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> bare.append(Character.toString(c).toLowerCase(Locale.ROOT)));
    return bare.toString();
  }

  private static boolean isVowelMark(int c) {
    return (c >= 0x300 && c <= 0x36f)
        || (c >= 0x610 && c <= 0x61a)
        || (c >= 0x64b && c <= 0x65f)
        || c == 0x670;
  }

  private static boolean isBlank(int c) {
    return c <= 0x20
        || (c >= 0x7f && c <= 0xa0)
        || c == 0xad
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202f)
        || (c >= 0x205f && c <= 0x2064)
        || c == 0x3000
        || c == 0xfeff;
  }
}
