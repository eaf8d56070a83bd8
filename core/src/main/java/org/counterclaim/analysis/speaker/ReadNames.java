package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * The names of people and bodies that the language model read in a report: they tell a person from
 * a body where capitals alone do not, and bring in those who come up without speaking. Where no
 * model read, there are none and nothing is said against a phrase.
 */
final class ReadNames {

  private static final int MOST = 4000;

  private final List<Name> names;

  private ReadNames(List<Name> names) {
    this.names = names;
  }

  static ReadNames of(String text, List<Name> names) {
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      boolean person = name.kind() == Name.Kind.PERSON;
      Name last = kept.isEmpty() ? name : kept.get(kept.size() - 1);
      if (person && last.kind() == name.kind() && isOneBlank(text, last.span(), name.span())) {
        Span whole = new Span(last.span().begin(), name.span().end());
        kept.set(kept.size() - 1, new Name(whole, name.kind()));
      } else if ((person || name.kind() == Name.Kind.ORGANISATION) && kept.size() < MOST) {
        kept.add(name);
      }
    }
    return new ReadNames(List.copyOf(kept));
  }

  /** "Amelie" and "Roth" side by side are one name. */
  private static boolean isOneBlank(String text, Span one, Span other) {
    return one.end() + 1 == other.begin() && text.charAt(one.end()) == ' ';
  }

  /** {@return people and bodies, in the order of the text} */
  List<Name> all() {
    return names;
  }

  /** {@return the names within a stretch of the text} */
  List<Name> within(Span span) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (names.get(middle).span().begin() < span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Name> within = new ArrayList<>();
    for (int i = low; i < names.size() && names.get(i).span().begin() < span.end(); i++) {
      if (names.get(i).span().end() <= span.end()) {
        within.add(names.get(i));
      }
    }
    return within;
  }

  /** {@return whether the model read names, and none of a person in what looks like a person} */
  boolean speakAgainst(Phrase phrase) {
    return phrase.form() == Phrase.Form.PERSON
        && phrase.known().isEmpty()
        && !names.isEmpty()
        && within(phrase.span()).stream().noneMatch(name -> name.kind() == Name.Kind.PERSON);
  }

  /**
   * {@return the phrase, as a body where what looks like a person is read as a body, and as a
   * person where a name is read as one: "Jonas Weil, a welder", "her coach, Jonas Weil"}
   */
  Phrase corrected(String text, Phrase phrase) {
    if (phrase.known().isPresent()) {
      return phrase;
    }
    List<Name> within = within(phrase.span());
    Optional<Name> body =
        within.stream()
            .filter(name -> name.kind() == Name.Kind.ORGANISATION)
            .filter(name -> name.span().in(text).endsWith(phrase.name()))
            .findFirst();
    boolean person = within.stream().anyMatch(name -> name.kind() == Name.Kind.PERSON);
    return switch (phrase.form()) {
      case PERSON, BARE_NAME ->
          body.isPresent() && !person && !isRoleBeforeParticle(phrase)
              ? phrase.as(Phrase.Form.BODY)
              : phrase;
      case BODY ->
          within.stream()
                  .filter(name -> name.kind() == Name.Kind.PERSON)
                  .anyMatch(name -> name.span().in(text).equals(phrase.name()))
              ? phrase.as(Phrase.Form.PERSON)
              : phrase;
      case ROLE, NOMINAL ->
          apposed(text, phrase.span(), within)
              .map(name -> phrase.ofPerson(name.span().in(text)))
              .orElse(phrase);
      default -> phrase;
    };
  }

  /** The person whom the words between the first two commas name: "her coach, | Paolo Ricci |,". */
  private static Optional<Name> apposed(String text, Span phrase, List<Name> within) {
    int comma = text.substring(phrase.begin(), phrase.end()).indexOf(", ");
    int begin = phrase.begin() + comma + 2;
    return within.stream()
        .filter(name -> comma > 0 && name.kind() == Name.Kind.PERSON)
        .filter(name -> name.span().begin() == begin)
        .filter(name -> name.span().end() >= phrase.end() || text.charAt(name.span().end()) == ',')
        .findFirst();
  }

  /** "the elder Moussa ag Intalla": with a role before it, a name with a particle is a person's. */
  private static boolean isRoleBeforeParticle(Phrase phrase) {
    return !phrase.head().isEmpty()
        && Token.of(phrase.name(), new Span(0, phrase.name().length())).stream()
            .anyMatch(token -> !token.isCapital());
  }
}
