package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.claim.Reading;

/**
 * The clues of every pair of statements of a reading that is compared: what {@link ReplyTrees} are
 * grown from. Needed to learn anew, not to find replies.
 */
public final class ReplyTable {

  private ReplyTable() {}

  /**
   * One pair.
   *
   * @param answer the id of the statement that may answer
   * @param answered the id of the statement that may be answered
   * @param clues a value for each of {@link #columns}
   */
  public record Row(String answer, String answered, List<Double> clues) {
    public Row {
      clues = List.copyOf(clues);
    }
  }

  /** {@return the names of the clues} */
  public static List<String> columns() {
    return Arrays.stream(Clue.values()).map(Clue::name).toList();
  }

  /** {@return a row for each pair, in the order of the answers} */
  public static List<Row> of(Reading reading) {
    Sayings sayings = new Sayings(reading, ReplyWords.english());
    Pairs pairs = new Pairs(sayings);
    Clues clues = new Clues(sayings, pairs);
    List<Row> rows = new ArrayList<>();
    for (Saying saying : sayings.all()) {
      for (Pair pair : pairs.ofAnswer(saying.order())) {
        rows.add(
            new Row(
                saying.statement().id(),
                sayings.at(pair.answered()).statement().id(),
                Arrays.stream(clues.of(pair)).boxed().toList()));
      }
    }
    return rows;
  }
}
