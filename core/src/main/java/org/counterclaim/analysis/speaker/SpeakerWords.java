package org.counterclaim.analysis.speaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of {@code speakers.txt}: which nouns speak, and as what. */
final class SpeakerWords {

  private static final List<String> SMALL =
      List.of("determiner", "preposition", "pronoun", "stopper", "topic", "adverb");
  private static final String PATH = "/counterclaim/en/speakers.txt";

  private final Map<String, Set<String>> groupsOfWords = new HashMap<>();
  private final Map<String, String> longForms = new HashMap<>();

  private SpeakerWords() {}

  /** {@return the English lists; none if the class path lacks them} */
  static SpeakerWords english() {
    SpeakerWords words = new SpeakerWords();
    try (@Nullable InputStream stream = SpeakerWords.class.getResourceAsStream(PATH)) {
      if (stream != null) {
        new BufferedReader(new InputStreamReader(stream, UTF_8)).lines().forEach(words::read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + PATH, e);
    }
    return words;
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    if (colon > 0 && line.charAt(0) != '#') {
      for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
        int equals = word.indexOf('=');
        if (equals > 0) {
          longForms.put(word.substring(0, equals), word.substring(equals + 1));
        }
        String listed = equals > 0 ? word.substring(0, equals) : word;
        groupsOfWords.computeIfAbsent(listed, key -> new HashSet<>()).add(line.substring(0, colon));
      }
    }
  }

  /** {@return whether the list has the word, in any case, in singular or plural} */
  boolean is(String group, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return has(group, lower) || has(group, singular(lower));
  }

  /** {@return whether the list has this very word, in any case} */
  boolean has(String group, String word) {
    return groupsOfWords.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()).contains(group);
  }

  /** {@return whether it is a word that tells of nothing: "their", "after", "which"} */
  boolean isSmall(String word) {
    return SMALL.stream().anyMatch(group -> has(group, word));
  }

  /** {@return the words in full, "prime minister" for "PM"; the word if it is no short form} */
  List<String> inFull(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    String full = longForms.get(bare.toLowerCase(Locale.ROOT));
    return full == null ? List.of(word) : List.of(full.split("_", -1));
  }

  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
