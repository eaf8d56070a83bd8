package org.counterclaim.analysis.event;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Dateline;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Where and when events of one report took place, by what is named near them. A sentence without a
 * date goes on with the day of the one before, not with a background year or month, nor with a day
 * long before the report's.
 */
final class Settings {

  /** How long a date may last, and how long before the report it may lie, to go on. */
  private static final int LONGEST_DAYS = 7;

  private static final int OLDEST_DAYS = 30;

  private static final int APART = 60;

  private static final int COUNT_REACH = 40;

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:rose|risen|climbed|jumped|grew|grown|stood|put|reached|passed)(?: (?:to|at))?"
              + " \\d[\\d,]*(?: people)?(?: on| by| late on| early on)? $");

  private final String text;
  private final Optional<LocalDate> published;
  private final Predicate<String> opens;
  private final Sayings sayings;
  private final List<PlaceMention> places;
  private final List<TimeMention> times;

  /**
   * Takes what a report names.
   *
   * @param opens whether a word makes the time behind it the begin or end of one: "since"
   * @param sayings which of them tell of the saying alone
   */
  Settings(
      Report report,
      List<PlaceMention> places,
      List<TimeMention> times,
      Predicate<String> opens,
      Sayings sayings) {
    this.text = report.text();
    this.published = report.published().day();
    this.places = places;
    this.times = times;
    this.opens = opens;
    this.sayings = sayings;
  }

  /**
   * {@return the index of the literal place nearest by grammar: behind the trigger, then before}
   */
  OptionalInt place(Span trigger, Span sentence, List<Span> parties) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = first(places.stream().map(PlaceMention::span).toList(), sentence);
        i < places.size();
        i++) {
      PlaceMention place = places.get(i);
      if (place.span().begin() >= sentence.end()) {
        break;
      }
      if (place.role() == PlaceMention.Role.LITERAL
          && sentence.covers(place.span())
          && !sayings.tell(trigger, place.span())) {
        double distance = distance(trigger, place.span(), parties);
        if (distance < least) {
          least = distance;
          best = i;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(town(best, trigger));
  }

  /** "Dayton" of "in Dayton, Ohio, where a guard was hurt", if the trigger is not between. */
  private int town(int best, Span trigger) {
    if (best == 0) {
      return best;
    }
    Span area = places.get(best).span();
    PlaceMention town = places.get(best - 1);
    boolean beside =
        area.begin() == town.span().end() + 2 && text.startsWith(", ", town.span().end());
    boolean finer =
        isArea(places.get(best)) && !isArea(town) && town.role() == PlaceMention.Role.LITERAL;
    return beside && finer && !town.span().overlaps(trigger) ? best - 1 : best;
  }

  private static boolean isArea(PlaceMention mention) {
    return mention
        .place()
        .map(Place::precision)
        .filter(each -> each == Place.Precision.PROVINCE || each == Place.Precision.COUNTRY)
        .isPresent();
  }

  /**
   * Commas count as words of their own; a place that leads the sentence counts as near, but one
   * that says who acts or suffers, or where the report was written, as far.
   */
  private double distance(Span trigger, Span place, List<Span> parties) {
    int from = Math.min(trigger.end(), place.end());
    int to = Math.max(trigger.begin(), place.begin());
    double distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      distance += c == ',' || c == ';' || c == '(' ? 25 : 0;
    }
    if (place.begin() < trigger.begin()) {
      distance = distance * 1.5 + 10;
    }
    boolean party = parties.stream().anyMatch(span -> span.covers(place));
    return party || Dateline.isTown(text, place) ? distance + APART : distance;
  }

  /**
   * {@return the days of the time nearest in the sentence, else of the last one in the block that
   * goes on}
   *
   * @param clauses which times of the sentence are another clause's
   */
  When when(Span trigger, Span sentence, Span block, ClauseTimes clauses) {
    Optional<TimeMention> inside =
        times.stream()
            .filter(time -> sentence.covers(time.span()) && time.days() instanceof When.Days)
            .filter(
                time ->
                    time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
            .filter(time -> !sayings.tell(trigger, time.span()) && !isOfACount(time.span()))
            .filter(time -> !sayings.hold(trigger, time.span()))
            .filter(time -> isShort(time) || !opens.test(wordBefore(time.span().begin())))
            .filter(time -> !clauses.part(trigger, time.span(), goesOn(time)))
            .min(Comparator.comparingInt(time -> gap(trigger, time.span())));
    return inside
        .or(() -> lastBefore(sentence, block))
        .map(TimeMention::days)
        .orElse(new When.Unstated());
  }

  private Optional<TimeMention> lastBefore(Span sentence, Span block) {
    return times.stream()
        .filter(time -> block.covers(time.span()) && time.span().end() <= sentence.begin())
        .filter(time -> time.type() == TimeMention.Type.DATE && time.days() instanceof When.Days)
        .filter(time -> !sayings.tell(time.span()))
        .reduce((one, next) -> next)
        .filter(this::goesOn);
  }

  private boolean goesOn(TimeMention time) {
    if (!(time.days() instanceof When.Days days) || opens.test(wordBefore(time.span().begin()))) {
      return false;
    }
    boolean recent =
        published.map(day -> !days.last().isBefore(day.minusDays(OLDEST_DAYS))).orElse(true);
    return recent && isShort(time);
  }

  private static boolean isShort(TimeMention time) {
    return time.days() instanceof When.Days days
        && DAYS.between(days.first(), days.last()) < LONGEST_DAYS;
  }

  /** "rose to 312 | on Sunday": when they were counted. */
  private boolean isOfACount(Span time) {
    int from = Math.max(0, time.begin() - COUNT_REACH);
    return COUNTED.matcher(text.substring(from, time.begin())).find();
  }

  private String wordBefore(int offset) {
    int end = offset;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int begin = end;
    while (begin > 0 && end - begin < 20 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private static int gap(Span one, Span other) {
    return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
  }

  /** The first span that ends behind the sentence's begin; spans are in order. */
  static int first(List<Span> spans, Span sentence) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= sentence.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
