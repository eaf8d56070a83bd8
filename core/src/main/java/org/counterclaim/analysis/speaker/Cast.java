package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one report as they come up. A later phrase means an earlier actor if its main words
 * are among that one's ("Le Drian", "the Ministry"); a pronoun means who spoke last and fits. Not
 * for use by two threads at once.
 */
final class Cast {

  private static final Set<String> SINGULAR =
      Set.of("he", "she", "him", "her", "his", "who", "i", "me", "my", "himself", "herself");
  private static final Set<String> PLURAL =
      Set.of("they", "them", "their", "we", "our", "us", "those", "these", "you", "your");
  private static final Set<String> THING = Set.of("it", "its", "which", "that", "this");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "us", "my", "me");
  private static final int FARTHEST = 200;

  private final String text;
  private final Set<String> closed;
  private final Set<String> people;
  private final Set<String> unnamed;
  private final List<Member> members = new ArrayList<>();
  private @Nullable Member nobody;

  Cast(String text, LanguagePack pack) {
    this.text = text;
    Map<String, Set<String>> classes = pack.groups("word-classes");
    closed =
        List.of("determiner", "possessive", "preposition", "auxiliary", "coordinator", "adverb")
            .stream()
            .flatMap(name -> classes.getOrDefault(name, Set.of()).stream())
            .collect(Collectors.toSet());
    Map<String, Set<String>> groups = pack.groups("people");
    people = groups.getOrDefault("person", Set.of());
    unnamed = groups.getOrDefault("unnamed", Set.of());
  }

  /**
   * {@return the id of who the source phrase means, perhaps someone new}
   *
   * @param enclosing who speaks the words the phrase stands in: "we" and "I" are theirs
   */
  String speaker(Span source, Optional<String> enclosing) {
    String phrase = source.in(text);
    Optional<Member> self =
        FIRST_PERSON.contains(phrase.toLowerCase(Locale.ROOT))
            ? latest(each -> enclosing.filter(each.id::equals).isPresent())
            : Optional.empty();
    Member member = self.or(() -> known(phrase)).orElseGet(() -> add(phrase));
    member.mentions.add(source);
    members.remove(member);
    members.add(member);
    return member.id;
  }

  /** {@return the id of the speaker nobody names} */
  String unnamed() {
    Member member = nobody;
    if (member == null) {
      member = new Member("unnamed", Actor.Kind.UNNAMED, Set.of(), members.size());
      nobody = member;
      members.add(0, member);
    }
    return member.id;
  }

  /** {@return all who came up, in the order they did} */
  List<Actor> actors() {
    return members.stream()
        .sorted(java.util.Comparator.comparingInt(member -> member.number))
        .map(
            member ->
                new Actor(
                    member.id,
                    member.name,
                    member.kind,
                    List.of(),
                    member.mentions.stream().sorted().toList()))
        .toList();
  }

  private Optional<Member> known(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    if (isPronoun(lower)) {
      return latest(member -> fits(lower, member)).or(() -> latest(member -> member != nobody));
    }
    Set<String> words = mainWords(phrase);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return latest(member -> member.words.equals(words))
        .or(() -> latest(member -> member.words.containsAll(words)))
        .or(
            () ->
                latest(
                    member ->
                        isName(phrase) && isNamed(member) && words.containsAll(member.words)));
  }

  private Optional<Member> latest(java.util.function.Predicate<Member> wanted) {
    for (int i = members.size() - 1; i >= 0 && i >= members.size() - FARTHEST; i--) {
      if (wanted.test(members.get(i))) {
        return Optional.of(members.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isPronoun(String lower) {
    return SINGULAR.contains(lower) || PLURAL.contains(lower) || THING.contains(lower);
  }

  private static boolean fits(String pronoun, Member member) {
    if (SINGULAR.contains(pronoun)) {
      return member.kind == Actor.Kind.PERSON || member.person;
    }
    return THING.contains(pronoun)
        ? member.kind == Actor.Kind.ORGANISATION
        : member.kind != Actor.Kind.PERSON && !member.person;
  }

  private Member add(String phrase) {
    Set<String> words = mainWords(phrase);
    Member member =
        new Member(phrase.replaceAll("\\s+", " "), kind(phrase, words), words, members.size());
    member.person = hasPersonNoun(phrase);
    members.add(member);
    return member;
  }

  private Actor.Kind kind(String phrase, Set<String> words) {
    boolean named = isName(phrase);
    if (!named && (words.isEmpty() || words.stream().anyMatch(unnamed::contains))) {
      return Actor.Kind.UNNAMED;
    }
    if (hasPersonNoun(phrase)) {
      return endsInName(phrase) ? Actor.Kind.PERSON : Actor.Kind.UNNAMED;
    }
    String first = phrase.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    boolean bareName =
        !closed.contains(first)
            && Arrays.stream(phrase.split("\\s+", -1)).allMatch(Cast::isCapital);
    boolean several = phrase.trim().indexOf(' ') > 0;
    return bareName && several ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION;
  }

  private boolean hasPersonNoun(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .anyMatch(people::contains);
  }

  private static boolean endsInName(String phrase) {
    String[] words = phrase.split("\\s+", -1);
    return isCapital(words[words.length - 1]) || (phrase.indexOf(',') > 0 && isCapital(words[0]));
  }

  private static boolean isNamed(Member member) {
    return isName(member.name);
  }

  private static boolean isName(String phrase) {
    return Arrays.stream(phrase.split("\\s+", -1))
        .skip(phrase.startsWith("The ") || phrase.startsWith("A ") ? 1 : 0)
        .anyMatch(Cast::isCapital);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private Set<String> mainWords(String phrase) {
    return Arrays.stream(
            phrase
                .replaceAll("[’']s\\b", "")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}-]+", -1))
        .filter(word -> !word.isEmpty() && !closed.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Somebody who has come up. */
  private static final class Member {

    private final String id;
    private final int number;
    private final String name;
    private final Actor.Kind kind;
    private final Set<String> words;
    private final List<Span> mentions = new ArrayList<>();
    private boolean person;

    Member(String name, Actor.Kind kind, Set<String> words, int before) {
      this.id = "a" + (before + 1);
      this.number = before;
      this.name = name;
      this.kind = kind;
      this.words = words;
    }
  }
}
