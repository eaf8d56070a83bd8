package org.counterclaim.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;

/**
 * Who stands together in one report: a state with those who speak for it, a body with its people,
 * everybody else alone. An organisation's affiliation is where it lives, not whom it speaks for.
 */
final class Parties {

  private static final int COLOURS = 7;

  private final Map<String, PartyView> byKey;

  private Parties(Map<String, PartyView> byKey) {
    this.byKey = byKey;
  }

  static Parties of(Reading reading) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Statement statement : reading.statements()) {
      Actor speaker = reading.speaker(statement);
      counts.merge(key(speaker), 1, Integer::sum);
      names.putIfAbsent(key(speaker), name(speaker));
    }
    List<String> keys = new ArrayList<>(counts.keySet());
    keys.sort(Comparator.comparing(key -> -counts.getOrDefault(key, 0)));
    Map<String, PartyView> parties = new LinkedHashMap<>();
    int number = 0;
    for (String key : keys) {
      String name = names.getOrDefault(key, key);
      int said = counts.getOrDefault(key, 0);
      if (key.startsWith("voice ")) {
        parties.put(key, new PartyView("·", 0, name, said));
      } else {
        parties.put(
            key,
            new PartyView(label(number), number < COLOURS ? number + 1 : COLOURS + 1, name, said));
        number++;
      }
    }
    return new Parties(parties);
  }

  List<PartyView> all() {
    return List.copyOf(byKey.values());
  }

  /** {@return the party an actor speaks for, if it speaks at all} */
  Optional<PartyView> of(Actor actor) {
    return Optional.ofNullable(byKey.get(key(actor)));
  }

  private static String key(Actor actor) {
    return switch (actor.kind()) {
      case STATE -> actor.affiliation().isEmpty() ? alone(actor) : side(actor);
      case PERSON -> actor.affiliation().size() == 1 ? side(actor) : alone(actor);
      case NARRATOR -> "voice " + actor.id();
      case ORGANISATION, ARMED_GROUP, MEDIA -> "side " + actor.name().toLowerCase(Locale.ROOT);
      case UNNAMED -> alone(actor);
    };
  }

  private static String side(Actor actor) {
    return "side " + actor.affiliation().get(0).toLowerCase(Locale.ROOT);
  }

  private static String alone(Actor actor) {
    return "actor " + actor.id();
  }

  private static String name(Actor actor) {
    String key = key(actor);
    return key.startsWith("side ") && !actor.affiliation().isEmpty() && key.equals(side(actor))
        ? StateNames.nameOf(actor.affiliation().get(0))
        : actor.name();
  }

  private static String label(int number) {
    String letter = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? letter : label(number / 26 - 1) + letter;
  }
}
