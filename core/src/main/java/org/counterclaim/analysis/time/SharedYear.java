package org.counterclaim.analysis.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The year that a list or a span of days tells once: "between March and May 2013", "on June 3, 2014
 * and July 9". Whoever writes so gives the year of one for both; a span over New Year begins in the
 * year before.
 */
final class SharedYear {

  private static final Set<String> LINKS =
      Set.of("and", "or", "to", "through", "until", "till", "-", "–");
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "from", "of");
  private static final Set<String> YEARS = Set.of("full-year", "yyyy");
  private static final int MOST_LISTED = 6;
  private static final int ANY_YEAR = 2000;

  private final List<Token> tokens;
  private final Matcher matcher;
  private final Phrase time;
  private Optional<Match> before = Optional.empty();

  SharedYear(List<Token> tokens, Matcher matcher, Phrase time) {
    this.tokens = tokens;
    this.matcher = matcher;
    this.time = time;
  }

  /**
   * {@return the view in which a match that tells no year is read}
   *
   * @param begin the first token of the match
   */
  Viewpoint of(Match match, int begin, Viewpoint view) {
    Optional<Match> last = before.filter(each -> isPartOfAYear(each, view));
    before = Optional.of(match);
    if (yearOf(match).isPresent()) {
      return view;
    }
    Optional<Match> next = ahead(match.end(), view);
    if (next.isPresent()) {
      Viewpoint shared = view.inYear(yearOf(next.get()).orElseThrow());
      return isAfter(match, shared, next.get()) ? shared.inYear(shared.year().get() - 1) : shared;
    }
    if (last.flatMap(SharedYear::yearOf).isPresent() && isLinked(last.get().end(), begin)) {
      Viewpoint shared = view.inYear(yearOf(last.get()).orElseThrow());
      return isAfter(last.get(), shared, match) ? shared.inYear(shared.year().get() + 1) : shared;
    }
    return view;
  }

  /** The day or month of a list behind a time that tells the year; empty if none does. */
  private Optional<Match> ahead(int end, Viewpoint view) {
    int at = end;
    for (int i = 0; i < MOST_LISTED && at < tokens.size(); i++) {
      boolean comma = tokens.get(at).word().equals(",");
      if (!comma && !LINKS.contains(tokens.get(at).word())) {
        return Optional.empty();
      }
      int begin = at + 1;
      if (comma && begin < tokens.size() && LINKS.contains(tokens.get(begin).word())) {
        comma = false;
        begin++;
      }
      if (begin < tokens.size() && PREPOSITIONS.contains(tokens.get(begin).word())) {
        begin++;
      }
      Optional<Match> next =
          begin < tokens.size() ? matcher.longest(time, begin) : Optional.empty();
      if (next.isEmpty() || !isPartOfAYear(next.get(), view)) {
        return Optional.empty();
      }
      if (yearOf(next.get()).isPresent()) {
        return comma ? Optional.empty() : next;
      }
      at = next.get().end();
    }
    return Optional.empty();
  }

  /** Whether nothing but "and", "to" or the like stands between. */
  private boolean isLinked(int end, int begin) {
    boolean linked = false;
    for (int i = end; i < begin; i++) {
      String word = tokens.get(i).word();
      if (LINKS.contains(word)) {
        linked = true;
      } else if (!word.equals(",") && !PREPOSITIONS.contains(word)) {
        return false;
      }
    }
    return linked;
  }

  private static boolean isAfter(Match first, Viewpoint view, Match second) {
    Optional<Period> one = Period.parse(first.value(view));
    Optional<Period> other = Period.parse(second.value(view));
    return one.isPresent() && other.isPresent() && one.get().first().isAfter(other.get().first());
  }

  /** Whether it is a day or a part of a year, and not the year alone. */
  private static boolean isPartOfAYear(Match match, Viewpoint view) {
    return Period.parse(match.value(view.inYear(ANY_YEAR)))
        .filter(period -> period.grain().compareTo(Grain.YEAR) < 0)
        .isPresent();
  }

  private static Optional<Integer> yearOf(Match match) {
    return match.digits(YEARS).map(Integer::valueOf);
  }
}
