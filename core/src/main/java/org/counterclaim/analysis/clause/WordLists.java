package org.counterclaim.analysis.clause;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.language.LanguagePack;

/**
 * The named lists of one topic of the language pack, lines of the form "name: word at_least word".
 * Runs of words are joined by an underscore. Immutable; thread-safe.
 */
public final class WordLists {

  private final Map<String, Set<String>> listsOf = new HashMap<>();
  private final Map<String, Set<String>> entries;
  private int longest = 1;

  public WordLists(LanguagePack pack, String topic) {
    entries = Map.copyOf(pack.groups(topic));
    entries.forEach((name, list) -> list.forEach(entry -> add(name, entry)));
  }

  private void add(String name, String entry) {
    listsOf.computeIfAbsent(entry, key -> new HashSet<>()).add(name);
    longest = Math.max(longest, entry.split("_", -1).length);
  }

  /** {@return the names of the lists} */
  public Set<String> names() {
    return entries.keySet();
  }

  /** {@return the entries of a list; none if there is no such list} */
  public Set<String> entries(String list) {
    return entries.getOrDefault(list, Set.of());
  }

  public boolean has(String list, String word) {
    return listsOf.getOrDefault(word, Set.of()).contains(list);
  }

  /** {@return "killed" where the word is in the list "verb-killed" and the prefix is "verb-"} */
  public Optional<String> listBehind(String prefix, String word) {
    return listsOf.getOrDefault(word, Set.of()).stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .min(Comparator.naturalOrder());
  }

  /** {@return how many words from {@code i} on are an entry of the list, the most; 0 if none} */
  public int run(String list, Words words, int i) {
    StringBuilder joined = new StringBuilder();
    int found = 0;
    for (int size = 1; size <= longest && i + size <= words.size(); size++) {
      joined.append(size > 1 ? "_" : "").append(words.at(i + size - 1).lower());
      if (has(list, joined.toString())) {
        found = size;
      }
    }
    return found;
  }

  /** {@return how many words that end before {@code i} are an entry of the list; 0 if none} */
  public int runBefore(String list, Words words, int i) {
    for (int size = Math.min(longest, i); size > 0; size--) {
      StringBuilder joined = new StringBuilder();
      for (int k = i - size; k < i; k++) {
        joined.append(joined.length() > 0 ? "_" : "").append(words.at(k).lower());
      }
      if (has(list, joined.toString())) {
        return size;
      }
    }
    return 0;
  }
}
