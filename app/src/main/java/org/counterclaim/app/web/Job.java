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

  /** Sets what became of an item, and tells those who watch. */
  void tell(Item item) {
    List<Consumer<Item>> told;
    synchronized (this) {
      items.set(item.number(), item);
      told = List.copyOf(watchers);
    }
    told.forEach(watcher -> watcher.accept(item));
  }

  /** Tells how things stand, and from now on what changes. */
  void watch(Consumer<Item> watcher) {
    List<Item> now;
    synchronized (this) {
      now = items();
      watchers.add(watcher);
    }
    now.forEach(watcher);
  }

  synchronized void leave(Consumer<Item> watcher) {
    watchers.remove(watcher);
  }
}
