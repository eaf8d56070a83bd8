package org.counterclaim.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a report itself begins with: "MOSCOW, 12 March 2018 (Wire) –", "Aug 4, 2020 -". A
 * day without a year is none, as nothing says which is meant; nor is one that a sentence is about.
 *
 * @param span where the day stands
 */
public record Dateline(LocalDate day, Span span) {

  private static final int HEAD = 160;
  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_TOWN = 80;
  private static final String BEHIND = "(-–—_|:/";
  private static final String BEHIND_TOWN = "(-–—_";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,9}\\.?,?\\s\\d{4}"
              + "|\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2})\\b");
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("d MMMM uuuu"),
          form("d MMM uuuu"),
          form("MMMM d uuuu"),
          form("MMM d uuuu"),
          form("uuuu-MM-dd"));
  private static final DateTimeFormatter WEEKDAY = form("[EEEE][EEE]");

  /**
   * {@return whether a place opens its line as the town where a report was written: in capitals,
   * with a dash or an agency in brackets behind}
   */
  public static boolean isTown(String text, Span place) {
    int end = place.end();
    int window = Math.max(0, end - LONGEST_TOWN);
    String before = text.substring(window, end);
    int line = before.lastIndexOf('\n') + 1;
    if (line == 0 && window > 0) {
      return false;
    }
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_TOWN));
    return before.substring(line).chars().noneMatch(Character::isLowerCase)
        && behind
            .lines()
            .limit(1)
            .anyMatch(rest -> rest.chars().anyMatch(c -> BEHIND_TOWN.indexOf(c) >= 0));
  }

  /** {@return the day that the first paragraph begins with, or its place and then the day} */
  public static Optional<Dateline> of(Report report) {
    return of(report.text(), report.blocks());
  }

  /** {@return the day that the first paragraph of a text with this layout begins with} */
  public static Optional<Dateline> of(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() != Block.Kind.HEADLINE)
        .findFirst()
        .flatMap(block -> at(text, block.span()));
  }

  private static Optional<Dateline> at(String text, Span paragraph) {
    String head =
        text.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + HEAD));
    Matcher matcher = DAY.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String before = withoutWeekday(head.substring(0, matcher.start()).strip());
    String behind = head.substring(matcher.end());
    boolean opens =
        isSetOff(behind)
            ? before.isEmpty() || isPlace(before)
            : isPlace(before) && behind.matches("(?s)\\s++\\p{Lu}.*");
    Span span = new Span(paragraph.begin() + matcher.start(), paragraph.begin() + matcher.end());
    return opens ? day(matcher.group()).map(day -> new Dateline(day, span)) : Optional.empty();
  }

  /** Whether a dash, a bracket or the end of the line follows. */
  private static boolean isSetOff(String behind) {
    return behind.isBlank()
        || BEHIND.indexOf(behind.strip().charAt(0)) >= 0
        || behind.matches("(?s)[ \\t]*+\\R.*");
  }

  private static String withoutWeekday(String before) {
    String bare = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    int word = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('\n')) + 1;
    return isWeekday(bare.substring(word)) ? bare.substring(0, word).strip() : before;
  }

  private static boolean isWeekday(String word) {
    try {
      return !word.isEmpty() && WEEKDAY.parse(word) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether it is in capitals, as far as the comma if it has one: "DAMASCUS, Syria,". */
  private static boolean isPlace(String before) {
    boolean isParted = before.matches("(?s).*[,/(]");
    String name = before.split(",", 2)[0];
    return before.length() <= LONGEST_PLACE
        && name.length() > 2
        && name.chars().noneMatch(Character::isLowerCase)
        && name.chars().anyMatch(Character::isUpperCase)
        && (isParted || before.equals(name));
  }

  private static Optional<LocalDate> day(String words) {
    String plain =
        words
            .replaceAll("[.,]", "")
            .replaceAll("(?<=\\d)(?:st|nd|rd|th)", "")
            .replaceAll("\\s", " ")
            .replaceFirst("(?i)\\bSept\\b", "Sep");
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(plain, form));
      } catch (DateTimeException e) {
        // Another form may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
