package org.counterclaim.analysis.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in an interview, "Weil: I saw it", as its line begins. Who only asks, "Q:", is
 * the outlet; who only answers, "A:", is one and the same, without a name unless the report names
 * one person before.
 */
final class Turns {

  private static final int LONGEST = 60;

  private final String text;
  private final Cast cast;
  private final SpeakerWords words;
  private final Function<Span, Optional<Member>> named;
  private @Nullable Member answering;

  /**
   * @param named whom of the cast a name means
   */
  Turns(String text, Cast cast, SpeakerWords words, Function<Span, Optional<Member>> named) {
    this.text = text;
    this.cast = cast;
    this.words = words;
    this.named = named;
  }

  /** {@return who has the turn in whose line the offset lies} */
  Optional<Member> at(int offset) {
    int begin = text.lastIndexOf('\n', offset - 1) + 1;
    int colon = text.substring(begin, Math.min(offset, begin + LONGEST)).indexOf(':');
    if (colon <= 0) {
      return Optional.empty();
    }
    Span label = new Span(begin, begin + colon);
    return byLetter(label).or(() -> named.apply(label));
  }

  /** {@return whom a source means that is "Q" or "A" before a colon} */
  Optional<Member> byLetter(Span source) {
    boolean opens = source.begin() == 0 || text.charAt(source.begin() - 1) == '\n';
    String label = source.in(text);
    boolean letter = label.equals(label.toUpperCase(Locale.ROOT));
    if (!opens || !text.startsWith(":", source.end()) || (label.length() == 1 && !letter)) {
      return Optional.empty();
    }
    if (words.has("asks", label)) {
      return Optional.of(cast.narrator());
    }
    return letter && words.has("answers", label)
        ? Optional.of(answering(source.begin()))
        : Optional.empty();
  }

  private Member answering(int offset) {
    if (answering == null) {
      answering =
          introduced(offset).orElseGet(() -> cast.add("unnamed speaker", Actor.Kind.UNNAMED));
    }
    return answering;
  }

  /** The one person whom the lines before the first answer name. */
  private Optional<Member> introduced(int offset) {
    List<Member> named =
        cast.members().stream()
            .filter(member -> member.isPerson() && member.firstMention() < offset)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
