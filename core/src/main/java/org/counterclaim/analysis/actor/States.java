package org.counterclaim.analysis.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Actor;

/** States, and the bodies that every state has: "X's Defense Ministry", "the army of X". */
final class States {

  private static final int LONGEST_NAME = 6;

  /** A state: its government as an actor, and what it is called. */
  record State(String code, String name, KnownActor government) {}

  private record Body(String template, Actor.Kind kind) {}

  private record Found(State state, int words) {}

  private final Map<String, State> byName = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Map<String, State> byCode = new HashMap<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Map<String, Body> bodies = new HashMap<>();
  private int longestBody = 1;

  void addState(ActorFile.Row row) {
    String code = row.column(0);
    String name = row.column(1);
    if (code.isEmpty() || name.isEmpty()) {
      throw row.malformed("expected a code and a name");
    }
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(row.several(3));
    names.addAll(row.several(4));
    KnownActor government =
        new KnownActor(
            "Government of " + name,
            Actor.Kind.STATE,
            Optional.empty(),
            List.of(Affiliation.parse(code)),
            names);
    State state = new State(code, name, government);
    byCode.put(code, state);
    names.forEach(each -> addName(each, state));
    for (String adjective : row.several(2)) {
      addName(adjective, state);
      adjectives.add(ActorKey.loose(ActorKey.words(adjective)));
    }
  }

  void addBody(ActorFile.Row row) {
    String template = row.column(0);
    if (!template.contains("%s")) {
      throw row.malformed("expected %s, for the state, in the name '" + template + "'");
    }
    Body body = new Body(template, ActorFile.kind(row, row.column(1)));
    for (String phrase : row.several(2)) {
      List<String> words = ActorKey.words(phrase);
      longestBody = Math.max(longestBody, words.size());
      bodies.putIfAbsent(ActorKey.loose(words), body);
    }
  }

  private void addName(String name, State state) {
    List<String> words = ActorKey.words(name);
    if (!words.isEmpty()) {
      byName.putIfAbsent(String.join(" ", words), state);
      firstWords.add(words.get(0));
    }
  }

  Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** {@return the state that these words name, as a name, an adjective or a seat} */
  Optional<State> named(List<String> words) {
    if (!mayBeNamed(words)) {
      return Optional.empty();
    }
    State state = byName.get(String.join(" ", words));
    return Optional.ofNullable(state == null ? byName.get(ActorKey.loose(words)) : state);
  }

  /** Most words of a text begin no state's name. */
  private boolean mayBeNamed(List<String> words) {
    return !words.isEmpty()
        && (firstWords.contains(words.get(0))
            || firstWords.contains(ActorKey.singular(words.get(0))));
  }

  boolean isAdjective(String word) {
    return adjectives.contains(ActorKey.singular(word));
  }

  /** {@return how many words at the front name a state; 0 if none do} */
  int stateAtFront(List<String> words) {
    return front(words).map(Found::words).orElse(0);
  }

  /** {@return the state at the front of the words} */
  Optional<State> stateInFront(List<String> words) {
    return front(words).map(Found::state);
  }

  /**
   * {@return the body these words name by pattern, with the state's own government for "regime"}
   */
  Optional<KnownActor> body(List<String> words, Set<String> modifiers) {
    return bodyBehindState(words, modifiers).or(() -> bodyBeforeState(words, modifiers));
  }

  /** {@return the body of a state that a phrase without the state's name means} */
  Optional<KnownActor> body(State state, List<String> phrase, Set<String> modifiers) {
    for (int begin = 0; begin < phrase.size() && begin <= 4; begin++) {
      Body body = bodies.get(ActorKey.loose(phrase.subList(begin, phrase.size())));
      if (body != null) {
        return Optional.of(make(body, state));
      }
      if (!modifiers.contains(phrase.get(begin))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<KnownActor> bodyBehindState(List<String> words, Set<String> modifiers) {
    return front(words)
        .filter(found -> found.words() < words.size())
        .flatMap(
            found -> body(found.state(), words.subList(found.words(), words.size()), modifiers));
  }

  private Optional<KnownActor> bodyBeforeState(List<String> words, Set<String> modifiers) {
    for (int i = words.size() - 2; i >= 1; i--) {
      String word = words.get(i);
      if (!word.equals("of") && !word.equals("in") && !word.equals("for")) {
        continue;
      }
      Optional<State> state = named(words.subList(i + 1, words.size()));
      if (state.isPresent()) {
        return body(state.get(), words.subList(0, i), modifiers);
      }
    }
    return Optional.empty();
  }

  private Optional<Found> front(List<String> words) {
    for (int size = Math.min(LONGEST_NAME, words.size()); size > 0; size--) {
      Optional<State> state = named(words.subList(0, size));
      if (state.isPresent()) {
        return Optional.of(new Found(state.get(), size));
      }
    }
    return Optional.empty();
  }

  private static KnownActor make(Body body, State state) {
    if (body.kind() == Actor.Kind.STATE) {
      return state.government();
    }
    return new KnownActor(
        body.template().replace("%s", state.name()),
        body.kind(),
        Optional.empty(),
        List.of(Affiliation.parse(state.code())),
        List.of());
  }
}
