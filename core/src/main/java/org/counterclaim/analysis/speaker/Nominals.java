package org.counterclaim.analysis.speaker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.claim.Actor;

/** Whom "the Ministry", "the spokesman", "a monitoring group" means among those who come up. */
final class Nominals {

  private static final int FAR_AHEAD = 1500;

  private final Cast cast;
  private final Qualifiers qualifiers;
  private final SpeakerWords words;

  Nominals(Cast cast, Qualifiers qualifiers, SpeakerWords words) {
    this.cast = cast;
    this.qualifiers = qualifiers;
    this.words = words;
  }

  /** {@return the body meant by a phrase without a name of its own} */
  Optional<Member> body(Phrase phrase) {
    return namedBody(phrase)
        .or(
            () ->
                cast.latest(
                    phrase.span().begin(),
                    member ->
                        member.kind() == Actor.Kind.UNNAMED
                            && member.isShortenedTo(content(phrase))));
  }

  private Optional<Member> namedBody(Phrase phrase) {
    return namedBody(phrase, member -> !member.overheard())
        .or(() -> namedBody(phrase, Member::overheard));
  }

  private Optional<Member> namedBody(Phrase phrase, Predicate<Member> eligible) {
    int at = phrase.span().begin();
    Set<String> content = content(phrase);
    boolean tells = content.stream().anyMatch(word -> !words.is("plain", word));
    Predicate<Member> named =
        member ->
            eligible.test(member)
                && tells
                && isBody(member)
                && member.isShortenedTo(content)
                && !isApart(member, content);
    Predicate<Member> fits =
        member ->
            eligible.test(member)
                && isBody(member)
                && !isApart(member, content)
                && fits(phrase, member);
    if (phrase.definite()) {
      return cast.latest(at, named)
          .or(() -> cast.latestSpeaker(at, fits))
          .or(() -> cast.latest(at, fits))
          .or(() -> ahead(at, named))
          .or(() -> ahead(at, fits));
    }
    boolean monitor = isMonitor(phrase);
    Predicate<Member> described =
        member ->
            eligible.test(member)
                && isBody(member)
                && (member.isDescribedBy(content) || (monitor && fits(phrase, member)));
    return cast.latest(at, monitor ? described : named)
        .or(() -> ahead(at, described))
        .or(() -> ahead(at, named));
  }

  /** {@return the person or people meant by a role without a name} */
  Optional<Member> role(Phrase phrase) {
    int at = phrase.span().begin();
    String head = SpeakerWords.singular(phrase.head());
    Set<String> content = content(phrase);
    Predicate<Member> same =
        member ->
            isSomebody(member) && member.plural() == phrase.plural() && member.isCalled(content);
    if (phrase.possessed()) {
      return cast.latest(at, same);
    }
    if (!phrase.definite()) {
      Predicate<Member> introduced =
          member -> member.isPerson() && !content.isEmpty() && member.isDescribedBy(content);
      boolean tells = content.size() > 1;
      return cast.latest(at, same)
          .or(() -> tells && !phrase.plural() ? ahead(at, introduced) : Optional.empty());
    }
    if (phrase.words().contains("two")) {
      Optional<Member> both = cast.latest(at, Member::joint);
      if (both.isPresent()) {
        return both;
      }
    }
    Predicate<Member> described =
        member ->
            isSomebody(member)
                && member.plural() == phrase.plural()
                && (member.isDescribedBy(content)
                    || (tellsMoreThanARole(content) && member.isShortenedTo(content)));
    Predicate<Member> headed =
        member ->
            isSomebody(member)
                && member.plural() == phrase.plural()
                && member.isDescribedBy(head)
                && content.size() <= 2
                && content.stream()
                    .allMatch(word -> word.equals(head) || qualifiers.fit(word, member));
    return cast.latestSpeaker(at, described)
        .or(() -> cast.latest(at, described))
        .or(() -> cast.latestSpeaker(at, headed))
        .or(() -> cast.latest(at, headed))
        .or(() -> ahead(at, described));
  }

  /** {@return the person whom a headline, which drops the article, calls by a role alone} */
  Optional<Member> headlined(Phrase phrase) {
    Set<String> content = content(phrase);
    return phrase.plural() || content.isEmpty()
        ? Optional.empty()
        : ahead(
            phrase.span().begin(), member -> member.isPerson() && member.isDescribedBy(content));
  }

  /** A leader may be known by the name "President Osei", and yet not be "the president". */
  private boolean tellsMoreThanARole(Set<String> content) {
    return content.stream().anyMatch(word -> !words.is("person", word));
  }

