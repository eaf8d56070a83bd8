package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.When;

/** Finds happenings, matters and replies across reports. Thread-safe. */
public final class Linker {

  private final Parties parties;
  private final Origins origins;

  private final Sameness sameness = new Sameness(Phrases.of("acts.txt"));
  private final AccountFinder finder;
  private final MatterMaker maker;
  private final HappeningFinder happenings = new HappeningFinder(sameness);

  private Linker(Parties parties, Origins origins) {
    maker = new MatterMaker(new Grader(origins));
    finder = new AccountFinder(new TestimonyReader(parties), parties);
    this.parties = parties;
    this.origins = origins;
  }

  /** {@return a linker for English that knows no actors beyond those of the readings} */
  public static Linker english() {
    return new Linker(Parties.NONE, Origins.SPEAKERS);
  }

  /** {@return the same linker asking these who is meant} */
  public Linker with(Parties others) {
    return new Linker(others, origins);
  }

  /** {@return the same linker counting origins as told} */
  public Linker with(Origins others) {
    return new Linker(parties, others);
  }

  /**
   * {@return what the report says of each happening that it tells of, the main one first; a pure
   * function of the reading}
   */
  public List<Account> accounts(Reading reading) {
    return finder.find(reading);
  }

  /**
   * {@return how these accounts hang together, as a pure function of them: their order plays no
   * part}
   */
  public Linked link(Collection<Account> accounts) {
    return link(accounts, Set.of());
  }

  /**
   * {@return the same, without the words of these reports} A newer version replaced them. What they
   * told of keeps its id, and is no more where nobody else tells of it.
   *
   * @param replaced ids of reports
   */
  public Linked link(Collection<Account> accounts, Set<String> replaced) {
    return tell(happenings.group(accounts), replaced);
  }

  /**
   * {@return what these accounts say together, where somebody else has decided that each group
   * tells of one happening} The order of groups and accounts plays no part.
   *
   * @param replaced ids of reports whose words a newer version replaced
   */
  public Linked linkTogether(
      Collection<? extends Collection<Account>> groups, Set<String> replaced) {
    return tell(
        groups.stream()
            .filter(group -> !group.isEmpty())
            .map(group -> group.stream().distinct().sorted(HappeningFinder.ORDER).toList())
            .sorted((one, other) -> HappeningFinder.ORDER.compare(one.get(0), other.get(0)))
            .toList(),
        replaced);
  }

  private Linked tell(List<List<Account>> groups, Set<String> replaced) {
    Map<Account.Id, String> told = new TreeMap<>();
    List<Happening> found = new ArrayList<>();
    List<Matter> matters = new ArrayList<>();
    List<CrossReply> replies = new ArrayList<>();
    for (List<Account> all : groups) {
      String founder = all.get(0).first().toString();
      String id = Ids.of("h", founder);
      all.forEach(account -> told.put(account.id(), id));
      List<Account> group =
          all.stream().filter(account -> !replaced.contains(account.id().report())).toList();
      if (group.isEmpty()) {
        continue;
      }
      List<Testimony> testimonies =
          group.stream().flatMap(account -> account.testimonies().stream()).toList();
      String label = Labels.happening(group);
      found.add(
          new Happening(
              id,
              label,
              Labels.spot(group).flatMap(Spot::place),
              Labels.when(group).orElseGet(When.Unstated::new),
              testimonies.stream().map(Testimony::ref).toList()));
      List<CrossReply> said = AgreementFinder.find(testimonies);
      matters.addAll(maker.make(id, founder, label, Labels.hasAuthors(group), testimonies, said));
      Set<Set<StatementRef>> known = new HashSet<>();
      group.forEach(account -> known.addAll(answered(account)));
      said.stream()
          .filter(reply -> !known.contains(Set.of(reply.from(), reply.to())))
          .forEach(replies::add);
    }
    return new Linked(new Links(found, matters, replies), told);
  }

  /** {@return the pairs of statements that the report itself ties; they are told once} */
  private static Set<Set<StatementRef>> answered(Account account) {
    String report = account.id().report();
    return account.replies().stream()
        .map(
            reply ->
                Set.of(
                    new StatementRef(report, reply.from()), new StatementRef(report, reply.to())))
        .collect(Collectors.toSet());
  }

  /**
   * {@return the new state of every happening that these accounts of one report touch} Equal to
   * what {@link #link(Collection)} says of these happenings, given all accounts of all reports, as
   * far as {@link Account#keys} finds them. The neighbours may already hold the new accounts or
   * not.
   */
  public Linked link(Collection<Account> added, Neighbours neighbours) {
    Map<Account.Id, Account> touched = new TreeMap<>();
    added.forEach(account -> touched.put(account.id(), account));
    reach(touched, neighbours, account -> true);
    reach(touched, neighbours, account -> !Sameness.isAnchored(account));
    return link(touched.values());
  }

  /** Adds those that may be of one happening with one that is touched, and all told with them. */
  private void reach(
      Map<Account.Id, Account> touched, Neighbours neighbours, Predicate<Account> wanted) {
    Set<String> keys = new TreeSet<>();
    touched.values().forEach(account -> keys.addAll(account.keys()));
    List<Account> from = List.copyOf(touched.values());
    List<Account.Id> near = new ArrayList<>(touched.keySet());
    for (Account candidate : neighbours.filedUnder(keys)) {
      if (wanted.test(candidate)
          && !touched.containsKey(candidate.id())
          && from.stream().anyMatch(own -> sameness.points(own, candidate) >= Sameness.ENOUGH)) {
        touched.put(candidate.id(), candidate);
        near.add(candidate.id());
      }
    }
    neighbours.toldWith(near).forEach(account -> touched.putIfAbsent(account.id(), account));
  }
}
