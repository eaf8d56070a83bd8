package org.counterclaim.ledger.sql;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.Linked;
import org.counterclaim.linking.origin.Kin;
import org.counterclaim.linking.origin.KinFinder;
import org.jdbi.v3.core.Handle;

/** Ties one report to what the ledger has, and tells what changes by it. Writes nothing. */
final class LinkageFinder {

  private final KeptAccounts kept;
  private final SqlNeighbours neighbours;
  private final Families families;

  LinkageFinder(Handle handle, KeptAccounts kept) {
    this.kept = kept;
    this.neighbours = new SqlNeighbours(handle, kept);
    this.families = new Families(handle, kept);
  }

  Linkage find(KeptAccounts.Kept report) {
    List<Kin> kin = KinFinder.find(report.print(), neighbours);
    families.settle(Set.of(report.report()), kin);
    if (report.accounts().isEmpty()) {
      return new Linkage(Links.NONE, Map.of(), Map.of(), kin);
    }
    Linked linked = kept.linker().link(report.accounts(), neighbours);
    Map<Account.Id, String> told = new TreeMap<>();
    Set<String> left = new TreeSet<>();
    linked
        .happenings()
        .forEach(
            (account, happening) -> {
              Optional<String> before = neighbours.happening(account);
              if (before.filter(happening::equals).isEmpty()) {
                told.put(account, happening);
                before.ifPresent(left::add);
              }
            });
    Set<String> touched = new HashSet<>(told.values());
    touched.addAll(left);
    return new Linkage(only(linked.links(), touched), told, gone(left, linked.happenings()), kin);
  }

  /**
   * {@return what changes by another reading of a report that was tied before} Every happening that
   * it told or tells of is stated anew; one that nobody tells of any more went into the first of
   * these, or into itself where none is left.
   */
  Linkage findAgain(KeptAccounts.Kept report) {
    Set<String> before = neighbours.happeningsOf(report.report());
    Set<Account> accounts = new LinkedHashSet<>(report.accounts());
    before.forEach(each -> accounts.addAll(neighbours.accounts(neighbours.members(each))));
    families.settle(Set.of(report.report()), List.of());
    Linked linked =
        accounts.isEmpty()
            ? new Linked(Links.NONE, Map.of())
            : kept.linker().link(accounts, neighbours);
    Map<Account.Id, String> told = new TreeMap<>();
    Set<String> touched = new TreeSet<>(before);
    report
        .accounts()
        .forEach(
            each ->
                Optional.ofNullable(linked.happenings().get(each.id())).ifPresent(touched::add));
    linked
        .happenings()
        .forEach(
            (account, happening) -> {
              Optional<String> old = neighbours.happening(account);
              if (old.filter(happening::equals).isEmpty()) {
                told.put(account, happening);
                touched.add(happening);
                old.ifPresent(touched::add);
              }
            });
    Map<String, String> gone = new TreeMap<>(gone(touched, linked.happenings()));
    Set<String> standing = new HashSet<>(linked.happenings().values());
    for (String happening : touched) {
      if (!standing.contains(happening) && !gone.containsKey(happening)) {
        gone.put(
            happening,
            report.accounts().stream()
                .flatMap(each -> Optional.ofNullable(linked.happenings().get(each.id())).stream())
                .findFirst()
                .orElse(happening));
      }
    }
    return new Linkage(only(linked.links(), touched), told, gone, List.of());
  }

  /** A happening that nobody tells of any more went where the first of its accounts went. */
  private Map<String, String> gone(Set<String> left, Map<Account.Id, String> now) {
    Set<String> standing = new HashSet<>(now.values());
    Map<String, String> gone = new TreeMap<>();
    for (String happening : left) {
      if (!standing.contains(happening)) {
        neighbours.members(happening).stream()
            .flatMap(account -> Optional.ofNullable(now.get(account)).stream())
            .findFirst()
            .ifPresent(successor -> gone.put(happening, successor));
      }
    }
    return gone;
  }

  private static Links only(Links links, Collection<String> happenings) {
    List<Happening> happened =
        links.happenings().stream().filter(each -> happenings.contains(each.id())).toList();
    List<Matter> matters =
        links.matters().stream().filter(each -> happenings.contains(each.happening())).toList();
    Set<StatementRef> said = new HashSet<>();
    happened.forEach(each -> said.addAll(each.statements()));
    List<CrossReply> replies =
        links.replies().stream()
            .filter(reply -> said.contains(reply.from()) || said.contains(reply.to()))
            .toList();
    return new Links(happened, matters, replies);
  }
}
