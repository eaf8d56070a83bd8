package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;

/**
 * What a stretch of a report says of where, when and what.
 *
 * @param spots literal places that are no countries
 * @param moment the day or days it names for what happened, the closest to a day
 * @param spoken the day it names for somebody's speaking
 * @param acts kinds of act
 */
record Clues(List<Spot> spots, Optional<Moment> moment, Optional<Moment> spoken, Set<String> acts) {

  /** Longer times say little of when an act took place. */
  private static final int LONGEST_DAYS = 370;

  /** So far back only a misread number lies. */
  private static final int AGES_DAYS = 36500;

  private static final Set<String> BOUNDS = Set.of("until", "befor", "between", "from", "after");

  private static final Set<String> COMPARING =
      Set.of("similar", "reminiscent", "recall", "compar", "unlik");

  private static final int COMPARED_CHARS = 150;

  Clues {
    spots = List.copyOf(spots);
    acts = Set.copyOf(acts);
  }

  boolean isEmpty() {
    return spots.isEmpty() && moment.isEmpty() && spoken.isEmpty() && acts.isEmpty();
  }

  static Clues of(Reading reading, Atlas atlas, List<Span> parts, Phrases acts) {
    String text = reading.report().text();
    List<Spot> spots = atlas.within(parts, spot -> !isCompared(text, spot));
    List<TimeMention> times =
        reading.times().stream()
            .filter(time -> time.type() == TimeMention.Type.DATE || isTime(time))
            .filter(
                time ->
                    within(parts, time.span())
                        && !isBound(text, time.span())
                        && !isCompared(text, time.span()))
            .toList();
    Set<String> kinds = new TreeSet<>();
    parts.forEach(part -> kinds.addAll(acts.groups(Text.words(text, part))));
    return new Clues(
        spots,
        closest(reading, times.stream().filter(time -> !isOfSpeech(reading, parts, time))),
        closest(reading, times.stream().filter(time -> isOfSpeech(reading, parts, time))),
        kinds);
  }

  private static Optional<Moment> closest(Reading reading, Stream<TimeMention> times) {
    Optional<LocalDate> published = reading.report().published().day();
    return times
        .map(TimeMention::days)
        .filter(When.Days.class::isInstance)
        .map(days -> Moment.of((When.Days) days))
        .filter(each -> each.days() <= LONGEST_DAYS)
        .filter(each -> published.isEmpty() || each.gap(Moment.on(published.get())) < AGES_DAYS)
        .min(Comparator.comparingLong(Moment::days));
  }

  /** A day beside what is said, and not in it, is the day of saying: "said on Wednesday". */
  private static boolean isOfSpeech(Reading reading, List<Span> parts, TimeMention time) {
    return reading.statements().stream()
            .filter(statement -> statement.attribution().cue().isPresent())
            .filter(
                statement ->
                    parts.stream().anyMatch(p -> p.covers(statement.attribution().cue().get())))
            .anyMatch(statement -> true)
        && reading.statements().stream()
            .flatMap(statement -> statement.attribution().content().stream())
            .noneMatch(content -> content.covers(time.span()));
  }

  /**
   * "since the war began five years ago", "before 2011": when something else began or ended. But
   * "the toll from Friday's flood" is of that day.
   */
  private static boolean isBound(String text, Span time) {
    List<Text.Word> before = before(text, time, 40);
    int size = before.size();
    boolean owns = text.startsWith("'s", time.end()) || text.startsWith("’s", time.end());
    return before.stream().skip(Math.max(0, size - 6)).anyMatch(word -> word.stem().equals("sinc"))
        || before.stream()
            .skip(Math.max(0, size - 2))
            .map(Text.Word::stem)
            .anyMatch(stem -> BOUNDS.contains(stem) && !(owns && stem.equals("from")));
  }

  /** "a crime similar to the one at Ghouta in 2013" happened elsewhere, at another time. */
  private static boolean isCompared(String text, Span span) {
    return before(text, span, COMPARED_CHARS).stream()
        .anyMatch(word -> COMPARING.contains(word.stem()));
  }

  private static List<Text.Word> before(String text, Span span, int chars) {
    int begin = Math.max(0, span.begin() - chars);
    int stop = text.lastIndexOf(". ", span.begin());
    return Text.words(
        text, new Span(Math.max(begin, Math.min(stop + 1, span.begin())), span.begin()));
  }

  private static boolean isTime(TimeMention time) {
    return time.type() == TimeMention.Type.TIME;
  }

  private static boolean within(List<Span> parts, Span span) {
    return parts.stream().anyMatch(part -> part.covers(span));
  }
}
