package org.counterclaim.analysis.event;

import java.util.List;
import org.counterclaim.analysis.speaker.PartyResolver;
import org.counterclaim.text.Span;

/**
 * Whom the words for an event's actor or recipient mean: the phrase itself, else whose thing it is
 * ("Russia's proposal", "Cypriot ships", "the refusal of the ministry"); none for mere things.
 */
final class PartyPhrase {

  private final String text;
  private final EventLexicon lexicon;
  private final PartyResolver parties;
  private final List<Span> places;
  private final List<Span> towns;

  /**
   * Takes whom the report's names can mean.
   *
   * @param places literal ones, where things are done and which do nothing
   * @param towns names of those that are no countries, even of a government by its seat; in front
   *     of a thing they say where it is
   */
  PartyPhrase(
      String text,
      EventLexicon lexicon,
      PartyResolver parties,
      List<Span> places,
      List<Span> towns) {
    this.text = text;
    this.lexicon = lexicon;
    this.parties = parties;
    this.places = places;
    this.towns = towns;
  }

  /**
   * {@return the ids of the parties meant}
   *
   * @param acts whether the phrase stands for who acts, which a place does not
   */
  List<String> ids(Span phrase, boolean acts) {
    SentenceWords words = SentenceWords.of(text, phrase, lexicon.vocabulary);
    int head = head(words);
    if (acts && isOfATown(words, head)) {
      return List.of();
    }
    boolean thing = head >= 0 && lexicon.parties.isThing(words.lower(head));
    List<String> known = thing ? List.of() : parties.resolve(phrase);
    if (!known.isEmpty() || head < 0) {
      return known;
    }
    for (int i = 1; i <= head; i++) {
      if (words.isPossessive(i) && !lexicon.parties.isIndependent(words.lower(head))) {
        return owner(words, 0, i - 1);
      }
    }
    if (isParty(words, head)) {
      return isNobody(words, head, acts) ? List.of() : parties.resolveOrName(phrase);
    }
    List<String> leading = leading(words, head);
    if (!leading.isEmpty() || !words.lower(head + 1).equals("of") || head + 2 >= words.size()) {
      return leading;
    }
    return ids(words.span(head + 2, words.size() - 1), acts);
  }

  /** A "Baghdad bomb" is in Baghdad and not the government's; "Baghdad police" are somebody. */
  private boolean isOfATown(SentenceWords words, int head) {
    int first = words.size() > 0 && words.is("determiner", 0) ? 1 : 0;
    int last = first;
    while (last < head && words.isCapital(last)) {
      last++;
    }
    if (last == first || isParty(words, head) || words.isPossessive(last)) {
      return false;
    }
    Span name = words.span(first, last - 1);
    return towns.stream().anyMatch(town -> town.covers(name));
  }

  private List<String> owner(SentenceWords words, int first, int last) {
    if (words.isTime(last)) {
      return List.of();
    }
    Span owner = words.span(first, last);
    return isParty(words, last) ? parties.resolveOrName(owner) : parties.resolve(owner);
  }

  /** "Cypriot | ships": a name in front of a thing, where it is somebody known. */
  private List<String> leading(SentenceWords words, int head) {
    int first = words.is("determiner", 0) ? 1 : 0;
    int last = first;
    while (last < head && words.isCapital(last)) {
      last++;
    }
    return last > first ? parties.resolve(words.span(first, last - 1)) : List.of();
  }

  private boolean isParty(SentenceWords words, int i) {
    return words.isCapital(i) || lexicon.parties.isParty(words.lower(i));
  }

  /** "Two", "No group", "Western", "Turkey blames the militia": no name for anybody. */
  private boolean isNobody(SentenceWords words, int head, boolean acts) {
    boolean bare = head == 0 && lexicon.parties.isNobody(words.lower(0));
    boolean none = words.lower(0).equals("no");
    boolean clause = false;
    for (int i = 1; i < head; i++) {
      clause |= words.isBreak(i) || (words.isFinite(i) && !words.isCapital(i));
    }
    Span last = words.span(head, head);
    boolean place =
        acts
            && !lexicon.parties.isParty(words.lower(head))
            && places.stream().anyMatch(last::overlaps);
    return bare || none || clause || place;
  }

  /** The last word before "of", "in" and the like. */
  private static int head(SentenceWords words) {
    int head = 0;
    while (head + 1 < words.size()
        && !words.is("preposition", head + 1)
        && !words.lower(head + 1).equals("and")
        && !words.isComma(head + 1)) {
      head++;
    }
    return words.size() == 0 || words.is("pronoun", head) ? -1 : head;
  }
}
