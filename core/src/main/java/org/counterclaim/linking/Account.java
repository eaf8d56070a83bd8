package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;

/**
 * What one report says of one happening. Made from the reading alone, so a store need not keep it:
 * {@link Linker#accounts} makes it again.
 *
 * @param published when the report was
 * @param testimonies its statements on the happening, in the order of the text; never empty
 * @param replies between these, as the reading has them
 */
public record Account(
    Id id,
    Optional<LocalDate> published,
    Setting setting,
    List<Testimony> testimonies,
    List<Reply> replies) {

  /**
   * @throws IllegalArgumentException if nothing is said
   */
  public Account {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(setting, "setting");
    testimonies = List.copyOf(testimonies);
    replies = List.copyOf(replies);
    if (testimonies.isEmpty()) {
      throw new IllegalArgumentException("account " + id + " says nothing");
    }
  }

  /**
   * {@return what to file it under, and to look for its neighbours under: where with when, names
   * with when, acts with the day} Two accounts of one happening share at least one, unless one of
   * them has no day of its own or tells of a whole year: such a one is filed under the day of
   * publication, or the first of the year, and found by what is filed there. At most some dozens,
   * each of at most 80 chars.
   */
  public Set<String> keys() {
    return Keys.of(this);
  }

  /** {@return the statement that stands for the account} */
  public StatementRef first() {
    return testimonies.get(0).ref();
  }

  /**
   * The name of an account.
   *
   * @param report the id of the report
   * @param number 0 for the happening that the report is mainly about
   */
  public record Id(String report, int number) implements Comparable<Id> {
    public Id {
      Objects.requireNonNull(report, "report");
    }

    @Override
    public int compareTo(Id other) {
      int byReport = report.compareTo(other.report);
      return byReport != 0 ? byReport : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
      return report + "/" + number;
    }
  }
}
