package org.counterclaim.analysis.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.analysis.time.Pattern.Atom;

/**
 * The rules of a language, compiled: every phrase is a tree of its patterns, so that patterns which
 * begin alike are tried together. Immutable, thread-safe.
 */
final class Grammar {

  /** The sections whose rules find times; "NOT" finds what only looks like one. */
  static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET", "NOT");

  /** The phrase that gathers all times. */
  static final String TIME = "";

  private final List<Rule> rules;
  private final Map<String, Phrase> phrases = new HashMap<>();

  /**
   * Compiles rules.
   *
   * @throws IllegalArgumentException if one refers to a phrase that does not exist or to itself
   */
  Grammar(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    Map<String, List<Rule>> sections = new LinkedHashMap<>();
    for (Rule rule : rules) {
      String section = TIMES.contains(rule.section()) ? TIME : rule.section();
      sections.computeIfAbsent(section, name -> new ArrayList<>()).add(rule);
    }
    List<String> open = new ArrayList<>();
    for (String name : List.copyOf(sections.keySet())) {
      compile(name, sections, open);
    }
  }

  List<Rule> rules() {
    return rules;
  }

  int phraseCount() {
    return phrases.size();
  }

  /**
   * {@return the phrase of this name}
   *
   * @throws IllegalArgumentException if there is none
   */
  Phrase phrase(String name) {
    Phrase phrase = phrases.get(name);
    if (phrase == null) {
      throw new IllegalArgumentException("no rule file has a section [" + name + "]");
    }
    return phrase;
  }

  private Phrase compile(String name, Map<String, List<Rule>> sections, List<String> open) {
    Phrase known = phrases.get(name);
    if (known != null) {
      return known;
    }
    if (open.contains(name) || !sections.containsKey(name)) {
      throw new IllegalArgumentException(
          "the phrase <" + name + "> is unknown or contains itself, by way of " + open);
    }
    open.add(name);
    Phrase.Builder builder = new Phrase.Builder();
    for (Rule rule : sections.get(name)) {
      for (List<Atom> sequence : rule.pattern().sequences()) {
        builder.add(rule, sequence, reference -> compile(reference, sections, open));
      }
    }
    open.remove(name);
    Phrase phrase = builder.build(phrases.size());
    phrases.put(name, phrase);
    return phrase;
  }
}
