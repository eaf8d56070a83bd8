package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.analysis.event.Choices.Range;

/** The clauses of a sentence, by their opening words alone. */
final class Clauses {

  private final SentenceWords words;
  private final List<Clause> clauses = new ArrayList<>();
  private final int[] clauseOf;

  /**
   * A run of words with one verb, as far as words and marks show.
   *
   * @param end exclusive
   * @param depth 0 in the main clause, more the further the words are from it
   * @param region clauses that belong closely together share it
   * @param inherits whether its subject is that of the clause before
   */
  record Clause(int begin, int end, double depth, int region, boolean inherits, Opening opening) {}

  /** What begins a clause. */
  enum Opening {
    SENTENCE,
    COMPLEMENT,
    BACKGROUND,
    RELATIVE,
    INFINITIVE,
    PARTICIPLE,
    COORDINATE,
    RESUMED
  }

  private int begin;
  private double depth;
  private int region;
  private boolean inherits;
  private Opening opening = Opening.SENTENCE;
  private boolean openedByComma;
  private double outerDepth;

  Clauses(SentenceWords words) {
    this.words = words;
    clauseOf = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      step(i);
    }
    close(words.size());
  }

  Clause of(int token) {
    return clauses.get(clauseOf[token]);
  }

  /**
   * {@return the clause that the token's goes on with: infinitives and the like have none alone}
   */
  Clause frame(int token) {
    int i = clauseOf[token];
    while (i > 0 && goesOn(clauses.get(i).opening)) {
      i--;
    }
    return clauses.get(i);
  }

  private static boolean goesOn(Opening opening) {
    return switch (opening) {
      case COMPLEMENT, INFINITIVE, PARTICIPLE, COORDINATE -> true;
      case SENTENCE, BACKGROUND, RELATIVE, RESUMED -> false;
    };
  }

  /** {@return all words of the clauses that belong closely together with the token's} */
  Range region(int token) {
    int number = of(token).region;
    int first = clauseOf[token];
    int last = first;
    while (first > 0 && clauses.get(first - 1).region == number) {
      first--;
    }
    while (last + 1 < clauses.size() && clauses.get(last + 1).region == number) {
      last++;
    }
    return new Range(clauses.get(first).begin, clauses.get(last).end);
  }

  private void step(int i) {
    String word = words.lower(i);
    if (words.isPunctuation(i) && !words.isComma(i)) {
      if (word.equals(";") || word.equals(":") || word.equals("—") || word.equals("–")) {
        open(i, 0, true, false, Opening.RESUMED);
      } else if (word.equals("(")) {
        open(i, depth + 1, true, false, Opening.RELATIVE);
        outerDepth = depth - 1;
        openedByComma = true;
      } else if (word.equals(")") && i > begin) {
        resume(i);
      }
    } else if (words.isComma(i)) {
      comma(i);
    } else if (i > begin || i == 0) {
      word(i, word);
    }
  }

  private void comma(int i) {
    if (words.isVerbAt(i + 1) && words.lower(i + 1).endsWith("ing")) {
      open(i + 1, depth + 1, true, true, Opening.PARTICIPLE);
    } else if (openedByComma && i > begin + 1) {
      resume(i);
    }
  }

  private void resume(int i) {
    double back = outerDepth;
    open(i, back, true, false, Opening.RESUMED);
    openedByComma = false;
  }

  private void word(int i, String word) {
    boolean afterComma = i == 0 || words.isComma(i - 1);
    switch (word) {
      case "who", "which", "whose", "whom", "where" -> background(i, afterComma, Opening.RELATIVE);
      case "that" -> {
        if (i > 0
            && !words.is("preposition", i - 1)
            && !words.isComma(i - 1)
            && words.size() > i + 1) {
          boolean said = words.isVerbAt(i - 1) || words.vocabulary().isSpeech(words.lower(i - 1));
          open(
              i,
              depth + (said ? 0.5 : 1),
              true,
              false,
              said ? Opening.COMPLEMENT : Opening.RELATIVE);
        }
      }
      case "after",
          "before",
          "when",
          "while",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "since",
          "until",
          "amid",
          "despite",
          "following",
          "whereas",
          "whether",
          "as",
          "during" -> {
        if (!words.lower(i + 1).equals("well") && !isListAs(i)) {
          background(i, afterComma, Opening.BACKGROUND);
        }
      }
      case "to" -> {
        if (words.vocabulary().isPresent(words.lower(i + 1)) || isInfinitive(i + 1)) {
          open(i, depth + 0.5, false, true, Opening.INFINITIVE);
        }
      }
      case "and", "but", "or" -> coordinate(i);
      default -> {
        boolean prepositional = words.is("preposition", i - 1) && word.endsWith("ing");
        if (prepositional && words.isVerbAt(i) && i > begin) {
          open(i, depth + 0.7, false, true, Opening.PARTICIPLE);
        } else if (i == 0 && word.endsWith("ing") && words.isVerbAt(0)) {
          background(0, true, Opening.PARTICIPLE);
          outerDepth = 0;
        } else if (word.endsWith("ing")
            && i > begin
            && words.isVerbAt(i)
            && words.isNominal(i - 1)
            && !words.isAdverb(i - 1)) {
          open(i, depth + 0.8, false, true, Opening.PARTICIPLE);
        }
      }
    }
  }

  /** "such as", "as part of", "same as". */
  private boolean isListAs(int i) {
    return words.lower(i).equals("as")
        && (words.lower(i - 1).equals("such") || words.lower(i - 1).equals("well"));
  }

  private boolean isInfinitive(int i) {
    return i < words.size()
        && words.isVerbAt(i)
        && !words.isCapital(i)
        && !words.lower(i).endsWith("ing")
        && !words.vocabulary().isPast(words.lower(i));
  }

  private void background(int i, boolean afterComma, Opening kind) {
    double outer = depth;
    open(i, depth + 1, true, false, kind);
    if (afterComma) {
      openedByComma = true;
      outerDepth = outer;
    }
  }

  private void coordinate(int i) {
    boolean hasVerb = false;
    for (int k = begin; k < i; k++) {
      hasVerb |= words.isFinite(k);
    }
    if (!hasVerb) {
      return;
    }
    int next = i + 1;
    while (words.isAdverb(next)) {
      next++;
    }
    if (words.isFinite(next) || (words.isVerbAt(next) && !words.isNominal(next))) {
      open(i, depth, false, true, Opening.COORDINATE);
      return;
    }
    for (int k = next; k < Math.min(words.size(), next + 14) && !words.isPunctuation(k); k++) {
      if (words.isFinite(k)) {
        open(i, depth, true, false, Opening.COORDINATE);
        return;
      }
      if (words.is("subordinator", k) || words.is("relative", k)) {
        return;
      }
    }
  }

  private void open(int i, double newDepth, boolean newRegion, boolean inheriting, Opening kind) {
    close(i);
    depth = Math.max(0, newDepth);
    region += newRegion ? 1 : 0;
    inherits = inheriting;
    opening = kind;
    begin = i;
  }

  private void close(int end) {
    if (end > begin || (end == words.size() && clauses.isEmpty())) {
      for (int k = begin; k < end; k++) {
        clauseOf[k] = clauses.size();
      }
      clauses.add(new Clause(begin, end, depth, region, inherits, opening));
    }
  }
}
