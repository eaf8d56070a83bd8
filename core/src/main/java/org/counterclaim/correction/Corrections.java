package org.counterclaim.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.correction.Corrected.Applied;

/** From a reading and its corrections to the corrected reading. A pure function. */
public final class Corrections {

  private Corrections() {}

  /**
   * {@return the reading with all corrections that hold, in their order: a later one wins} Each
   * looks for its words in the reading as it was, then as corrected so far. What finds nothing is
   * orphaned; what was undone is left out.
   */
  public static Corrected apply(Reading reading, List<RecordedCorrection> corrections) {
    Reading current = reading;
    List<Applied> applied = new ArrayList<>();
    List<RecordedCorrection> orphaned = new ArrayList<>();
    Set<String> rejected = new LinkedHashSet<>();
    for (RecordedCorrection each : corrections) {
      if (!each.holds()) {
        continue;
      }
      Correction correction = each.correction();
      Optional<Statement> statement = find(correction.statement(), reading, current);
      Optional<Reading> changed = Optional.empty();
      if (statement.isEmpty() && correction.change() instanceof Change.Missed missed) {
        Anchor words = correction.statement();
        if (!words.standsIn(reading.report().text())) {
          orphaned.add(each);
          continue;
        }
        String added = "c" + each.sequence();
        current = Edit.added(current, added, words, missed, correction.who());
        applied.add(new Applied(each, added));
        continue;
      }
      if (statement.isPresent()) {
        changed = correction.change().in(current, statement.get(), correction.who());
      }
      if (changed.isEmpty()) {
        orphaned.add(each);
        continue;
      }
      String id = statement.orElseThrow().id();
      current = changed.get();
      applied.add(new Applied(each, id));
      if (correction.change() instanceof Change.Reject) {
        rejected.add(id);
      } else if (correction.change() instanceof Change.Accept) {
        rejected.remove(id);
      }
    }
    Reading result = applied.isEmpty() ? reading : signed(without(rejected, current), applied);
    return new Corrected(reading, result, applied, orphaned);
  }

  private static Optional<Statement> find(Anchor anchor, Reading before, Reading current) {
    return anchor
        .find(before)
        .flatMap(statement -> current.statement(statement.id()))
        .or(() -> anchor.find(current));
  }

  /** What a rejected statement says of the world goes with it. */
  private static Reading without(Set<String> rejected, Reading reading) {
    if (rejected.isEmpty()) {
      return reading;
    }
    Assertions all = reading.assertions();
    return Edit.with(
        reading,
        reading.actors(),
        reading.places(),
        reading.statements().stream().filter(each -> !rejected.contains(each.id())).toList(),
        new Assertions(
            all.events().stream().filter(each -> !rejected.contains(each.statement())).toList(),
            all.figures().stream().filter(each -> !rejected.contains(each.statement())).toList(),
            all.control().stream().filter(each -> !rejected.contains(each.statement())).toList()),
        reading.replies().stream()
            .filter(each -> !rejected.contains(each.from()) && !rejected.contains(each.to()))
            .toList());
  }

  /** A reader learns from the reading itself that people changed it. */
  private static Reading signed(Reading reading, List<Applied> applied) {
    String names =
        applied.stream()
            .map(each -> each.correction().correction().who())
            .distinct()
            .collect(Collectors.joining(", "));
    String remark =
        applied.size() == 1
            ? "1 correction, by " + names
            : applied.size() + " corrections, by " + names;
    return Edit.remarked(
        reading, Stream.concat(reading.remarks().stream(), Stream.of(remark)).toList());
  }
}
