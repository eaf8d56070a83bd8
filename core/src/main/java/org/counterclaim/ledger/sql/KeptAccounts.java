package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * asked for stay in memory, as reports on one happening come in a row. Thread-safe.
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

  /** {@return what linking needs of a reading that is at hand} */
  Kept of(Reading reading) {
    Kept kept =
        new Kept(
            reading.report().id(),
            reading.report().outlet(),
            linker.accounts(reading),
            Fingerprint.of(reading),
            reading.report().published().day(),
            Filing.of(reading));
    synchronized (latest) {
      latest.put(kept.report(), kept);
    }
    return kept;
  }

  /** {@return what linking needs of a report that the ledger has} */
  Optional<Kept> of(Handle handle, String report) {
    synchronized (latest) {
      Kept known = latest.get(report);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return new CorrectionStore(handle).find(report).map(corrected -> of(corrected.reading()));
  }

  /** Forgets a report, which was corrected or read anew. */
  void forget(String report) {
    synchronized (latest) {
      latest.remove(report);
    }
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
