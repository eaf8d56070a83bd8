package org.counterclaim.analysis.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.text.Span;

/**
 * A source phrase taken apart.
 *
 * @param span where it stands
 * @param form what sort of phrase it is
 * @param name the proper name in it, or its tidy words where it has none
 * @param head the noun that says what sort of party it is, lower case; empty for a bare name
 * @param words its content words, lower case, singular
 * @param described what an apposition or title says of the party, the same way
 * @param definite whether it points back: "the group", "these officials"
 * @param possessed whether it is somebody's: "her mother", "their lawyer"
 * @param plural whether several speak
 * @param abbreviation given in brackets: "(SOHR)"
 * @param known who it is, if it is known beforehand
 * @param context the whole phrase, for what it says of affiliation
 */
record Phrase(
    Span span,
    Form form,
    String name,
    String head,
    List<String> words,
    Set<String> described,
    boolean definite,
    boolean possessed,
    boolean plural,
    Optional<String> abbreviation,
    Optional<KnownActor> known,
    String context) {

  /** What sort of phrase a source is. */
  enum Form {
    PRONOUN,
    /** A person by name: "French Foreign Minister Jean-Yves Le Drian". */
    PERSON,
    /** A body by name: "the Atarib Media Centre". */
    BODY,
    /** One word that could name a person or a body. */
    BARE_NAME,
    /** Somebody by role: "a Pentagon representative", "activists". */
    ROLE,
    /** A body by its kind: "the group", "the Ministry". */
    NOMINAL,
    /** A text without its author: "the statement". */
    DOCUMENT,
    /** Nobody in particular: "reports", "some". */
    VAGUE
  }

  /** {@return the same phrase taken for another sort} */
  Phrase as(Form other) {
    return like(span, other);
  }

  /** {@return the phrase as that of a person by name: "her coach, | Paolo Ricci"} */
  Phrase ofPerson(String called) {
    return new Phrase(
        span,
        Form.PERSON,
        called,
        head,
        List.of(called.toLowerCase(Locale.ROOT).split(" ", -1)),
        described,
        definite,
        possessed,
        false,
        abbreviation,
        known,
        context);
  }

  /** {@return the same phrase standing elsewhere} */
  Phrase at(Span place) {
    return like(place, form);
  }

  /** {@return the same phrase as the name of a body, in its own words, that nobody knows} */
  Phrase ofNobodyKnown() {
    int comma = context.indexOf(',');
    String spelled = comma < 0 ? context : context.substring(0, comma);
    boolean article = spelled.regionMatches(true, 0, "the ", 0, 4);
    return new Phrase(
        span,
        Form.BODY,
        article ? spelled.substring(4) : spelled,
        head,
        words,
        described,
        definite,
        possessed,
        plural,
        abbreviation,
        Optional.empty(),
        context);
  }

  private Phrase like(Span place, Form sort) {
    return new Phrase(
        place,
        sort,
        name,
        head,
        words,
        described,
        definite,
        possessed,
        plural,
        abbreviation,
        known,
        context);
  }

  /** {@return its first word, lower case} */
  String opening() {
    int blank = context.indexOf(' ');
    String word = blank < 0 ? context : context.substring(0, blank);
    return word.toLowerCase(Locale.ROOT);
  }

  boolean isNamed() {
    return form == Form.PERSON || form == Form.BODY || form == Form.BARE_NAME || known.isPresent();
  }
}
