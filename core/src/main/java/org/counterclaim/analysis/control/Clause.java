package org.counterclaim.analysis.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.text.Span;

/** The words of a sentence with its places; looks left and right for places and parties. */
final class Clause {

  private static final int FARTHEST = 40;
  private static final int MOST_PHRASES = 4;

  /** "the city" means a place named within so many chars. */
  private static final int RECENT = 1000;

  private final Words words;
  private final WordLists lists;
  private final WordLists classes;

  private final Ground ground;

  Clause(Words words, WordLists lists, WordLists classes, Ground ground) {
    this.words = words;
    this.lists = lists;
    this.classes = classes;
    this.ground = ground;
  }

  Words words() {
    return words;
  }

  WordLists lists() {
    return lists;
  }

  boolean has(String list, int i) {
    return lists.has(list, words.at(i).lower());
  }

  /** {@return the places of the object that begins at word {@code i}: "the towns of A, B and C"} */
  List<Integer> placesFrom(int i) {
    List<Integer> found = new ArrayList<>();
    int k = i;
    boolean inside = false;
    while (k < words.size() && k - i < FARTHEST) {
      inside |= isWhere(i, k);
      int place = placeOrAnaphor(i, k);
      if (place >= 0) {
        if (!found.isEmpty() && !has("joint", k - 1) && !words.is(k - 1, ",")) {
          break;
        }
        boolean where = inside || isWhere(i, k - 1);
        k = behindPlace(k);
        if (isMovable(words.at(k).isPossessiveEnding() ? k + 1 : k)) {
          break;
        }
        if (words.at(k).isPossessiveEnding()) {
          k++;
          continue;
        }
        if (where && !listed(k).isEmpty()) {
          return listed(k);
        }
        if (!where || !ground.vast().contains(place)) {
          found.add(place);
        }
        continue;
      }
      boolean goesOn = found.isEmpty() ? !stops(k) || isWhere(i, k) : has("joint", k);
      if (!goesOn || isBeside(k) || isMovable(k)) {
        break;
      }
      k++;
    }
    return found.isEmpty() ? listed(k) : found;
  }

  /** Whoever seizes a tanker, or "a Panamanian oil tanker", has no ground by that. */
  private boolean isMovable(int k) {
    return has("movable", k) || (has("movable", k + 1) && !stops(k) && !has("joint", k));
  }

  /**
   * {@return whether the verb holds and takes no ground: "held X responsible", "took X to court"}
   */
  boolean isFigurative(int verb) {
    int k = verb + 1;
    boolean found = lists.run("figurative", words, k) > 0;
    while (!found && k < words.size() && k - verb < FARTHEST && !stops(k)) {
      if (placeOrAnaphor(verb + 1, k) >= 0) {
        return lists.run("figurative", words, behindPlace(k)) > 0;
      }
      k++;
    }
    return found;
  }

  /** "south | of X" lies beside X, "the south of X" and "the rebel-held south" are parts of it. */
  private boolean isBeside(int k) {
    String before = words.at(k - 1).lower();
    boolean described = before.indexOf('-') > 0 || before.endsWith("ed");
    boolean part = words.is(described ? k - 2 : k - 1, "the");
    return has("direction", k) && words.is(k + 1, "of") && !part;
  }

  /** "in" behind what lies somewhere: "positions in the city of X". */
  private boolean isWhere(int begin, int k) {
    return k > begin && has("where", k) && has("ground", k - 1);
  }

  /** "all positions in the east — including the cities of A and B". */
  private List<Integer> listed(int from) {
    for (int k = from; k < words.size() && k - from < 10; k++) {
      if (words.is(k, "including")) {
        return placesFrom(k + 1);
      }
    }
    return List.of();
  }

  /**
   * {@return the places of the subject that ends before word {@code i}, in the order of the text}
   *
   * @param reduced whether the verb is a bare participle, which says something of the nearest noun:
   *     "flights from X, held by Y"
   */
  List<Integer> placesBefore(int i, boolean reduced) {
    int end = i;
    while (end > 0 && (has("adverb", end - 1) || isOpening(end - 1))) {
      end--;
    }
    List<Integer> found = new ArrayList<>();
    int k = end - 1;
    while (k >= 0 && end - k < FARTHEST) {
      int first = placeEndingAt(k);
      if (first >= 0) {
        int led = prepositionBefore(first);
        boolean apart = !reduced && !words.is(led, "of") && !isWhere(0, led);
        if (led >= 0 && (apart || isBeside(led - 1))) {
          k = led - 1;
          continue;
        }
        found.add(placeAt(first));
        k = first - 1;
        continue;
      }
      int meant = found.isEmpty() && k == end - 1 && words.is(k, "it") ? k : -1;
      int anaphor = meant >= 0 ? it(k) : anaphor(k);
      if (anaphor >= 0 && found.isEmpty()) {
        return List.of(anaphor);
      }
      boolean goesOn = found.isEmpty() ? !stops(k) || isOpening(k) : has("joint", k);
      if (!goesOn) {
        break;
      }
      k--;
    }
    Collections.reverse(found);
    return found;
  }

