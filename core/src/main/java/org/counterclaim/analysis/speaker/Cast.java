package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActor.Gender;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;

/**
 * All who come up in one report. A phrase means an earlier member, a later one (a headline's
 * surname), or someone new. Not for use by two threads at once.
 */
final class Cast {

  /** So many can be meant again by a later phrase; looking through them costs time for each. */
  private static final int MOST = 2000;

  private final KnownActors known;
  private final SpeakerWords words;
  private final Optional<LocalDate> day;
  private final Elsewhere elsewhere;
  private final List<Member> members = new ArrayList<>();
  private int added;
  private final Map<String, Member> byKnownName = new HashMap<>();
  private final Member narrator;
  private final Member nobody;

  /**
   * @param outlet the name of the report's
   */
  Cast(
      KnownActors known,
      SpeakerWords words,
      Optional<LocalDate> day,
      Elsewhere elsewhere,
      Optional<String> outlet) {
    this.known = known;
    this.words = words;
    this.day = day;
    this.elsewhere = elsewhere;
    this.narrator = add(outlet.orElse("the outlet"), Actor.Kind.NARRATOR);
    this.nobody = add("unspecified reports", Actor.Kind.UNNAMED);
    outlet.ifPresent(name -> narrator.addName(PhraseWords.of(name)));
  }

  /** {@return the outlet, which tells the report} */
  Member narrator() {
    return narrator;
  }

  /** {@return who speaks where it is nobody in particular} */
  Member nobody() {
    return nobody;
  }

  List<Member> members() {
    return members;
  }

  /** {@return the member a phrase with a name means, perhaps someone new} */
  Member named(Phrase spoken) {
    Phrase phrase = elsewhere.settled(spoken);
    Optional<Member> surname = personOfThatSurname(phrase);
    if (surname.isPresent()) {
      return learn(surname.get(), phrase);
    }
    if (phrase.known().isPresent()) {
      return learn(known(phrase.known().get()), phrase);
    }
    return learn(match(phrase).orElseGet(() -> add(phrase.name(), kindOf(phrase))), phrase);
  }

  /** {@return whom the phrase would mean, without making anyone new} */
  Optional<Member> find(Phrase spoken) {
    Phrase phrase = elsewhere.settled(spoken);
    if (phrase.known().isPresent()) {
      return Optional.ofNullable(byKnownName.get(phrase.known().get().name()));
    }
    return match(phrase);
  }

  /** {@return the member of an actor known beforehand} */
  Member known(KnownActor actor) {
    Member before = byKnownName.get(actor.name());
    if (before != null) {
      return before;
    }
    Member member = bearerOfSurname(actor).orElseGet(() -> add(actor.name(), actor.kind()));
    member.rename(actor.name(), actor.kind());
    member.know(actor);
    actor.affiliation(day).forEach(member::belong);
    byKnownName.put(actor.name(), member);
    return member;
  }

  /** {@return whether it is a state's army, whatever its name: "Kenya Defence Forces"} */
  boolean isArmy(Member member) {
    String name = member.name();
    return member.kind() == Actor.Kind.ORGANISATION
        && (name.contains("Armed Forces")
            || name.contains("Army")
            || member.affiliation().stream()
                .flatMap(code -> known.body(code, "army").stream())
                .anyMatch(army -> army.name().equals(name)));
  }

  /** Who so far came up by the surname alone of a person now known in full. */
  private Optional<Member> bearerOfSurname(KnownActor actor) {
    if (actor.kind() != Actor.Kind.PERSON) {
      return Optional.empty();
    }
    Set<String> full = PhraseWords.of(actor.name());
    return members.stream()
        .filter(member -> member.isPerson() && member.known().isEmpty())
        .filter(member -> member.nameWords().size() == 1)
        .filter(member -> full.containsAll(member.nameWords()))
        .findFirst();
  }

  /** Someone new. In a crowd they are kept apart and no later phrase is taken for them. */
  Member add(String name, Actor.Kind kind) {
    Member member = new Member(added++, name, kind);
    if (members.size() < MOST) {
      members.add(member);
    }
    return member;
  }

