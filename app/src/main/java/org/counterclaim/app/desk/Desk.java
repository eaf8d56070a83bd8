package org.counterclaim.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.When;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReportQuery;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.linking.Linker;

/**
 * Answers what lists show. Thread-safe. Looks at every question whether the ledger has grown, and
 * files what is new before it answers.
 */
public final class Desk {

  private static final int DAYS_REMEMBERED = 8;
  private static final int READINGS_REMEMBERED = 256;

  private final Ledger ledger;
  private final Threads threads;
  private final Map<String, Optional<Reading>> recent = lately(READINGS_REMEMBERED);
  private final Map<LocalDate, Docket> asKnownOn = lately(DAYS_REMEMBERED);
  private Optional<Docket> docket = Optional.empty();
  private final Filing filing = new Filing();
  private final Map<String, Filed> byReport = new HashMap<>();
  private volatile List<Filed> newestFirst = List.of();
  private final Set<String> linked = new HashSet<>();
  private long seen;

  /** A desk over a ledger, which stays the caller's to close. */
  public Desk(Ledger ledger, Linker linker) {
    this.ledger = ledger;
    threads = new Threads(linker);
  }

  /** One party and how often it speaks and is spoken of. */
  public record ActorLine(Party party, int said, int about, int reports) {}

  /** One place and how often it is spoken of, and how often somebody is said to have it. */
  public record PlaceLine(Spot spot, int reports, int statements, int control) {}

  /** How often one party does something to another: speaks of it, denies what it says. */
  public record Tie(Party from, Party to, String what, int times) {}

  /**
   * Who is said to have a place.
   *
   * @param according who says so; empty where that has no name
   */
  public record ControlLine(
      Spot spot,
      String holder,
      Control.Change change,
      When when,
      Optional<Party> according,
      StatementRef statement,
      ReportSummary report) {}

  /** {@return reports, the newest first} */
  public Slice<ReportSummary> reports(Filter filter, int offset, int limit) {
    return Slice.of(
        filed().stream().filter(filter::takes).map(Filed::report).toList(), offset, limit);
  }

  /** {@return names of all outlets, in their order} */
  public List<String> outlets() {
    Set<String> outlets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    filed().forEach(filed -> filed.report().outlet().ifPresent(outlets::add));
    return List.copyOf(outlets);
  }

  public Optional<Party> party(String key) {
    filed();
    return filing.party(key);
  }

  public Optional<Spot> spot(String key) {
    filed();
    return filing.spot(key);
  }

