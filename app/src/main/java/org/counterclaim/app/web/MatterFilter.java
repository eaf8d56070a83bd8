package org.counterclaim.app.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.counterclaim.app.desk.Docket;
import org.counterclaim.claim.Grade;

/** Which matters a list shows. */
final class MatterFilter {

  private MatterFilter() {}

  /**
   * {@return whether a matter passes}
   *
   * @param grade such as "contested" or "single-source"; "all", or "" for those in dispute
   * @param words part of its label, without case
   * @param since first day of the last report on it
   * @throws IllegalArgumentException if there is no such grade
   */
  static Predicate<Docket.Line> of(String grade, String words, Optional<LocalDate> since) {
    Predicate<Docket.Line> graded =
        switch (grade) {
          case "" -> Docket.Line::isDisputed;
          case "all" -> line -> true;
          default -> {
            Grade wanted = grade(grade);
            yield line -> line.matter().grade() == wanted;
          }
        };
    String part = words.toLowerCase(Locale.ROOT);
    return graded
        .and(line -> line.matter().label().toLowerCase(Locale.ROOT).contains(part))
        .and(
            line ->
                since.isEmpty()
                    || line.changed().filter(day -> !day.isBefore(since.get())).isPresent());
  }

  private static Grade grade(String word) {
    return Arrays.stream(Grade.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + word + "' is no grade such as contested, unanswered or single-source"));
  }

  static String word(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
