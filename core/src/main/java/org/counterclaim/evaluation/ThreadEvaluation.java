package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.evaluation.GoldThread.Pair;
import org.counterclaim.linking.Linker;
import org.counterclaim.linking.Parties;
import org.counterclaim.text.Report;

/**
 * Happenings, matters, conflicts and agreement across reports against hand-made cases, all cases
 * thrown into one so that happenings must be told apart.
 *
 * <p>A conflict is a pair of statements: of two positions that cannot both be true, or a listed
 * denial or dispute. Agreement is counted by what follows from the links: a link found is right
 * where the gold ties its two ends by a chain of supports and repeats, and the other way round.
 */
public final class ThreadEvaluation {

  private ThreadEvaluation() {}

  /** A statement of the gold: case and position. */
  record Item(int thread, int position) {}

  /** A pair of a case. */
  record Tie(int thread, Pair pair) {}

  /**
   * {@return figures by name: {@code given-…} given the annotator's statements, {@code found-…}
   * with those that were read}
   *
   * @param folder a folder of cases, such as {@code gold/across-dev}
   * @param reader is called from several threads at once
   * @throws IOException if a case cannot be read
   */
  public static Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader)
      throws IOException {
    KnownActors actors = KnownActors.english();
    Linker linker =
        Linker.english()
            .with(
                (Parties)
                    (phrase, day) -> actors.find(phrase, day).map(known -> known.asActor(day)));
    Function<List<Reading>, Links> link =
        all -> linker.link(all.stream().flatMap(r -> linker.accounts(r).stream()).toList()).links();
    List<GoldThread> threads = GoldThread.readAll(folder);
    List<List<Reading>> readings =
        threads.stream()
            .map(each -> each.gold().reports().parallelStream().map(reader).toList())
            .toList();
    Map<String, Double> figures = new TreeMap<>();
    given(threads, readings, link).forEach((name, value) -> figures.put("given-" + name, value));
    found(threads, readings, link).forEach((name, value) -> figures.put("found-" + name, value));
    return figures;
  }

  /** {@return figures of conflicts and agreement with the statements as read} */
  static Map<String, Double> found(
      List<GoldThread> threads,
      List<List<Reading>> readings,
      Function<List<Reading>, Links> linker) {
    List<Reading> all = readings.stream().flatMap(List::stream).toList();
    Map<StatementRef, Item> items = new HashMap<>();
    for (int t = 0; t < threads.size(); t++) {
      for (int r = 0; r < readings.get(t).size(); r++) {
        match(threads.get(t), t, r, readings.get(t).get(r), items);
      }
    }
    items.values().removeIf(item -> item.position() >= 0 && borderline(threads, item));
    Links links = linker.apply(all);
    Map<String, Double> figures = new TreeMap<>();
    put(figures, "conflicts", score(conflicts(links, items), ties(threads, GoldThread::conflicts)));
    agreement(figures, threads, agreements(links, all, items));
    return figures;
  }

  /** What no annotator marked stands at a negative position of its own. */
  private static void match(
      GoldThread thread, int number, int report, Reading reading, Map<StatementRef, Item> items) {
    List<Integer> positions = new ArrayList<>();
    List<MarkedStatement> expected = new ArrayList<>();
    for (int i = 0; i < thread.gold().said().size(); i++) {
      if (thread.gold().said().get(i).report() == report) {
        positions.add(i);
        expected.add(thread.gold().said().get(i).spans());
      }
    }
    List<MarkedStatement> found =
        reading.statements().stream().map(each -> MarkedStatement.of(each.attribution())).toList();
    for (int i = 0; i < found.size(); i++) {
      items.put(ref(reading, i), new Item(number, -1 - items.size()));
    }
    for (Matching.Pair pair : Matching.oneToOne(found, expected, StatementScore::agreement)) {
      items.put(ref(reading, pair.found()), new Item(number, positions.get(pair.expected())));
    }
  }

  private static StatementRef ref(Reading reading, int statement) {
    return new StatementRef(reading.report().id(), reading.statements().get(statement).id());
  }

  /**
   * {@return figures by name, given the annotator's statements}
   *
   * @param readings of the reports of each case
   * @param linker ties readings together
   */
  public static Map<String, Double> given(
      List<GoldThread> threads,
      List<List<Reading>> readings,
      Function<List<Reading>, Links> linker) {
    List<Reading> given = new ArrayList<>();
    Map<StatementRef, Item> items = new HashMap<>();
    for (int t = 0; t < threads.size(); t++) {
      for (int r = 0; r < readings.get(t).size(); r++) {
        Reading reading = GivenReading.of(threads.get(t), r, readings.get(t).get(r));
        given.add(reading);
        for (int i = 0; i < threads.get(t).gold().said().size(); i++) {
          items.put(new StatementRef(reading.report().id(), GivenReading.id(i)), new Item(t, i));
        }
      }
    }
    items.values().removeIf(item -> borderline(threads, item));
    return figures(threads, items, linker.apply(given), given);
  }

  private static boolean borderline(List<GoldThread> threads, Item item) {
    return threads.get(item.thread()).gold().said().get(item.position()).borderline();
  }

  private static Map<String, Double> figures(
      List<GoldThread> threads, Map<StatementRef, Item> items, Links links, List<Reading> given) {
    Map<Item, Set<String>> happenings = new HashMap<>();
    for (Happening happening : links.happenings()) {
      put(happenings, items, happening.statements(), happening.id());
    }
    Map<Item, Set<String>> matters = new HashMap<>();
    for (Matter matter : links.matters()) {
      put(matters, items, matter.statements(), matter.id());
    }
    Map<String, Double> figures = new TreeMap<>();
    cluster(figures, "happenings", happenings, gold(threads, GoldThread::happenings));
    cluster(figures, "matters", matters, gold(threads, GoldThread::matters));
    put(figures, "conflicts", score(conflicts(links, items), ties(threads, GoldThread::conflicts)));
    agreement(figures, threads, agreements(links, given, items));
    baselines(figures, threads, items, given);
    return figures;
  }

  private static void baselines(
      Map<String, Double> figures,
      List<GoldThread> threads,
      Map<StatementRef, Item> items,
      List<Reading> given) {
    Map<Item, Set<String>> groups = new HashMap<>();
    for (Set<StatementRef> group : ThreadBaselines.alike(given)) {
      put(groups, items, group, group.iterator().next().toString());
    }
    Map<Item, Set<String>> happenings = gold(threads, GoldThread::happenings);
    Map<Item, Set<String>> matters = gold(threads, GoldThread::matters);
    figures.put(
        "happenings-by-words-alone-bcubed-f1",
        BCubed.of(happenings.keySet(), groups, happenings).f1());
    figures.put(
        "matters-by-words-alone-bcubed-f1", BCubed.of(matters.keySet(), groups, matters).f1());
    Set<Tie> ties = new HashSet<>();
    ThreadBaselines.negated(given).forEach(pair -> addTie(ties, items, pair.get(0), pair.get(1)));
    put(figures, "conflicts-by-negation-alone", score(ties, ties(threads, GoldThread::conflicts)));
  }

  private static void put(
      Map<Item, Set<String>> clusters,
      Map<StatementRef, Item> items,
      Collection<StatementRef> refs,
      String id) {
    for (StatementRef ref : refs) {
      if (items.containsKey(ref)) {
        clusters.computeIfAbsent(items.get(ref), i -> new TreeSet<>()).add(id);
      }
    }
  }

  private static void cluster(
      Map<String, Double> figures,
      String name,
      Map<Item, Set<String>> found,
      Map<Item, Set<String>> expected) {
    Set<Item> items = expected.keySet();
    BCubed.Result result = BCubed.of(items, found, expected);
    figures.put(name + "-bcubed-precision", result.precision());
    figures.put(name + "-bcubed-recall", result.recall());
    figures.put(name + "-bcubed-f1", result.f1());
    Map<Item, Set<String>> one =
        items.stream().collect(Collectors.toMap(item -> item, item -> Set.of("all")));
    figures.put(name + "-all-in-one-bcubed-f1", BCubed.of(items, one, expected).f1());
    Map<Item, Set<String>> apart =
        items.stream().collect(Collectors.toMap(item -> item, item -> Set.of(item.toString())));
    figures.put(name + "-all-apart-bcubed-f1", BCubed.of(items, apart, expected).f1());
  }

  private static Map<Item, Set<String>> gold(
      List<GoldThread> threads, Function<GoldThread, Map<Integer, Set<String>>> what) {
    Map<Item, Set<String>> clusters = new HashMap<>();
    for (int t = 0; t < threads.size(); t++) {
      int thread = t;
      what.apply(threads.get(t))
          .forEach(
              (position, names) -> {
                Item item = new Item(thread, position);
                if (!borderline(threads, item)) {
                  clusters.put(
                      item,
                      names.stream().map(name -> thread + " " + name).collect(Collectors.toSet()));
                }
              });
    }
    return clusters;
  }

  private static Set<Tie> ties(List<GoldThread> threads, Function<GoldThread, Set<Pair>> what) {
    Set<Tie> ties = new HashSet<>();
    for (int t = 0; t < threads.size(); t++) {
      int thread = t;
      what.apply(threads.get(t)).stream()
          .filter(
              pair ->
                  !borderline(threads, new Item(thread, pair.one()))
                      && !borderline(threads, new Item(thread, pair.other())))
          .forEach(pair -> ties.add(new Tie(thread, pair)));
    }
    return ties;
  }

  /** Pairs of two cases are wrong, and counted. */
  private static void addTie(
      Set<Tie> ties, Map<StatementRef, Item> items, StatementRef from, StatementRef to) {
    Item one = items.get(from);
    Item other = items.get(to);
    if (one != null && other != null && !one.equals(other)) {
      ties.add(
          one.thread() == other.thread()
              ? new Tie(one.thread(), Pair.of(one.position(), other.position()))
              : new Tie(-1 - one.thread(), new Pair(one.position(), other.position())));
    }
  }

  static Set<Tie> conflicts(Links links, Map<StatementRef, Item> items) {
    Set<Tie> ties = new HashSet<>();
    for (Matter matter : links.matters()) {
      for (Matter.Clash clash : matter.incompatible()) {
        for (StatementRef one : matter.positions().get(clash.one()).statements()) {
          for (StatementRef other : matter.positions().get(clash.other()).statements()) {
            addTie(ties, items, one, other);
          }
        }
      }
    }
    for (CrossReply reply : links.replies()) {
      if (reply.kind() == Reply.Kind.DENIES || reply.kind() == Reply.Kind.DISPUTES) {
        addTie(ties, items, reply.from(), reply.to());
      }
    }
    return ties;
  }

  private static Set<Tie> agreements(
      Links links, List<Reading> readings, Map<StatementRef, Item> items) {
    Set<Tie> ties = new HashSet<>();
    for (CrossReply reply : links.replies()) {
      if (reply.kind() == Reply.Kind.SUPPORTS || reply.kind() == Reply.Kind.REPEATS) {
        addTie(ties, items, reply.from(), reply.to());
      }
    }
    for (Reading reading : readings) {
      for (Reply reply : reading.replies()) {
        if (reply.kind() == Reply.Kind.SUPPORTS || reply.kind() == Reply.Kind.REPEATS) {
          String report = reading.report().id();
          addTie(
              ties,
              items,
              new StatementRef(report, reply.from()),
              new StatementRef(report, reply.to()));
        }
      }
    }
    return ties;
  }

  private static void agreement(
      Map<String, Double> figures, List<GoldThread> threads, Set<Tie> found) {
    Set<Tie> listed = ties(threads, GoldThread::agreements);
    Map<Item, Item> gold = chains(listed);
    Map<Item, Item> ours = chains(found);
    long right = found.stream().filter(tie -> tie.thread() >= 0 && tied(gold, tie)).count();
    long covered = listed.stream().filter(tie -> tied(ours, tie)).count();
    figures.put("agreement-precision", new Score(right, found.size(), 0).precision());
    figures.put("agreement-recall", new Score(covered, 0, listed.size()).recall());
    put(figures, "agreement-listed", score(found, listed));
  }

  /** {@return a root for each item, the same for all of a chain} */
  private static Map<Item, Item> chains(Set<Tie> ties) {
    Map<Item, Item> roots = new HashMap<>();
    for (Tie tie : ties) {
      Item one = root(roots, new Item(tie.thread(), tie.pair().one()));
      Item other = root(roots, new Item(tie.thread(), tie.pair().other()));
      if (!one.equals(other)) {
        roots.put(one, other);
      }
    }
    return roots;
  }

  private static Item root(Map<Item, Item> roots, Item item) {
    Item root = item;
    for (Item next = roots.get(root); next != null; next = roots.get(root)) {
      root = next;
    }
    return root;
  }

  private static boolean tied(Map<Item, Item> roots, Tie tie) {
    return root(roots, new Item(tie.thread(), tie.pair().one()))
        .equals(root(roots, new Item(tie.thread(), tie.pair().other())));
  }

  private static Score score(Set<Tie> found, Set<Tie> expected) {
    long right = found.stream().filter(expected::contains).count();
    return new Score(right, found.size(), expected.size());
  }

  private static void put(Map<String, Double> figures, String name, Score score) {
    figures.put(name + "-precision", score.precision());
    figures.put(name + "-recall", score.recall());
    figures.put(name + "-f1", score.f1());
  }
}
