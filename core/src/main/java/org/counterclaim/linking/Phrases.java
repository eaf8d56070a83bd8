package org.counterclaim.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Groups of phrases from a file of the language pack, a group a line: {@code name (note): phrase;
 * phrase}. A phrase is found whatever its inflection. Immutable.
 */
final class Phrases {

  private static final String FOLDER = "/counterclaim/en/linking/";

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private int longestPhrase;

  private record Entry(String group, List<String> stems) {}

  /** A phrase found. */
  record Hit(String group, int first, int last) {}

  private Phrases() {}

  /** {@return the groups of a file} */
  static Phrases of(String file) {
    Phrases phrases = new Phrases();
    try (@Nullable InputStream stream = Phrases.class.getResourceAsStream(FOLDER + file)) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
      reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(phrases::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return phrases;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String head = line.substring(0, colon).strip();
    int bracket = head.indexOf('(');
    String group = bracket < 0 ? head : head.substring(0, bracket).strip();
    notes.put(group, bracket < 0 ? "" : head.substring(bracket + 1, head.length() - 1));
    for (String phrase : line.substring(colon + 1).split(";", -1)) {
      List<String> stems = Text.words(phrase).stream().map(Text.Word::stem).toList();
      if (!stems.isEmpty()) {
        byFirst.computeIfAbsent(stems.get(0), s -> new ArrayList<>()).add(new Entry(group, stems));
        longestPhrase = Math.max(longestPhrase, stems.size());
      }
    }
  }

  /** {@return what stands in brackets behind the group's name} */
  String note(String group) {
    return notes.getOrDefault(group, "");
  }

  /** {@return all phrases among the words, in their order} */
  List<Hit> find(List<Text.Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Entry entry : byFirst.getOrDefault(words.get(at).stem(), List.of())) {
        if (matches(words, at, entry.stems())) {
          hits.add(new Hit(entry.group(), at, at + entry.stems().size() - 1));
        }
      }
    }
    List<Hit> longest = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (!isEnclosed(hits, i)) {
        longest.add(hits.get(i));
      }
    }
    return longest;
  }

  /** Hits stand in the order of their first words, so whatever encloses one is near it. */
  private boolean isEnclosed(List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    boolean enclosed = false;
    for (int j = i - 1; j >= 0 && hits.get(j).first() > hit.first() - longestPhrase; j--) {
      enclosed |= encloses(hits.get(j), hit);
    }
    for (int j = i + 1; j < hits.size() && hits.get(j).first() == hit.first(); j++) {
      enclosed |= encloses(hits.get(j), hit);
    }
    return enclosed;
  }

  /** "gas field" is not gas. */
  private static boolean encloses(Hit longer, Hit hit) {
    return longer.first() <= hit.first()
        && hit.last() <= longer.last()
        && longer.last() - longer.first() > hit.last() - hit.first();
  }

  private static boolean matches(List<Text.Word> words, int at, List<String> stems) {
    if (at + stems.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < stems.size(); i++) {
      if (!words.get(at + i).stem().equals(stems.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@return the groups that have a phrase among the words} */
  Set<String> groups(List<Text.Word> words) {
    Set<String> groups = new TreeSet<>();
    find(words).forEach(hit -> groups.add(hit.group()));
    return groups;
  }
}