  /** {@return who speaks or is spoken of, those who say most first} */
  public Slice<ActorLine> actors(Filter filter, int offset, int limit) {
    Map<String, int[]> counts = new HashMap<>();
    for (Filed filed : filed()) {
      if (!filter.takes(filed.report())) {
        continue;
      }
      Set<String> here = new HashSet<>();
      for (Filed.Said said : filed.said()) {
        if (filter.takes(said)) {
          if (!said.speaker().isEmpty()) {
            counts.computeIfAbsent(said.speaker(), key -> new int[3])[0]++;
            here.add(said.speaker());
          }
          for (String about : said.about()) {
            counts.computeIfAbsent(about, key -> new int[3])[1]++;
            here.add(about);
          }
        }
      }
      here.forEach(key -> counts.computeIfAbsent(key, each -> new int[3])[2]++);
    }
    List<ActorLine> lines = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            filing
                .party(key)
                .filter(party -> filter.named(party.name()))
                .ifPresent(party -> lines.add(new ActorLine(party, count[0], count[1], count[2]))));
    lines.sort(
        Comparator.comparingInt((ActorLine line) -> -line.said())
            .thenComparingInt(line -> -line.about())
            .thenComparing(line -> line.party().name()));
    return Slice.of(lines, offset, limit);
  }

  /** {@return places that are spoken of, those in most statements first} */
  public Slice<PlaceLine> places(Filter filter, int offset, int limit) {
    Map<String, int[]> counts = new HashMap<>();
    for (Filed filed : filed()) {
      if (!filter.takes(filed.report())) {
        continue;
      }
      filed.places().forEach(key -> counts.computeIfAbsent(key, each -> new int[3])[0]++);
      for (Filed.Said said : filed.said()) {
        if (filter.takes(said)) {
          said.places().forEach(key -> counts.computeIfAbsent(key, each -> new int[3])[1]++);
          said.control()
              .forEach(each -> counts.computeIfAbsent(each.place(), key -> new int[3])[2]++);
        }
      }
    }
    List<PlaceLine> lines = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            filing
                .spot(key)
                .filter(spot -> filter.named(spot.place().name()))
                .filter(spot -> filter.actor().isEmpty() || count[1] + count[2] > 0)
                .ifPresent(spot -> lines.add(new PlaceLine(spot, count[0], count[1], count[2]))));
    lines.sort(
        Comparator.comparingInt((PlaceLine line) -> -line.control())
            .thenComparingInt(line -> -line.statements())
            .thenComparingInt(line -> -line.reports())
            .thenComparing(line -> line.spot().place().name()));
    return Slice.of(lines, offset, limit);
  }

  /** {@return statements with their words, the newest report first, then as they stand in it} */
  public Slice<StatementRecord> statements(Filter filter, int offset, int limit) {
    List<StatementRef> refs = new ArrayList<>();
    for (Filed filed : filed()) {
      if (filter.takes(filed.report())) {
        filed.said().stream()
            .filter(filter::takes)
            .forEach(said -> refs.add(new StatementRef(filed.report().id(), said.id())));
      }
    }
    Slice<StatementRef> slice = Slice.of(refs, offset, limit);
    return new Slice<>(records(slice.items()), slice.total(), offset, limit);
  }

  /** {@return statements with their words, in the order asked for; those not kept are left out} */
  public List<StatementRecord> records(List<StatementRef> refs) {
    Map<String, ReportSummary> reports = summaries(refs);
    List<StatementRecord> records = new ArrayList<>();
    for (StatementRef ref : refs) {
      Optional<Reading> reading = reading(ref.report());
      ReportSummary report = reports.get(ref.report());
      if (report != null) {
        reading
            .flatMap(each -> each.statement(ref.statement()))
            .ifPresent(
                said -> records.add(StatementRecord.of(report, reading.orElseThrow(), said)));
      }
    }
    return records;
  }

  private Optional<Reading> reading(String report) {
    synchronized (recent) {
      Optional<Reading> known = recent.get(report);
      if (known != null) {
        return known;
      }
    }
    Optional<Reading> reading = ledger.reading(report);
    synchronized (recent) {
      recent.put(report, reading);
    }
    return reading;
  }

  /** {@return the matters, as of a day: linked from what was published until then} */
  public Docket docket(Optional<LocalDate> knownOn) {
    filed();
    synchronized (byReport) {
      if (knownOn.isPresent()) {
        return asKnownOn.computeIfAbsent(knownOn.get(), this::relinked);
      }
      if (docket.isEmpty()) {
        docket = Optional.of(Docket.of(threads.links(), byReport));
      }
      return docket.get();
    }
  }

  private Docket relinked(LocalDate day) {
    Filter until =
        new Filter("", "", "", "", "", Optional.empty(), Optional.empty(), Optional.of(day));
    return Docket.of(
        threads.links(
            newestFirst.stream()
                .map(Filed::report)
                .filter(until::takes)
                .map(ReportSummary::id)
                .toList()),
        byReport);
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

  private Map<String, ReportSummary> summaries(List<StatementRef> refs) {
    filed();
    Map<String, ReportSummary> reports = new HashMap<>();
    synchronized (byReport) {
      for (StatementRef ref : refs) {
        Filed filed = byReport.get(ref.report());
        if (filed != null) {
          reports.put(ref.report(), filed.report());
        }
      }
    }
    return reports;
  }

  /** {@return who speaks of whom and who answers whom, the most frequent first} */
  public List<Tie> ties(Filter filter, int limit) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (Filed filed : filed()) {
      if (filter.takes(filed.report())) {
        for (Filed.Said said : filed.said()) {
          if (!said.speaker().isEmpty() && filter.takes(said)) {
            said.about()
                .forEach(
                    key -> counts.merge(List.of(said.speaker(), key, "about"), 1, Integer::sum));
            said.answers().stream()
                .filter(answer -> !answer.to().isEmpty() && answer.kind() != Reply.Kind.REPEATS)
                .forEach(
                    answer ->
                        counts.merge(
                            List.of(said.speaker(), answer.to(), answer.kind().name()),
                            1,
                            Integer::sum));
          }
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
        .limit(limit)
        .map(
            each ->
                new Tie(
                    filing.party(each.getKey().get(0)).orElseThrow(),
                    filing.party(each.getKey().get(1)).orElseThrow(),
                    each.getKey().get(2).toLowerCase(java.util.Locale.ROOT),
                    each.getValue()))
        .toList();
  }

  /** {@return who is said to have which place, the latest first, undated last} */
  public Slice<ControlLine> control(Filter filter, int offset, int limit) {
    List<ControlLine> lines = new ArrayList<>();
    for (Filed filed : filed()) {
      if (filter.takes(filed.report())) {
        for (Filed.Said said : filed.said()) {
          for (Filed.Holding holding :
              filter.takes(said) ? said.control() : List.<Filed.Holding>of()) {
            if (filter.place().isEmpty() || filter.place().equals(holding.place())) {
              filing
                  .spot(holding.place())
                  .ifPresent(spot -> lines.add(line(filed, said, holding, spot)));
            }
          }
        }
      }
    }
    lines.sort(Comparator.comparing(Desk::day, Comparator.reverseOrder()));
    return Slice.of(lines, offset, limit);
  }

  /** {@return what is said of places, of at most {@code most} statements, the newest first} */
  public Atlas atlas(Filter filter, int most) {
    return Atlas.of(filed(), filter, filing, most);
  }

  private ControlLine line(Filed filed, Filed.Said said, Filed.Holding holding, Spot spot) {
    return new ControlLine(
        spot,
        holding.holder(),
        holding.change(),
        holding.when(),
        filing.party(said.speaker()),
        new StatementRef(filed.report().id(), said.id()),
        filed.report());
  }

  private static LocalDate day(ControlLine line) {
    return line.when() instanceof When.Days days
        ? days.last()
        : line.report().published().day().orElse(LocalDate.MIN);
  }

  /** Forgets what was filed of a report, as its reading was corrected. Links stay as they were. */
  public void corrected(String report) {
    synchronized (byReport) {
      byReport.remove(report);
      seen = -1;
    }
    synchronized (recent) {
      recent.remove(report);
    }
  }

  /** {@return what is filed, after filing what is new} */
  private List<Filed> filed() {
    synchronized (byReport) {
      long size = ledger.size();
      if (size != seen) {
        List<Filed> all = new ArrayList<>();
        for (ReportSummary report : ledger.reports(ReportQuery.all(Integer.MAX_VALUE))) {
          Filed known = byReport.get(report.id());
          if (known == null || !known.report().equals(report)) {
            Optional<Reading> reading = ledger.reading(report.id());
            if (reading.isEmpty()) {
              continue;
            }
            known = filing.file(report, reading.get());
            byReport.put(report.id(), known);
            if (linked.add(report.id())) {
              threads.add(reading.get());
            }
          }
          all.add(known);
        }
        newestFirst = List.copyOf(all);
        docket = Optional.empty();
        asKnownOn.clear();
        seen = size;
      }
      return newestFirst;
    }
  }
}