  /**
   * {@return phrases to the left that may be the subject of the verb at {@code i}, the nearest
   * first; what a preposition or another verb leads is none}
   */
  List<Span> subjects(int i) {
    List<Span> found = new ArrayList<>();
    int k = i - 1;
    while (k >= 0 && i - k < FARTHEST && found.size() < MOST_PHRASES) {
      if (words.is(k, ";")) {
        break;
      }
      if (!isPhraseWord(k) || has("lead", k)) {
        k--;
        continue;
      }
      int first = phraseBegin(k);
      int before = first - 1;
      if (isVerb(before) && found.isEmpty() && isAdjacent(k, i)) {
        return List.of(words.span(first, k));
      }
      boolean led = has("preposition", before) || isVerb(before);
      if (!led) {
        found.add(words.span(first, k));
      }
      int joint = lastJoint(first, k);
      if (joint > 0 && !has("preposition", before)) {
        found.add(words.span(joint + 1, k));
      }
      k = first - 1;
    }
    return found;
  }

  /** Whether only adverbs stand between a phrase and the verb. */
  private boolean isAdjacent(int last, int verb) {
    for (int k = last + 1; k < verb; k++) {
      if (!has("adverb", k)) {
        return false;
      }
    }
    return true;
  }

  /** Where the last of several coordinated phrases begins; 0 if there is one phrase. */
  private int lastJoint(int first, int last) {
    for (int k = last - 1; k > first; k--) {
      if (words.is(k, "and")) {
        return k;
      }
    }
    return 0;
  }

  /** {@return the phrase that begins at {@code i}, with what "and" adds; empty if none does} */
  List<Span> partyFrom(int i) {
    int first = i;
    while (words.is(first, "both") || words.is(first, "of")) {
      first++;
    }
    int last = phraseEnd(first);
    if (last < first) {
      return List.of();
    }
    int other = words.is(last + 1, "and") ? phraseEnd(last + 2) : -1;
    List<Span> found = new ArrayList<>();
    if (other > last + 1 && !isVerb(other + 1)) {
      found.add(words.span(first, other));
    }
    found.add(words.span(first, last));
    return found;
  }

  private int placeOrAnaphor(int begin, int i) {
    if (i == begin && words.is(i, "it")) {
      return it(i);
    }
    int place = placeAt(i);
    return place >= 0 ? place : anaphor(i);
  }

  /** "the city": the place named last, unless a name follows: "the city of X". */
  private int anaphor(int i) {
    boolean generic =
        has("anaphor", i)
            && has("article", i - 1)
            && !words.is(i + 1, "of")
            && !words.at(i + 1).isCapital();
    if (!generic) {
      return -1;
    }
    int place = placeBefore(words.at(i).span().begin(), has("town", i));
    boolean fits = has("town", i) || has("any-place", i) || isCalled(place, words.at(i).lower());
    return fits ? place : -1;
  }

  /** "the port" means no town, but "Arda port". */
  private boolean isCalled(int place, String noun) {
    return ground.heads().getOrDefault(place, "").equals(noun);
  }

  /** "it": the place named last, unless that is a country, which speaks more than it is held. */
  private int it(int i) {
    int place = placeBefore(words.at(i).span().begin(), false);
    return ground.vast().contains(place) ? -1 : place;
  }

  /** The place named last; where a town is meant no province, country or quarter of a town. */
  private int placeBefore(int offset, boolean town) {
    var last = ground.begins().lowerEntry(offset);
    while (last != null
        && (town
            ? !isTown(last.getValue(), last.getKey())
            : ground.owners().contains(last.getValue()))) {
      last = ground.begins().lowerEntry(last.getKey());
    }
    return last != null && offset - last.getKey() < RECENT ? last.getValue() : -1;
  }

  private boolean isTown(int place, int offset) {
    boolean quarter = false;
    for (int k = 2; k < words.size(); k++) {
      boolean here = words.at(k).span().begin() == offset;
      quarter |= here && words.is(k - 1, "of") && has("quarter", k - 2);
    }
    return ground.towns().contains(place) && !quarter;
  }

