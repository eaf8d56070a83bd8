package org.counterclaim.analysis.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;

/** Words that attribute, found by any of their forms. Thread-safe. */
public final class CueList {

  private final Map<String, Entry> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Cue> hearsay = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  public CueList(LanguagePack pack) {
    pack.entries("cue-verbs").forEach(this::addVerb);
    pack.entries("cue-nouns").forEach(this::addNoun);
    pack.entries("hearsay").stream().map(CueList::cue).forEach(c -> hearsay.put(c.lemma(), c));
    all.addAll(verbs.keySet());
    all.addAll(nouns.keySet());
    all.addAll(hearsay.keySet());
  }

  /** {@return the cue verb a lower-case word is a form of} */
  public Optional<Entry> verb(String lower) {
    return Optional.ofNullable(verbs.get(lower));
  }

  /** {@return the cue noun a lower-case word is, singular or plural} */
  public Optional<Cue> noun(String lower) {
    return Optional.ofNullable(nouns.get(lower));
  }

  /** {@return the adverb of hearsay a lower-case word is} */
  public Optional<Cue> hearsay(String lower) {
    return Optional.ofNullable(hearsay.get(lower));
  }

  /** {@return whether a lower-case word attributes in any way; one look-up} */
  public boolean isListed(String lower) {
    return all.contains(lower);
  }

  /** A cue verb in one of its forms. */
  public record Entry(Cue cue, VerbForm form) {}

  private void addVerb(String line) {
    Cue cue = cue(line);
    String head = line.split("\\s+", 2)[0];
    Inflection.forms(head)
        .forEach(
            (form, word) -> {
              boolean present = form == VerbForm.BASE || form == VerbForm.THIRD;
              if (!present || !cue.takes("past-only")) {
                verbs.putIfAbsent(word, new Entry(cue, form));
              }
            });
  }

  private void addNoun(String line) {
    Cue cue = cue(line);
    nouns.put(cue.lemma(), cue);
    nouns.put(Inflection.forms(cue.lemma()).getOrDefault(VerbForm.THIRD, cue.lemma()), cue);
  }

  /** Reads "lemma frame,frame distance certainty"; the last two may be left out. */
  private static Cue cue(String line) {
    String[] parts = line.split("\\s+", -1);
    if (parts.length < 2) {
      throw new IllegalArgumentException("'" + line + "' is not: word frames distance certainty");
    }
    String lemma = parts[0].split("/", 2)[0];
    Set<String> frames = Set.of(parts[1].split(",", -1));
    Distance distance = Distance.NEUTRAL;
    Certainty certainty = Certainty.CERTAIN;
    for (int i = 2; i < parts.length; i++) {
      String value = parts[i].toUpperCase(Locale.ROOT);
      if (i == 2) {
        distance = Distance.valueOf(value);
      } else {
        certainty = Certainty.valueOf(value);
      }
    }
    return new Cue(lemma, frames, distance, certainty);
  }
}
