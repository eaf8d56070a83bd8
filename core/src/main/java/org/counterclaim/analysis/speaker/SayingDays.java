package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;

/**
 * The day on which something was said: a time in the attributing clause ("said on Thursday", "told
 * reporters late Monday", "On Sunday, the ministry said", "a statement dated 4 May"). A time in
 * what is said tells when it happened, one behind "after" or "of" is part of something else, and
 * where two days are named for one cue none is taken on a guess. Published and recorded times play
 * no part: where the clause names no day, there is none.
 */
final class SayingDays {

  /** So far a sentence is followed on either side of its cue. */
  private static final int REACH = 400;

  private static final int MOST_WORDS_BETWEEN = 14;

  private final String text;
  private final List<TimeMention> times;
  private final List<Span> contents;
  private final List<Span> cues;
  private final SpeakerWords words;

  SayingDays(
      String text, List<TimeMention> times, List<Attribution> attributions, SpeakerWords words) {
    this.text = text;
    this.times = times.stream().sorted(Comparator.comparing(TimeMention::span)).toList();
    this.contents = attributions.stream().flatMap(each -> each.content().stream()).toList();
    this.cues = attributions.stream().flatMap(each -> each.cue().stream()).toList();
    this.words = words;
  }

  /** {@return the day, where the attributing clause names one day} */
  Optional<LocalDate> of(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    Span sentence = sentence(cue);
    List<LocalDate> days =
        within(sentence).stream()
            .filter(time -> !isWithinContent(time.span(), attribution))
            .filter(time -> isOfTheClause(time.span(), cue, attribution.source(), sentence))
            .flatMap(time -> day(time).stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private List<TimeMention> within(Span sentence) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (times.get(middle).span().begin() < sentence.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<TimeMention> within = new ArrayList<>();
    for (int i = low; i < times.size() && times.get(i).span().end() <= sentence.end(); i++) {
      within.add(times.get(i));
    }
    return within;
  }

  private static Optional<LocalDate> day(TimeMention time) {
    boolean point = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
    return point && time.days() instanceof When.Days days && days.first().equals(days.last())
        ? Optional.of(days.first())
        : Optional.empty();
  }

  /** What stands in what is said; and in what somebody else says, unless this one says it too. */
  private boolean isWithinContent(Span time, Attribution attribution) {
    Span cue = attribution.cue().orElseThrow();
    return attribution.content().stream().anyMatch(time::overlaps)
        || contents.stream().anyMatch(each -> each.overlaps(time) && !each.covers(cue));
  }

  private boolean isOfTheClause(Span time, Span cue, Optional<Span> source, Span sentence) {
    if (belongsToANoun(time)) {
      return false;
    }
    if (cue.covers(time)) {
      return true;
    }
    if (source.isPresent() && source.get().covers(time)) {
      return isDated(time);
    }
    if (time.begin() >= cue.end()) {
      boolean behindSource =
          source.isPresent()
              && source.get().begin() >= cue.end()
              && source.get().end() <= time.begin();
      int from = behindSource ? source.get().end() : cue.end();
      return follows(time, cue) && text.substring(from, time.begin()).indexOf(',') < 0;
    }
    Span first = source.filter(span -> span.begin() < cue.begin()).orElse(cue);
    if (time.end() <= first.begin()) {
      return opens(time, sentence)
          && tokens(time.end(), first.begin()).isEmpty()
          && (first.equals(cue) || isShort(first.end(), cue.begin()));
    }
    return source.isPresent()
        && time.begin() >= first.end()
        && isShort(first.end(), time.begin())
        && isShort(time.end(), cue.begin());
  }

  /** "said on Monday", "told a court in Basra on Monday", not "said of the raid on Monday". */
  private boolean follows(Span time, Span cue) {
    List<Token> between = tokens(cue.end(), time.begin());
    boolean otherCue =
        cues.stream().anyMatch(each -> each.begin() >= cue.end() && each.end() <= time.begin());
    Span gap = new Span(cue.end(), Math.max(cue.end(), time.begin()));
    return !otherCue
        && between.size() <= MOST_WORDS_BETWEEN
        && between.stream().noneMatch(token -> words.has("topic", token.lower()))
        && contents.stream().noneMatch(each -> each.overlaps(gap) && !each.covers(cue));
  }

  /** "On Monday, …", "In a statement on Monday, …", "Speaking in Basra on Monday, …". */
  private boolean opens(Span time, Span sentence) {
    List<Token> before = tokens(sentence.begin(), time.begin());
    if (before.stream().allMatch(token -> words.has("adverb", token.lower()))) {
      return true;
    }
    boolean speaking = words.has("speaking", before.get(0).lower());
    boolean stated =
        before.get(0).lower().equals("in")
            && before.stream().anyMatch(token -> words.is("document", token.lower()));
    return (speaking || stated)
        && before.size() <= MOST_WORDS_BETWEEN
        && before.stream().noneMatch(token -> words.has("topic", token.lower()));
  }

  /** "a statement dated 4 May", "a letter published on Monday". */
  private boolean isDated(Span time) {
    List<Token> before = tokens(Math.max(0, time.begin() - 30), time.begin());
    return !before.isEmpty() && words.has("dated", before.get(before.size() - 1).lower());
  }

  /** "Monday’s raid", "Monday night’s raid", "the Monday raid", "the morning it fell". */
  private boolean belongsToANoun(Span time) {
    List<Token> own = tokens(time.begin(), time.end());
    List<Token> behind = tokens(time.end(), Math.min(text.length(), time.end() + 20));
    List<Token> before = tokens(Math.max(0, time.begin() - 20), time.begin());
    boolean cut = time.end() < text.length() && text.charAt(time.end()) != ' ';
    String rest = text.substring(time.end(), Math.min(text.length(), time.end() + 2));
    return own.isEmpty()
        || words.has("determiner", own.get(0).lower())
        || own.get(own.size() - 1).possessive()
        || (cut && (rest.equals("'s") || rest.equals("’s")))
        || (!cut && !behind.isEmpty() && behind.get(0).possessive() && !behind.get(0).isCapital())
        || (!before.isEmpty() && words.has("determiner", before.get(before.size() - 1).lower()));
  }

  /** Nothing but adverbs and auxiliaries: "also", "had", "later". */
  private boolean isShort(int from, int to) {
    return tokens(from, to).stream().allMatch(token -> words.has("adverb", token.lower()));
  }

  private List<Token> tokens(int from, int to) {
    return from < to ? Token.of(text, new Span(from, to)) : new ArrayList<>();
  }

  private Span sentence(Span cue) {
    int begin = cue.begin();
    while (begin > Math.max(0, cue.begin() - REACH) && !isEnd(begin - 1)) {
      begin--;
    }
    int end = cue.end();
    while (end < Math.min(text.length(), cue.end() + REACH) && !isEnd(end)) {
      end++;
    }
    return new Span(begin, end);
  }

  /** "U.S." and "Sen." end nothing; a quotation that ends before "he said" does not either. */
  private boolean isEnd(int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    boolean mark = c == '.' || c == '!' || c == '?';
    boolean behind = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    boolean word = i >= 2 && Character.isLetterOrDigit(text.charAt(i - 1));
    return mark && behind && word && !isAbbreviation(i);
  }

  private boolean isAbbreviation(int dot) {
    int begin = dot;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, dot);
    return word.length() == 1 || words.has("short", word) || words.has("abbreviated", word);
  }
}
