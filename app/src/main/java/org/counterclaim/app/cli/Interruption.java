package org.counterclaim.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a wish: while this is open, the process waits for the work at hand to be finished and
 * told of, half a minute at most.
 */
final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch wished = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::hold, "interruption");

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** {@return whether somebody wants this to end} */
  boolean isWished() {
    return wished.getCount() == 0;
  }

  /** Waits until somebody wants this to end. */
  void await() throws InterruptedException {
    wished.await();
  }

  /** Lets the process go. */
  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and no longer waits for us.
      wished.countDown();
    }
  }

  private void hold() {
    wished.countDown();
    try {
      // What is cut off after this is safe: an acknowledged entry survives a crash.
      if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
