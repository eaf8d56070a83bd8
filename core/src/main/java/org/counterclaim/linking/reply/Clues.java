package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** The clues of every pair of statements that may be an answer and what it answers. */
final class Clues {

  /** How many statements before one are always looked at. */
  private static final int WINDOW = 12;

  /** How many more are looked at for the words they share. */
  private static final int ALIKE = 24;

  /** A stem in more statements than this finds no candidates. */
  private static final int COMMON = 200;

  private final Sayings sayings;
  private final Map<Pair, Double> overlaps = new HashMap<>();
  private final Map<Integer, List<Pair>> pairsOf = new HashMap<>();
  private final double[] centrality;
  private int mostCentral = -1;
  private final List<Pair> pairs = new ArrayList<>();

  /** Two statements by their order; the answer comes first here. */
  record Pair(int answer, int answered) {}

  Clues(Sayings sayings) {
    this.sayings = sayings;
    for (Saying later : sayings.all()) {
      for (int earlier : candidates(later)) {
        Saying other = sayings.all().get(earlier);
        Pair pair =
            encloses(other, later) ? new Pair(earlier, later.order()) : new Pair(later.order(), earlier);
        pairs.add(pair);
        overlaps.put(pair, overlap(later, other));
        pairsOf.computeIfAbsent(earlier, o -> new ArrayList<>()).add(pair);
        pairsOf.computeIfAbsent(later.order(), o -> new ArrayList<>()).add(pair);
      }
    }
    centrality = new double[sayings.all().size()];
    overlaps.forEach((pair, overlap) -> { centrality[pair.answer()] += overlap; centrality[pair.answered()] += overlap; });
    double most = java.util.Arrays.stream(centrality).max().orElse(0);
    for (int i = 0; i < centrality.length; i++) { if (most > 0) { centrality[i] /= most; } if (centrality[i] > 0.7 && mostCentral < 0) { mostCentral = i; } }
    proposeAll();
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** The statements right before it, and those before it with which it shares most. */
  private List<Integer> candidates(Saying later) {
    int order = later.order();
    Map<Integer, Double> shared = new HashMap<>();
    for (String stem : later.meaning()) {
      List<Integer> places = sayings.saying(stem);
      if (places.size() <= COMMON) {
        double rarity = sayings.rarity(stem);
        places.stream().filter(at -> at < order).forEach(at -> shared.merge(at, rarity, Double::sum));
      }
    }
    Set<Integer> chosen = new HashSet<>();
    for (int at = Math.max(0, order - WINDOW); at < order; at++) {
      chosen.add(at);
    }
    shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(ALIKE)
        .forEach(entry -> chosen.add(entry.getKey()));
    return chosen.stream().sorted().toList();
  }

  /** {@return whether the cue or content of the inner one lies in the content of the outer} */
  static boolean encloses(Saying outer, Saying inner) {
    Span words = inner.statement().attribution().anchor();
    Span said = inner.statement().attribution().contentExtent();
    return outer.statement().attribution().content().stream()
            .anyMatch(part -> part.covers(words) || (part.covers(said) && !part.equals(said)))
        || (equal(outer, inner)
            && (outer.statement().via().size() < inner.statement().via().size()
                || outer.statement().certainty() == Certainty.DENIED
                || inner.statement().kind() == StatementKind.NOMINAL));
  }

  static boolean equal(Saying one, Saying other) {
    return one.statement().attribution().contentExtent().equals(other.statement().attribution().contentExtent());
  }

  private double overlap(Saying one, Saying other) {
    double weight = Math.sqrt(sayings.weight(one.meaning()) * sayings.weight(other.meaning()));
    return weight == 0 ? 0 : sayings.weight(shared(one.meaning(), other.meaning())) / weight;
  }

  static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static double is(boolean fact) {
    return fact ? 1 : 0;
  }

  /** {@return a value for each clue, in the order of {@link Clue}} */
  double[] of(Pair pair) {
    Saying answer = sayings.all().get(pair.answer());
    Saying answered = sayings.all().get(pair.answered());
    Statement from = answer.statement();
    Statement to = answered.statement();
    double overlap = overlaps.getOrDefault(pair, 0.0);
    Set<String> common = shared(answer.meaning(), answered.meaning());
    double least = Math.min(sayings.weight(answer.meaning()), sayings.weight(answered.meaning()));
    double contained = least == 0 ? 0 : sayings.weight(common) / least;
    boolean sameSpeaker = from.speaker().equals(to.speaker());
    boolean sameSide = !sameSpeaker && meet(answer.voice(), answered.voice());
    int gap = Math.abs(pair.answer() - pair.answered());
    boolean nested = encloses(answer, answered);
    boolean equal = equal(answer, answered);
    boolean denied = from.certainty() == Certainty.DENIED;
    boolean accused = !sameSpeaker && answered.parties().contains(from.speaker());
    boolean accusedSide = !sameSpeaker && !accused && meet(answer.voice(), answered.parties());
    Set<String> named = new HashSet<>(answer.parties());
    named.addAll(answer.around());
    boolean namesSpeaker = !sameSpeaker && named.contains(to.speaker());
    boolean namesSide = !sameSpeaker && !namesSpeaker && meet(named, answered.voice());
    boolean sameSentence = answer.sentence().overlaps(answered.sentence());
    double[] v = new double[Clue.values().length];
    set(v, Clue.BIAS, 1);
    set(v, Clue.SAME_SPEAKER, is(sameSpeaker));
    set(v, Clue.SAME_SIDE, is(sameSide));
    boolean narrator = from.kind() == StatementKind.NARRATOR;
    boolean narrated = to.kind() == StatementKind.NARRATOR;
    set(v, Clue.ANSWER_NARRATOR, is(narrator));
    set(v, Clue.ANSWERED_NARRATOR, is(narrated));
    set(v, Clue.BOTH_NARRATOR, is(narrator && narrated));
    set(v, Clue.ANSWERED_HEARSAY, is(to.kind() == StatementKind.HEARSAY));
    set(v, Clue.FIRST_STATEMENT, is(pair.answered() == 0));
    set(v, Clue.NEXT, is(gap == 1));
    set(v, Clue.NEAR, is(gap <= 3));
    set(v, Clue.DISTANCE, Math.log(gap));
    set(v, Clue.SAME_SENTENCE, is(sameSentence));
    set(v, Clue.SAME_PARAGRAPH, is(sameParagraph(answer, answered)));
    set(v, Clue.NESTED, is(nested && !equal));
    double share = length(answered) / Math.max(1.0, length(answer));
    set(v, Clue.NESTED_SAME_WORDS, is(nested && !equal && share > 0.6));
    set(v, Clue.EQUAL_CONTENT, is(equal && !denied));
    boolean via = from.via().contains(to.speaker()) || to.via().contains(from.speaker());
    set(v, Clue.VIA, is(via));
    set(v, Clue.OVERLAP_SAME_SPEAKER, is(sameSpeaker) * overlap);
    set(v, Clue.OVERLAP_OTHER_SPEAKER, is(!sameSpeaker) * overlap);
    set(v, Clue.CONTAINED, contained);
    set(v, Clue.RAREST_SHARED, common.stream().mapToDouble(sayings::rarity).max().orElse(0));
    set(v, Clue.SHARED_NAMES, Math.min(3, shared(answer.names(), answered.names()).size()));
    set(v, Clue.SHARED_NUMBER, is(meet(answer.numbers(), answered.numbers())));
    set(v, Clue.BEST_FOR_ANSWER, is(best(pair, pair.answer())));
    set(v, Clue.BEST_FOR_ANSWERED, is(best(pair, pair.answered())));
    set(v, Clue.EARLIEST, is(overlap > 0.1 && earliest(pair, overlap)));
    set(v, Clue.DENIED, is(denied && to.certainty() != Certainty.DENIED && !sameSpeaker));
    set(v, Clue.DENIED_BOTH, is(denied && to.certainty() == Certainty.DENIED));
    set(v, Clue.DENIED_NESTED, is(denied && (nested || equal)));
    set(v, Clue.DENIAL_OVERLAP, is(denied != (to.certainty() == Certainty.DENIED) && !sameSpeaker) * overlap);
    set(v, Clue.NEGATION_DIFFERS, is(answer.negated() != answered.negated() && !sameSpeaker) * overlap);
    set(v, Clue.ACCUSED_ANSWERS, is(accused));
    set(v, Clue.ACCUSED_SIDE_ANSWERS, is(accusedSide));
    set(v, Clue.ACCUSED_DENIES, is((accused || accusedSide) && (denied || answer.negated() || answer.falsehood())));
    set(v, Clue.ACCUSER_ANSWERS, is(!sameSpeaker && meet(answer.parties(), answered.voice())));
    set(v, Clue.CONTRAST, is(answer.contrast() && !sameSpeaker));
    set(v, Clue.CONTRAST_NEXT, is(answer.contrast() && gap <= 2 && !sameSpeaker && !nested));
    set(v, Clue.AGREEMENT, is(answer.agreement() && !sameSpeaker));
    set(v, Clue.AGREEMENT_OVERLAP, is(answer.agreement() && !sameSpeaker) * overlap);
    set(v, Clue.FALSEHOOD, is(answer.falsehood() && !sameSpeaker));
    set(v, Clue.FALSEHOOD_OF_SPEAKER, is(answer.falsehood() && (namesSpeaker || namesSide || nested)));
    set(v, Clue.NAMES_SPEAKER, is(namesSpeaker));
    set(v, Clue.NAMES_SPEECH, is((namesSpeaker || namesSide) && answer.speechNoun()));
    set(v, Clue.DENIES_CUE, is(cue(answer, "denies") && !sameSpeaker));
    set(v, Clue.DISPUTES_CUE, is(cue(answer, "disputes") && !sameSpeaker));
    set(v, Clue.ANSWERS_CUE, is(cue(answer, "answers") && !sameSpeaker));
    set(v, Clue.CONFIRMS_CUE, is(cue(answer, "confirms") && !sameSpeaker));
    set(v, Clue.CONCEDES_CUE, is(cue(answer, "concedes") && !sameSpeaker));
    set(v, Clue.REPEATS_CUE, is(cue(answer, "repeats")));
    set(v, Clue.ACCUSES_CUE, is(cue(answer, "accuses") && !sameSpeaker));
    set(v, Clue.ANSWERED_ACCUSES, is(cue(answered, "accuses") && !sameSpeaker));
    set(v, Clue.ANSWERED_DOUBTED, is(to.distance() == Distance.DOUBTING && !sameSpeaker));
    set(v, Clue.ANSWERED_DENIED, is(to.certainty() == Certainty.DENIED && !sameSpeaker));
    set(v, Clue.OTHER_PARTY, is(!sameSpeaker && !answer.parties().isEmpty() && !answered.parties().isEmpty() && !meet(answer.parties(), answered.parties())) * overlap);
    set(v, Clue.ANSWER_UNKNOWN, is(from.certainty() == Certainty.UNKNOWN));
    set(v, Clue.ANSWER_WISH, is(wish(from)));
    set(v, Clue.ANSWERED_WISH, is(wish(to)));
    set(v, Clue.SHORT_ANSWERED, is(answered.meaning().size() < 3));
    set(v, Clue.RICH, Math.log(1 + Math.min(answer.meaning().size(), answered.meaning().size())));
    boolean about = overlap > 0.05;
    boolean negative = denied || answer.negated() || answer.falsehood();
    boolean firstAccusation = (accused || accusedSide) && isFirstAccusation(answer, answered);
    set(v, Clue.FIRST_ACCUSATION, is(firstAccusation));
    set(v, Clue.FIRST_ACCUSATION_DENIED, is(firstAccusation && negative));
    set(v, Clue.LATER_ACCUSATION, is((accused || accusedSide) && !firstAccusation));
    boolean namesDenier = !sameSpeaker && !sameSide && meet(answer.parties(), answered.voice());
    boolean answeredNegative = to.certainty() == Certainty.DENIED || answered.negated() || answered.falsehood();
    set(v, Clue.ACCUSES_DENIER, is(namesDenier && answeredNegative && !negative));
    set(v, Clue.FIRST_DENIAL, is(namesDenier && answeredNegative && isFirstOf(answered)));
    set(v, Clue.ACCUSES_ACCUSED, is(!sameSpeaker && !sameSide && meet(answer.parties(), answered.parties()) && !negative && !answeredNegative) * overlap);
    double central = centrality[pair.answered()];
    set(v, Clue.CENTRAL, central);
    set(v, Clue.CENTRAL_SHARED, central * contained * is(!sameSpeaker));
    set(v, Clue.CENTRAL_FIRST, is(pair.answered() == mostCentral && !sameSpeaker));
    set(v, Clue.MUCH_SHARED, is(overlap > 0.3));
    set(v, Clue.MOST_SHARED, is(overlap > 0.6));
    boolean previousOther = !sameSpeaker && !nested && isPrevious(answer, answered);
    set(v, Clue.PREVIOUS_OTHER, is(previousOther));
    set(v, Clue.PREVIOUS_SAME, is(sameSpeaker && isPrevious(answer, answered)));
    set(v, Clue.ANAPHOR_PREVIOUS, is(previousOther && answer.speechNoun()));
    set(v, Clue.CONTRAST_PREVIOUS, is(previousOther && answer.contrast()));
    set(v, Clue.FALSEHOOD_PREVIOUS, is(previousOther && negative));
    boolean counts = !answer.numbers().isEmpty() && !answered.numbers().isEmpty() && !sameSpeaker && about;
    set(v, Clue.COUNTS_DIFFER, is(counts && !meet(answer.numbers(), answered.numbers())));
    set(v, Clue.COUNTS_AGREE, is(counts && answer.numbers().equals(answered.numbers())));
    set(v, Clue.CENTRAL_FALSEHOOD, is(negative && !sameSpeaker) * central);
    set(v, Clue.SAME_PARTIES, is(!answer.parties().isEmpty() && answer.parties().equals(answered.parties())));
    for (Clue clue : proposals.getOrDefault(pair, java.util.EnumSet.noneOf(Clue.class))) {
      set(v, clue, 1);
    }
    return v;
  }

  private final Map<Pair, java.util.EnumSet<Clue>> proposals = new HashMap<>();

  private void propose(Saying from, java.util.Optional<Saying> to, Clue clue) {
    to.ifPresent(saying -> proposals.computeIfAbsent(new Pair(from.order(), saying.order()), p -> java.util.EnumSet.noneOf(Clue.class)).add(clue));
  }

  static boolean negative(Saying s) {
    return s.statement().certainty() == Certainty.DENIED || (s.negated() && s.content().size() <= 25 && s.statement().certainty() != Certainty.UNKNOWN) || s.falsehood();
  }

  private double alike(Saying one, Saying other) {
    return overlaps.getOrDefault(new Pair(one.order(), other.order()), overlaps.getOrDefault(new Pair(other.order(), one.order()), 0.0));
  }

  private void proposeAll() {
    for (Saying l : sayings.all()) {
      Statement from = l.statement();
      List<Saying> earlier = pairsOf.getOrDefault(l.order(), List.<Pair>of()).stream()
          .filter(p -> p.answer() == l.order()).map(p -> sayings.all().get(p.answered())).toList();
      List<Saying> others = earlier.stream().filter(e -> !e.statement().speaker().equals(from.speaker()) && !encloses(l, e)).toList();
      List<Saying> rivals = others.stream().filter(e -> !meet(e.voice(), l.voice())).toList();
      boolean negative = negative(l);
      boolean wish = wish(from);
      List<Saying> accusers = rivals.stream().filter(e -> meet(l.voice(), e.parties())).toList();
      if (negative) {
        propose(l, best(accusers.isEmpty() ? rivals : accusers, e -> alike(l, e)), Clue.P_DENIAL);
        propose(l, best(accusers.isEmpty() ? rivals : accusers, e -> centrality[e.order()] + (alike(l, e) > 0 ? 1 : 0)), Clue.P_DENIAL_HUB);
      } else if (!wish && !accusers.isEmpty()) {
        propose(l, best(accusers, e -> centrality[e.order()]), Clue.P_ACCOUNT);
      }
      if (!negative && !wish) {
        List<Saying> denials = rivals.stream().filter(e -> negative(e) && (meet(l.parties(), e.voice()) || alike(l, e) > 0.15)).toList();
        propose(l, denials.stream().findFirst(), Clue.P_REBUTTAL_FIRST);
        propose(l, denials.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(denials.get(denials.size() - 1)), Clue.P_REBUTTAL_LAST);
      }
      List<Saying> near = others.stream().filter(e -> isPrevious(l, e) && l.order() - e.order() <= 4).toList();
      if (l.contrast()) {
        propose(l, best(near, e -> 0.01 + alike(l, e)), Clue.P_CONTRAST);
      }
      if (l.falsehood()) {
        Set<String> named = new HashSet<>(l.parties());
        named.addAll(l.around());
        propose(l, best(rivals.stream().filter(e -> meet(named, e.voice())).toList(), e -> 0.01 + alike(l, e)), Clue.P_FALSE_OF);
        propose(l, best(near, e -> 0.01 + alike(l, e)), Clue.P_FALSE_PREVIOUS);
      }
      List<Saying> own = earlier.stream().filter(e -> e.statement().speaker().equals(from.speaker()) && !encloses(l, e)).toList();
      propose(l, best(own, e -> alike(l, e) - 0.1), Clue.P_REPEAT);
      propose(l, own.stream().filter(e -> alike(l, e) > 0.15).findFirst(), Clue.P_REPEAT_FIRST);
      List<Saying> same = others.stream().filter(e -> negative(e) == negative && !wish(e.statement())).toList();
      if (!wish) {
        propose(l, best(same, e -> alike(l, e) - 0.1), Clue.P_SUPPORT);
        propose(l, best(same, e -> alike(l, e) == 0 ? 0 : centrality[e.order()] * (0.2 + alike(l, e))), Clue.P_SUPPORT_HUB);
      }
      if (cue(l, "confirms") || l.agreement()) {
        propose(l, best(near, e -> 0.01 + alike(l, e)), Clue.P_CONFIRM);
      }
      if ((cue(l, "concedes") || cue(l, "confirms")) && !negative) {
        propose(l, best(accusers, e -> 0.01 + alike(l, e)), Clue.P_CONCEDE);
      }
    }
  }

  private static java.util.Optional<Saying> best(List<Saying> from, java.util.function.ToDoubleFunction<Saying> value) {
    java.util.Optional<Saying> best = java.util.Optional.empty();
    double most = 0;
    for (Saying each : from) {
      double v = value.applyAsDouble(each);
      if (v > most) { most = v; best = java.util.Optional.of(each); }
    }
    return best;
  }

  private boolean isFirstAccusation(Saying answer, Saying answered) {
    return sayings.all().subList(0, answered.order()).stream()
        .noneMatch(other -> !meet(other.voice(), answer.voice()) && meet(other.parties(), answer.voice()));
  }

  private boolean isFirstOf(Saying saying) {
    return sayings.all().subList(0, saying.order()).stream()
        .noneMatch(other -> other.statement().speaker().equals(saying.statement().speaker()) && (other.negated() || other.statement().certainty() == Certainty.DENIED));
  }

  /** Whether no statement of the same speaker stands between. */
  private boolean isPrevious(Saying answer, Saying answered) {
    return answered.order() < answer.order()
        && sayings.all().subList(answered.order() + 1, answer.order()).stream()
            .noneMatch(between -> answered.statement().speaker().equals(answer.statement().speaker()) ? between.statement().speaker().equals(answered.statement().speaker()) : !between.statement().speaker().equals(answer.statement().speaker()));
  }

  private static void set(double[] values, Clue clue, double value) {
    values[clue.ordinal()] = value;
  }

  private static boolean wish(Statement statement) {
    return statement.certainty() == Certainty.HOPED || statement.certainty() == Certainty.FUTURE;
  }

  private static boolean cue(Saying saying, String group) {
    return saying.cueGroups().contains(group);
  }

  private static double length(Saying saying) {
    return saying.statement().attribution().content().stream().mapToInt(Span::length).sum();
  }

  private boolean sameParagraph(Saying one, Saying other) {
    Span between = one.sentence().union(other.sentence());
    return between.length() < 2_000 && between.in(sayings.text()).strip().indexOf('\n') < 0;
  }

  private boolean best(Pair pair, int of) {
    double own = overlaps.getOrDefault(pair, 0.0);
    return own > 0
        && pairsOf.getOrDefault(of, List.of()).stream()
            .filter(other -> (other.answer() == of) == (pair.answer() == of))
            .allMatch(other -> overlaps.getOrDefault(other, 0.0) <= own);
  }

  private boolean earliest(Pair pair, double own) {
    return pairsOf.getOrDefault(pair.answer(), List.of()).stream()
        .filter(other -> other.answer() == pair.answer() && other.answered() < pair.answered())
        .allMatch(other -> overlaps.getOrDefault(other, 0.0) < 0.7 * own);
  }
}
