package org.counterclaim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.counterclaim.app.page.AddingPage.Item;
import org.counterclaim.app.page.AddingPage.State;
import org.junit.jupiter.api.Test;

class JobTest {

  @Test
  void whoWatchesHearsOfEachSourceInTheOrderOfWhatBecomesOfIt() throws InterruptedException {
    Job job = new Job("j", List.of("a", "b"));
    List<Item> heard = new CopyOnWriteArrayList<>();
    Thread[] worker = new Thread[1];
    job.watch(
        item -> {
          if (worker[0] == null) {
            worker[0] = new Thread(() -> job.tell(job.items().get(1).now(State.ADDED, "", "")));
            worker[0].start();
            pause();
          }
          heard.add(item);
        });
    worker[0].join();

    assertThat(heard.stream().filter(item -> item.number() == 1).map(Item::state))
        .containsExactly(State.WAITING, State.ADDED);
  }

  /** Long enough for another thread to get ahead, if it can. */
  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
