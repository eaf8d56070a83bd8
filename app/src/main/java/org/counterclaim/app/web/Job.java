package org.counterclaim.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.counterclaim.app.page.AddingPage.Item;
import org.counterclaim.app.page.AddingPage.State;

/** Sources that were added together, and what became of each so far. Thread-safe. */
final class Job {

  private final String id;
  private final List<Item> items = new ArrayList<>();
  private final List<Consumer<Item>> watchers = new ArrayList<>();

  Job(String id, List<String> names) {
    this.id = id;
    for (String name : names) {
      items.add(new Item(items.size(), name, State.WAITING, "", ""));
    }
  }

  String id() {
    return id;
  }

  synchronized List<Item> items() {
    return List.copyOf(items);
  }

  synchronized boolean isDone() {
    return items.stream().allMatch(item -> item.state().isFinal());
  }

  /** Sets what became of an item, and tells those who watch, one change after the other. */
  synchronized void tell(Item item) {
    items.set(item.number(), item);
    List.copyOf(watchers).forEach(watcher -> watcher.accept(item));
  }

  /** Tells how things stand, and from now on what changes. */
  synchronized void watch(Consumer<Item> watcher) {
    items().forEach(watcher);
    watchers.add(watcher);
  }

  synchronized void leave(Consumer<Item> watcher) {
    watchers.remove(watcher);
  }
}
