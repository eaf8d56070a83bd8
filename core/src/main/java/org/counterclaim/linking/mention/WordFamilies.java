package org.counterclaim.linking.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that name one kind of event: "died", "death" and "killed"; "fire" and "blaze". */
public final class WordFamilies {

  private static final String FILE = "/counterclaim/en/mention/families.txt";
  private static final String SAYING = "saying";
  private static final String SMALL = "small";

  /** The longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es",
          "al", "s", "e");

  private final Map<String, String> families = new HashMap<>();
  private final Set<String> saying = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  private WordFamilies() {}

  /** {@return the families of English} */
  public static WordFamilies english() {
    WordFamilies words = new WordFamilies();
    InputStream stream = WordFamilies.class.getResourceAsStream(FILE);
    try (stream) {
      new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** {@return the name of the word's family; its stem where it has none} */
  public String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String own = families.get(lower);
    if (own != null) {
      return own;
    }
    String stem = stem(lower);
    return families.getOrDefault(stem, stem);
  }

  /**
   * {@return the word that names the event: "checked" in "checked into", "attack" in "the attack"}
   */
  public String head(List<String> mention) {
    for (int at = 1; at < mention.size(); at++) {
      if (isSmall(mention.get(at))) {
        return mention.get(at - 1);
      }
    }
    return mention.get(mention.size() - 1);
  }

  boolean isSaying(String family) {
    return saying.contains(family);
  }

  boolean isSmall(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT));
  }

  private void add(String line) {
    int colon = line.indexOf(": ");
    String name = line.substring(0, colon);
    for (String word : line.substring(colon + 2).split(" ", -1)) {
      if (name.equals(SMALL)) {
        small.add(word);
      } else if (name.equals(SAYING)) {
        saying.add(stem(word));
      } else {
        families.putIfAbsent(word, name);
        families.putIfAbsent(stem(word), name);
      }
    }
  }

  /** Rough: the words that it does not bring together are listed as a family. */
  private static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && "sl".indexOf(stem.charAt(last)) < 0) {
      stem = stem.substring(0, last);
    }
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
  }
}