  /** {@return the latest before the offset that is wanted} */
  Optional<Member> latest(int offset, Predicate<Member> wanted) {
    return last(member -> member.lastBefore(offset), wanted);
  }

  /** {@return who spoke last before the offset and is wanted} */
  Optional<Member> latestSpeaker(int offset, Predicate<Member> wanted) {
    return last(member -> member.lastSpokeBefore(offset), wanted);
  }

  /** {@return the first after the offset that is wanted} */
  Optional<Member> next(int offset, Predicate<Member> wanted) {
    return last(member -> Integer.MAX_VALUE - 1 - member.firstAfter(offset), wanted);
  }

  /** Of two at one place the one that came in earlier; whoever stands below 0 is nowhere. */
  private Optional<Member> last(ToIntFunction<Member> place, Predicate<Member> wanted) {
    Member last = null;
    int latest = -1;
    for (Member member : members) {
      int at = place.applyAsInt(member);
      if (at > latest && wanted.test(member)) {
        last = member;
        latest = at;
      }
    }
    return Optional.ofNullable(last);
  }

  /** A bare surname is the person of that name before it is a seat of government. */
  private Optional<Member> personOfThatSurname(Phrase phrase) {
    Set<String> raw = PhraseWords.of(phrase.words());
    if (raw.size() != 1 || phrase.definite()) {
      return Optional.empty();
    }
    Set<String> spoken = PhraseWords.of(phrase.name());
    int at = phrase.span().begin();
    Predicate<Member> bears =
        member ->
            member.isPerson()
                && member.nameWords().containsAll(raw)
                && (spoken.equals(raw)
                    || phrase
                        .known()
                        .map(k -> k.kind() == Actor.Kind.STATE || k.kind() == Actor.Kind.PERSON)
                        .orElse(false));
    return latest(at, bears).or(() -> next(at, bears));
  }

  private Optional<Member> match(Phrase phrase) {
    Set<String> spoken = PhraseWords.of(phrase.name());
    if (spoken.isEmpty()) {
      return Optional.empty();
    }
    int at = phrase.span().begin();
    String letters = phrase.name().strip();
    Predicate<Member> abbreviated = member -> member.isAbbreviated(letters);
    Predicate<Member> called = member -> member.isCalled(spoken) && sameSort(phrase, member);
    Predicate<Member> shortened =
        member -> member.isShortenedTo(spoken) && sameSort(phrase, member) && tells(spoken);
    Predicate<Member> lengthened =
        member -> member.isLengthenedTo(spoken) && sameSort(phrase, member);
    return around(at, abbreviated)
        .or(() -> around(at, called))
        .or(() -> around(at, shortened))
        .or(
            () ->
                phrase.form() == Phrase.Form.PERSON || phrase.form() == Phrase.Form.BODY
                    ? around(at, lengthened)
                    : Optional.empty());
  }

  private Optional<Member> around(int offset, Predicate<Member> wanted) {
    return latest(offset, wanted).or(() -> next(offset, wanted));
  }

  private boolean tells(Set<String> spoken) {
    return spoken.stream().anyMatch(word -> !words.is("plain", word));
  }

  private static boolean sameSort(Phrase phrase, Member member) {
    return switch (phrase.form()) {
      case PERSON -> member.isPerson();
      case BODY ->
          !member.isPerson()
              && member.kind() != Actor.Kind.UNNAMED
              && member.kind() != Actor.Kind.STATE;
      default -> member.kind() != Actor.Kind.UNNAMED;
    };
  }

