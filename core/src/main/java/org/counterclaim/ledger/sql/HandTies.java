package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.linking.Account;
import org.jdbi.v3.core.Handle;

/**
 * What people said of how reports hang together, laid over what linking found. The linkings stay as
 * they are; each time a happening is laid out, these are applied in their order, the later of two
 * winning.
 */
final class HandTies {

  private final CorrectionStore corrections;
  private final KeptAccounts kept;
  private final Handle handle;

  HandTies(Handle handle, KeptAccounts kept) {
    this.handle = handle;
    this.kept = kept;
    this.corrections = new CorrectionStore(handle);
  }

  /** A tie that holds, with the statements it speaks of. */
  record Tie(Change.Across change, StatementRef from, StatementRef to, String who) {}

  /** {@return the ties of some reports, oldest first; those whose words are gone left out} */
  List<Tie> of(Collection<Account> accounts) {
    Set<String> reports = new LinkedHashSet<>();
    accounts.forEach(account -> reports.add(account.id().report()));
    List<Tie> ties = new ArrayList<>();
    for (RecordedCorrection each : corrections.ties(reports)) {
      Correction correction = each.correction();
      if (correction.change() instanceof Change.Across across) {
        Optional<StatementRef> from = find(correction.report(), correction.statement());
        Optional<StatementRef> to = find(across.report(), across.other());
        if (from.isPresent() && to.isPresent()) {
          ties.add(new Tie(across, from.get(), to.get(), correction.who()));
        }
      }
    }
    return ties;
  }

  /** {@return the account that a statement belongs to} */
  Optional<Account> account(StatementRef ref) {
    return kept.of(handle, ref.report()).stream()
        .flatMap(report -> report.accounts().stream())
        .filter(account -> account.testimonies().stream().anyMatch(it -> it.ref().equals(ref)))
        .findFirst();
  }

  /** {@return the groups as the ties have them} */
  List<List<Account>> regroup(Collection<List<Account>> groups, List<Tie> ties) {
    List<List<Account>> regrouped = new ArrayList<>();
    groups.forEach(group -> regrouped.add(new ArrayList<>(group)));
    for (Tie tie : ties) {
      Optional<Account> from = account(tie.from());
      Optional<Account> to = account(tie.to());
      if (from.isPresent() && to.isPresent()) {
        if (tie.change() instanceof Change.SameHappening) {
          unite(regrouped, from.get(), to.get());
        } else if (tie.change() instanceof Change.OtherHappening) {
          part(regrouped, from.get(), to.get());
        }
      }
    }
    return regrouped;
  }

  /** {@return the links with the replies that people added, without those they took away} */
  static Links replied(Links links, List<Tie> ties) {
    List<CrossReply> replies = new ArrayList<>(links.replies());
    for (Tie tie : ties) {
      if (tie.change() instanceof Change.AnswerAcross
          || tie.change() instanceof Change.NoAnswerAcross) {
        replies.removeIf(each -> each.from().equals(tie.from()) && each.to().equals(tie.to()));
      }
      if (tie.change() instanceof Change.AnswerAcross answer) {
        replies.add(
            new CrossReply(
                tie.from(),
                tie.to(),
                answer.kind(),
                false,
                new Provenance("added by " + tie.who(), 1)));
      }
    }
    return new Links(links.happenings(), links.matters(), replies);
  }

  private static void unite(List<List<Account>> groups, Account one, Account other) {
    int first = group(groups, one);
    int second = group(groups, other);
    if (first >= 0 && second >= 0 && first != second) {
      groups.get(first).addAll(groups.get(second));
      groups.remove(second);
    }
  }

  private static void part(List<List<Account>> groups, Account leaving, Account staying) {
    int group = group(groups, leaving);
    if (group >= 0 && groups.get(group).contains(staying) && !leaving.equals(staying)) {
      groups.get(group).remove(leaving);
      groups.add(new ArrayList<>(List.of(leaving)));
    }
  }

  /** {@return where the group of an account stands; -1 if it is in none} */
  private static int group(List<List<Account>> groups, Account account) {
    for (int at = 0; at < groups.size(); at++) {
      if (groups.get(at).contains(account)) {
        return at;
      }
    }
    return -1;
  }

  private Optional<StatementRef> find(String report, Anchor anchor) {
    return anchor
        .find(corrections.newest(report).reading())
        .map(statement -> new StatementRef(report, statement.id()));
  }
}
