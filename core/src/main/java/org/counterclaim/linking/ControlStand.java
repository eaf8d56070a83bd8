package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.StatementRef;

/**
 * Who holds the place. That one side holds it and that it does not cannot both be true; that two
 * hold it may be, one after the other.
 */
final class ControlStand {

  static final String HOLDS = "holds";
  static final String NOT = "not";
  static final String LOST = "lost";

  /** Stands between the parts of an answer such as "holds|RU|Soledar". */
  static final String BESIDE = "|";

  private ControlStand() {}

  static Stand of(List<Testimony> testimonies) {
    Map<String, List<StatementRef>> held = new TreeMap<>();
    Map<StatementRef, String> voices = new HashMap<>();
    for (Testimony testimony : testimonies) {
      voices.put(testimony.ref(), testimony.voice());
      testimony.answers().stream()
          .filter(answer -> answer.question() == Question.CONTROL && !answer.value().isEmpty())
          .map(Answer::value)
          .distinct()
          .forEach(
              value -> held.computeIfAbsent(value, v -> new ArrayList<>()).add(testimony.ref()));
    }
    List<String> values = List.copyOf(held.keySet());
    List<Position> positions =
        values.stream()
            .map(value -> new Position(label(value), held.getOrDefault(value, List.of())))
            .toList();
    List<Matter.Clash> clashes = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int denial = values.indexOf(denialOf(values.get(i)));
      if (denial >= 0 && areOfTwo(positions.get(i), positions.get(denial), voices)) {
        clashes.add(new Matter.Clash(i, denial));
      }
    }
    return new Stand(positions, clashes);
  }

  private static String denialOf(String value) {
    return value.startsWith(HOLDS + BESIDE) ? NOT + value.substring(HOLDS.length()) : "";
  }

  private static boolean areOfTwo(Position one, Position other, Map<StatementRef, String> voices) {
    return one.statements().stream()
        .map(voices::get)
        .anyMatch(
            voice -> other.statements().stream().map(voices::get).anyMatch(v -> !voice.equals(v)));
  }

  private static String label(String value) {
    String[] parts = value.split(Pattern.quote(BESIDE), 3);
    return Labels.control(parts[0], parts[1], parts[2]);
  }
}
