package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActors;

/**
 * Whether what stands beside a role can be said of a member: "the French minister" is no minister
 * of Israel's, "the fire chief" not the chief of police.
 */
final class Qualifiers {

  private final KnownActors known;
  private final SpeakerWords words;
  private final Optional<LocalDate> day;

  Qualifiers(KnownActors known, SpeakerWords words, Optional<LocalDate> day) {
    this.known = known;
    this.words = words;
    this.day = day;
  }

  /** {@return whether nothing that is known of the member speaks against the word} */
  boolean fit(String word, Member member) {
    if (isKnown(word, member)) {
      return true;
    }
    boolean foreign = known.state(word).isPresent() && !member.affiliation().isEmpty();
    return !foreign && !makesAnotherOffice(word) && isWithoutQualifier(member);
  }

  /** {@return whether the word is said of the member, or tells nothing} */
  boolean isKnown(String word, Member member) {
    if (isEpithet(word) || isSaidOf(word, member)) {
      return true;
    }
    List<String> bodies = member.affiliation();
    List<String> codes = known.state(word).map(state -> state.affiliation(day)).orElse(List.of());
    return bodies.stream().anyMatch(body -> isCalled(word, body) || isOf(codes, body));
  }

  /** "the senior official", "the wounded officer", "the 45-year-old driver". */
  private boolean isEpithet(String word) {
    return words.has("epithet", word) || word.endsWith("ed") || Character.isDigit(word.charAt(0));
  }

  private static boolean isSaidOf(String word, Member member) {
    return member.isDescribedBy(word) || member.nameWords().contains(word);
  }

  /** "UN" of the United Nations. */
  private boolean isCalled(String word, String body) {
    return PhraseWords.of(body).contains(word)
        || known
            .named(body, day)
            .filter(
                actor -> actor.names().stream().map(PhraseWords::of).anyMatch(Set.of(word)::equals))
            .isPresent();
  }

  /** Whether the body is one of these states or belongs to one. */
  private boolean isOf(List<String> codes, String body) {
    return codes.contains(body)
        || known
            .named(body, day)
            .filter(actor -> actor.affiliation(day).stream().anyMatch(codes::contains))
            .isPresent();
  }

  /** The finance minister is not the prime minister, whatever else is known of either. */
  private boolean makesAnotherOffice(String word) {
    return words.has("another-office", word)
        || words.has("portfolio", word)
        || words.has("title", word)
        || words.is("organisation", word);
  }

  /** "Mayor Weil" may be "the Arda mayor"; the mayor of Belin is not. */
  private boolean isWithoutQualifier(Member member) {
    return member.described().stream()
        .allMatch(
            word ->
                member.nameWords().contains(word)
                    || isEpithet(word)
                    || words.is("person", word)
                    || words.has("title", word));
  }
}
