package org.counterclaim.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param total how many there are in all; empty where counting them would take too long
 * @param next what to ask for to go on behind the last item; empty at the end
 */
public record Slice<T>(List<T> items, OptionalLong total, Optional<String> next) {

  public Slice {
    items = List.copyOf(items);
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(next, "next");
  }

  /** {@return all of a short list} */
  public static <T> Slice<T> all(List<T> items) {
    return new Slice<>(items, OptionalLong.of(items.size()), Optional.empty());
  }

  /** {@return the same part, each item made anew; an item may give none} */
  public <R> Slice<R> map(Function<? super T, Optional<R>> change) {
    return new Slice<>(
        items.stream().flatMap(item -> change.apply(item).stream()).toList(), total, next);
  }
}
