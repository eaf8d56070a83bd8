package org.counterclaim.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.page.AddingPage.Item;
import org.counterclaim.app.page.AddingPage.State;
import org.counterclaim.intake.Intake;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.intake.Received;
import org.counterclaim.ledger.Receipt;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what people add, one source after the other, in a thread of its own. The reader and its
 * model are loaded when the first source comes.
 */
final class Reception implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
  private static final int JOBS_REMEMBERED = 200;

  private final Supplier<Counterclaim> open;
  private final Intake intake;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "reception");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private volatile Optional<Counterclaim> counterclaim = Optional.empty();

  /**
   * @param open makes the reader with its ledger; called once, in the thread of the reception
   */
  Reception(Supplier<Counterclaim> open, IntakeConfig config) {
    this.open = open;
    intake = Intake.of(config);
  }

  /**
   * A source: bytes that are here, or else an address.
   *
   * @param known what to take for outlet and day where the report itself does not say
   */
  record Offer(String name, Optional<byte[]> bytes, Known known) {}

  /** What people know of what they add. */
  record Known(String outlet, Published published) {

    Report complete(Report report) {
      Report.Builder builder = report.toBuilder();
      if (report.outlet().isEmpty()) {
        builder.outlet(outlet);
      }
      if (report.published().day().isEmpty()) {
        builder.published(published);
      }
      return builder.build();
    }
  }

  /** {@return the job that takes these in, which goes on by itself} */
  Job take(List<Offer> offers) {
    return begin(
        offers.stream().map(Offer::name).toList(),
        (job, item) -> received(job, item, offers.get(item.number())));
  }

  /** {@return the job that reads a kept report again; what people corrected in it stays} */
  Job readAgain(Report report) {
    String title = report.title().orElse(report.source());
    return begin(
        List.of(title),
        (job, item) -> {
          job.tell(item.now(State.READING, title, ""));
          Counterclaim reader = reader();
          State state = state(reader.reread(reader.read(report)));
          return item.now(state == State.KNOWN ? State.UNCHANGED : state, title, report.id());
        });
  }

  /** {@return who reads, such as "model en-2"; as configured, once it has read anything} */
  String readerName() {
    return counterclaim
        .map(Counterclaim::reader)
        .orElseGet(() -> Counterclaim.usualReader().replaceFirst(" (\\(.*|alone)", ""));
  }

  private Job begin(List<String> names, BiFunction<Job, Item, Item> work) {
    Job job = new Job(UUID.randomUUID().toString(), names);
    synchronized (jobs) {
      jobs.put(job.id(), job);
      jobs.keySet()
          .removeAll(
              new ArrayList<>(jobs.keySet())
                  .subList(0, Math.max(0, jobs.size() - JOBS_REMEMBERED)));
    }
    thread.execute(
        () -> {
          for (Item item : job.items()) {
            job.tell(outcome(job, item, work));
          }
        });
    return job;
  }

  Optional<Job> job(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** Stops after the source at hand. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      thread.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    counterclaim.ifPresent(Counterclaim::close);
  }

  private static Item outcome(Job job, Item item, BiFunction<Job, Item, Item> work) {
    try {
      return work.apply(job, item);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      // One bad source, or a model that cannot be loaded, must not leave the others waiting; what
      // failed goes to the log.
      LOG.error("could not take in {}", item.name(), e);
      return item.now(State.REJECTED, "it could not be read; the server's log says why", "");
    }
  }

  private Item received(Job job, Item item, Offer offer) {
    job.tell(item.now(offer.bytes().isEmpty() ? State.FETCHING : State.READING, "", ""));
    Received received =
        offer
            .bytes()
            .map(bytes -> intake.receive(offer.name(), bytes, Optional.empty()))
            .orElseGet(() -> fetch(offer.name()));
    if (received instanceof Received.Accepted accepted) {
      Report report = offer.known().complete(accepted.report());
      String title = report.title().orElse(report.source());
      job.tell(item.now(State.READING, title, ""));
      Receipt receipt = reader().add(report, accepted.original());
      return item.now(state(receipt), title, receipt.reportId());
    }
    return item.now(State.REJECTED, ((Received.Rejected) received).reason(), "");
  }

  /** Called in the thread of the reception alone. */
  private Counterclaim reader() {
    if (counterclaim.isEmpty()) {
      counterclaim = Optional.of(open.get());
    }
    return counterclaim.get();
  }

  private Received fetch(String address) {
    try (var received = intake.receive(List.of(address))) {
      return received.findFirst().orElseThrow();
    }
  }

  private static State state(Receipt receipt) {
    if (receipt instanceof Receipt.Added) {
      return State.ADDED;
    }
    if (receipt instanceof Receipt.Reread) {
      return State.REREAD;
    }
    return receipt instanceof Receipt.Revised ? State.REVISED : State.KNOWN;
  }
}
