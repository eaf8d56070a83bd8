package org.counterclaim.analysis.attribution;

import java.util.List;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;

/** Finds who says what in a report. Implementations are thread-safe and deterministic. */
public interface AttributionFinder {

  /**
   * {@return the attributed statements, in the order of their anchors; nested ones included}
   *
   * @param sentences of the report, in the order of the text
   * @param quotations of the report, in the order of the text; an outer one before its inner ones
   */
  List<FoundStatement> find(Report report, List<Sentence> sentences, List<Quotation> quotations);
}
