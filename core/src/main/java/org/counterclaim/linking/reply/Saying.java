package org.counterclaim.linking.reply;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * A statement as it is compared with others.
 *
 * @param order its place among the statements of the reading
 * @param sentence from the begin of the sentence its anchor stands in to the end of that sentence
 * @param frame the words of that sentence around the content: source, cue and what else is there
 * @param content the words said
 * @param meaning stems of the content that carry meaning, words of one meaning as one
 * @param leanings which of two opposites the content says, see {@link ReplyWords#leanings}
 * @param names stems of the meaning that are written as names
 * @param numbers numbers of the content
 * @param counts what it counts, where the reading knows
 * @param parties whom the content names: ids of actors and codes of states
 * @param around whom the rest of the sentence names, the source aside
 * @param voice id of the speaker and of the states and bodies it speaks for
 * @param events kinds of act it tells of, where the reading knows
 * @param deniesAct whether one of them is said not to have happened
 * @param marks groups of {@link ReplyWords} that show: a cue of "denies", "contrast" around it
 */
record Saying(
    int order,
    Statement statement,
    Span sentence,
    List<Word> frame,
    List<Word> content,
    Set<String> meaning,
    Set<Integer> leanings,
    Set<String> names,
    Set<String> numbers,
    Counts counts,
    Set<String> parties,
    Set<String> around,
    Set<String> voice,
    Set<Event.Subtype> events,
    boolean deniesAct,
    Set<Mark> marks) {

  /** A longer content says much beside its negation. */
  private static final int SHORT = 25;

  Saying {
    frame = List.copyOf(frame);
    content = List.copyOf(content);
    meaning = Set.copyOf(meaning);
    leanings = Set.copyOf(leanings);
    names = Set.copyOf(names);
    numbers = Set.copyOf(numbers);
    parties = Set.copyOf(parties);
    around = Set.copyOf(around);
    voice = Set.copyOf(voice);
    events = Set.copyOf(events);
    marks = Set.copyOf(marks);
  }

  /** {@return whether it says that something is not so} */
  boolean isNegative() {
    return statement.certainty() == Certainty.DENIED
        || has(Mark.FALSEHOOD)
        || (has(Mark.NEGATION)
            && content.size() <= SHORT
            && statement.certainty() != Certainty.UNKNOWN);
  }

  /** {@return whether it promises, threatens, demands or hopes} */
  boolean isWish() {
    return statement.certainty() == Certainty.HOPED || statement.certainty() == Certainty.FUTURE;
  }

  boolean isNarrator() {
    return statement.kind() == StatementKind.NARRATOR;
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  boolean isOfSpeaker(Saying other) {
    return statement.speaker().equals(other.statement.speaker());
  }

  /** {@return whether it says nothing of its own: "those claims"} */
  boolean isEmpty() {
    return has(Mark.ANAPHOR);
  }

  /** {@return whether both speak for one state or body} */
  boolean isOfSide(Saying other) {
    return meet(voice, other.voice);
  }

  /** {@return whether the content names the side of the other} */
  boolean namesSideOf(Saying other) {
    return meet(parties, other.voice);
  }

  /** {@return whom the whole sentence names, the source aside} */
  Set<String> named() {
    Set<String> all = new HashSet<>(parties);
    all.addAll(around);
    return all;
  }

  /** {@return how many pairs of opposites part the two} */
  int opposites(Saying other) {
    return (int) leanings.stream().filter(side -> other.leanings.contains(-side)).count();
  }

  /** {@return how many characters are said} */
  int length() {
    return statement.attribution().content().stream().mapToInt(Span::length).sum();
  }

  boolean saysSameWordsAs(Saying other) {
    return statement
        .attribution()
        .contentExtent()
        .equals(other.statement.attribution().contentExtent());
  }

  /**
   * {@return whether the other is part of what this one says, or what this one is about: "rejected
   * claims that …"}
   */
  boolean encloses(Saying other) {
    Span anchor = other.statement.attribution().anchor();
    Span said = other.statement.attribution().contentExtent();
    boolean within =
        statement.attribution().content().stream()
            .anyMatch(part -> part.covers(anchor) || (part.covers(said) && !part.equals(said)));
    return within
        || (saysSameWordsAs(other)
            && (statement.via().size() < other.statement.via().size()
                || statement.certainty() == Certainty.DENIED
                || other.statement.kind() == StatementKind.NOMINAL));
  }

  static <T> boolean meet(Set<T> one, Set<T> other) {
    return !Collections.disjoint(one, other);
  }
}
