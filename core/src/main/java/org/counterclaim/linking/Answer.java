package org.counterclaim.linking;

import java.util.Objects;
import org.counterclaim.claim.Question;

/**
 * What a statement answers to a question.
 *
 * @param value equal for equal answers, such as "SY", "not SY", "killed"
 * @param by the rule that read it
 */
public record Answer(Question question, String value, String by) {

  public Answer {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(by, "by");
  }
}
