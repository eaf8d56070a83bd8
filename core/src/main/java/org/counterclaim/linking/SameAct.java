package org.counterclaim.linking;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether who says what his own side did owns up to what somebody else accuses it of: "its jets had
 * hit the clinic", of a raid on a clinic. Not so "our strikes on Islamic State go on", of which
 * nobody accuses anybody, nor what was done to others or elsewhere. Thread-safe.
 */
final class SameAct {

  private static final String SOLDIERLY = "soldierly";
  private static final String POINTING = "that one";

  /** "the air raid": so many words before it point to an act. */
  private static final int REACH_OF_ARTICLE = 2;

  private final Phrases targets = Phrases.of("targets.txt");
  private final Phrases acts = Phrases.of("acts.txt");
  private final Phrases own = Phrases.of("own-acts.txt");
  private final Phrases agency = Phrases.of("agency.txt");
  private final Phrases parties = Phrases.of("parties.txt");

  /** {@return whether the first owns up to what the other says} */
  boolean admits(Testimony admission, Testimony accusation) {
    if (!meet(admission.places(), accusation.places())) {
      return false;
    }
    Set<String> hit = sorts(admission);
    Set<String> blamed = sorts(accusation);
    if (shareOne(hit, blamed) || shareOne(things(admission), things(accusation))) {
      return true;
    }
    if (hit.isEmpty()) {
      return pointsToAct(admission)
          || (blamed.isEmpty()
              && !isOfFoes(admission)
              && meet(kinds(admission), kinds(accusation)));
    }
    return blamed.isEmpty() && meet(kinds(admission), kinds(accusation));
  }

  /** "Strikes on Islamic State", "hit an arms depot": who says so boasts. */
  private boolean isOfFoes(Testimony admission) {
    List<Text.Word> words = Text.words(admission.words());
    return targets.groups(words).contains(SOLDIERLY)
        || parties.groups(words).stream()
            .filter(party -> Factions.areFighters(party) || party.equals(Factions.ISLAMIC_STATE))
            .anyMatch(party -> !admission.camps().contains(party));
  }

  /** "the raid", "responsibility"; not "two raids near the town". */
  private boolean pointsToAct(Testimony admission) {
    List<Text.Word> words = Text.words(admission.words());
    return own.find(words).stream()
        .anyMatch(
            hit ->
                hit.group().equals("responsibility")
                    || (hit.group().equals("act") && isThatOne(words, hit.first())));
  }

  private boolean isThatOne(List<Text.Word> words, int act) {
    return targets
        .groups(words.subList(Math.max(0, act - REACH_OF_ARTICLE), act))
        .contains(POINTING);
  }

  /** {@return the sorts of what was hit: "clinic" of "a maternity hospital"} */
  private Set<String> sorts(Testimony testimony) {
    return targets.groups(Text.words(testimony.words())).stream()
        .filter(sort -> !sort.equals(SOLDIERLY) && !sort.equals(POINTING))
        .collect(Collectors.toSet());
  }

  private Set<String> kinds(Testimony testimony) {
    return acts.groups(Text.words(testimony.words()));
  }

  /** {@return words of weight that are no name, act or party: the "orchard" of one that was hit} */
  private Set<String> things(Testimony testimony) {
    return Text.words(testimony.words()).stream()
        .filter(word -> testimony.terms().contains(word.stem()))
        .filter(word -> Character.isLowerCase(word.form().codePointAt(0)))
        .filter(word -> isNoOther(List.of(word)))
        .map(Text.Word::stem)
        .collect(Collectors.toSet());
  }

  private boolean isNoOther(List<Text.Word> word) {
    return acts.groups(word).isEmpty()
        && own.groups(word).isEmpty()
        && agency.groups(word).isEmpty()
        && parties.groups(word).isEmpty()
        && targets.groups(word).isEmpty();
  }

  private static boolean shareOne(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  /** Nothing that is named speaks against it. */
  private static boolean meet(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || shareOne(some, others);
  }
}
