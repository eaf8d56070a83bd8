package org.counterclaim.analysis.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Actors by what they are called. The first to claim a name keeps it among namesakes. */
final class ActorIndex {

  private static final int LONGEST_ACRONYM = 6;
  private static final List<String> ARTICLES =
      List.of("the ", "The ", "THE ", "a ", "an ", "A ", "An ");

  /** An actor under a name, which stands without its article. */
  private record Entry(String name, KnownActor actor) {}

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, List<Entry>> byLooseKey = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  void add(KnownActor actor) {
    addName(actor.name(), actor);
    actor.names().forEach(name -> addName(name, actor));
  }

  void addName(String name, KnownActor actor) {
    List<String> words = ActorKey.words(name);
    if (words.isEmpty()) {
      return;
    }
    firstWords.add(firstWord(words));
    Entry entry = new Entry(bare(name), actor);
    byKey.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>(1)).add(entry);
    byLooseKey.computeIfAbsent(ActorKey.loose(words), key -> new ArrayList<>(1)).add(entry);
  }

  /** {@return whether some name begins with this word; a word that does not count may begin any} */
  boolean mayBegin(String word) {
    List<String> words = ActorKey.words(word);
    return words.isEmpty() || firstWords.contains(firstWord(words));
  }

  /** A spelling may stand for two words: "co operation". */
  private static String firstWord(List<String> words) {
    String first = words.get(0);
    int gap = first.indexOf(' ');
    return ActorKey.singular(gap < 0 ? first : first.substring(0, gap));
  }

  /**
   * {@return all who bear the name, the best fit of the letters' case alone counting}
   *
   * @param words of the mention, normalised
   */
  List<KnownActor> find(String mention, List<String> words) {
    if (words.isEmpty() || !firstWords.contains(firstWord(words))) {
      return List.of();
    }
    List<KnownActor> exact = fitting(byKey.get(String.join(" ", words)), mention);
    return exact.isEmpty() ? loose(mention, words) : exact;
  }

  /** "Hamass" may be Hamas with a lost apostrophe; "Hama" is a town. */
  private List<KnownActor> loose(String mention, List<String> words) {
    List<Entry> entries = byLooseKey.getOrDefault(ActorKey.loose(words), List.of());
    String longer = words.get(0) + "s";
    return fitting(
        words.size() > 1
            ? entries
            : entries.stream().filter(e -> !ActorKey.of(e.name()).equals(longer)).toList(),
        mention);
  }

  /** {@return the one with this very key, whatever the case of its letters} */
  Optional<KnownActor> byKey(String key) {
    return Optional.ofNullable(byKey.get(key)).map(entries -> entries.get(0).actor());
  }

  private static List<KnownActor> fitting(@Nullable List<Entry> entries, String mention) {
    if (entries == null) {
      return List.of();
    }
    String spoken = bare(mention);
    return entries.stream()
        .filter(entry -> caseFits(entry.name(), spoken))
        .map(Entry::actor)
        .distinct()
        .toList();
  }

  /** "us" is not US, "who" not WHO, "time" not the magazine. */
  private static boolean caseFits(String bare, String spoken) {
    boolean oneWord = bare.indexOf(' ') < 0;
    if (!oneWord || bare.isEmpty() || spoken.isEmpty()) {
      return true;
    }
    boolean acronym =
        bare.length() <= LONGEST_ACRONYM && bare.equals(bare.toUpperCase(Locale.ROOT));
    if (acronym) {
      String letters = spoken.endsWith("s") ? spoken.substring(0, spoken.length() - 1) : spoken;
      return letters.equals(letters.toUpperCase(Locale.ROOT));
    }
    return !Character.isUpperCase(bare.charAt(0)) || hasUpperCase(spoken);
  }

  static boolean hasUpperCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String name) {
    String text = name.strip();
    for (String article : ARTICLES) {
      if (text.startsWith(article)) {
        text = text.substring(article.length());
        break;
      }
    }
    text = text.replace('’', '\'');
    return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
  }
}
