package org.counterclaim.ledger.sql;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows in the order of their sequence, fetched a page at a time, so that a slow reader holds no
 * transaction open and a forgotten stream no connection.
 */
final class Pages<T> extends AbstractSpliterator<T> {

  private final LongFunction<List<T>> pageAfter;
  private final ToLongFunction<T> sequence;
  private final Queue<T> page = new ArrayDeque<>();
  private long last;

  private Pages(LongFunction<List<T>> pageAfter, ToLongFunction<T> sequence) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.pageAfter = pageAfter;
    this.sequence = sequence;
  }

  /**
   * {@return all rows; {@code pageAfter} answers the next ones after a sequence, none at the end}
   */
  static <T> Stream<T> stream(LongFunction<List<T>> pageAfter, ToLongFunction<T> sequence) {
    return StreamSupport.stream(new Pages<>(pageAfter, sequence), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (page.isEmpty()) {
      page.addAll(pageAfter.apply(last));
    }
    T next = page.poll();
    if (next == null) {
      return false;
    }
    last = sequence.applyAsLong(next);
    action.accept(next);
    return true;
  }
}
