package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActor.Gender;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/** Somebody who comes up in a report. Grows while the report is read. */
final class Member {

  private final int number;
  private String name;
  private Set<String> nameWords;
  private Actor.Kind kind;
  private boolean plural;
  private boolean joint;
  private boolean namelessBody;
  private boolean anyone;
  private boolean overheard;
  private @Nullable KnownActor known;
  private @Nullable Gender gender;
  private final Set<String> affiliation = new LinkedHashSet<>();
  private final Set<Set<String>> names = new HashSet<>();
  private final Set<String> described = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final List<Span> mentions = new ArrayList<>();
  private final TreeSet<Integer> mentioned = new TreeSet<>();
  private final TreeSet<Integer> spoke = new TreeSet<>();

  Member(int number, String name, Actor.Kind kind) {
    this.number = number;
    this.name = name;
    this.nameWords = PhraseWords.of(name);
    this.kind = kind;
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  /** {@return the words of its name, as names are compared; not to be changed} */
  Set<String> nameWords() {
    return nameWords;
  }

  Actor.Kind kind() {
    return kind;
  }

  /** Takes over a fuller name. */
  void rename(String fuller, Actor.Kind sort) {
    name = fuller;
    nameWords = PhraseWords.of(fuller);
    kind = sort;
  }

  boolean plural() {
    return plural;
  }

  void speakAsSeveral() {
    plural = true;
  }

  /** Whether these are two by name who speak as one. */
  boolean joint() {
    return joint;
  }

  void speakJointly() {
    joint = true;
    plural = true;
  }

  /** Whether it is a body without a name: "police", "a union"; no "he" means one. */
  boolean namelessBody() {
    return namelessBody;
  }

  void speakAsABody() {
    namelessBody = kind == Actor.Kind.UNNAMED;
  }

  /** Whether it is anybody who was asked: "a resident said", "witnesses said". */
  boolean isAnyoneAsked() {
    return anyone && kind == Actor.Kind.UNNAMED && !spoke.isEmpty();
  }

  void beAnyone() {
    anyone = true;
  }

  /** Whether it is a body that is named and, so far, neither a source nor known beforehand. */
  boolean overheard() {
    return overheard;
  }

  void comeUpOnlyAsAName() {
    overheard = kind != Actor.Kind.PERSON && mentions.isEmpty() && spoke.isEmpty() && known == null;
  }

  void comeUpAsASource() {
    overheard = false;
  }

  Optional<KnownActor> known() {
    return Optional.ofNullable(known);
  }

  void know(KnownActor actor) {
    known = actor;
    actor.gender().ifPresent(each -> gender = each);
    actor.names().forEach(other -> addName(PhraseWords.of(other)));
    addName(PhraseWords.of(actor.name()));
  }

  Optional<Gender> gender() {
    return Optional.ofNullable(gender);
  }

  void genderIs(Gender seen) {
    if (gender == null) {
      gender = seen;
    }
  }

  void addName(Set<String> words) {
    if (!words.isEmpty()) {
      names.add(words);
    }
  }

  void describe(Set<String> words) {
    described.addAll(words);
  }

  void abbreviate(String letters) {
    abbreviations.add(letters);
  }

  void belong(String body) {
    affiliation.add(body);
  }

  List<String> affiliation() {
    return List.copyOf(affiliation);
  }

  void mention(Span span) {
    overheard = false;
    mentioned.add(span.begin());
    mentions.add(span);
  }

  /** Takes back that it came up or spoke there; its mention stays one. */
  void forget(int offset) {
    mentioned.remove(offset);
    spoke.remove(offset);
  }

  /** Came up there without being a source: an antecedent, but no mention of the actor's own. */
  void comeUp(int offset) {
    mentioned.add(offset);
  }

  void speakAt(int offset) {
    spoke.add(offset);
  }

  List<Span> mentions() {
    return mentions.stream().distinct().sorted().toList();
  }

  int firstMention() {
    int first = mentioned.isEmpty() ? Integer.MAX_VALUE : mentioned.first();
    return mentions.stream().mapToInt(Span::begin).reduce(first, Math::min);
  }

  /** {@return where it last came up before the offset, or -1} */
  int lastBefore(int offset) {
    Integer last = mentioned.floor(offset);
    return last == null ? -1 : last;
  }

  int firstAfter(int offset) {
    Integer first = mentioned.ceiling(offset);
    return first == null ? Integer.MAX_VALUE : first;
  }

  int lastSpokeBefore(int offset) {
    Integer last = spoke.lower(offset);
    return last == null ? -1 : last;
  }

  boolean isAbbreviated(String letters) {
    return abbreviations.contains(letters)
        || (!abbreviations.isEmpty()
            && abbreviations.stream().anyMatch(each -> each.equalsIgnoreCase(letters)));
  }

  /** {@return whether all these words are among those of one of its names} */
  boolean isShortenedTo(Set<String> words) {
    return !joint && names.stream().anyMatch(each -> each.containsAll(words));
  }

  /** {@return whether one of its names of several words is among these} */
  boolean isLengthenedTo(Set<String> words) {
    return !joint && names.stream().anyMatch(each -> each.size() > 1 && words.containsAll(each));
  }

  boolean isCalled(Set<String> words) {
    return names.contains(words);
  }

  Set<String> described() {
    return Set.copyOf(described);
  }

  boolean isDescribedBy(Set<String> words) {
    return described.containsAll(words);
  }

  boolean isDescribedBy(String word) {
    return described.contains(word);
  }

  /** {@return whether it is one person} */
  boolean isPerson() {
    return kind == Actor.Kind.PERSON && !joint;
  }
}
