package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reading;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Filing;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.Linker;
import org.counterclaim.linking.Origins;
import org.counterclaim.linking.Testimony;
import org.counterclaim.linking.origin.Fingerprint;
import org.jdbi.v3.core.Handle;

/**
 * Accounts and fingerprints of kept reports, made from their readings when asked for; the latest
 * asked for stay in memory, as reports on one happening come in a row. Others may write to the same
 * ledger, in this process or another: whoever asks or writes {@linkplain #catchUp catches up}
 * first. Thread-safe.
 */
final class KeptAccounts implements Origins {

  private static final int MOST = 2_000;

  private final Linker linker;
  private final Map<String, Kept> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /** What is in memory tells of all entries up to this one; guarded by {@link #latest}. */
  private long seen;

  /** Which text a report goes back to, for those whose kin was looked for. */
  private final Map<String, String> origins = new LinkedHashMap<>();

  KeptAccounts(Linker linker) {
    this.linker = linker.with((Origins) this);
  }

  /** What linking needs of one report. */
  record Kept(
      String report,
      Optional<String> outlet,
      List<Account> accounts,
      Fingerprint print,
      Optional<LocalDate> published,
      Filed filed) {}

  /** {@return the linker, counting origins as they are known here} */
  Linker linker() {
    return linker;
  }

  /**
   * Forgets what has changed since anybody asked last: reports that were corrected or read anew,
   * and which text goes back to which. To be called where a transaction begins.
   */
  void catchUp(Handle handle) {
    long last = last(handle);
    synchronized (latest) {
      if (last > seen) {
        if (!latest.isEmpty()) {
          latest.keySet().removeAll(changedBehind(seen, handle));
        }
        synchronized (origins) {
          origins.clear();
        }
        seen = last;
      }
    }
  }

  /** Keeps in mind that what was written up to an entry is in memory as it was written. */
  void wrote(long last) {
    synchronized (latest) {
      seen = Math.max(seen, last);
    }
  }

  static long last(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(sequence), 0) FROM entries")
        .mapTo(Long.class)
        .one();
  }

  private static Set<String> changedBehind(long entry, Handle handle) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT subject FROM entries
            WHERE sequence > :entry AND kind IN (:reading, :correction)
            """)
        .bind("entry", entry)
        .bind("reading", Chain.READING)
        .bind("correction", Chain.CORRECTION)
        .mapTo(String.class)
        .set();
  }

  /** {@return what linking needs of a reading that is at hand; nothing is kept of it} */
  Kept of(Reading reading) {
    return new Kept(
        reading.report().id(),
        reading.report().outlet(),
        linker.accounts(reading),
        Fingerprint.of(reading),
        reading.report().published().day(),
        Filing.of(reading));
  }

  /** {@return what linking needs of a report that the ledger has} */
  Optional<Kept> of(Handle handle, String report) {
    synchronized (latest) {
      Kept known = latest.get(report);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<Kept> found = find(handle, report);
    long last = last(handle);
    synchronized (latest) {
      // Who looks at the ledger as it was before the last change must not leave that to others.
      found.filter(kept -> last >= seen).ifPresent(kept -> latest.putIfAbsent(report, kept));
    }
    return found;
  }

  /** {@return what linking needs of a report that this transaction has corrected or read anew} */
  Kept anew(Handle handle, String report) {
    Kept kept = find(handle, report).orElseThrow();
    keep(kept);
    return kept;
  }

  /** Keeps a report as it is at hand, which this transaction appends. */
  void keep(Kept kept) {
    synchronized (latest) {
      latest.put(kept.report(), kept);
    }
  }

  private Optional<Kept> find(Handle handle, String report) {
    return new CorrectionStore(handle).find(report).map(corrected -> of(corrected.reading()));
  }

  /** {@return an account by its name, where its report still has it} */
  Optional<Account> account(Handle handle, Account.Id id) {
    return of(handle, id.report()).stream()
        .flatMap(kept -> kept.accounts().stream())
        .filter(account -> account.id().equals(id))
        .findFirst();
  }

  /** Keeps in mind that a report goes back to the text of another, or is the first of its kind. */
  void settle(String report, String origin) {
    synchronized (origins) {
      if (origins.size() > MOST) {
        origins.clear();
      }
      origins.put(report, origin);
    }
  }

  boolean isSettled(String report) {
    synchronized (origins) {
      return origins.containsKey(report);
    }
  }

  /**
   * An outlet's own voice has the origin of the text that it printed; anybody else is one voice.
   */
  @Override
  public String of(Testimony testimony) {
    String report = testimony.ref().report();
    Optional<String> outlet;
    synchronized (latest) {
      outlet = Optional.ofNullable(latest.get(report)).flatMap(Kept::outlet);
    }
    if (outlet.isEmpty() || !outlet.get().equals(testimony.speaker())) {
      return testimony.speaker();
    }
    synchronized (origins) {
      return "text " + origins.getOrDefault(report, report);
    }
  }
}
