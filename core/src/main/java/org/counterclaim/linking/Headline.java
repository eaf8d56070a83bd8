package org.counterclaim.linking;

import java.util.Optional;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Where a report's headline stands in its text. */
final class Headline {

  private static final int ALIKE_CHARS = 20;

  private Headline() {}

  /** {@return the block that is one, else the first line where it begins as the title does} */
  static Optional<Span> of(Report report) {
    return report.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(Block::span)
        .findFirst()
        .or(() -> report.title().flatMap(title -> firstLine(report.text(), title)));
  }

  private static Optional<Span> firstLine(String text, String title) {
    int end = text.indexOf('\n');
    String begin = title.strip();
    begin = begin.substring(0, Math.min(ALIKE_CHARS, begin.length()));
    return end > 0 && !begin.isEmpty() && text.startsWith(begin)
        ? Optional.of(new Span(0, end))
        : Optional.empty();
  }
}
