package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.filing.Filed;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.MatterFilter;
import org.counterclaim.text.Published;

/**
 * What rows are filed under, in words such as "place g173480", and the marks that a filter asks
 * for. A row bears the hash of the words.
 */
final class Marks {

  static final String ALL = "all";

  /** A statement that says who has some place. */
  static final String CONTROL = "control";

  static final String DISPUTED = "disputed";

  /** A report of which it is known who read it. */
  static final String READ = "read";

  /** The moment and the day of what is undated: before all that is dated. */
  static final long UNDATED = -(1L << 40);

  /** A day behind all days. */
  static final long NEVER = 1L << 40;

  static final long SECONDS_A_DAY = 86_400;

  private static final int MOST_WORDS = 30;

  private Marks() {}

  /** {@return the number that a mark is kept under} */
  static long hash(String mark) {
    return SqlNeighbours.hash(mark);
  }

  /** {@return the publisher's wall clock in seconds} */
  static long moment(Published published) {
    return published instanceof Published.At at
        ? at.time().toLocalDateTime().toEpochSecond(ZoneOffset.UTC)
        : published.day().map(day -> day.toEpochDay() * SECONDS_A_DAY).orElse(UNDATED);
  }

  static long day(LocalDate day) {
    return day.toEpochDay();
  }

  /** {@return the marks of a report as a whole} */
  static Set<String> ofReport(Filed filed, String outlet) {
    Set<String> marks = new LinkedHashSet<>();
    filed.said().forEach(said -> marks.addAll(ofSaid(said, outlet)));
    marks.add(ALL);
    putOutlet(marks, outlet);
    filed.places().forEach(place -> marks.add("place " + place));
    if (!filed.reader().isEmpty()) {
      marks.add(READ);
      marks.add(reader(filed.reader()));
    }
    return marks;
  }

  /** {@return the mark of what somebody read} */
  static String reader(String name) {
    return "reader " + name;
  }

  /** {@return the marks of a statement} */
  static Set<String> ofSaid(Filed.Said said, String outlet) {
    Set<String> marks = new LinkedHashSet<>();
    marks.add(ALL);
    putOutlet(marks, outlet);
    if (!said.speaker().isEmpty()) {
      marks.add("actor " + said.speaker());
    }
    said.about().forEach(party -> marks.add("about " + party));
    said.places().forEach(place -> marks.add("place " + place));
    said.acts().forEach(act -> marks.add("type " + act.type().name()));
    for (Filed.Holding holding : said.control()) {
      marks.add(CONTROL);
      if (!holding.place().isEmpty()) {
        marks.add("place " + holding.place());
        marks.add(CONTROL + " " + holding.place());
      }
    }
    return marks;
  }

  /** {@return the marks of a matter that come from its label and grade} */
  static Set<String> ofMatter(Matter matter) {
    Set<String> marks = new LinkedHashSet<>();
    marks.add(ALL);
    marks.add(grade(matter.grade()));
    if (MatterFilter.DISPUTED.contains(matter.grade())) {
      marks.add(DISPUTED);
    }
    FoldedWord.in(matter.label()).stream()
        .limit(MOST_WORDS)
        .forEach(word -> marks.add("word " + word.folded()));
    return marks;
  }

  /** Adds the marks that one statement gives to a matter. */
  static void putSaid(Set<String> marks, Filed filed, StatementRef ref, String outlet) {
    filed
        .said(ref.statement())
        .ifPresent(
            said ->
                ofSaid(said, outlet).stream()
                    .filter(mark -> !mark.startsWith("about ") && !mark.startsWith(CONTROL))
                    .forEach(marks::add));
  }

  /** {@return the marks that a report or statement must have to pass} */
  static Set<String> wanted(Filter filter) {
    Set<String> marks = new LinkedHashSet<>();
    put(marks, "outlet ", FoldedWord.fold(filter.outlet()));
    put(marks, "actor ", filter.actor());
    put(marks, "about ", filter.about());
    put(marks, "place ", filter.place());
    filter.type().ifPresent(type -> marks.add("type " + type.name()));
    return marks;
  }

  /**
   * {@return the marks that a matter must have to pass}
   *
   * @throws IllegalArgumentException if its grades are neither all, nor those in dispute, nor one
   */
  static Set<String> wanted(MatterFilter filter) {
    Set<String> marks = new LinkedHashSet<>();
    if (filter.grades().equals(MatterFilter.DISPUTED)) {
      marks.add(DISPUTED);
    } else if (filter.grades().size() == 1) {
      marks.add(grade(filter.grades().iterator().next()));
    } else if (!filter.grades().isEmpty() && filter.grades().size() < Grade.values().length) {
      throw new IllegalArgumentException("no list is kept of the grades " + filter.grades());
    }
    put(marks, "outlet ", FoldedWord.fold(filter.outlet()));
    put(marks, "actor ", filter.actor());
    put(marks, "place ", filter.place());
    filter.type().ifPresent(type -> marks.add("type " + type.name()));
    FoldedWord.in(filter.words()).stream()
        .limit(MOST_WORDS)
        .forEach(word -> marks.add("word " + word.folded()));
    return marks;
  }

  private static String grade(Grade grade) {
    return "grade " + grade.name().toLowerCase(Locale.ROOT);
  }

  private static void put(Set<String> marks, String what, String value) {
    if (!value.isEmpty()) {
      marks.add(what + value);
    }
  }

  private static void putOutlet(Set<String> marks, String outlet) {
    put(marks, "outlet ", outlet);
  }
}
