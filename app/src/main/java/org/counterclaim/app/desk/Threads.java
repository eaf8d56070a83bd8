package org.counterclaim.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.AccountIndex;
import org.counterclaim.linking.Linked;
import org.counterclaim.linking.Linker;

/**
 * What the readings say together, kept up to date as they come in: only the happenings that a new
 * report touches are linked again. For one thread at a time.
 */
final class Threads {

  /** So many new accounts at once are quicker linked with all others in one go. */
  private static final int BATCH = 200;

  private final Linker linker;
  private AccountIndex index = new AccountIndex();
  private final Map<String, List<Account>> accounts = new LinkedHashMap<>();
  private final List<List<Account>> waiting = new ArrayList<>();
  private final Map<Account.Id, String> told = new HashMap<>();
  private final Map<String, Happening> happenings = new LinkedHashMap<>();
  private final Map<String, List<Matter>> matters = new HashMap<>();
  private final Map<String, List<CrossReply>> replies = new HashMap<>();

  Threads(Linker linker) {
    this.linker = linker;
  }

  /** Takes a reading in; {@link #links} will know of it. */
  void add(Reading reading) {
    List<Account> found = linker.accounts(reading);
    accounts.put(reading.report().id(), found);
    waiting.add(found);
  }

  /** {@return how all statements hang together} */
  Links links() {
    if (waiting.stream().mapToInt(List::size).sum() > BATCH) {
      List<Account> all = accounts.values().stream().flatMap(List::stream).toList();
      happenings.clear();
      matters.clear();
      replies.clear();
      told.clear();
      index = new AccountIndex();
      index.add(all);
      settle(linker.link(all));
    } else {
      for (List<Account> added : waiting) {
        index.add(added);
        if (!added.isEmpty()) {
          settle(linker.link(added, index));
        }
      }
    }
    waiting.clear();
    return new Links(
        List.copyOf(happenings.values()),
        happenings.keySet().stream()
            .flatMap(id -> matters.getOrDefault(id, List.of()).stream())
            .toList(),
        replies.values().stream().flatMap(List::stream).toList());
  }

  /** {@return how the statements of these reports hang together, as if there were no others} */
  Links links(Collection<String> reports) {
    Set<String> wanted = new HashSet<>(reports);
    return linker
        .link(
            accounts.entrySet().stream()
                .filter(each -> wanted.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList())
        .links();
  }

  private void settle(Linked linked) {
    index.settle(linked);
    linked
        .happenings()
        .forEach(
            (account, happening) -> {
              String before = told.put(account, happening);
              if (before != null) {
                happenings.remove(before);
                matters.remove(before);
                replies.remove(before);
              }
            });
    Map<StatementRef, String> spoken = new HashMap<>();
    for (Happening happening : linked.links().happenings()) {
      happening.statements().forEach(ref -> spoken.putIfAbsent(ref, happening.id()));
      happenings.put(happening.id(), happening);
      matters.put(happening.id(), new ArrayList<>());
    }
    for (Matter matter : linked.links().matters()) {
      matters.computeIfAbsent(matter.happening(), id -> new ArrayList<>()).add(matter);
    }
    for (CrossReply reply : linked.links().replies()) {
      String happening = spoken.getOrDefault(reply.from(), "");
      replies.computeIfAbsent(happening, id -> new ArrayList<>()).add(reply);
    }
  }
}
