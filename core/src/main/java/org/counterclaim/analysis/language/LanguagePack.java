package org.counterclaim.analysis.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one language. Each list is a text file: an entry a line, {@code #} begins a comment,
 * {@code >} an example, which the tests run. Immutable after loading; thread-safe.
 */
public final class LanguagePack {

  /** The lists every pack has, by file name without ending. */
  private static final List<String> TOPICS =
      List.of(
          "abbreviations",
          "cue-verbs",
          "cue-nouns",
          "cue-borders",
          "hearsay",
          "hedges",
          "anonymity",
          "unsaid",
          "companies",
          "people",
          "speakers",
          "word-classes",
          "events/triggers",
          "events/choices",
          "events/word-groups",
          "events/party-words",
          "events/polarity",
          "events/irregular-verbs",
          "events/settings",
          "events/subtype-words",
          "figures/numbers",
          "figures/counted",
          "control/words");

  private final Map<String, List<String>> lines;

  private LanguagePack(Map<String, List<String>> lines) {
    this.lines = Map.copyOf(lines);
  }

  /**
   * {@return the English pack}
   *
   * @throws MissingLanguagePackException if the class path lacks it
   */
  public static LanguagePack english() {
    return load("en");
  }

  /**
   * {@return the pack in the class path folder {@code counterclaim/} + {@code language}}
   *
   * @throws MissingLanguagePackException if the class path lacks it
   */
  public static LanguagePack load(String language) {
    Map<String, List<String>> lines = new HashMap<>();
    for (String topic : TOPICS) {
      lines.put(topic, readLines("/counterclaim/" + language + "/" + topic + ".txt"));
    }
    return new LanguagePack(lines);
  }

  /** {@return the entries of a list, in the order of the file} */
  public List<String> entries(String topic) {
    return select(topic, line -> !line.startsWith(">"));
  }

  /** {@return the examples of a list, without their mark} */
  public List<String> examples(String topic) {
    return select(topic, line -> line.startsWith(">")).stream()
        .map(line -> line.substring(1).strip())
        .toList();
  }

  /** {@return entries of the form "name: word word …", by name; a name may come several times} */
  public Map<String, Set<String>> groups(String topic) {
    return entries(topic).stream()
        .map(line -> line.split(":\\s*", 2))
        .filter(parts -> parts.length == 2)
        .collect(
            Collectors.toMap(
                parts -> parts[0],
                parts -> Set.copyOf(List.of(parts[1].split("\\s+", -1))),
                LanguagePack::union));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<String> select(String topic, Predicate<String> wanted) {
    List<String> all = lines.get(topic);
    if (all == null) {
      throw new IllegalArgumentException("no list '" + topic + "'; known: " + TOPICS);
    }
    return all.stream().filter(wanted).toList();
  }

  private static List<String> readLines(String path) {
    try (@Nullable InputStream stream = LanguagePack.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new MissingLanguagePackException(path.substring(1));
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
      return reader
          .lines()
          .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
