package org.counterclaim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reply;

/**
 * The threads of a hand-made case: matters, happenings, conflicts and agreement, by the position of
 * each statement in {@link GoldCase#said}.
 *
 * @param speakers of the statements
 * @param matters of each statement that has any, by name
 * @param happenings of each statement that has any, by name
 * @param conflicts pairs that cannot both be true, by sides or as listed; the lower position first
 * @param agreements pairs listed as support or repetition; the lower position first
 */
public record GoldThread(
    GoldCase gold,
    List<Actor> speakers,
    Map<Integer, Set<String>> matters,
    Map<Integer, Set<String>> happenings,
    Set<Pair> conflicts,
    Set<Pair> agreements) {

  public GoldThread {
    speakers = List.copyOf(speakers);
    matters = Map.copyOf(matters);
    happenings = Map.copyOf(happenings);
    conflicts = Set.copyOf(conflicts);
    agreements = Set.copyOf(agreements);
  }

  /** Two statements, whoever answers. */
  public record Pair(int one, int other) implements Comparable<Pair> {
    static Pair of(int one, int other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(Pair pair) {
      return one != pair.one ? Integer.compare(one, pair.one) : Integer.compare(other, pair.other);
    }
  }

  /**
   * {@return the cases of a folder, by name}
   *
   * @throws IOException if a file cannot be read
   */
  public static List<GoldThread> readAll(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(child -> Files.exists(child.resolve("gold.json"))).sorted().forEach(children::add);
    }
    List<GoldThread> threads = new ArrayList<>();
    for (Path child : children) {
      threads.add(read(child));
    }
    return threads;
  }

  private static GoldThread read(Path folder) throws IOException {
    JsonNode root = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    Map<String, Integer> places = new HashMap<>();
    List<Actor> speakers = new ArrayList<>();
    for (JsonNode statement : root.path("statements")) {
      places.put(statement.path("id").asText(), places.size());
      speakers.add(actor(statement.path("speaker").asText(), root.path("actors")));
    }
    Map<Integer, Set<String>> matters = new HashMap<>();
    Map<Integer, Set<String>> happenings = new HashMap<>();
    Set<Pair> conflicts = new HashSet<>();
    for (JsonNode matter : root.path("matters")) {
      for (JsonNode id : matter.path("statements")) {
        put(matters, places, id, matter.path("id").asText());
        put(happenings, places, id, matter.path("happening").asText());
      }
      for (JsonNode clash : matter.path("incompatible")) {
        JsonNode sides = matter.path("sides");
        for (JsonNode one : sides.path(clash.path(0).asInt()).path("statements")) {
          for (JsonNode other : sides.path(clash.path(1).asInt()).path("statements")) {
            addPair(conflicts, places, one, other);
          }
        }
      }
    }
    Set<Pair> agreements = new HashSet<>();
    for (JsonNode reply : root.path("replies")) {
      switch (Reply.Kind.valueOf(reply.path("kind").asText().toUpperCase(Locale.ROOT))) {
        case DENIES, DISPUTES -> addPair(conflicts, places, reply.path("from"), reply.path("to"));
        case SUPPORTS, REPEATS -> addPair(agreements, places, reply.path("from"), reply.path("to"));
        default -> {}
      }
    }
    return new GoldThread(
        GoldCase.read(folder), speakers, matters, happenings, conflicts, agreements);
  }

  private static Actor actor(String id, JsonNode actors) {
    JsonNode node = actors.path(id);
    String affiliation = node.path("affiliation").asText("");
    return new Actor(
        id,
        node.path("name").asText(id),
        Actor.Kind.valueOf(
            node.path("kind").asText("unnamed").toUpperCase(Locale.ROOT).replace('-', '_')),
        affiliation.isEmpty() || affiliation.equals("null") ? List.of() : List.of(affiliation),
        List.of());
  }

  private static void put(
      Map<Integer, Set<String>> sets, Map<String, Integer> places, JsonNode id, String name) {
    Integer place = places.get(id.asText());
    if (place != null) {
      sets.computeIfAbsent(place, p -> new TreeSet<>()).add(name);
    }
  }

  private static void addPair(
      Set<Pair> pairs, Map<String, Integer> places, JsonNode one, JsonNode other) {
    Integer first = places.get(one.asText());
    Integer second = places.get(other.asText());
    if (first != null && second != null && !first.equals(second)) {
      pairs.add(Pair.of(first, second));
    }
  }
}
