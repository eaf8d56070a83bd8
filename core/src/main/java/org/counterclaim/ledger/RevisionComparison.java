package org.counterclaim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.ledger.Revision.Change;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * What a newer version of a report changed: sentences that came, went or were worded anew, and the
 * statements they held. Immutable and thread-safe.
 *
 * <p>Sentences are the same if they differ in white space and the shape of quotation marks only. A
 * dropped and an added sentence at the same place count as one reworded if they share at least half
 * of their words. A sentence that moved was dropped in one place and added in another.
 */
public final class RevisionComparison {

  private static final double REWORDED_OVERLAP = 0.5;

  /** Above this many pairs in one gap, sentences are compared with their neighbours only. */
  private static final int MAX_PAIRS = 40_000;

  private static final int NEIGHBOURS = 20;

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]++");
  private static final Pattern DOUBLE_MARKS = Pattern.compile("[“”„‟«»]");
  private static final Pattern SINGLE_MARKS = Pattern.compile("[‘’‚‛]");

  private final Function<Report, List<Sentence>> sentenceSplitter;

  /** Compares by the sentences that {@code sentenceSplitter} finds, in the order of the text. */
  public RevisionComparison(Function<Report, List<Sentence>> sentenceSplitter) {
    this.sentenceSplitter = sentenceSplitter;
  }

  /** {@return a comparison by blocks and sentence ends, without a language pack} */
  public static RevisionComparison ofDefaults() {
    return new RevisionComparison(PlainSentences::split);
  }

  /** {@return what changed, in the order of the older text; what is new stands where it came in} */
  public List<Change> compare(Reading before, Reading after) {
    Version older = version(before);
    Version newer = version(after);
    List<Change> changes = new ArrayList<>();
    for (Alignment.Gap gap : Alignment.gaps(older.sentences, newer.sentences)) {
      addChanges(gap, older, newer, changes);
    }
    return changes;
  }

  private Version version(Reading reading) {
    String text = reading.report().text();
    List<Span> spans =
        sentenceSplitter.apply(reading.report()).stream().map(Sentence::span).toList();
    return new Version(
        reading, spans, spans.stream().map(span -> normalise(span.in(text))).toList());
  }

  private static String normalise(String sentence) {
    String words = WHITE.matcher(sentence).replaceAll(" ");
    return SINGLE_MARKS
        .matcher(DOUBLE_MARKS.matcher(words).replaceAll("\""))
        .replaceAll("'")
        .strip();
  }

  private static void addChanges(
      Alignment.Gap gap, Version older, Version newer, List<Change> changes) {
    Map<Integer, Integer> rewordings = rewordings(gap, older, newer);
    Set<Integer> taken = Set.copyOf(rewordings.values());
    int nextNew = gap.afterBegin();
    for (int old = gap.beforeBegin(); old < gap.beforeEnd(); old++) {
      Integer rewording = rewordings.get(old);
      if (rewording == null) {
        changes.add(change(Change.Kind.DROPPED, older.part(old), Optional.empty()));
      } else {
        for (; nextNew < rewording; nextNew++) {
          addUnless(taken, nextNew, newer, changes);
        }
        changes.add(change(Change.Kind.REWORDED, older.part(old), newer.part(rewording)));
      }
    }
    for (; nextNew < gap.afterEnd(); nextNew++) {
      addUnless(taken, nextNew, newer, changes);
    }
  }

  private static void addUnless(
      Set<Integer> taken, int place, Version newer, List<Change> changes) {
    if (!taken.contains(place)) {
      changes.add(change(Change.Kind.ADDED, Optional.empty(), newer.part(place)));
    }
  }

  /** {@return which sentences of a gap reword which older ones, the most alike paired first} */
  private static Map<Integer, Integer> rewordings(Alignment.Gap gap, Version older, Version newer) {
    List<Pair> pairs = new ArrayList<>();
    long all = (long) (gap.beforeEnd() - gap.beforeBegin()) * (gap.afterEnd() - gap.afterBegin());
    int shift = gap.afterBegin() - gap.beforeBegin();
    Map<Integer, Map<String, Integer>> newBags = new HashMap<>();
    for (int old = gap.beforeBegin(); old < gap.beforeEnd(); old++) {
      Map<String, Integer> oldBag = older.bag(old);
      int first = all > MAX_PAIRS ? old + shift - NEIGHBOURS : gap.afterBegin();
      int last = all > MAX_PAIRS ? old + shift + NEIGHBOURS : gap.afterEnd();
      int end = Math.min(gap.afterEnd(), last);
      for (int place = Math.max(gap.afterBegin(), first); place < end; place++) {
        double overlap = overlap(oldBag, newBags.computeIfAbsent(place, newer::bag));
        if (overlap >= REWORDED_OVERLAP) {
          pairs.add(new Pair(old, place, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    Map<Integer, Integer> rewordings = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!rewordings.containsKey(pair.old) && taken.add(pair.place)) {
        rewordings.put(pair.old, pair.place);
      }
    }
    return rewordings;
  }

  /** {@return the share of words the two have in common, counted as often as they stand there} */
  private static double overlap(Map<String, Integer> one, Map<String, Integer> other) {
    int common = 0;
    for (Map.Entry<String, Integer> word : one.entrySet()) {
      common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
    }
    int words = size(one) + size(other);
    return words == 0 ? 0 : 2.0 * common / words;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Change change(Change.Kind kind, Optional<Part> before, Optional<Part> after) {
    return new Change(
        kind,
        before.map(Part::span),
        after.map(Part::span),
        before.map(Part::statements).orElse(List.of()),
        after.map(Part::statements).orElse(List.of()));
  }

  private record Pair(int old, int place, double overlap) {}

  /** A sentence of a reading. */
  private record Part(Reading reading, Span span) {

    List<Statement> statements() {
      return reading.statements().stream().filter(this::touches).toList();
    }

    private boolean touches(Statement statement) {
      Attribution attribution = statement.attribution();
      return attribution.source().filter(span::overlaps).isPresent()
          || attribution.cue().filter(span::overlaps).isPresent()
          || attribution.content().stream().anyMatch(span::overlaps);
    }
  }

  private record Version(Reading reading, List<Span> spans, List<String> sentences) {

    Optional<Part> part(int place) {
      return Optional.of(new Part(reading, spans.get(place)));
    }

    Map<String, Integer> bag(int place) {
      Map<String, Integer> bag = new HashMap<>();
      FoldedWord.in(sentences.get(place))
          .forEach(word -> bag.merge(word.folded(), 1, Integer::sum));
      return bag;
    }
  }
}
