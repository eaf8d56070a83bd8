package org.counterclaim.analysis.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Actors by what they are called. The first to claim a name keeps it among namesakes. */
final class ActorIndex {

  private static final int LONGEST_ACRONYM = 6;

  private record Entry(String alias, KnownActor actor) {}

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
    firstWords.add(ActorKey.singular(words.get(0)));
    Entry entry = new Entry(name, actor);
    byKey.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>(1)).add(entry);
    byLooseKey.computeIfAbsent(ActorKey.loose(words), key -> new ArrayList<>(1)).add(entry);
  }

  /** {@return whether some name begins with this word; a word that does not count may begin any} */
  boolean mayBegin(String word) {
    List<String> words = ActorKey.words(word);
    return words.isEmpty() || firstWords.contains(ActorKey.singular(words.get(0)));
  }

  /** {@return all who bear the name, the best fit of the letters' case alone counting} */
  List<KnownActor> find(String mention) {
    List<String> words = ActorKey.words(mention);
    if (words.isEmpty()) {
      return List.of();
    }
    List<KnownActor> exact = fitting(byKey.get(String.join(" ", words)), mention);
    return exact.isEmpty() ? fitting(byLooseKey.get(ActorKey.loose(words)), mention) : exact;
  }

  /** {@return the one with this very key, whatever the case of its letters} */
  Optional<KnownActor> byKey(String key) {
    return Optional.ofNullable(byKey.get(key)).map(entries -> entries.get(0).actor());
  }

  private static List<KnownActor> fitting(
      @org.jspecify.annotations.Nullable List<Entry> entries, String mention) {
    if (entries == null) {
      return List.of();
    }
    return entries.stream()
        .filter(entry -> caseFits(entry.alias(), mention))
        .map(Entry::actor)
        .distinct()
        .toList();
  }

  /** "us" is not US, "who" not WHO, "time" not the magazine. */
  private static boolean caseFits(String alias, String mention) {
    String bare = bare(alias);
    String spoken = bare(mention);
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

  private static boolean hasUpperCase(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private static String bare(String name) {
    String text = name.strip();
    for (String article : List.of("the ", "The ", "THE ", "a ", "an ", "A ", "An ")) {
      if (text.startsWith(article)) {
        text = text.substring(article.length());
        break;
      }
    }
    text = text.replace('’', '\'');
    return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
  }
}
