package org.counterclaim.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.claim.Happening;

/** Neighbours in memory. Not thread-safe. */
public final class AccountIndex implements Neighbours {

  private final Map<Account.Id, Account> accounts = new TreeMap<>();
  private final Map<String, Set<Account.Id>> filed = new HashMap<>();
  private final Map<Account.Id, String> happenings = new HashMap<>();
  private final Map<String, Set<Account.Id>> members = new HashMap<>();

  /** Files accounts under their keys. */
  public void add(Collection<Account> more) {
    for (Account account : more) {
      accounts.put(account.id(), account);
      account
          .keys()
          .forEach(key -> filed.computeIfAbsent(key, k -> new TreeSet<>()).add(account.id()));
    }
  }

  /** Keeps which account tells of which {@link Happening}; what was kept of these goes. */
  public void settle(Linked linked) {
    linked
        .happenings()
        .forEach(
            (account, happening) -> {
              String before = happenings.put(account, happening);
              if (before != null) {
                members.getOrDefault(before, Set.of()).remove(account);
              }
              members.computeIfAbsent(happening, h -> new TreeSet<>()).add(account);
            });
  }

  /** {@return the happening that an account is known to tell of} */
  public Optional<String> happening(Account.Id account) {
    return Optional.ofNullable(happenings.get(account));
  }

  @Override
  public Collection<Account> filedUnder(Set<String> keys) {
    return accounts(keys.stream().map(key -> filed.getOrDefault(key, Set.of())).toList());
  }

  @Override
  public Collection<Account> toldWith(Collection<Account.Id> ids) {
    return accounts(
        ids.stream()
            .filter(happenings::containsKey)
            .map(id -> members.getOrDefault(happenings.get(id), Set.of()))
            .toList());
  }

  private Collection<Account> accounts(List<Set<Account.Id>> groups) {
    Set<Account.Id> ids = new TreeSet<>();
    groups.forEach(ids::addAll);
    return ids.stream().map(accounts::get).filter(Objects::nonNull).toList();
  }
}
