package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;

/**
 * Whom "the US-backed rebels" means in a report that elsewhere calls one group so by name: "the
 * U.S.-backed Northern Democratic Front". Where it calls two so, nobody.
 */
final class Backing {

  private static final int LONGEST_NAME = 6;

  /** So many words of a report are looked at. */
  private static final int MOST = 4000;

  private final KnownActors known;
  private final SpeakerWords words;
  private final String text;
  private final Optional<LocalDate> day;

  Backing(KnownActors known, SpeakerWords words, String text, Optional<LocalDate> day) {
    this.known = known;
    this.words = words;
    this.text = text;
    this.day = day;
  }

  Optional<KnownActor> of(Span phrase) {
    List<Token> tokens = Token.of(text, phrase);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> backer(tokens, i))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(this::onlyOneOf);
  }

  /** "us" at the last word of "U.S.-backed", which a point parts in two. */
  private Optional<String> backer(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    int hyphen = token.lower().lastIndexOf('-');
    boolean apart = i > 0 && text.charAt(token.span().begin() - 1) == '-';
    if (!words.has("sponsored", token.lower().substring(hyphen + 1)) || (hyphen <= 0 && !apart)) {
      return Optional.empty();
    }
    String front = apart ? tokens.get(i - 1).lower() : token.lower().substring(0, hyphen);
    return Optional.of(front.replace(".", ""));
  }

  private Optional<KnownActor> onlyOneOf(String backer) {
    List<Token> tokens = Token.of(text, new Span(0, text.length()));
    Set<KnownActor> named = new HashSet<>();
    for (int i = 0; i < Math.min(tokens.size(), MOST); i++) {
      if (backer(tokens, i).filter(backer::equals).isPresent()) {
        named(tokens, i + 1).ifPresent(named::add);
      }
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** The longest name there, behind words of a name that is not known: "Syria’s ADF". */
  private Optional<KnownActor> named(List<Token> tokens, int begin) {
    for (int first = begin; first < tokens.size() && first - begin < LONGEST_NAME; first++) {
      Optional<KnownActor> actor = namedFrom(tokens, first);
      if (actor.isPresent() || !tokens.get(first).isCapital()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  private Optional<KnownActor> namedFrom(List<Token> tokens, int first) {
    for (int last = Math.min(first + LONGEST_NAME, tokens.size()) - 1; last >= first; last--) {
      Span span = new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
      Optional<KnownActor> actor =
          known.named(span.in(text), day).filter(each -> each.kind() == Actor.Kind.ARMED_GROUP);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }
}
