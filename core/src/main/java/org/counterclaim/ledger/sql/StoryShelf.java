package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.Linked;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Lays out happenings with their matters: as they stand, and as they stood for a reader of each
 * day. A report of today changes today's state alone; one that comes late changes the days since
 * its own. Its caller holds the transaction.
 */
final class StoryShelf {

  /** Longer chains of ties by hand are followed so far. */
  private static final int MOST_STEPS = 20;

  private final Handle handle;
  private final KeptAccounts kept;
  private final SqlNeighbours neighbours;
  private final HandTies byHand;

  StoryShelf(Handle handle, KeptAccounts kept) {
    this.handle = handle;
    this.kept = kept;
    this.neighbours = new SqlNeighbours(handle, kept);
    this.byHand = new HandTies(handle, kept);
  }

  /** Lays out what a linking changed, which {@code published} brought about. */
  void put(Linkage linkage, Optional<LocalDate> published) {
    Set<String> changed = new TreeSet<>(linkage.gone().keySet());
    linkage.links().happenings().forEach(each -> changed.add(each.id()));
    if (!changed.isEmpty()) {
      lay(changed, published.map(Marks::day).orElse(Marks.NEVER));
    }
  }

  /** Lays out happenings from the first day on. */
  void putWhole(Collection<String> happenings) {
    lay(new TreeSet<>(happenings), Long.MIN_VALUE);
  }

  private void lay(Set<String> changed, long from) {
    Set<String> roots = roots(changed);
    Map<String, List<Account>> told = told(changed, roots);
    List<HandTies.Tie> ties = reach(told, roots);
    boolean isWhole =
        Stream.of(changed, told.keySet()).flatMap(Set::stream).allMatch(this::isLaidOut);
    List<Account> all = told.values().stream().flatMap(List::stream).toList();
    Versions versions =
        new Versions(
            handle, all.stream().map(each -> each.id().report()).collect(Collectors.toSet()));
    Linked standing = linked(told.values(), ties, versions.replaced());
    TreeSet<Long> days = new TreeSet<>(versions.days());
    all.forEach(account -> account.published().ifPresent(day -> days.add(Marks.day(day))));
    // An account that left takes its day along: what held on the day before holds longer.
    Optional<Long> known = isWhole ? Optional.ofNullable(days.floor(from)) : Optional.empty();
    long first = known.orElse(Long.MIN_VALUE);
    drop(roots, first);
    boolean dated = all.stream().allMatch(account -> account.published().isPresent());
    Map<String, String> rooted = rooted(told, standing);
    Map<Account.Id, String> rootOf = new HashMap<>();
    told.forEach(
        (happening, accounts) ->
            accounts.forEach(
                each -> rootOf.put(each.id(), rooted.getOrDefault(happening, happening))));
    for (long day : days.tailSet(first)) {
      if (day < days.last()) {
        Linked then = linked(until(all, day), ties, versions.replaced(day));
        write(then, rootOf, false, day, days.higher(day));
      } else {
        Linked last = dated ? standing : linked(until(all, day), ties, versions.replaced(day));
        write(last, rootOf, dated, day, Marks.NEVER);
      }
    }
    if (!dated) {
      write(standing, rootOf, true, Marks.NEVER, Marks.NEVER);
    }
    settle(changed, roots, rooted);
  }

  /** {@return the story that each happening of the linkings belongs to, by its first account} */
  private static Map<String, String> rooted(Map<String, List<Account>> told, Linked standing) {
    Map<String, String> rooted = new TreeMap<>();
    told.forEach(
        (happening, accounts) ->
            rooted.put(
                happening, standing.happenings().getOrDefault(accounts.get(0).id(), happening)));
    return rooted;
  }

