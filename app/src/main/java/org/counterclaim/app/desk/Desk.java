package org.counterclaim.app.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Party;
import org.counterclaim.ledger.Catalogue;
import org.counterclaim.ledger.Catalogue.ActorLine;
import org.counterclaim.ledger.Catalogue.PlaceLine;
import org.counterclaim.ledger.Catalogue.Shelved;
import org.counterclaim.ledger.Catalogue.Tie;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.MatterFilter;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.ledger.Story;

/** Answers what lists show. Thread-safe. */
public final class Desk {

  /** How many reports a narrowed count looks at. */
  public static final int WINDOW = 400;

  private static final int READINGS_REMEMBERED = 256;
  private static final int MOST_TIES = 10_000;
  private static final int SPOKEN = 60;
  private static final int MOST_ADMITTED = 5;
  private static final int WINDOWS_REMEMBERED = 4;
  private static final int SUGGESTED = 200;
  private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

  private final Ledger ledger;
  private final Catalogue catalogue;
  private final Map<String, Optional<Reading>> recent = lately(READINGS_REMEMBERED);
  private final Map<Filter, List<Shelved>> windows = lately(WINDOWS_REMEMBERED);
  private long seen = -1;
  private Suggested suggested = new Suggested(List.of(), List.of());
  private long suggestedOf = -1;
  private long suggestedAt;

  /** A desk over a ledger, which stays the caller's to close. */
  public Desk(Ledger ledger) {
    this.ledger = ledger;
    catalogue = ledger.catalogue();
  }

  /** Names to choose from, the most frequent first, each once. */
  public record Suggested(List<String> actors, List<String> places) {

    public Suggested {
      actors = List.copyOf(actors);
      places = List.copyOf(places);
    }

    private boolean isFull() {
      return actors.size() + places.size() >= SUGGESTED;
    }
  }

  /** {@return names to choose from; those of a large ledger are looked up once a minute} */
  public synchronized Suggested suggested() {
    long state = catalogue.state();
    boolean isFresh = System.nanoTime() - suggestedAt < A_MINUTE && suggested.isFull();
    if (suggestedOf != state && !isFresh) {
      suggested =
          new Suggested(
              catalogue.actors("", "", SUGGESTED).items().stream()
                  .map(line -> line.party().name())
                  .distinct()
                  .toList(),
              catalogue.places("", "", SUGGESTED).items().stream()
                  .map(line -> line.spot().place().name())
                  .distinct()
                  .toList());
      suggestedAt = System.nanoTime();
      suggestedOf = state;
    }
    return suggested;
  }

  /** {@return what the ledger answers by index} */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** {@return matters whose labels have all these words, those of the newest reports first} */
  public Slice<MatterLine> called(String words, Optional<LocalDate> known, int limit) {
    return FoldedWord.in(words).isEmpty()
        ? new Slice<>(List.of(), OptionalLong.of(0), Optional.empty())
        : catalogue.matters(MatterFilter.of(Set.of(), known).withWords(words), "", limit);
  }

  /** {@return who speaks or is spoken of, those who say most first} */
  public Slice<ActorLine> actors(Filter filter, String after, int limit) {
    if (filter.isWordsAlone()) {
      return catalogue.actors(filter.words(), after, limit);
    }
    Map<String, long[]> counts = new HashMap<>();
    Map<String, ActorLine> lines = new HashMap<>();
    for (Shelved shelved : window(filter)) {
      Set<String> here = new HashSet<>();
      for (Filed.Said said : shelved.filed().said()) {
        if (filter.takes(said)) {
          if (!said.speaker().isEmpty()) {
            counts.computeIfAbsent(said.speaker(), key -> new long[3])[0]++;
            here.add(said.speaker());
          }
          for (String about : said.about()) {
            counts.computeIfAbsent(about, key -> new long[3])[1]++;
            here.add(about);
          }
        }
      }
      here.forEach(key -> counts.computeIfAbsent(key, each -> new long[3])[2]++);
      shelved.filed().parties().stream()
          .filter(party -> counts.containsKey(party.key()) && filter.named(party.name()))
          .forEach(party -> lines.putIfAbsent(party.key(), new ActorLine(party, 0, 0, 0)));
    }
    return part(
        lines.values().stream()
            .map(
                line -> {
                  long[] count = counts.getOrDefault(line.party().key(), new long[3]);
                  return new ActorLine(line.party(), count[0], count[1], count[2]);
                })
            .sorted(
                Comparator.comparingLong((ActorLine line) -> -line.said())
                    .thenComparingLong(line -> -line.about())
                    .thenComparing(line -> line.party().name()))
            .toList(),
        after,
        limit);
  }

