package org.counterclaim.linking.headline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that say how a text stands to a claim, in named groups: "false", "deny", "hedge" … */
final class CueWords {

  private static final String FILE = "/counterclaim/en/headline/words.txt";

  /** Words that carry no topic. */
  static final String PLAIN = "plain";

  private final Map<String, Set<String>> groups;

  private CueWords(Map<String, Set<String>> groups) {
    this.groups = groups;
  }

  static CueWords english() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    InputStream stream = CueWords.class.getResourceAsStream(FILE);
    try (stream) {
      new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(
              parts ->
                  groups
                      .computeIfAbsent(parts[0], name -> new LinkedHashSet<>())
                      .addAll(Arrays.asList(parts[1].strip().split(" ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CueWords(groups);
  }

  /** {@return the names of the groups that say how a text stands, in the order of the file} */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(groups.keySet());
    names.remove(PLAIN);
    return names;
  }

  /** {@return how many of the words are of a group} */
  long count(String group, Collection<String> words) {
    Set<String> wanted = groups.getOrDefault(group, Set.of());
    return words.stream().filter(wanted::contains).count();
  }

  /** {@return whether a word tells what a text is about} */
  boolean isTopic(String word) {
    return groups.values().stream().noneMatch(group -> group.contains(word));
  }

  /** {@return whether a word is more than grammar} */
  boolean isWeighty(String word) {
    return !groups.getOrDefault(PLAIN, Set.of()).contains(word);
  }
}
