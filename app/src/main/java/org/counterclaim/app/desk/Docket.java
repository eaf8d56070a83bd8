package org.counterclaim.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.ReportSummary;

/**
 * The matters, as of a day. Immutable.
 *
 * @param matters the last changed first
 * @param replies across reports
 */
public record Docket(
    List<Line> matters, Map<String, Happening> happenings, List<CrossReply> replies) {

  public Docket {
    matters = List.copyOf(matters);
    happenings = Map.copyOf(happenings);
    replies = List.copyOf(replies);
  }

  /**
   * A matter with what a list shows of it.
   *
   * @param days how many reports spoke of it on which day, undated ones left out
   * @param outlets how many outlets did
   */
  public record Line(
      Matter matter,
      Happening happening,
      TreeMap<LocalDate, Integer> days,
      int reports,
      int outlets) {

    /** {@return the day of the last report on it; empty if none is dated} */
    public Optional<LocalDate> changed() {
      return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /** {@return whether somebody holds against somebody, or an accusation stands unanswered} */
    public boolean isDisputed() {
      return matter.grade() == Grade.CONTESTED
          || matter.grade() == Grade.CONCEDED
          || matter.grade() == Grade.UNANSWERED;
    }
  }

  static Docket of(Links links, Map<String, Filed> reports) {
    Map<String, Happening> happenings = new HashMap<>();
    links.happenings().forEach(each -> happenings.put(each.id(), each));
    List<Line> lines = new ArrayList<>();
    for (Matter matter : links.matters()) {
      TreeMap<LocalDate, Integer> days = new TreeMap<>();
      Set<String> seen = new HashSet<>();
      Set<String> outlets = new HashSet<>();
      for (StatementRef ref : matter.statements()) {
        Filed filed = reports.get(ref.report());
        if (filed != null && seen.add(ref.report())) {
          ReportSummary report = filed.report();
          report.published().day().ifPresent(day -> days.merge(day, 1, Integer::sum));
          report.outlet().ifPresent(outlets::add);
        }
      }
      Happening happening = happenings.get(matter.happening());
      if (happening != null && !seen.isEmpty()) {
        lines.add(new Line(matter, happening, days, seen.size(), outlets.size()));
      }
    }
    lines.sort(
        Comparator.comparing((Line line) -> line.changed().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(line -> line.matter().id()));
    return new Docket(lines, happenings, links.replies());
  }

  /** {@return the matters that pass, in their order} */
  public Slice<Line> list(Predicate<Line> which, int offset, int limit) {
    return Slice.of(matters.stream().filter(which).toList(), offset, limit);
  }

  public Optional<Line> matter(String id) {
    return matters.stream().filter(line -> line.matter().id().equals(id)).findFirst();
  }

  /** {@return all matters of one happening} */
  public List<Line> of(String happening) {
    return matters.stream().filter(line -> line.matter().happening().equals(happening)).toList();
  }

  /** {@return the matters that the statements of one report belong to, by statement id} */
  public Map<String, List<Line>> inReport(String report) {
    Map<String, List<Line>> found = new HashMap<>();
    for (Line line : matters) {
      for (StatementRef ref : line.matter().statements()) {
        if (ref.report().equals(report)) {
          found.computeIfAbsent(ref.statement(), id -> new ArrayList<>()).add(line);
        }
      }
    }
    return found;
  }
}
