package org.counterclaim.intake.html;

import org.counterclaim.text.Block;
import org.jsoup.nodes.Element;

/**
 * A run of words between two borders of the page's layout, white space collapsed.
 *
 * @param linkChars how many of its characters stand in links
 * @param home the closest element around it that makes a border
 */
record Passage(Block.Kind kind, String text, int linkChars, Element home) {

  private static final int PROSE_CHARS = 40;
  private static final int LONG_CHARS = 100;

  /** {@return how much running prose it holds, in characters; 0 for labels and lists of links} */
  int prose() {
    int own = text.length() - linkChars;
    if (own < PROSE_CHARS || own * 2 < text.length() || kind == Block.Kind.HEADING) {
      return 0;
    }
    return own >= LONG_CHARS || endsSentence() ? own : 0;
  }

  /** {@return whether at least half of it stands in links} */
  boolean isLinked() {
    return linkChars * 2 >= text.length();
  }

  private boolean endsSentence() {
    char last = text.charAt(text.length() - 1);
    return ".!?…\"”’:)。！？".indexOf(last) >= 0;
  }
}
