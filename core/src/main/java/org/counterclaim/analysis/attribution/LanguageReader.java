package org.counterclaim.analysis.attribution;

import java.util.List;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;

/**
 * Reads the language of a report in one pass: the heart of the analysis, by rules or by a trained
 * model. Implementations are thread-safe and deterministic.
 */
public interface LanguageReader extends AutoCloseable {

  /**
   * {@return names and statements, each in the order of the text}
   *
   * @param sentences of the report, in the order of the text
   * @param quotations of the report, in the order of the text; an outer one before its inner ones
   */
  Findings read(Report report, List<Sentence> sentences, List<Quotation> quotations);

  /** {@return who reads, for people and for {@code --version}, such as "model en-1"} */
  String name();

  @Override
  default void close() {}
}
