package org.counterclaim.ledger.sql;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.counterclaim.correction.Undo;
import org.counterclaim.json.CorrectionJson;
import org.jdbi.v3.core.Handle;

/** What {@link Verifier} asks of the entry of a correction or an undo. */
final class CorrectionCheck {

  private final Handle handle;
  private final Consumer<String> faults;

  CorrectionCheck(Handle handle, Consumer<String> faults) {
    this.handle = handle;
    this.faults = faults;
  }

  /** Reports what does not hold of the entry, which {@code link} names in words. */
  void check(String link, long sequence, String kind, String subject, String payloadHash) {
    Optional<Map<String, Object>> found =
        handle
            .createQuery("SELECT report, undoes, json FROM corrections WHERE sequence = :sequence")
            .bind("sequence", sequence)
            .mapToMap()
            .findOne();
    if (found.isEmpty()) {
      faults.accept(link + " has no correction");
      return;
    }
    String report = String.valueOf(found.get().get("report"));
    String json = String.valueOf(found.get().get("json"));
    String undoes = String.valueOf(found.get().get("undoes"));
    if (!Chain.readingPayload(report, json).equals(payloadHash) || !subject.equals(report)) {
      faults.accept(link + ": its correction was changed");
    }
    try {
      if (kind.equals(Chain.UNDO)) {
        checkUndo(link, sequence, undoes, CorrectionJson.readUndo(json));
      } else if (!CorrectionJson.readCorrection(json).report().equals(subject)
          || !undoes.equals("null")) {
        faults.accept(link + ": its correction is of another report, or undoes one");
      }
    } catch (IllegalArgumentException e) {
      faults.accept(link + ": its correction is not one: " + e.getMessage());
    }
  }

  private void checkUndo(String link, long sequence, String undoes, Undo undo) {
    boolean pointsBack =
        handle
            .createQuery(
                """
                SELECT 1 FROM corrections
                WHERE sequence = :undone AND sequence < :sequence AND report = :report
                  AND undoes IS NULL
                """)
            .bind("undone", undo.correction())
            .bind("sequence", sequence)
            .bind("report", undo.report())
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    if (!undoes.equals(Long.toString(undo.correction())) || !pointsBack) {
      faults.accept(link + ": it does not point back to a correction of its report");
    }
  }
}