  /** {@return places that are spoken of, those of which most is said first} */
  public Slice<PlaceLine> places(Filter filter, String after, int limit) {
    if (filter.isWordsAlone()) {
      return catalogue.places(filter.words(), after, limit);
    }
    Map<String, long[]> counts = new HashMap<>();
    Map<String, PlaceLine> lines = new HashMap<>();
    for (Shelved shelved : window(filter)) {
      Filed filed = shelved.filed();
      filed.places().forEach(key -> counts.computeIfAbsent(key, each -> new long[3])[0]++);
      for (Filed.Said said : filed.said()) {
        if (filter.takes(said)) {
          said.places().forEach(key -> counts.computeIfAbsent(key, each -> new long[3])[1]++);
          said.control()
              .forEach(each -> counts.computeIfAbsent(each.place(), key -> new long[3])[2]++);
        }
      }
      filed.spots().stream()
          .filter(spot -> counts.containsKey(spot.key()) && filter.named(spot.place().name()))
          .forEach(spot -> lines.putIfAbsent(spot.key(), new PlaceLine(spot, 0, 0, 0)));
    }
    return part(
        lines.values().stream()
            .map(
                line -> {
                  long[] count = counts.getOrDefault(line.spot().key(), new long[3]);
                  return new PlaceLine(line.spot(), count[0], count[1], count[2]);
                })
            .filter(line -> filter.actor().isEmpty() || line.statements() + line.control() > 0)
            .sorted(
                Comparator.comparingLong((PlaceLine line) -> -line.control())
                    .thenComparingLong(line -> -line.statements())
                    .thenComparingLong(line -> -line.reports())
                    .thenComparing(line -> line.spot().place().name()))
            .toList(),
        after,
        limit);
  }

  /** {@return who speaks of whom and who answers whom, the most frequent first} */
  public List<Tie> ties(Filter filter, Optional<String> from, Optional<String> to, int limit) {
    if (filter.isWordsAlone()) {
      return catalogue.ties(from, to, limit);
    }
    Filter narrowed = from.map(filter::withActor).orElse(filter);
    return Ties.of(window(narrowed), narrowed, from, to, limit);
  }

  /** {@return who denies or disputes whom, the most frequent first} */
  public List<Tie> disputes(Filter filter, int limit) {
    if (filter.isWordsAlone()) {
      return catalogue.disputes(limit);
    }
    return Ties.of(window(filter), filter, Optional.empty(), Optional.empty(), MOST_TIES).stream()
        .filter(tie -> Ties.AGAINST.contains(tie.what()) && !tie.from().equals(tie.to()))
        .limit(limit)
        .toList();
  }

  /**
   * {@return what a party says to its own harm: that it lost a place, or that another is right; in
   * the newest reports in which it speaks}
   */
  public List<StatementRecord> againstInterest(Party party, Filter filter) {
    List<StatementRef> refs = new ArrayList<>();
    for (Shelved shelved : catalogue.newest(filter.withActor(party.key()), SPOKEN)) {
      for (Filed.Said said : shelved.filed().said()) {
        if (said.speaker().equals(party.key()) && isAgainst(party, said)) {
          refs.add(new StatementRef(shelved.report().id(), said.id()));
        }
      }
    }
    return records(refs.subList(0, Math.min(MOST_ADMITTED, refs.size())));
  }

  private static boolean isAgainst(Party party, Filed.Said said) {
    return said.control().stream()
            .anyMatch(
                each ->
                    each.change() == Control.Change.LOSES
                        && each.certainty() == Certainty.CERTAIN
                        && each.holder().equalsIgnoreCase(party.name()))
        || said.answers().stream()
            .anyMatch(each -> each.kind() == Reply.Kind.CONCEDES && !each.to().equals(party.key()));
  }

  /** {@return statements with their words, the newest report first, then as they stand in it} */
  public Slice<StatementRecord> statements(Filter filter, String after, int limit) {
    return records(catalogue.statements(filter, after, limit));
  }

  /**
   * {@return what one party says of another, or answers it; the newest report first} Answers are
   * those within a report, of the newest reports in which it speaks.
   *
   * @param filter its actor is the one who says it
   * @param to key of the other
   * @param how what a {@link Tie} calls it, such as "about" or "denies"; "" for all that is against
   * @throws IllegalArgumentException if there is no such tie
   */
  public Slice<StatementRef> towards(
      Filter filter, String to, String how, String after, int limit) {
    return how.equals(Ties.ABOUT)
        ? catalogue.statements(filter.withAbout(to), after, limit)
        : part(Ties.towards(window(filter), filter, to, how), after, limit);
  }

  /** {@return who is said to have which place, the newest report first} */
  public Slice<ControlLine> control(Filter filter, String after, int limit) {
    Slice<StatementRef> refs = catalogue.control(filter, after, limit);
    Map<String, Shelved> reports = new HashMap<>();
    catalogue
        .shelved(refs.items().stream().map(StatementRef::report).distinct().toList())
        .forEach(each -> reports.put(each.report().id(), each));
    List<ControlLine> lines = new ArrayList<>();
    for (StatementRef ref : refs.items()) {
      Shelved shelved = reports.get(ref.report());
      if (shelved != null) {
        lines.addAll(ControlLine.of(shelved, ref, filter.place()));
      }
    }
    return new Slice<>(lines, refs.total(), refs.next());
  }

  /** {@return what is said of places in the newest reports, of at most {@code most} statements} */
  public Atlas atlas(Filter filter, int most) {
    List<Shelved> reports = window(filter);
    return Atlas.of(reports, (report, said) -> filter.takes(said), most, reports.size() == WINDOW);
  }

