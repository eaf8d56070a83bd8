package org.counterclaim.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.counterclaim.claim.Reading;
import org.counterclaim.intake.Received;
import org.counterclaim.intake.Received.Accepted;
import org.counterclaim.intake.Received.Rejected;
import org.counterclaim.text.Report;

/**
 * Reads reports on several threads, a few ahead of whoever asks, and gives them in their order. At
 * most twice as many reports as threads are held, however long the run. For one caller's thread.
 */
final class ReadAhead implements AutoCloseable {

  /** What became of a source once read. */
  sealed interface Step {

    /** {@return the path or address as given} */
    String source();

    /** A report and what it says. */
    record Read(Accepted accepted, Reading reading) implements Step {
      @Override
      public String source() {
        return accepted.source();
      }
    }

    /** A source that was rejected on its way in, or that the reader failed on. */
    record Failed(Rejected rejected) implements Step {
      @Override
      public String source() {
        return rejected.source();
      }
    }
  }

  private final Incoming sources;
  private final Function<Report, Reading> reader;
  private final ExecutorService readers;
  private final int most;
  private final Deque<Future<Step>> ahead = new ArrayDeque<>();

  /**
   * Reads nothing yet.
   *
   * @param reader may be called from {@code readers} threads at once
   */
  ReadAhead(Iterator<Received> sources, Function<Report, Reading> reader, int readers) {
    this.sources = new Incoming(sources);
    this.reader = reader;
    this.readers = Executors.newFixedThreadPool(readers, ReadAhead::thread);
    most = 2 * readers;
  }

  boolean hasNext() {
    return !ahead.isEmpty() || sources.hasNext();
  }

  /**
   * {@return what became of the next source} Waits for it, and meanwhile sets others going.
   *
   * @throws InterruptedException if somebody wants this thread to end
   */
  Step next() throws InterruptedException {
    while (ahead.size() < most && !isReady() && sources.hasNext()) {
      Received source = sources.next();
      ahead.add(readers.submit(() -> read(source)));
    }
    if (ahead.isEmpty()) {
      throw new NoSuchElementException("there are no more reports");
    }
    try {
      return ahead.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /**
   * Lets go of what nobody asked for; waits for the reports at hand, as a reader must not be closed
   * while it reads.
   */
  @Override
  public void close() {
    readers.shutdownNow();
    boolean interrupted = false;
    boolean over = false;
    while (!over) {
      try {
        over = readers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the next answer is there, so that it need not wait for a slow source. */
  private boolean isReady() {
    Future<Step> first = ahead.peek();
    return first != null && first.isDone();
  }

  private Step read(Received source) {
    if (source instanceof Rejected rejected) {
      return new Step.Failed(rejected);
    }
    Accepted accepted = (Accepted) source;
    try {
      return new Step.Read(accepted, reader.apply(accepted.report()));
    } catch (Exception | StackOverflowError e) {
      // One bad report never stops a run.
      return new Step.Failed(new Rejected(source.source(), "could not be read: " + e));
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
