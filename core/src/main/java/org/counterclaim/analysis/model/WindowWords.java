package org.counterclaim.analysis.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.counterclaim.text.Span;

/** The words that a batch of windows decides, each at the position of its first piece. */
final class WindowWords {

  private final List<Window> windows;
  private final int[] window;
  private final int[] position;

  private WindowWords(List<Window> windows, int[] window, int[] position) {
    this.windows = windows;
    this.window = window;
    this.position = position;
  }

  /** {@return the words that start in what each window owns, in the order of the text} */
  static WindowWords of(List<Window> windows, List<Run> owned) {
    int[] window =
        IntStream.range(0, windows.size())
            .flatMap(n -> starts(windows.get(n), owned.get(n)).map(ignored -> n))
            .toArray();
    int[] position =
        IntStream.range(0, windows.size())
            .flatMap(n -> starts(windows.get(n), owned.get(n)))
            .toArray();
    return new WindowWords(windows, window, position);
  }

  private static IntStream starts(Window window, Run owned) {
    return IntStream.range(owned.first(), owned.end())
        .map(piece -> piece - window.first() + 1)
        .filter(window::startsWord);
  }

  /** {@return one kind of the windows' scores, a row a word} */
  Matrix rows(List<PieceScores> pieces, Function<PieceScores, Matrix> kind) {
    List<Matrix> scores = pieces.stream().map(kind).toList();
    int columns = scores.get(0).columns();
    float[] values = new float[window.length * columns];
    for (int word = 0; word < window.length; word++) {
      scores.get(window[word]).copy(position[word], position[word] + 1, values, word * columns);
    }
    return new Matrix(values, 0, window.length, columns);
  }

  /** {@return the text from the first word's begin to the last one's end} */
  Span span(Run words) {
    int last = words.end() - 1;
    Window first = windows.get(window[words.first()]);
    int begin = first.pieces().span(first.piece(position[words.first()])).begin();
    Window lastWindow = windows.get(window[last]);
    int lastPiece = lastWindow.pieces().lastOfWord(lastWindow.piece(position[last]));
    return new Span(begin, lastWindow.pieces().span(lastPiece).end());
  }

  /**
   * {@return what a graph reads about a cue or trigger, in the window that owns its first word}
   *
   * @param anchor the words of the cue or trigger; cut off at the window's end
   * @param rows the rows that the graph wants
   */
  Crop crop(Run anchor, Reach reach, List<PieceScores> scores, Function<PieceScores, Matrix> rows) {
    int owner = window[anchor.first()];
    Window home = windows.get(owner);
    int last = anchor.end() - 1;
    Window lastWindow = windows.get(window[last]);
    int endPiece = lastWindow.pieces().lastOfWord(lastWindow.piece(position[last])) + 1;
    int end = Math.min(endPiece, home.end()) - home.first() + 1;
    return Crop.around(
        new Run(position[anchor.first()], end),
        reach,
        home,
        rows.apply(scores.get(owner)),
        scores.get(owner).hidden());
  }
}
