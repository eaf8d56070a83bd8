package org.counterclaim.analysis;

import java.util.Random;

/** Text that looks like news to a rule and like noise to a reader; the same seed, the same text. */
public final class RandomNews {

  private static final String[] PIECES = {
    "the",
    "army",
    "said",
    "says",
    "that",
    "claims",
    "Moscow",
    "’s",
    "according",
    "to",
    "told",
    "reporters",
    "reportedly",
    "rejected",
    "denied",
    "Maj.",
    "Gen.",
    "Petrov",
    "U.S.",
    "it",
    "He",
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "``",
    "''",
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    "?",
    "!",
    ":",
    ";",
    "—",
    "…",
    "\n",
    "\n\n",
    "\u00a0",
    "adding",
    "who",
    "and",
    "but",
    "was",
    "asked",
    "whether",
    "quoted",
    "as",
    "saying",
    "3.5",
    "No.",
    "5",
    "a.m.",
    "😀",
    "العربية",
    "\r\n",
    "\t",
    "\u0000",
    "we",
    "We",
    "complained:",
    "of",
    "by",
    "as"
  };

  private RandomNews() {}

  /** {@return up to {@code pieces} words, marks and line ends} */
  public static String text(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(4) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
