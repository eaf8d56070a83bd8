package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.counterclaim.analysis.event.Trigger.Kind;
import org.counterclaim.analysis.event.Trigger.Part;
import org.counterclaim.claim.Event.Root;
import org.jspecify.annotations.Nullable;

/** The lexicon of triggers, found by their first word. Immutable after loading. */
final class TriggerList {

  private static final int LONGEST_GAP = 5;

  private final Map<String, List<Trigger>> byFirst = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  TriggerList(List<String> lines, WordForms forms) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      String[] head = line.substring(0, Math.max(0, colon)).split("\\s+", -1);
      if (head.length != 3) {
        throw new IllegalArgumentException("'" + line + "' is not: ROOT SUBTYPE weight: entries");
      }
      Optional<Root> root =
          head[0].equals("-") ? Optional.empty() : Optional.of(Root.valueOf(head[0]));
      for (String entry : line.substring(colon + 1).split(";", -1)) {
        add(new Trigger(parts(entry.strip(), forms), root, head[1], Double.parseDouble(head[2])));
      }
    }
  }

  /**
   * A trigger in a sentence; positions are token indices, included.
   *
   * @param last of the words without a gap
   * @param end the last word that was matched, behind gaps
   */
  record Match(Trigger trigger, int first, int last, int end, boolean verbal) {

    int length() {
      return last - first;
    }
  }

  /**
   * {@return the entry that fits best from token {@code i} on: the longest, then the one whose
   * words stand closest, then a verb's}
   */
  Optional<Match> at(SentenceWords words, int i) {
    Match best = null;
    for (Trigger trigger : byFirst.getOrDefault(words.lower(i), List.of())) {
      Match match = match(trigger, words, i);
      if (match != null && (best == null || isBetter(match, best))) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Match match, Match best) {
    int parts = match.trigger.parts().size() - best.trigger.parts().size();
    int closer = best.end - match.end;
    return parts > 0
        || (parts == 0 && closer > 0)
        || (parts == 0 && closer == 0 && match.verbal && !best.verbal);
  }

  private static @Nullable Match match(Trigger trigger, SentenceWords words, int i) {
    List<Part> parts = trigger.parts();
    Kind kind = parts.get(0).kind();
    boolean verbal = words.isVerbAt(i);
    if ((kind == Kind.VERB && !verbal) || (kind == Kind.NOUN && !trigger.isPhrase() && verbal)) {
      return null;
    }
    if (!verbal && !trigger.isPhrase() && words.isPartOfName(i)) {
      return null;
    }
    int at = i;
    int last = i;
    boolean gapped = false;
    for (int n = 1; n < parts.size(); n++) {
      Part part = parts.get(n);
      int farthest = at + 1 + (part.gap() ? LONGEST_GAP : 0);
      int next = at + 1;
      while (next <= farthest && !part.forms().contains(words.lower(next))) {
        boolean quotes = part.gap() && words.isQuotationMark(next);
        if (next >= words.size() || (words.isBreak(next) && !quotes)) {
          return null;
        }
        next++;
      }
      if (next > farthest) {
        return null;
      }
      gapped |= next > at + 1;
      at = next;
      last = gapped ? last : at;
    }
    return new Match(trigger, i, last, at, kind == Kind.VERB || (kind == Kind.ITSELF && verbal));
  }

  /** {@return all forms of all verbs that begin an entry} */
  Set<String> verbForms() {
    Set<String> forms = new HashSet<>();
    byFirst
        .values()
        .forEach(
            triggers ->
                triggers.stream()
                    .flatMap(trigger -> trigger.parts().stream())
                    .filter(part -> part.kind() == Kind.VERB)
                    .forEach(part -> forms.addAll(part.forms())));
    return forms;
  }

  /** {@return whether a word is, or is part of, a word of some entry} Of "re-open", "open" is. */
  boolean knows(String word) {
    return words.contains(word);
  }

  private void add(Trigger trigger) {
    for (Part part : trigger.parts()) {
      part.forms().forEach(form -> words.addAll(List.of(form.split("[^\\p{L}\\p{N}]", -1))));
    }
    for (String form : trigger.parts().get(0).forms()) {
      byFirst.computeIfAbsent(form, key -> new ArrayList<>()).add(trigger);
    }
  }

  private static List<Part> parts(String entry, WordForms forms) {
    List<Part> parts = new ArrayList<>();
    boolean gap = false;
    for (String word : entry.split("\\s+", -1)) {
      if (word.equals("..")) {
        gap = true;
      } else if (word.endsWith("/v")) {
        parts.add(new Part(forms(word, forms::ofVerb), Kind.VERB, gap));
        gap = false;
      } else if (word.endsWith("/n")) {
        parts.add(new Part(forms(word, forms::ofNoun), Kind.NOUN, gap));
        gap = false;
      } else {
        parts.add(new Part(Set.of(word.split("\\|", -1)), Kind.ITSELF, gap));
        gap = false;
      }
    }
    return parts;
  }

  /** The forms of "call|brand/v", whichever of its words it is. */
  private static Set<String> forms(String word, Function<String, Set<String>> ofOne) {
    Set<String> all = new HashSet<>();
    for (String each : word.substring(0, word.length() - 2).split("\\|", -1)) {
      all.addAll(ofOne.apply(each));
    }
    return all;
  }
}
