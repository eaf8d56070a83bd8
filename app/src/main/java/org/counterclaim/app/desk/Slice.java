package org.counterclaim.app.desk;

import java.util.List;
import java.util.Optional;

/**
 * Part of a list.
 *
 * @param total how many there are in all
 * @param offset how many come before
 * @param limit how many a part has at most
 */
public record Slice<T>(List<T> items, int total, int offset, int limit) {

  public Slice {
    items = List.copyOf(items);
  }

  static <T> Slice<T> of(List<T> all, int offset, int limit) {
    int from = Math.min(offset, all.size());
    return new Slice<>(
        all.subList(from, Math.min(all.size(), from + limit)), all.size(), offset, limit);
  }

  /** {@return the offset of the part before, if there is one} */
  public Optional<Integer> previous() {
    return offset == 0 ? Optional.empty() : Optional.of(Math.max(0, offset - limit));
  }

  /** {@return the offset of the part after, if there is one} */
  public Optional<Integer> next() {
    return offset + limit < total ? Optional.of(offset + limit) : Optional.empty();
  }
}