  /** {@return the author of "the statement", "the same press release": a body that spoke} */
  Optional<Member> author(Phrase phrase) {
    int at = phrase.span().begin();
    return cast.latestSpeaker(at, Nominals::isBody)
        .or(() -> cast.latestSpeaker(at, member -> member.kind() != Actor.Kind.NARRATOR));
  }

  private Optional<Member> ahead(int offset, Predicate<Member> wanted) {
    return cast.next(offset, wanted)
        .filter(member -> member.firstAfter(offset) <= offset + FAR_AHEAD);
  }

  private Set<String> content(Phrase phrase) {
    Set<String> content = new HashSet<>(PhraseWords.of(phrase.words()));
    content.removeIf(
        word ->
            word.equals("same")
                || words.has("determiner", word)
                || (word.indexOf('-') > 0
                    && words.has("describes", word.substring(word.lastIndexOf('-') + 1))));
    return content;
  }

  private boolean isMonitor(Phrase phrase) {
    return phrase.words().stream().anyMatch(word -> words.is("monitor", word));
  }

  private boolean fits(Phrase phrase, Member member) {
    String head = SpeakerWords.singular(phrase.head());
    String name = member.name().toLowerCase(Locale.ROOT);
    if (isMonitor(phrase)) {
      return name.contains("observatory")
          || name.contains("monitor")
          || name.contains("human rights")
          || member.isDescribedBy("monitor")
          || member.isDescribedBy("monitoring");
    }
    boolean headed = member.nameWords().containsAll(PhraseWords.of(head));
    if (words.is("newsroom", head)) {
      return member.kind() == Actor.Kind.MEDIA
          || headed
          || member.isDescribedBy(head)
          || (words.has("office", head) && isOffice(name));
    }
    if (words.has("ruler", head)) {
      return member.kind() == Actor.Kind.STATE;
    }
    if (words.has("alliance", head)) {
      return headed;
    }
    if (words.has("group", head)) {
      return member.kind() == Actor.Kind.ARMED_GROUP
          || (member.kind() == Actor.Kind.ORGANISATION && !isOfAState(name));
    }
    if (words.has("company", head)) {
      return headed
          || member.isDescribedBy(head)
          || (member.kind() == Actor.Kind.ORGANISATION
              && member.known().isEmpty()
              && mayBeACompany(name)
              && !phrase.plural());
    }
    if (words.has("regular", head)) {
      return headed || member.isDescribedBy(head) || cast.isArmy(member);
    }
    if (words.has("fighting", head)) {
      return headed
          || member.isDescribedBy(head)
          || member.kind() == Actor.Kind.ARMED_GROUP
          || cast.isArmy(member);
    }
    return (headed || member.isDescribedBy(head))
        && (!words.has("branch", head) || isOfThatBranch(phrase, head, member));
  }

  /** "Police" are not the police union, nor is "the company" the union. */
  private boolean isApart(Member member, Set<String> content) {
    boolean other =
        content.contains("police") || content.stream().anyMatch(word -> words.has("company", word));
    return other
        && member.nameWords().stream()
            .anyMatch(word -> words.has("apart", word) && !content.contains(word));
  }

  /** "the health ministry" is not that of defence; "the country's powerful ministry" may be. */
  private boolean isOfThatBranch(Phrase phrase, String head, Member member) {
    return content(phrase).stream()
        .allMatch(
            word ->
                word.equals(head)
                    || words.has("ruler", word)
                    || member.isShortenedTo(Set.of(word))
                    || qualifiers.isKnown(word, member));
  }

  /** "the agency" may be any office of a state. */
  private boolean isOffice(String name) {
    return PhraseWords.of(name).stream().anyMatch(word -> words.has("office", word));
  }

  /** "Kelda Power" and "Kelda Bank" may, "Kelda's water board" and "the union" may not. */
  private boolean mayBeACompany(String name) {
    String head = "";
    for (String word : name.split("\\s+", -1)) {
      if (!head.isEmpty() && words.has("preposition", word)) {
        break;
      }
      head = word;
    }
    return !words.is("organisation", head) || words.is("firm", head);
  }

  private static boolean isOfAState(String name) {
    return name.contains("ministry")
        || name.contains("department")
        || name.contains("armed forces")
        || name.contains("command")
        || name.contains("army")
        || name.contains("court");
  }

  private static boolean isBody(Member member) {
    return !member.joint() && isOfABody(member);
  }

  private static boolean isOfABody(Member member) {
    return switch (member.kind()) {
      case STATE, ORGANISATION, ARMED_GROUP, MEDIA -> true;
      case PERSON, UNNAMED, NARRATOR -> false;
    };
  }

  private static boolean isSomebody(Member member) {
    return member.isPerson() || member.joint() || member.kind() == Actor.Kind.UNNAMED;
  }
}
