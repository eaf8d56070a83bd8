package org.counterclaim.analysis.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Attribution;
import org.counterclaim.text.Span;

/** What the statements of a report are about, by their words. */
final class Topics {

  /** So many letters has a word that tells of something. */
  private static final int SHORTEST = 4;

  /** So many letters tell it from others: "shelled" and "shelling" are one. */
  private static final int STEM = 5;

  private final String text;
  private final List<Attribution> attributions;
  private final SpeakerWords words;

  Topics(String text, List<Attribution> attributions, SpeakerWords words) {
    this.text = text;
    this.attributions = attributions;
    this.words = words;
  }

  /** {@return the beginnings of the words of a statement; none of "that charge", its own cue} */
  Set<String> of(int attribution) {
    Set<String> topic = new HashSet<>();
    Optional<Span> cue = attributions.get(attribution).cue();
    for (Span part : attributions.get(attribution).content()) {
      for (Token token : Token.of(text, part)) {
        String word = token.lower();
        boolean ofCue = cue.filter(token.span()::overlaps).isPresent();
        if (word.length() >= SHORTEST && !ofCue && !words.isSmall(word)) {
          topic.add(word.substring(0, Math.min(word.length(), STEM)));
        }
      }
    }
    return topic;
  }
}
