package org.counterclaim.app.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.view.ChangeWords;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;

/**
 * One correction as people read it: what, who, when, why.
 *
 * @param words the statement's words
 * @param orphaned whether the newest reading has no such words
 */
public record TrailLine(
    long sequence,
    String report,
    String words,
    String change,
    String who,
    String when,
    String why,
    boolean orphaned,
    Optional<Undone> undone) {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  /** Who took it back, when and why. */
  public record Undone(String who, String when, String why) {}

  /** {@return the corrections in words, in the order given; orphans are told by {@code reading}} */
  public static List<TrailLine> of(List<RecordedCorrection> all, Optional<Corrected> reading) {
    return all.stream()
        .map(each -> of(each, reading.filter(shown -> shown.orphaned().contains(each)).isPresent()))
        .toList();
  }

  private static TrailLine of(RecordedCorrection recorded, boolean orphaned) {
    Correction correction = recorded.correction();
    return new TrailLine(
        recorded.sequence(),
        correction.report(),
        correction.statement().words(),
        ChangeWords.of(correction.change()),
        correction.who(),
        minute(recorded.recordedAt()),
        correction.why(),
        orphaned,
        recorded
            .undone()
            .map(undo -> new Undone(undo.who(), minute(undo.recordedAt()), undo.why())));
  }

  private static String minute(Instant time) {
    return MINUTES.format(time);
  }
}
