package org.counterclaim.app.cli;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.counterclaim.text.CounterclaimException;

/**
 * Ctrl-C as a wish: while this is open, the process finishes the work at hand and tells of it; a
 * second Ctrl-C ends it at once.
 *
 * <p>Signals are taken, rather than a shutdown hook, because the model's runtime has such a hook of
 * its own that tears it down under the threads that still read, and the process with it.
 */
final class Interruption implements AutoCloseable {

  /** What a process leaves with that was stopped by Ctrl-C: 128 and the signal's number. */
  static final int EXIT_CODE = 130;

  private static final Map<String, Integer> SIGNALS = Map.of("INT", EXIT_CODE, "TERM", 143);

  private final CountDownLatch wished = new CountDownLatch(1);

  Interruption() {
    take(
        code -> {
          if (isWished()) {
            Runtime.getRuntime().halt(code);
          }
          wished.countDown();
        });
  }

  /** Lets signals end the process at once, without a word; what was acknowledged is safe. */
  static void endsAtOnce() {
    take(Runtime.getRuntime()::halt);
  }

  /** {@return whether somebody wants this to end} */
  boolean isWished() {
    return wished.getCount() == 0;
  }

  /**
   * Ends the work at hand, which leaves nothing behind, where somebody wants that.
   *
   * @throws StoppedException if somebody wants this to end
   */
  void check() {
    if (isWished()) {
      throw new StoppedException();
    }
  }

  /** Waits until somebody wants this to end. */
  void await() throws InterruptedException {
    wished.await();
  }

  @Override
  public void close() {
    endsAtOnce();
  }

  /** Work was stopped by Ctrl-C before it was done. */
  static final class StoppedException extends CounterclaimException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("stopped before it was done; nothing was written");
    }
  }

  private static void take(IntConsumer work) {
    SIGNALS.forEach((name, code) -> take(name, () -> work.accept(code)));
  }

  /**
   * By reflection, since javac warns of {@code sun.misc.Signal} whatever one does, though JEP 260
   * keeps it for this use. Without it, signals do what Java has them do.
   */
  private static void take(String name, Runnable work) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ours =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                work.run();
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
    } catch (ReflectiveOperationException e) {
      // A Java without it, or one told to leave signals alone (-Xrs).
      return;
    }
  }
}
