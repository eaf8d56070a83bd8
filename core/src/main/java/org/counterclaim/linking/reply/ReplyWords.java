package org.counterclaim.linking.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that show how one statement answers another, from the language pack. Immutable;
 * thread-safe.
 */
final class ReplyWords {

  static final String FOLDER = "/counterclaim/en/replies/";

  private final Map<String, Group> groups;
  private final Map<String, String> heads;
  private final List<Opposites> opposites;

  private ReplyWords(
      Map<String, Group> groups, Map<String, String> heads, List<Opposites> opposites) {
    this.groups = groups;
    this.heads = heads;
    this.opposites = opposites;
  }

  /** Words of two kinds that seldom hold of one thing: "alive" and "beheaded". */
  record Opposites(Set<String> one, Set<String> other) {

    /**
     * {@return 1 for a meaning with words of the one kind alone, -1 for the other, 0 for neither or
     * both}
     */
    int side(Set<String> meaning) {
      return (Saying.meet(one, meaning) ? 1 : 0) - (Saying.meet(other, meaning) ? 1 : 0);
    }
  }

  /**
   * Words of one kind.
   *
   * @param stems of single words
   * @param phrases of several words, in lower case with single spaces
   */
  record Group(Set<String> stems, List<String> phrases) {
    Group {
      stems = Set.copyOf(stems);
      phrases = List.copyOf(phrases);
    }

    boolean hasStem(String stem) {
      return stems.contains(stem);
    }

    /** {@return whether a word or phrase of the group is among the words} */
    boolean isIn(List<Word> words) {
      if (words.stream().anyMatch(word -> stems.contains(word.stem()))) {
        return true;
      }
      if (phrases.isEmpty()) {
        return false;
      }
      StringBuilder joined = new StringBuilder(" ");
      words.forEach(word -> joined.append(word.lower()).append(' '));
      return phrases.stream().anyMatch(phrase -> joined.indexOf(" " + phrase + " ") >= 0);
    }
  }

  /**
   * {@return the lists of the English language pack on the class path}
   *
   * @throws MissingReplyListException if the class path lacks one
   */
  static ReplyWords english() {
    Map<String, Set<String>> stems = new HashMap<>();
    Map<String, List<String>> phrases = new HashMap<>();
    for (String line : lines("words.txt")) {
      String[] parts = line.split(":\\s*", 2);
      for (String word : parts[1].split("\\s+", -1)) {
        if (word.indexOf('_') >= 0) {
          phrases.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(word.replace('_', ' '));
        } else {
          stems.computeIfAbsent(parts[0], name -> new HashSet<>()).add(Stem.of(word));
        }
      }
    }
    Map<String, Group> groups = new HashMap<>();
    stems.forEach(
        (name, words) -> groups.put(name, new Group(words, phrases.getOrDefault(name, List.of()))));
    Map<String, String> heads = new HashMap<>();
    for (String line : lines("same.txt")) {
      String[] parts = line.split(":\\s*", 2);
      for (String word : parts[1].split("\\s+", -1)) {
        heads.put(Stem.of(word), Stem.of(parts[0]));
      }
    }
    List<Opposites> opposites = new ArrayList<>();
    for (String line : lines("opposites.txt")) {
      String[] parts = line.split("\\|", 2);
      opposites.add(new Opposites(stems(parts[0], heads), stems(parts[1], heads)));
    }
    return new ReplyWords(Map.copyOf(groups), Map.copyOf(heads), List.copyOf(opposites));
  }

  /**
   * {@return the words of a group}
   *
   * @throws IllegalArgumentException if the list has no such group
   */
  Group group(String name) {
    Group group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("no group '" + name + "'; known: " + groups.keySet());
    }
    return group;
  }

  /** {@return the stem that stands for all words of the same meaning} */
  String head(String stem) {
    return heads.getOrDefault(stem, stem);
  }

  private static Set<String> stems(String words, Map<String, String> heads) {
    Set<String> stems = new HashSet<>();
    for (String word : words.strip().split("\\s+", -1)) {
      String stem = Stem.of(word);
      stems.add(heads.getOrDefault(stem, stem));
    }
    return Set.copyOf(stems);
  }

  /**
   * {@return which of two opposites a meaning holds: the number of the pair, from 1; below 0 for
   * its other side}
   */
  Set<Integer> leanings(Set<String> meaning) {
    Set<Integer> leanings = new HashSet<>();
    for (int i = 0; i < opposites.size(); i++) {
      int side = opposites.get(i).side(meaning);
      if (side != 0) {
        leanings.add(side * (i + 1));
      }
    }
    return leanings;
  }

  /** {@return the lines of a list without comments and blanks} */
  static List<String> lines(String file) {
    try (@Nullable InputStream in = ReplyWords.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new MissingReplyListException(FOLDER + file);
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }
}
