package org.counterclaim.analysis.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.counterclaim.analysis.model.LanguageModel.Anchor;
import org.counterclaim.analysis.model.LanguageModel.Encoded;
import org.counterclaim.text.Span;

/** The words that a batch of windows decides, each at the position of its first piece. */
final class Words {

  private final List<Window> windows;
  private final int[] window;
  private final int[] position;

  private Words(List<Window> windows, int[] window, int[] position) {
    this.windows = windows;
    this.window = window;
    this.position = position;
  }

  /** {@return the words that start in what each window owns, in the order of the text} */
  static Words of(List<Window> windows, List<Run> owned) {
    int[] window =
        IntStream.range(0, windows.size())
            .flatMap(n -> starts(windows.get(n), owned.get(n)).map(ignored -> n))
            .toArray();
    int[] position =
        IntStream.range(0, windows.size())
            .flatMap(n -> starts(windows.get(n), owned.get(n)))
            .toArray();
    return new Words(windows, window, position);
  }

  private static IntStream starts(Window window, Run owned) {
    return IntStream.range(owned.first(), owned.end())
        .map(piece -> piece - window.first() + 1)
        .filter(window::startsWord);
  }

  /** {@return one kind of scores, a row a word} */
  Matrix rows(Encoded encoded, Function<PieceScores, Matrix> kind) {
    List<Matrix> scores =
        IntStream.range(0, windows.size()).mapToObj(n -> kind.apply(encoded.pieces(n))).toList();
    int columns = scores.get(0).columns();
    float[] values = new float[window.length * columns];
    for (int word = 0; word < window.length; word++) {
      for (int column = 0; column < columns; column++) {
        values[word * columns + column] = scores.get(window[word]).at(position[word], column);
      }
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
   * {@return where a cue or trigger stands in the window that owns its first word; cut off at the
   * window's end}
   */
  Anchor place(Run anchor) {
    int owner = window[anchor.first()];
    Window home = windows.get(owner);
    int last = anchor.end() - 1;
    Window lastWindow = windows.get(window[last]);
    int endPiece = lastWindow.pieces().lastOfWord(lastWindow.piece(position[last])) + 1;
    int first = position[anchor.first()];
    return new Anchor(owner, first, Math.min(endPiece, home.end()) - home.first() + 1);
  }

  Window window(Anchor place) {
    return windows.get(place.window());
  }
}