  /** Adds the happenings that people have tied to these. {@return all ties between them} */
  private List<HandTies.Tie> reach(Map<String, List<Account>> told, Set<String> roots) {
    List<HandTies.Tie> ties = List.of();
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      ties = byHand.of(told.values().stream().flatMap(List::stream).toList());
      Set<String> more = new TreeSet<>();
      for (HandTies.Tie tie : ties) {
        Stream.of(tie.from(), tie.to())
            .flatMap(ref -> byHand.account(ref).stream())
            .flatMap(account -> neighbours.happening(account.id()).stream())
            .filter(happening -> !told.containsKey(happening))
            .forEach(more::add);
      }
      if (more.isEmpty()) {
        break;
      }
      roots.addAll(roots(more));
      told.putAll(told(more, roots));
    }
    return ties;
  }

  private Linked linked(
      Collection<List<Account>> groups, List<HandTies.Tie> ties, Set<String> replaced) {
    Linked linked =
        kept.linker()
            .linkTogether(ties.isEmpty() ? groups : byHand.regroup(groups, ties), replaced);
    return ties.isEmpty()
        ? linked
        : new Linked(HandTies.replied(linked.links(), ties), linked.happenings());
  }

  private Linked linked(List<Account> accounts, List<HandTies.Tie> ties, Set<String> replaced) {
    Linked linked = kept.linker().link(accounts, replaced);
    if (ties.isEmpty()) {
      return linked;
    }
    Map<String, List<Account>> groups = new TreeMap<>();
    for (Account account : accounts) {
      groups
          .computeIfAbsent(
              linked.happenings().getOrDefault(account.id(), ""), key -> new ArrayList<>())
          .add(account);
    }
    return linked(groups.values(), ties, replaced);
  }

  private static List<Account> until(List<Account> all, long day) {
    return all.stream()
        .filter(account -> account.published().filter(on -> Marks.day(on) <= day).isPresent())
        .toList();
  }

  private boolean isLaidOut(String happening) {
    return !roots(Set.of(happening)).isEmpty();
  }

  private Set<String> roots(Set<String> happenings) {
    Set<String> roots = new TreeSet<>();
    for (String happening : happenings) {
      handle
          .createQuery("SELECT root FROM roots WHERE happening = :happening")
          .bind("happening", happening)
          .mapTo(String.class)
          .forEach(roots::add);
    }
    return roots;
  }

  /** {@return the accounts of each happening of the linkings that belongs to these} */
  private Map<String, List<Account>> told(Set<String> changed, Set<String> roots) {
    Set<String> happenings = new TreeSet<>(changed);
    for (String root : roots) {
      handle
          .createQuery("SELECT happening FROM roots WHERE root = :root")
          .bind("root", root)
          .mapTo(String.class)
          .forEach(happenings::add);
    }
    Map<String, List<Account>> told = new TreeMap<>();
    for (String happening : happenings) {
      List<Account> accounts = neighbours.accounts(neighbours.members(happening));
      if (!accounts.isEmpty()) {
        told.put(happening, accounts);
      }
    }
    return told;
  }

  /** Ends the states that held on a day, and drops those that came to hold since. */
  private void drop(Set<String> roots, long from) {
    for (String root : roots) {
      for (long story :
          handle
              .createQuery("SELECT number FROM stories WHERE root = :root AND since >= :from")
              .bind("root", root)
              .bind("from", from)
              .mapTo(Long.class)
              .list()) {
        drop(story);
      }
      for (String sql :
          List.of(
              """
              UPDATE disputes SET standing = 0, until = MIN(until, :from) WHERE story IN (
                SELECT number FROM stories WHERE root = :root AND (until > :from OR standing = 1))
              """,
              """
              UPDATE stories SET standing = 0, until = MIN(until, :from)
              WHERE root = :root AND (until > :from OR standing = 1)
              """)) {
        handle.createUpdate(sql).bind("root", root).bind("from", from).execute();
      }
    }
  }

  private void drop(long story) {
    handle
        .createUpdate(
            """
            DELETE FROM dispute_marks WHERE dispute IN (
              SELECT number FROM disputes WHERE story = :story)
            """)
        .bind("story", story)
        .execute();
    handle.createUpdate("DELETE FROM disputes WHERE story = :story").bind("story", story).execute();
    handle.createUpdate("DELETE FROM stories WHERE number = :story").bind("story", story).execute();
  }

  /** Writes a state that holds from a day until before another. */
  private void write(
      Linked state, Map<Account.Id, String> rootOf, boolean stands, long since, long until) {
    Map<String, String> roots = new HashMap<>();
    state
        .happenings()
        .forEach(
            (account, happening) -> {
              String root = rootOf.getOrDefault(account, happening);
              roots.merge(happening, root, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            });
    for (Happening happening : state.links().happenings()) {
      List<Matter> matters =
          state.links().matters().stream()
              .filter(matter -> matter.happening().equals(happening.id()))
              .toList();
      Set<StatementRef> said = Set.copyOf(happening.statements());
      Links links =
          new Links(
              List.of(happening),
              matters,
              state.links().replies().stream()
                  .filter(reply -> said.contains(reply.from()) || said.contains(reply.to()))
                  .toList());
      Map<String, KeptAccounts.Kept> reports = reports(happening);
      long story =
          insert(
              roots.getOrDefault(happening.id(), happening.id()),
              happening.id(),
              since,
              until,
              stands,
              json(links, reports));
      matters.forEach(matter -> insert(story, matter, since, until, stands, reports));
    }
  }

  private Map<String, KeptAccounts.Kept> reports(Happening happening) {
    Map<String, KeptAccounts.Kept> reports = new LinkedHashMap<>();
    for (StatementRef ref : happening.statements()) {
      if (!reports.containsKey(ref.report())) {
        kept.of(handle, ref.report()).ifPresent(report -> reports.put(ref.report(), report));
      }
    }
    return reports;
  }

  private static String json(Links links, Map<String, KeptAccounts.Kept> reports) {
    Map<StatementRef, String> speakers = new HashMap<>();
    Map<String, StoryJson.Source> sources = new HashMap<>();
    reports.forEach(
        (id, report) -> {
          sources.put(id, new StoryJson.Source(report.published(), report.outlet().orElse("")));
          report
              .accounts()
              .forEach(
                  account ->
                      account
                          .testimonies()
                          .forEach(each -> speakers.put(each.ref(), each.speaker())));
        });
    return StoryJson.write(links, speakers, sources);
  }

  private long insert(
      String root, String happening, long since, long until, boolean stands, String json) {
    return handle
        .createUpdate(
            """
            INSERT INTO stories (root, happening, since, until, standing, json)
            VALUES (:root, :happening, :since, :until, :standing, :json)
            """)
        .bind("root", root)
        .bind("happening", happening)
        .bind("since", since)
        .bind("until", until)
        .bind("standing", stands ? 1 : 0)
        .bind("json", json)
        .executeAndReturnGeneratedKeys()
        .mapTo(Long.class)
        .one();
  }

  private void insert(
      long story,
      Matter matter,
      long since,
      long until,
      boolean stands,
      Map<String, KeptAccounts.Kept> reports) {
    Set<String> marks = new LinkedHashSet<>(Marks.ofMatter(matter));
    long changed = Marks.UNDATED;
    for (StatementRef ref : matter.statements()) {
      KeptAccounts.Kept report = reports.get(ref.report());
      if (report != null) {
        String outlet = report.outlet().map(FoldedWord::fold).orElse("");
        Marks.putSaid(marks, report.filed(), ref, outlet);
        changed = Math.max(changed, report.published().map(Marks::day).orElse(Marks.UNDATED));
      }
    }
    long number =
        handle
            .createUpdate(
                """
                INSERT INTO disputes (story, matter, question, since, until, standing, changed)
                VALUES (:story, :matter, :question, :since, :until, :standing, :changed)
                """)
            .bind("story", story)
            .bind("matter", matter.id())
            .bind("question", matter.question().name())
            .bind("since", since)
            .bind("until", until)
            .bind("standing", stands ? 1 : 0)
            .bind("changed", changed)
            .executeAndReturnGeneratedKeys()
            .mapTo(Long.class)
            .one();
    try (PreparedBatch batch =
            handle.prepareBatch(
                "INSERT INTO dispute_marks (mark, changed, dispute) VALUES (?, ?, ?)");
        PreparedBatch counts =
            handle.prepareBatch(
                """
                INSERT INTO marks (mark, matters) VALUES (?, 1)
                ON CONFLICT (mark) DO UPDATE SET matters = matters + 1
                """)) {
      for (long mark : marks.stream().map(Marks::hash).collect(Collectors.toSet())) {
        batch.add(mark, changed, number);
        counts.add(mark);
      }
      batch.execute();
      counts.execute();
    }
  }

  /** Notes which story each happening of the linkings belongs to, and older states with it. */
  private void settle(Set<String> changed, Set<String> oldRoots, Map<String, String> rooted) {
    if (rooted.isEmpty()) {
      Map<String, String> own = new TreeMap<>();
      changed.stream().filter(each -> !isLaidOut(each)).forEach(each -> own.put(each, each));
      root(own);
      return;
    }
    String first = rooted.values().iterator().next();
    for (String root : oldRoots) {
      if (!rooted.containsValue(root)) {
        for (String table : List.of("stories", "roots")) {
          handle
              .createUpdate("UPDATE " + table + " SET root = :root WHERE root = :old")
              .bind("root", first)
              .bind("old", root)
              .execute();
        }
      }
    }
    Map<String, String> roots = new TreeMap<>();
    changed.forEach(happening -> roots.put(happening, first));
    roots.putAll(rooted);
    root(roots);
  }

  private void root(Map<String, String> roots) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO roots (happening, root) VALUES (?, ?)
            ON CONFLICT (happening) DO UPDATE SET root = excluded.root
            """)) {
      roots.forEach(batch::add);
      batch.execute();
    }
  }
}