  /** {@return the place that begins at that word, or -1} */
  int placeAt(int i) {
    Word word = words.at(i);
    int place = word.isWord() ? ground.begins().getOrDefault(word.span().begin(), -1) : -1;
    return ground.owners().contains(place) ? -1 : place;
  }

  /** {@return the first word behind the place that begins at word {@code i}} */
  int behindPlace(int i) {
    if (placeAt(i) < 0) {
      return i + 1;
    }
    int k = i;
    while (k < words.size() && !ground.ends().containsKey(words.at(k).span().end()) && k - i < 12) {
      k++;
    }
    return k + 1;
  }

  /** {@return whether the word before {@code i} is a form of "be", adverbs aside} */
  boolean isPassive(int i) {
    for (int k = i - 1; k >= 0 && i - k < 5; k--) {
      if (has("be", k)) {
        return true;
      }
      if (!has("adverb", k)) {
        return false;
      }
    }
    return false;
  }

  /** {@return whether one of the list stands within so many words before {@code i}} */
  boolean isBefore(String list, int i, int reach) {
    for (int k = i - 1; k >= 0 && i - k <= reach; k--) {
      if (has(list, k)) {
        return true;
      }
      if (!words.at(k).isWord()) {
        return false;
      }
    }
    return false;
  }

  private int placeEndingAt(int k) {
    Word word = words.at(k);
    Integer begin = word.isWord() ? ground.ends().get(word.span().end()) : null;
    if (begin == null) {
      return -1;
    }
    int first = k;
    while (first > 0 && words.at(first).span().begin() > begin) {
      first--;
    }
    return placeAt(first) >= 0 ? first : -1;
  }

  private int prepositionBefore(int i) {
    for (int k = i - 1; k >= 0 && i - k < 6; k--) {
      if (has("preposition", k)) {
        return k;
      }
      if (!words.at(k).isWord() || words.is(k, "and") || isVerb(k)) {
        return -1;
      }
    }
    return -1;
  }

  /** What may stand between a subject and its verb: a comma, "which". */
  private boolean isOpening(int k) {
    return words.is(k, ",") || words.is(k, "which") || words.is(k, "that") || words.is(k, "(");
  }

  private boolean stops(int k) {
    Word word = words.at(k);
    return has("stop", k) || isVerb(k) || (!word.isWord() && !word.isPossessiveEnding());
  }

  private boolean isVerb(int k) {
    Word word = words.at(k);
    if (word.isCapital()) {
      return false;
    }
    String lower = word.lower();
    boolean ending =
        lower.length() > 4
            && lower.indexOf('-') < 0
            && (lower.endsWith("ed") || lower.endsWith("ing"));
    return !has("say", k)
        && (ending
            || classes.has("verb", lower)
            || has("take", k)
            || has("lose", k)
            || has("contest", k)
            || has("expel", k)
            || (has("hold", k) && !words.is(k, "control")));
  }

  private boolean isPhraseWord(int k) {
    Word word = words.at(k);
    return (word.isWord() || word.isPossessiveEnding())
        && !has("stop", k)
        && !has("adverb", k)
        && !isVerb(k)
        && !words.is(k, "and");
  }

  private int phraseBegin(int last) {
    int first = last;
    while (first > 0 && last - first < 12) {
      boolean bracket = words.is(first - 1, ")") && words.is(first - 3, "(");
      if (!bracket && !isPhraseWord(first - 1) && !isJoint(first - 1)) {
        break;
      }
      first = Math.max(0, first - (bracket ? 3 : 1));
    }
    while (first < last
        && (words.is(first, "and")
            || words.is(first, "of")
            || has("lead", first)
            || isDayOfMonth(first))) {
      first++;
    }
    return first;
  }

  /** "23" of "On June 23 the rebels", which has lost its comma. */
  private boolean isDayOfMonth(int k) {
    return has("lead", k - 1) && Character.isDigit(words.at(k).text().charAt(0));
  }

  /** "and" between two noun phrases, "of" within one. */
  private boolean isJoint(int k) {
    return (words.is(k, "and") || words.is(k, "of"))
        && isPhraseWord(k - 1)
        && placeEndingAt(k - 1) < 0;
  }

  private int phraseEnd(int first) {
    int last = first - 1;
    while (last + 1 < words.size() && last + 1 - first < 12) {
      boolean of = words.is(last + 1, "of") && last >= first;
      if (!of && !isPhraseWord(last + 1)) {
        break;
      }
      last++;
    }
    while (last >= first && words.is(last, "of")) {
      last--;
    }
    return last;
  }
}