  /** {@return what some statements say of places} */
  public Atlas atlas(List<StatementRef> statements, int most) {
    Set<StatementRef> wanted = Set.copyOf(statements);
    BiPredicate<ReportSummary, Filed.Said> takes =
        (report, said) -> wanted.contains(new StatementRef(report.id(), said.id()));
    return Atlas.of(
        catalogue.shelved(statements.stream().map(StatementRef::report).distinct().toList()),
        takes,
        most,
        false);
  }

  /** {@return a part of a list of statements, with their words} */
  public Slice<StatementRecord> records(Slice<StatementRef> refs) {
    return new Slice<>(records(refs.items()), refs.total(), refs.next());
  }

  /** {@return statements with their words, in the order asked for; those not kept are left out} */
  public List<StatementRecord> records(List<StatementRef> refs) {
    long state = state();
    Map<String, Optional<ReportSummary>> reports = new HashMap<>();
    List<StatementRecord> records = new ArrayList<>();
    for (StatementRef ref : refs) {
      Optional<ReportSummary> report = reports.computeIfAbsent(ref.report(), catalogue::report);
      Optional<Reading> reading =
          report.isEmpty() ? Optional.empty() : reading(ref.report(), state);
      reading
          .flatMap(each -> each.statement(ref.statement()))
          .ifPresent(
              said ->
                  records.add(
                      StatementRecord.of(report.orElseThrow(), reading.orElseThrow(), said)));
    }
    return records;
  }

  /** {@return readings with those of their statements that are asked for} */
  public Map<Reading, List<Statement>> said(List<StatementRef> refs) {
    long state = state();
    Map<Reading, List<Statement>> said = new LinkedHashMap<>();
    for (StatementRef ref : refs) {
      reading(ref.report(), state)
          .ifPresent(
              reading ->
                  reading
                      .statement(ref.statement())
                      .ifPresent(
                          statement ->
                              said.computeIfAbsent(reading, key -> new ArrayList<>())
                                  .add(statement)));
    }
    return said;
  }

  /** {@return the readings that hold some statements, each once} */
  public List<Reading> readings(List<StatementRef> refs) {
    long state = state();
    return refs.stream()
        .map(StatementRef::report)
        .distinct()
        .flatMap(report -> reading(report, state).stream())
        .toList();
  }

  /** {@return what statements of a story answer each other, within their reports and across} */
  public List<CrossReply> replies(Story story, List<StatementRef> among) {
    Set<StatementRef> wanted = Set.copyOf(among);
    List<CrossReply> replies = new ArrayList<>();
    readings(among)
        .forEach(
            reading -> {
              String report = reading.report().id();
              for (Reply reply : reading.replies()) {
                replies.add(
                    new CrossReply(
                        new StatementRef(report, reply.from()),
                        new StatementRef(report, reply.to()),
                        reply.kind(),
                        reply.explicit(),
                        reply.provenance()));
              }
            });
    replies.addAll(story.replies());
    return replies.stream()
        .filter(reply -> wanted.contains(reply.from()) && wanted.contains(reply.to()))
        .toList();
  }

  /** {@return whether the ledger keeps no report} */
  public boolean isEmpty() {
    return catalogue.reports(Filter.NONE, "", 1).items().isEmpty();
  }

  /** {@return a reading as of a state; what is at hand is of the latest that anybody saw} */
  private Optional<Reading> reading(String report, long state) {
    synchronized (recent) {
      Optional<Reading> known = seen == state ? recent.get(report) : null;
      if (known != null) {
        return known;
      }
    }
    Optional<Reading> reading = ledger.reading(report);
    synchronized (recent) {
      if (seen == state) {
        recent.put(report, reading);
      }
    }
    return reading;
  }

  /** {@return the state that is asked of; what was at hand of an older one is forgotten} */
  private long state() {
    long state = catalogue.state();
    synchronized (recent) {
      if (state <= seen) {
        return state;
      }
      recent.clear();
      windows.clear();
      seen = state;
    }
    return state;
  }

  private static <K, V> Map<K, V> lately(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  /**
   * {@return the newest reports that pass; the latest asked for stay at hand until one is added}
   */
  private List<Shelved> window(Filter filter) {
    long state = state();
    Filter wanted = filter.withWords("");
    synchronized (recent) {
      List<Shelved> known = seen == state ? windows.get(wanted) : null;
      if (known != null) {
        return known;
      }
    }
    List<Shelved> found = catalogue.newest(wanted, WINDOW);
    synchronized (recent) {
      if (seen == state) {
        windows.put(wanted, found);
      }
    }
    return found;
  }

  /** A part of a short list, which goes on by number. */
  private static <T> Slice<T> part(List<T> all, String after, int limit) {
    if (!after.matches("\\d{0,7}")) {
      throw new IllegalArgumentException("'" + after + "' is no place where this list goes on");
    }
    int from = after.isEmpty() ? 0 : Math.min(all.size(), Integer.parseInt(after));
    int to = Math.min(all.size(), from + limit);
    return new Slice<>(
        all.subList(from, to),
        OptionalLong.of(all.size()),
        to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
  }
}
