package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An origin of what is told: one who speaks, whichever outlets carry it; or the text that an outlet
 * prints in its own voice, with those that print the same.
 *
 * @param name who speaks; of a text, the outlets that print it
 * @param ownText whether it is a text in an outlet's own voice
 * @param outlets who carries it
 */
public record Voice(String name, boolean ownText, List<String> outlets) {

  public Voice {
    outlets = List.copyOf(outlets);
  }

  /**
   * {@return the origins, those that most outlets carry first}
   *
   * @param families for each report, the first that printed its text
   */
  static List<Voice> of(Collection<Quote> quotes, Map<String, String> families) {
    Map<String, Set<String>> outlets = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      String report = quote.ref().report();
      String key =
          quote.own() ? "text " + families.getOrDefault(report, report) : "by " + quote.speaker();
      outlets.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(quote.outlet());
      names.putIfAbsent(key, quote.speaker());
    }
    List<Voice> voices = new ArrayList<>();
    outlets.forEach(
        (key, carried) -> {
          boolean text = key.startsWith("text ");
          String name = text ? String.join(", ", carried) : names.getOrDefault(key, "");
          voices.add(new Voice(name, text, List.copyOf(carried)));
        });
    voices.sort((one, other) -> other.outlets().size() - one.outlets().size());
    return voices;
  }
}
