package org.counterclaim.analysis.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.event.Choices.Range;

/** Words that speak for a party, and verbs that need no object or often lack their auxiliary. */
final class PartyWords {

  private final Set<String> parties = new HashSet<>();
  private final Set<String> intransitive = new HashSet<>();
  private final Set<String> harm = new HashSet<>();
  private final Set<String> charging = new HashSet<>();
  private final Set<String> undergone = new HashSet<>();
  private final Set<String> suffered = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> independent = new HashSet<>();
  private final Set<String> trades = new HashSet<>();
  private final Set<String> forces = new HashSet<>();
  private final Set<String> onlookers = new HashSet<>();
  private final Set<String> hindering = new HashSet<>();
  private final Set<String> movers = new HashSet<>();
  private final Set<String> aims = new HashSet<>();
  private final Set<String> reflexives = new HashSet<>();
  private final Set<String> owning = new HashSet<>();
  private final Set<String> doing = new HashSet<>();
  private final Map<String, String> laying = new HashMap<>();
  private final Set<String> answering = new HashSet<>();
  private final Set<String> answers = new HashSet<>();
  private final Set<String> verdicts = new HashSet<>();
  private final Set<String> where = new HashSet<>();
  private final Set<String> made = new HashSet<>();
  private final Set<String> nobody = new HashSet<>();

  PartyWords(List<String> lines, WordForms forms) {
    for (String line : lines) {
      String[] halves = line.split(":\\s*", 2);
      for (String word : halves[1].split("\\s+", -1)) {
        switch (halves[0]) {
          case "party" -> parties.addAll(forms.ofNoun(word));
          case "intransitive" -> intransitive.addAll(forms.ofVerb(word));
          case "undergone" -> undergone.addAll(forms.ofNoun(word));
          case "suffered" -> suffered.addAll(forms.ofVerb(word));
          case "thing" -> things.addAll(forms.ofNoun(word));
          case "trade" -> trades.addAll(forms.ofNoun(word));
          case "independent" -> independent.addAll(forms.ofNoun(word));
          case "force" -> forces.addAll(forms.ofNoun(word));
          case "onlooker" -> onlookers.addAll(forms.ofVerb(word));
          case "hindering" -> hindering.addAll(forms.ofVerb(word));
          case "mover" -> movers.addAll(forms.ofVerb(word));
          case "aim" -> aims.add(word);
          case "reflexive" -> reflexives.add(word);
          case "doing" -> doing.addAll(forms.ofVerb(word));
          case "laying" -> {
            String[] parts = word.split("/", 2);
            forms.ofVerb(parts[0]).forEach(form -> laying.put(form, parts[1]));
          }
          case "answering" -> answering.addAll(forms.ofVerb(word));
          case "made" -> made.addAll(forms.ofNoun(word));
          case "answer" -> answers.addAll(forms.ofVerb(word));
          case "verdict" -> verdicts.addAll(forms.ofNoun(word));
          case "where" -> where.add(word);
          case "owning" -> owning.addAll(forms.ofVerb(word));
          case "nobody" -> nobody.add(word);
          case "harm" -> harm.addAll(forms.ofVerb(word));
          case "charging" -> charging.addAll(forms.ofVerb(word));
          default -> throw new IllegalArgumentException("unknown group " + halves[0]);
        }
      }
    }
  }

  boolean isParty(String lower) {
    return parties.contains(lower);
  }

  boolean isIntransitive(String lower) {
    return intransitive.contains(lower);
  }

  /** A verb that headlines use as a passive without an auxiliary: "12 killed in …". */
  boolean isHarm(String lower) {
    return harm.contains(lower);
  }

  /** A verb that says of whom, and then of what: "accused | of theft" is a passive. */
  boolean isCharging(String lower) {
    return charging.contains(lower);
  }

  /** A verb whose subject does nothing: "died", "crashed". */
  boolean isSuffered(String lower) {
    return suffered.contains(lower);
  }

  /** A thing that is somebody's and acts for nobody: "airliner", "tanker", "flag". */
  boolean isThing(String lower) {
    return things.contains(lower);
  }

  /** Whose work is with what the noun in front names: "aid | worker", "mine | owner". */
  boolean isTrade(String lower) {
    return trades.contains(lower);
  }

  /** Who speaks and acts for himself, not for the country he is of: "Ruritania's | opposition". */
  boolean isIndependent(String lower) {
    return independent.contains(lower);
  }

  /** A party that fights or rules: in front of a deed it is who does it, "regime | shelling". */
  boolean isForce(String lower) {
    return forces.contains(lower);
  }

  /** A verb whose subject tells of, or suffers, the deed that is its object: "condemned". */
  boolean isOnlooker(String lower) {
    return onlookers.contains(lower);
  }

  /** A verb whose subject keeps its object from being done: "foiled", "intercepted". */
  boolean isHindering(String lower) {
    return hindering.contains(lower);
  }

  /** A verb whose subject has done the deed that is its object: "carried out", "claimed". */
  boolean isDoing(String lower) {
    return doing.contains(lower);
  }

  /**
   * {@return what leads to whom the verb says has done its object: "blamed the attack | on | us"}
   */
  Optional<String> laying(String lower) {
    return Optional.ofNullable(laying.get(lower));
  }

  /** A verb behind which "with" leads to what its subject does: "responded with tear gas". */
  boolean isAnswering(String lower) {
    return answering.contains(lower);
  }

  /** What somebody is made, behind the verb: "shot | dead", "held | hostage". */
  boolean isMade(String lower) {
    return made.contains(lower);
  }

  /** A verb by which somebody who is accused answers: "denied the accusation". */
  boolean isAnswer(String lower) {
    return answers.contains(lower);
  }

  /** What somebody calls an accusation who does not make it: "baseless", "lies". */
  boolean isVerdict(String lower) {
    return verdicts.contains(lower);
  }

  /** What leads to the place where somebody is: "in". */
  boolean isWhere(String lower) {
    return where.contains(lower);
  }

  /** A verb whose object does what follows: "accused them of shelling", "ordered them to leave". */
  boolean isMover(String lower) {
    return movers.contains(lower);
  }

  /** What stands in front of whom a deed is aimed at: "against". */
  boolean isAim(String lower) {
    return aims.contains(lower);
  }

  /** "themselves", "own": says that somebody acts upon himself. */
  boolean isReflexive(String lower) {
    return reflexives.contains(lower);
  }

  /** A verb of saying whose subject may speak of a deed of his own: "claimed the attack". */
  boolean isOwning(String lower) {
    return owning.contains(lower);
  }

  /** A word that, alone, is no name even where it begins a sentence: "Two", "Western". */
  boolean isNobody(String lower) {
    return nobody.contains(lower);
  }

  /** A noun whose possessor is acted upon: "his arrest". */
  boolean isUndergone(String lower) {
    return undergone.contains(lower);
  }

  /** {@return how much speaks for the phrase naming somebody, not something or some time} */
  double weight(SentenceWords words, Range phrase) {
    double weight = 0;
    boolean time = true;
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      String word = words.lower(i);
      if (isParty(word)) {
        weight = Math.max(weight, 0.7);
      }
      if (words.isCapital(i)) {
        weight = Math.max(weight, words.is("weekday", i) ? 0 : 0.75);
      }
      if (words.is("possessive", i) && i == phrase.begin()) {
        return 0.2;
      }
      time &= words.is("weekday", i) || words.isNumber(i) || words.is("determiner", i);
    }
    return time ? -1 : weight;
  }
}