  private Member learn(Member member, Phrase phrase) {
    Set<String> spoken = PhraseWords.of(phrase.name());
    if (phrase.form() == Phrase.Form.PERSON && member.kind() == Actor.Kind.PERSON) {
      if (member.known().isEmpty() && spoken.size() > member.nameWords().size()) {
        member.rename(phrase.name(), Actor.Kind.PERSON);
      }
    }
    member.addName(spoken);
    member.describe(phrase.described());
    phrase.abbreviation().ifPresent(member::abbreviate);
    if (phrase.form() == Phrase.Form.BODY) {
      String initials = PhraseWords.initials(phrase.name());
      if (initials.length() >= 3) {
        member.abbreviate(initials);
      }
    }
    if (phrase.plural() && !member.isPerson() && member.known().isEmpty()) {
      member.speakAsSeveral(); // not "the United States": one body with the name of several
    }
    if (member.isPerson()) {
      gender(phrase, member.name()).ifPresent(member::genderIs);
      if (member.known().isEmpty() && member.affiliation().isEmpty()) {
        affiliation(phrase).forEach(member::belong);
      }
    } else if (member.known().isEmpty() && member.affiliation().isEmpty()) {
      known
          .stateInFront(phrase.context())
          .ifPresent(state -> of(state, phrase).forEach(member::belong));
    }
    return member;
  }

  /**
   * {@return what the phrase says a person belongs to: a body we know, else a state} Not who stands
   * "by": "the army, which is backed by Iran".
   */
  List<String> affiliation(Phrase phrase) {
    String context = phrase.context().replace(phrase.name(), ";");
    String around = phrase.form() == Phrase.Form.PERSON ? context : phrase.context();
    List<Token> tokens = Token.of(around, new Span(0, around.length()));
    List<String> found = new ArrayList<>();
    for (int begin = 0; begin < tokens.size() && begin < 30 && found.isEmpty(); begin++) {
      if (tokens.get(begin).lower().equals("which")) {
        return found;
      }
      boolean agent = begin > 0 && tokens.get(begin - 1).lower().equals("by");
      if (agent || !tokens.get(begin).isCapital()) {
        continue;
      }
      for (int end = Math.min(tokens.size(), begin + 7); end > begin; end--) {
        Span span = new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
        Optional<KnownActor> body = known.spelled(span.in(around), day);
        if (body.isPresent() && !body.get().name().equals(phrase.name())) {
          found.addAll(of(body.get(), phrase));
          break;
        }
      }
    }
    return found;
  }

  private List<String> of(KnownActor body, Phrase phrase) {
    Optional<String> country = elsewhere.country(phrase.span(), body.affiliation(day));
    if (country.isPresent()) {
      return List.of(country.get());
    }
    return switch (body.kind()) {
      case STATE, PERSON -> body.affiliation(day);
      default -> List.of(body.name());
    };
  }

  private Optional<Gender> gender(Phrase phrase, String name) {
    for (String word : phrase.described()) {
      if (words.has("woman", word)) {
        return Optional.of(Gender.WOMAN);
      }
      if (words.has("man", word)) {
        return Optional.of(Gender.MAN);
      }
    }
    String[] parts = name.split("[\\s-]", 2);
    String given = parts.length > 1 ? parts[0] : "";
    if (words.has("female-names", given)) {
      return Optional.of(Gender.WOMAN);
    }
    return words.has("male-names", given) ? Optional.of(Gender.MAN) : Optional.empty();
  }

  private Actor.Kind kindOf(Phrase phrase) {
    if (phrase.form() == Phrase.Form.PERSON) {
      return Actor.Kind.PERSON;
    }
    if (words.is("newsroom", phrase.head())) {
      return Actor.Kind.MEDIA;
    }
    if (phrase.form() == Phrase.Form.BARE_NAME) {
      boolean letters = phrase.name().chars().allMatch(c -> Character.isLetter(c) || c == '-');
      boolean mixed = phrase.name().chars().skip(1).anyMatch(Character::isUpperCase);
      boolean arab = phrase.name().startsWith("al-") || phrase.name().startsWith("Mc");
      return letters && (!mixed || arab || phrase.name().indexOf('-') > 0)
          ? Actor.Kind.PERSON
          : Actor.Kind.ORGANISATION;
    }
    return Actor.Kind.ORGANISATION;
  }
}
