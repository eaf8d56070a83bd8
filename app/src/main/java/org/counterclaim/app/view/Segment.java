package org.counterclaim.app.view;

import java.util.List;

/**
 * A stretch of text that is marked alike from its first char to its last.
 *
 * @param words the text itself, as it stands
 * @param content ids of the statements whose content it is part of, the outermost first
 * @param sources ids of the statements whose speaker it names
 * @param cues ids of the statements it attributes
 * @param begins ids of the statements whose first mark begins here
 * @param notes what is known of the words besides, where that was asked for
 */
public record Segment(
    String words,
    List<String> content,
    List<String> sources,
    List<String> cues,
    List<String> begins,
    List<Note> notes) {

  public Segment {
    content = List.copyOf(content);
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
    begins = List.copyOf(begins);
    notes = List.copyOf(notes);
  }

  public boolean isMarked() {
    return !content.isEmpty() || !sources.isEmpty() || !cues.isEmpty();
  }

  /**
   * {@return the id of the statement a reader means who points here: the one it is the cue or the
   * source of, else the innermost}
   *
   * @throws IndexOutOfBoundsException if nothing is marked here
   */
  public String statement() {
    if (!cues.isEmpty()) {
      return cues.get(cues.size() - 1);
    }
    return sources.isEmpty() ? content.get(content.size() - 1) : sources.get(sources.size() - 1);
  }
}
