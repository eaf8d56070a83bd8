package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;

/**
 * Finds the name of a person in a source phrase, beside title, role and apposition. Thread-safe.
 */
final class PersonNames {

  private static final int LONGEST = 5;

  private final KnownActors known;
  private final SpeakerWords words;
  private final PhraseGrammar grammar;

  PersonNames(KnownActors known, SpeakerWords words, PhraseGrammar grammar) {
    this.known = known;
    this.words = words;
    this.grammar = grammar;
  }

  /** {@return the words of the name; empty where no person is named} */
  Optional<List<Token>> find(Wording phrase) {
    List<Token> first = phrase.first();
    if (grammar.isRoleBesideAnother(first, phrase.day())) {
      return secondSegmentName(phrase, first);
    }
    return trailingName(phrase.text(), first, phrase.day())
        .or(() -> leadingName(phrase.tokens(), first))
        .or(() -> grammar.isRole(first) ? secondSegmentName(phrase, first) : Optional.empty());
  }

  /** "Ministry spokesman Maj. Gen. Igor Konashenkov", "An activist at the scene Muaz Al Shami". */
  private Optional<List<Token>> trailingName(
      String text, List<Token> segment, Optional<LocalDate> day) {
    int begin = segment.size();
    while (begin > 0 && grammar.isNamePart(segment, begin - 1)) {
      begin--;
    }
    int nameBegin = begin;
    boolean titled = false;
    for (int i = begin; i < segment.size() - 1; i++) {
      Token token = segment.get(i);
      if (grammar.isTitle(token) || token.possessive()) {
        nameBegin = i + 1;
        titled = titled || grammar.isTitle(token);
      }
    }
    List<Token> name = segment.subList(nameBegin, segment.size());
    boolean role = nameBegin > 0 && grammar.isRoleNoun(segment.get(nameBegin - 1));
    boolean body = role ? grammar.hasBodyWord(name) : grammar.isBodyName(name);
    if (name.isEmpty() || name.size() > LONGEST || body) {
      return knownSuffix(text, segment, day);
    }
    if ((titled && !words.has("portfolio", name.get(0).lower())) || role) {
      return Optional.of(name);
    }
    boolean apart = nameBegin > 0 && name.size() >= 2 && grammar.isNoun(segment.get(nameBegin - 1));
    return apart ? Optional.of(name) : knownSuffix(text, segment, day);
  }

  /** "US Secretary of Defense Ashton Carter": the last words are a person we know. */
  private Optional<List<Token>> knownSuffix(
      String text, List<Token> segment, Optional<LocalDate> day) {
    for (int size = Math.min(4, segment.size() - 1); size >= 2; size--) {
      List<Token> suffix = segment.subList(segment.size() - size, segment.size());
      boolean person =
          suffix.get(0).isCapital()
              && known
                  .named(PhraseGrammar.tidy(text, suffix), day)
                  .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                  .isPresent();
      if (person) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  /** "Rami Abdel-Rahman, the organisation’s head", "Jean-Pascal Zanders from consultancy …". */
  private Optional<List<Token>> leadingName(List<Token> tokens, List<Token> first) {
    int end = 0;
    while (end < first.size() && grammar.isNamePart(first, end)) {
      end++;
    }
    while (end > 2 && first.get(end - 1).possessive()) {
      end--;
    }
    List<Token> name = first.subList(0, end);
    if (end == 0 || end > LONGEST || grammar.isBodyName(name) || name.get(end - 1).possessive()) {
      return Optional.empty();
    }
    if (!mayBeginName(name.get(0), end) || grammar.isQuantity(first, 0)) {
      return Optional.empty();
    }
    if (isBesideAnotherHead(first, end)) {
      return Optional.empty();
    }
    boolean alone = end == tokens.size();
    if (grammar.isTitle(name.get(0)) && end > 1) {
      return Optional.of(name.subList(1, end));
    }
    boolean looksLikeAPerson = end >= 2 || words.has("male-names", name.get(0).lower());
    if (alone) {
      return looksLikeAPerson && end >= 2 ? Optional.of(name) : Optional.empty();
    }
    boolean rolesBehind =
        tokens.subList(end, Math.min(tokens.size(), end + 12)).stream()
            .anyMatch(grammar::isRoleNoun);
    boolean from =
        end < first.size() && Set.of("of", "from", "with").contains(first.get(end).lower());
    boolean bodyBehind =
        end < tokens.size()
            && tokens.subList(end, tokens.size()).stream()
                .limit(4)
                .anyMatch(token -> words.is("organisation", token.lower()));
    boolean several = end >= 2;
    if ((rolesBehind && (several || !bodyBehind)) || (from && several)) {
      return Optional.of(name);
    }
    return Optional.empty();
  }

  /**
   * "Trump lawyer", "UN experts", "Western diplomats": the name only tells whose lawyer it is. In
   * "Igor Weil spokesman for the port" a comma is lost.
   */
  private boolean isBesideAnotherHead(List<Token> segment, int end) {
    if (end == segment.size() || words.has("determiner", segment.get(end).lower())) {
      return false;
    }
    String head = grammar.head(segment);
    boolean own = head.equals(segment.get(end - 1).lower());
    boolean commaLost = end >= 2 && words.has("person", head) && !endsWith(segment, head);
    return !own && !commaLost;
  }

  private static boolean endsWith(List<Token> segment, String head) {
    return segment.get(segment.size() - 1).lower().equals(head);
  }

  private boolean mayBeginName(Token token, int length) {
    String word = token.lower();
    boolean small = words.has("determiner", word) || words.has("preposition", word);
    boolean role = words.is("people", word) || (words.is("person", word) && length == 1);
    return !small && !role && known.state(token.text()).isEmpty();
  }

  /**
   * "the imam of a mosque, Sheikh Abdul Razzaq". In "a spokesman for one of them, Razzaq" it is not
   * clear who Razzaq is.
   */
  private Optional<List<Token>> secondSegmentName(Wording phrase, List<Token> first) {
    List<Token> tokens = phrase.tokens();
    if (first.size() == tokens.size() || grammar.isRoleBesideOne(first)) {
      return Optional.empty();
    }
    List<Token> second = PhraseGrammar.firstSegment(tokens.subList(first.size(), tokens.size()));
    int begin = 0;
    while (begin < second.size() && grammar.isTitle(second.get(begin))) {
      begin++;
    }
    int end = begin;
    while (end < second.size() && grammar.isNamePart(second, end)) {
      end++;
    }
    List<Token> name = second.subList(begin, end);
    boolean whole = !name.isEmpty() && end == second.size();
    return whole && !grammar.isBodyName(name) && !isKnownAsAnother(phrase, name)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "a lawyer for Jonas Weil, Kenya": a state or a body is no lawyer. */
  private boolean isKnownAsAnother(Wording phrase, List<Token> name) {
    return known
        .named(phrase.spelled(name), phrase.day())
        .filter(actor -> actor.kind() != Actor.Kind.PERSON)
        .isPresent();
  }
}
