package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom "the US-backed rebels" means in a report that elsewhere calls one group so by name: "the
 * U.S.-backed Northern Democratic Front". Where it calls two so, nobody. For one report and one
 * thread.
 */
final class Backing {

  private static final int LONGEST_NAME = 6;

  /** So many chars of a report are looked at. */
  private static final int MOST = 40_000;

  private final KnownActors known;
  private final SpeakerWords words;
  private final String text;
  private final Optional<LocalDate> day;
  private @Nullable Map<String, Set<KnownActor>> backed;

  Backing(KnownActors known, SpeakerWords words, String text, Optional<LocalDate> day) {
    this.known = known;
    this.words = words;
    this.text = text;
    this.day = day;
  }

  Optional<KnownActor> of(Span phrase) {
    return Token.of(text, phrase).stream()
        .flatMap(token -> backer(token).stream())
        .findFirst()
        .map(backer -> backed().getOrDefault(backer, Set.of()))
        .filter(named -> named.size() == 1)
        .flatMap(named -> named.stream().findFirst());
  }

  /** The state of "U.S.-backed"; none of "heavily-armed". */
  private Optional<String> backer(Token token) {
    int hyphen = token.lower().lastIndexOf('-');
    return hyphen > 0 && words.has("sponsored", token.lower().substring(hyphen + 1))
        ? known.state(token.text().substring(0, hyphen)).map(KnownActor::name)
        : Optional.empty();
  }

  /** Who is called so by name, by the name of the state behind them. */
  private Map<String, Set<KnownActor>> backed() {
    Map<String, Set<KnownActor>> found = backed;
    if (found == null) {
      found = new HashMap<>();
      List<Token> tokens = Token.of(text, new Span(0, Math.min(MOST, text.length())));
      for (int i = 0; i < tokens.size(); i++) {
        Optional<String> backer = backer(tokens.get(i));
        if (backer.isPresent()) {
          Set<KnownActor> groups = found.computeIfAbsent(backer.get(), key -> new HashSet<>());
          named(tokens, i + 1).ifPresent(groups::add);
        }
      }
      backed = found;
    }
    return found;
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
