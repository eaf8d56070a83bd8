package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reply;

/**
 * Finds who says the same again, and who denies it in the same words. Each statement of a happening
 * is tied to at most one before it: the first of the same speaker that answers alike or uses the
 * same words, which it repeats; else the first of another speaker that names the same author or
 * gives the same count, which it supports. A denial is tied to the first that says what it denies.
 */
final class AgreementFinder {

  /** So much of the shorter one is the same account, if one voice gives both. */
  static final double SOME_WORDS = 0.6;

  private static final double FEW_WORDS = 0.34;
  private static final int NO_CHANCE = 20;
  private static final String OF_NOBODY = "not ?";

  private AgreementFinder() {}

  static List<CrossReply> find(List<Testimony> testimonies) {
    List<Testimony> sorted =
        testimonies.stream()
            .sorted(
                Comparator.<Testimony, Long>comparing(
                        each ->
                            each.published().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
                    .thenComparing(Testimony::ref))
            .toList();
    AgreementIndex index = new AgreementIndex(sorted);
    List<CrossReply> replies = new ArrayList<>();
    for (int later = 0; later < sorted.size(); later++) {
      Testimony testimony = sorted.get(later);
      BitSet near = index.near(later);
      tie(near.get(0, later).stream().mapToObj(sorted::get), testimony).ifPresent(replies::add);
      int own = later;
      near.stream()
          .filter(at -> isDenied(sorted.get(at), testimony, at < own))
          .mapToObj(sorted::get)
          .findFirst()
          .map(told -> reply(testimony, told, Reply.Kind.DENIES, true, "rule denied-words"))
          .ifPresent(replies::add);
    }
    return replies;
  }

  /** Of two contraries the later one denies the other. */
  private static boolean isDenied(Testimony other, Testimony testimony, boolean before) {
    return CommonWords.denies(testimony, other)
        || (before && CommonWords.areContrary(testimony, other));
  }

  /** The first of the same voice that fits goes before whoever else says so earlier. */
  private static Optional<CrossReply> tie(Stream<Testimony> before, Testimony testimony) {
    Map<Boolean, List<Testimony>> earlier =
        before.collect(Collectors.partitioningBy(each -> sameVoice(each, testimony)));
    return first(earlier.getOrDefault(true, List.of()), each -> repeats(each, testimony))
        .map(other -> reply(testimony, other, Reply.Kind.REPEATS, false, "rule same-speaker"))
        .or(
            () ->
                first(earlier.getOrDefault(false, List.of()), each -> supports(each, testimony))
                    .map(
                        other ->
                            reply(
                                testimony, other, Reply.Kind.SUPPORTS, false, "rule same-answer")));
  }

  private static Optional<Testimony> first(
      List<Testimony> testimonies, Predicate<Testimony> wanted) {
    return testimonies.stream().filter(wanted).findFirst();
  }

  /** A headline and its text are one voice. */
  static boolean sameVoice(Testimony one, Testimony other) {
    return one.voice().equals(other.voice());
  }

  static boolean repeats(Testimony one, Testimony other) {
    return agree(one, other, SOME_WORDS);
  }

  static boolean supports(Testimony one, Testimony other) {
    return agree(one, other, CommonWords.SAME);
  }

  private static boolean agree(Testimony one, Testimony other, double words) {
    double overlap = CommonWords.overlap(one, other);
    boolean alike =
        overlap >= words
            || shareCount(one, other)
            || (shareStand(one, other) && countNobody(one, other));
    return (alike || isLeadOf(one, other, overlap))
        && (one.denied() == other.denied() || shareStand(one, other))
        && !opposed(one, other)
        && !CommonWords.arePoles(one, other)
        && !countApart(one, other);
  }

  /** {@return whether the first is the headline of a report whose text says so in the second} */
  static boolean isHeadlineOf(Testimony headline, Testimony testimony) {
    return isAbove(headline, testimony) && agree(headline, testimony, FEW_WORDS);
  }

  /** The text below a headline tells it again. */
  private static boolean isLeadOf(Testimony headline, Testimony testimony, double overlap) {
    return isAbove(headline, testimony) && overlap >= FEW_WORDS;
  }

  private static boolean isAbove(Testimony headline, Testimony testimony) {
    return headline.headline()
        && !testimony.headline()
        && headline.ref().report().equals(testimony.ref().report());
  }

  /** They say who it was, and nothing of how many. */
  private static boolean countNobody(Testimony one, Testimony other) {
    return Stream.of(one, other)
        .flatMap(each -> each.answers().stream())
        .noneMatch(answer -> answer.question() == Question.TOLL);
  }

  /** Both count people, and no count is the same: a toll that changed, or another happening. */
  private static boolean countApart(Testimony one, Testimony other) {
    return !one.counts().isEmpty() && !other.counts().isEmpty() && !shareCount(one, other);
  }

  private static boolean shareCount(Testimony one, Testimony other) {
    return one.counts().stream()
        .anyMatch(
            count ->
                other.counts().stream()
                    .anyMatch(
                        twin ->
                            count.low().isPresent()
                                && count.low().equals(twin.low())
                                && sameThing(count, twin)));
  }

  /** "30 gunmen killed" may be told as "30 killed"; small numbers agree by chance. */
  private static boolean sameThing(Count one, Count other) {
    return one.isOfSame(other)
        || (one.mayBeOfOneSide(other)
            && one.low().orElse(0) >= NO_CHANCE
            && suffered(one).equals(suffered(other)));
  }

  private static String suffered(Count count) {
    return count.what().substring(count.what().lastIndexOf(' ') + 1);
  }

  /** Two who reject something, nobody says whose act, may reject two things. */
  private static boolean shareStand(Testimony one, Testimony other) {
    Set<String> shared = stands(one);
    shared.retainAll(stands(other));
    shared.remove(OF_NOBODY);
    return !shared.isEmpty();
  }

  private static boolean opposed(Testimony one, Testimony other) {
    Set<String> denied =
        stands(one).stream().map(AgreementFinder::opposite).collect(Collectors.toSet());
    denied.retainAll(stands(other));
    return !denied.isEmpty();
  }

  private static String opposite(String stand) {
    return stand.startsWith("did ")
        ? "not " + stand.substring(4)
        : stand.startsWith("not ") ? "did " + stand.substring(4) : "";
  }

  /** {@return what it answers to who did it} */
  static Set<String> stands(Testimony testimony) {
    Set<String> stands = new HashSet<>();
    for (Answer answer : testimony.answers()) {
      if (answer.question() == Question.ACT && !answer.value().isEmpty()) {
        stands.add(answer.value());
      }
    }
    return stands;
  }

  private static CrossReply reply(
      Testimony from, Testimony to, Reply.Kind kind, boolean explicit, String rule) {
    return new CrossReply(from.ref(), to.ref(), kind, explicit, new Provenance(rule, 0.8));
  }
}
