package org.counterclaim.ledger.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.Story;

/** A story as it is laid out: its links, who says each statement, and when its reports came. */
final class StoryJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private StoryJson() {}

  /** When a report came, and whose it is; "" for an unknown outlet. */
  record Source(Optional<LocalDate> published, String outlet) {}

  /**
   * {@return the story on one line}
   *
   * @param links one happening with its matters and replies
   */
  static String write(
      Links links, Map<StatementRef, String> speakers, Map<String, Source> sources) {
    ObjectNode node = NODES.objectNode();
    List<String> voices = new ArrayList<>();
    ArrayNode by = NODES.arrayNode();
    for (StatementRef ref : links.happenings().get(0).statements()) {
      String voice = speakers.getOrDefault(ref, "");
      if (!voices.contains(voice)) {
        voices.add(voice);
      }
      by.add(voices.indexOf(voice));
    }
    voices.forEach(node.putArray("voices")::add);
    node.set("by", by);
    ObjectNode reports = node.putObject("reports");
    new TreeMap<>(sources)
        .forEach(
            (report, source) -> {
              ObjectNode each = reports.putObject(report);
              source.published().ifPresent(day -> each.put("day", day.toEpochDay()));
              each.put("outlet", source.outlet());
            });
    String rest = LinkageJson.write(new Linkage(links, Map.of(), Map.of(), List.of()));
    String head = node.toString();
    return head.substring(0, head.length() - 1) + ",\"links\":" + rest + "}";
  }

  /** {@return the story that was written} */
  static Story read(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      Links links = LinkageJson.read(node.path("links")).links();
      Happening happening = links.happenings().get(0);
      Map<StatementRef, String> speakers = new HashMap<>();
      for (int at = 0; at < happening.statements().size(); at++) {
        int voice = node.path("by").path(at).asInt();
        speakers.put(happening.statements().get(at), node.path("voices").path(voice).asText());
      }
      List<MatterLine> lines = new ArrayList<>();
      for (Matter matter : links.matters()) {
        lines.add(line(matter, happening, speakers, node.path("reports")));
      }
      return new Story(happening, lines, links.replies());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static MatterLine line(
      Matter matter, Happening happening, Map<StatementRef, String> all, JsonNode reports) {
    Map<StatementRef, String> speakers = new HashMap<>();
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    for (StatementRef ref : matter.statements()) {
      speakers.put(ref, all.getOrDefault(ref, ""));
      if (seen.add(ref.report())) {
        JsonNode source = reports.path(ref.report());
        if (source.has("day")) {
          days.merge(LocalDate.ofEpochDay(source.path("day").asLong()), 1, Integer::sum);
        }
        if (!source.path("outlet").asText().isEmpty()) {
          outlets.add(source.path("outlet").asText());
        }
      }
    }
    return new MatterLine(matter, happening, speakers, days, seen.size(), outlets.size());
  }
}
