package org.counterclaim.claim;

import java.util.List;
import java.util.Objects;

/**
 * A question in dispute about a happening: all that bears on it, whatever the stand.
 *
 * @param id made of the happening's founding statement and the question; see {@link Happening#id}
 * @param label in plain words, such as "Who bombed the school at Hass, 26 October 2016"
 * @param happening the id of the {@link Happening}
 * @param statements in the order of their publication; one may belong to several matters
 * @param positions the answers; a statement that answers nothing takes none
 * @param incompatible pairs of positions that cannot both be true
 * @param figures what was counted, in the order of the statements
 */
public record Matter(
    String id,
    String label,
    String happening,
    Question question,
    Grade grade,
    List<StatementRef> statements,
    List<Position> positions,
    List<Clash> incompatible,
    List<Tally> figures) {

  /**
   * @throws IllegalArgumentException if it has no statement, a position has one that the matter has
   *     not, or a pair names a position that is not there
   */
  public Matter {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(happening, "happening");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(grade, "grade");
    statements = List.copyOf(statements);
    positions = List.copyOf(positions);
    incompatible = List.copyOf(incompatible);
    figures = List.copyOf(figures);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("matter " + id + " has no statement");
    }
    for (Position position : positions) {
      if (!statements.containsAll(position.statements())) {
        throw new IllegalArgumentException(
            "position '" + position.label() + "' has statements that matter " + id + " has not");
      }
    }
    for (Clash clash : incompatible) {
      if (clash.other() >= positions.size()) {
        throw new IllegalArgumentException(clash + " in " + positions.size() + " positions");
      }
    }
  }

  /**
   * Two positions that cannot both be true, by their places in {@link Matter#positions}; the lower
   * first.
   */
  public record Clash(int one, int other) {
    /**
     * @throws IllegalArgumentException if the two are not in order
     */
    public Clash {
      if (one < 0 || one >= other) {
        throw new IllegalArgumentException("positions " + one + " and " + other);
      }
    }
  }
}
