package org.counterclaim.analysis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Certainty;

/**
 * How sure somebody's words say that he is: by the hedges of their first verb group ("it was likely
 * that", "the toll may rise", "it could not confirm"). Thread-safe.
 */
public final class Hedges {

  private static final int LONGEST = 24;
  private static final int BEHIND_VERB = 4;
  private static final String MONTH = "May";

  private final Map<String, List<Hedge>> byFirst = new HashMap<>();
  private final Set<String> auxiliaries;
  private final Set<String> determiners;
  private final Set<String> describing;
  private final Set<String> naming;
  private final Set<String> beforeNouns = new HashSet<>();
  private final Set<String> behindNouns = new HashSet<>();

  private record Hedge(List<String> words, Certainty certainty) {}

  public Hedges(LanguagePack pack) {
    Map<String, Set<String>> classes = pack.groups("word-classes");
    auxiliaries = classes.getOrDefault("auxiliary", Set.of());
    determiners = classes.getOrDefault("determiner", Set.of());
    Map<String, Set<String>> hedges = new HashMap<>(pack.groups("hedges"));
    for (String each : List.of("determiner", "possessive", "preposition", "verb")) {
      beforeNouns.addAll(classes.getOrDefault(each, Set.of()));
    }
    for (String each : List.of("auxiliary", "modal", "preposition", "relative", "verb")) {
      behindNouns.addAll(classes.getOrDefault(each, Set.of()));
    }
    pack.groups("figures/numbers").values().forEach(beforeNouns::addAll);
    beforeNouns.removeAll(auxiliaries);
    beforeNouns.removeAll(taken(hedges, "doer"));
    describing = taken(hedges, "describing");
    naming = taken(hedges, "naming");
    hedges.forEach(
        (name, entries) -> {
          Certainty certainty = Certainty.valueOf(name.toUpperCase(Locale.ROOT));
          for (String entry : entries) {
            List<String> words = List.of(entry.split("_", -1));
            byFirst
                .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                .add(new Hedge(words, certainty));
          }
        });
    byFirst.values().forEach(all -> all.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /** Takes a list out of those that are named for a certainty. */
  private static Set<String> taken(Map<String, Set<String>> hedges, String name) {
    return Optional.ofNullable(hedges.remove(name)).orElse(Set.of());
  }

  /** {@return what the words commit to, where they hedge; empty where they do not} */
  public Optional<Certainty> in(CharSequence content) {
    List<String> words = words(content);
    int last = words.size();
    for (int i = 0; i < Math.min(last, words.size()); i++) {
      if ((i > 0 && determiners.contains(words.get(i - 1))) || describes(words, i)) {
        continue;
      }
      for (Hedge hedge : byFirst.getOrDefault(words.get(i), List.of())) {
        int end = i + hedge.words().size();
        if (end <= words.size() && words.subList(i, end).equals(hedge.words())) {
          return Optional.of(hedge.certainty());
        }
      }
      if (last == words.size() && isFinite(words.get(i))) {
        last = i + 1 + BEHIND_VERB;
      }
    }
    return Optional.empty();
  }

  /** "12 suspected militants" died for certain, as did three "suspects"; "they suspected arson". */
  private boolean describes(List<String> words, int i) {
    boolean noun = naming.contains(words.get(i));
    if (!noun && !describing.contains(words.get(i))) {
      return false;
    }
    String before = i > 0 ? words.get(i - 1) : "";
    String behind = i + 1 < words.size() ? words.get(i + 1) : "";
    return (before.isEmpty() && !behind.equals("that"))
        || beforeNouns.contains(before)
        || isPast(before)
        || (!before.isEmpty() && Character.isDigit(before.charAt(0)))
        || (noun && (behind.isEmpty() || behindNouns.contains(behind) || isPast(behind)));
  }

  private boolean isPast(String word) {
    return isFinite(word) && !auxiliaries.contains(word);
  }

  private boolean isFinite(String word) {
    return auxiliaries.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  private static String lower(StringBuilder word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }

  /** The first words, up to the end of the sentence; the month of May keeps its capital. */
  private static List<String> words(CharSequence content) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= content.length() && words.size() < LONGEST; i++) {
      char c = i < content.length() ? content.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-') {
        word.append(c);
      } else {
        if (word.length() > 0) {
          words.add(word.toString().equals(MONTH) ? MONTH : lower(word));
          word.setLength(0);
        }
        if (c == '.' || c == '!' || c == '?') {
          return words;
        }
      }
    }
    return words;
  }
}
