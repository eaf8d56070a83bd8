package org.counterclaim.analysis.speaker;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.counterclaim.analysis.actor.KnownActor.Gender;
import org.counterclaim.claim.Actor;

/** Whom a pronoun means: the member that fits and came up or spoke latest. */
final class Pronouns {

  private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> PLURAL =
      Set.of("they", "them", "their", "theirs", "themselves", "these", "those");
  private static final Set<String> FIRST = Set.of("i", "me", "my", "we", "us", "our", "ours");

  /** How many chars nearer a mention seems if the member spoke there. */
  private static final int VOICE = 160;

  /** How many chars farther a body seems that is never a source. */
  private static final int SILENCE = 400;

  private static final int FARTHEST = 4000;

  /** As far looks a pronoun back in somebody's own words. */
  private static final int JUST_BEFORE = 600;

  private final Cast cast;
  private final IntFunction<Set<Member>> quoted;

  /**
   * @param quoted whose own words stand at an offset; to them "he" and "they" are others
   */
  Pronouns(Cast cast, IntFunction<Set<Member>> quoted) {
    this.cast = cast;
    this.quoted = quoted;
  }

  static boolean isFirstPerson(String pronoun) {
    return FIRST.contains(pronoun);
  }

  static boolean isFirstPersonPlural(String pronoun) {
    return pronoun.equals("we") || pronoun.equals("us") || pronoun.startsWith("our");
  }

  /** {@return whom "he" or "she" means; empty for other pronouns} */
  static Optional<Gender> gender(String pronoun) {
    if (MASCULINE.contains(pronoun)) {
      return Optional.of(Gender.MAN);
    }
    return FEMININE.contains(pronoun) ? Optional.of(Gender.WOMAN) : Optional.empty();
  }

  /**
   * {@return the member meant by a pronoun of the third person; empty if nobody fits} In somebody's
   * own words "they" are several.
   */
  Optional<Member> antecedent(String pronoun, int offset) {
    boolean several = PLURAL.contains(pronoun) && !quoted.apply(offset).isEmpty();
    Optional<Member> found =
        among(others(offset), pronoun, offset)
            .filter(member -> !several || member.plural() || isBody(member));
    gender(pronoun).ifPresent(gender -> found.ifPresent(member -> member.genderIs(gender)));
    return found;
  }

  /**
   * {@return whom "they" means of those who act: several or a body first, and no one person} In
   * somebody's own words nobody else.
   */
  Optional<Member> several(int offset) {
    Predicate<Member> others = others(offset);
    boolean told = quoted.apply(offset).isEmpty();
    return nearest(offset, others.and(member -> member.plural() || isBody(member)))
        .or(() -> nearest(offset, others.and(member -> told && !member.isPerson())));
  }

  /** {@return whom the pronoun would mean there, in whosever words; they learn nothing of it} */
  Optional<Member> likely(String pronoun, int offset) {
    return among(member -> true, pronoun, offset);
  }

  private Optional<Member> among(Predicate<Member> others, String pronoun, int offset) {
    Optional<Gender> gender = gender(pronoun);
    if (gender.isPresent()) {
      return nearest(offset, others.and(member -> isSomebody(member, gender.get())));
    }
    if (PLURAL.contains(pronoun)) {
      return nearest(offset, others.and(member -> member.plural() || isBody(member)))
          .or(() -> nearest(offset, others));
    }
    if (pronoun.equals("who") || pronoun.equals("which")) {
      return cast.latest(offset, member -> true);
    }
    return nearest(offset, others.and(member -> isBody(member) && !member.plural()))
        .or(() -> nearest(offset, others.and(Pronouns::isBody)));
  }

  /** {@return who is told of by an age, "the 34-year-old": somebody who came up before} */
  Optional<Member> aged(Phrase phrase) {
    boolean aged = phrase.definite() && phrase.words().stream().anyMatch(Pronouns::isAge);
    int at = phrase.span().begin();
    return aged ? nearest(at, others(at).and(Member::isPerson)) : Optional.empty();
  }

  private static boolean isAge(String word) {
    return word.endsWith("-year-old");
  }

  /**
   * Who is not the one whose words these are. Whom somebody's own words mean came up just before,
   * and is not anyone else whom the report asked: "a resident", "witnesses".
   */
  private Predicate<Member> others(int offset) {
    Set<Member> themselves = quoted.apply(offset);
    return themselves.isEmpty()
        ? member -> true
        : member ->
            !themselves.contains(member)
                && !member.isAnyoneAsked()
                && member.lastBefore(offset) >= offset - JUST_BEFORE;
  }

  private Optional<Member> nearest(int offset, Predicate<Member> wanted) {
    return cast.members().stream()
        .filter(member -> member != cast.nobody())
        .filter(member -> member.lastBefore(offset) >= Math.max(0, offset - FARTHEST))
        .filter(wanted)
        .max(Comparator.comparingInt(member -> nearness(member, offset)));
  }

  private static int nearness(Member member, int offset) {
    int spoke = member.lastSpokeBefore(offset);
    int came = member.lastBefore(offset) - (member.overheard() ? SILENCE : 0);
    return Math.max(spoke < 0 ? -1 : spoke + VOICE, came);
  }

  private static boolean isSomebody(Member member, Gender gender) {
    boolean unnamed = member.kind() == Actor.Kind.UNNAMED && !member.namelessBody();
    return (member.isPerson() || (unnamed && !member.plural()))
        && member.gender().map(each -> each == gender).orElse(true);
  }

  private static boolean isBody(Member member) {
    return !member.joint() && isOfABody(member);
  }

  private static boolean isOfABody(Member member) {
    return switch (member.kind()) {
      case STATE, ORGANISATION, ARMED_GROUP, MEDIA -> true;
      case UNNAMED -> member.namelessBody();
      case PERSON, NARRATOR -> false;
    };
  }
}
