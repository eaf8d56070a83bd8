package org.counterclaim.linking.reply;

import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** The values of the {@link Clue}s of the pairs of one reading. */
final class Clues {

  private static final double NEARLY_ALL = 0.6;
  private static final int FAR = 2_000;

  /** A content of more words is long, whatever its length. */
  private static final int MANY = 60;

  private final Sayings sayings;
  private final Pairs pairs;
  private final Addressees addressees;
  private final Standing standing;
  private final Distances distances;

  Clues(Sayings sayings, Pairs pairs) {
    this.sayings = sayings;
    this.pairs = pairs;
    this.addressees = new Addressees(sayings, pairs);
    this.standing = new Standing(sayings, pairs);
    this.distances = new Distances(sayings, pairs);
  }

  /** {@return a value for each clue, in the order of {@link Clue}} */
  double[] of(Pair pair) {
    Values values = new Values();
    Saying answer = sayings.at(pair.answer());
    Saying answered = sayings.at(pair.answered());
    values.set(Clue.BIAS, 1);
    whereTheyStand(values, pair, answer, answered);
    whoSpeaks(values, answer, answered);
    whatIsShared(values, pair, answer, answered);
    whatIsDenied(values, pair, answer, answered);
    howItIsSaid(values, answer, answered);
    whatIsTold(values, answer, answered);
    standing.of(pair, values);
    distances.of(pair, values);
    addressees
        .of(pair.answer())
        .forEach((clue, order) -> values.set(clue, order == pair.answered()));
    return values.all;
  }

  private void whereTheyStand(Values values, Pair pair, Saying answer, Saying answered) {
    int gap = Math.abs(pair.answer() - pair.answered());
    boolean nested = answer.encloses(answered);
    boolean sameWords = answer.saysSameWordsAs(answered);
    values.set(Clue.NEXT, gap == 1);
    values.set(Clue.NEAR, gap <= 3);
    values.set(Clue.DISTANCE, Math.log(gap));
    values.set(Clue.SAME_SENTENCE, answer.sentence().overlaps(answered.sentence()));
    values.set(Clue.SAME_PARAGRAPH, sameParagraph(answer, answered));
    boolean own = answer.isOfSpeaker(answered);
    boolean previous = !nested && isPrevious(answer, answered);
    values.set(Clue.PREVIOUS_OF_OTHERS, previous && !own);
    values.set(Clue.PREVIOUS_OF_OWN, previous && own);
    values.set(Clue.NESTED, nested && !sameWords);
    values.set(
        Clue.NESTED_SAME_WORDS,
        nested && !sameWords && answered.length() > NEARLY_ALL * answer.length());
    boolean denied = answer.statement().certainty() == Certainty.DENIED;
    values.set(Clue.SAME_WORDS, sameWords && !denied);
    values.set(Clue.DENIED_OBJECT, nested && denied);
  }

  private static void whoSpeaks(Values values, Saying answer, Saying answered) {
    Statement from = answer.statement();
    Statement to = answered.statement();
    boolean own = answer.isOfSpeaker(answered);
    values.set(Clue.SAME_SPEAKER, own);
    values.set(Clue.SAME_SIDE, !own && answer.isOfSide(answered));
    values.set(Clue.ANSWER_NARRATOR, answer.isNarrator());
    values.set(Clue.ANSWERED_NARRATOR, answered.isNarrator());
    values.set(Clue.ANSWERED_HEARSAY, to.kind() == StatementKind.HEARSAY);
    values.set(Clue.VIA, from.via().contains(to.speaker()) || to.via().contains(from.speaker()));
  }

  private void whatIsShared(Values values, Pair pair, Saying answer, Saying answered) {
    double overlap = pairs.overlap(pair);
    boolean own = answer.isOfSpeaker(answered);
    double least = Math.min(sayings.weight(answer), sayings.weight(answered));
    values.set(Clue.OVERLAP_OWN, own ? overlap : 0);
    values.set(Clue.OVERLAP_OTHER, own ? 0 : overlap);
    values.set(Clue.CONTAINED, least == 0 ? 0 : sayings.sharedWeight(answer, answered) / least);
    values.set(Clue.RAREST_SHARED, sayings.rarestShared(answer, answered));
    values.set(
        Clue.SHARED_NAMES,
        Math.min(3.0, answer.names().stream().mapToInt(name -> one(answered, name)).sum()));
    boolean sameNumber = Saying.meet(answer.numbers(), answered.numbers());
    values.set(Clue.SHARED_NUMBER, sameNumber);
    values.set(
        Clue.COUNTS_DIFFER, !own && overlap > 0 && answer.counts().conflict(answered.counts()));
    values.set(Clue.COUNTS_AGREE, answer.counts().agree(answered.counts()));
    values.set(
        Clue.MOST_ALIKE_FOR_ANSWER,
        overlap > 0
            && pairs.ofAnswer(pair.answer()).stream()
                .allMatch(other -> pairs.overlap(other) <= overlap));
    values.set(
        Clue.MOST_ALIKE_FOR_ANSWERED,
        overlap > 0
            && pairs.ofAnswered(pair.answered()).stream()
                .allMatch(other -> pairs.overlap(other) <= overlap));
    values.set(
        Clue.EARLIEST_ALIKE,
        overlap > 0.1
            && pairs.ofAnswer(pair.answer()).stream()
                .filter(other -> other.answered() < pair.answered())
                .allMatch(other -> pairs.overlap(other) < 0.7 * overlap));
    double central = own ? 0 : pairs.centrality(pair.answered());
    values.set(Clue.CENTRAL, central);
    values.set(Clue.CENTRAL_OVERLAP, central * overlap);
    int fewer = Math.min(answer.meaning().size(), answered.meaning().size());
    values.set(Clue.SHORT, answered.meaning().size() < 3);
    values.set(Clue.RICH, Math.log(1 + fewer));
  }

  private static int one(Saying saying, String name) {
    return saying.names().contains(name) ? 1 : 0;
  }

  private void whatIsDenied(Values values, Pair pair, Saying answer, Saying answered) {
    double overlap = pairs.overlap(pair);
    boolean own = answer.isOfSpeaker(answered);
    boolean differ = !own && answer.isNegative() != answered.isNegative();
    values.set(Clue.POLARITY_DIFFERS, differ);
    values.set(Clue.POLARITY_OVERLAP, differ ? overlap : 0);
    values.set(
        Clue.BOTH_DENIED,
        answer.statement().certainty() == Certainty.DENIED
            && answered.statement().certainty() == Certainty.DENIED);
    boolean accused = !own && answered.namesSideOf(answer);
    values.set(Clue.ACCUSED_ANSWERS, accused);
    values.set(Clue.ACCUSED_DENIES, accused && answer.isNegative());
    values.set(
        Clue.ACCUSER_ANSWERS_DENIAL,
        !own && answer.namesSideOf(answered) && answered.isNegative() && !answer.isNegative());
    values.set(
        Clue.OTHER_PARTY,
        !own
                && !answer.parties().isEmpty()
                && !answered.parties().isEmpty()
                && !Saying.meet(answer.parties(), answered.parties())
            ? overlap
            : 0);
  }

  private static void howItIsSaid(Values values, Saying answer, Saying answered) {
    boolean own = answer.isOfSpeaker(answered);
    values.set(Clue.FALSEHOOD, !own && answer.has(Mark.FALSEHOOD));
    values.set(Clue.CONTRAST, !own && answer.has(Mark.CONTRAST));
    values.set(Clue.AGREEMENT, !own && answer.has(Mark.AGREEMENT));
    values.set(Clue.SPEECH_NOUN, !own && answer.has(Mark.SPEECH_NOUN));
    values.set(
        Clue.DENIES_CUE,
        !own && (answer.has(Mark.DENIES) || answer.has(Mark.DISPUTES) || answer.has(Mark.ANSWERS)));
    values.set(Clue.CONFIRMS_CUE, !own && (answer.has(Mark.CONFIRMS) || answer.has(Mark.CONCEDES)));
    values.set(Clue.ANSWERED_DOUBTED, !own && answered.statement().distance() == Distance.DOUBTING);
    values.set(Clue.ANSWERED_DENIED, !own && answered.statement().certainty() == Certainty.DENIED);
    values.set(Clue.ANSWER_UNKNOWN, answer.statement().certainty() == Certainty.UNKNOWN);
    values.set(Clue.ANSWER_WISH, answer.isWish());
    values.set(Clue.ANSWERED_WISH, answered.isWish());
  }

  private void whatIsTold(Values values, Saying answer, Saying answered) {
    boolean own = answer.isOfSpeaker(answered);
    double shared = sayings.sharedWeight(answer, answered);
    values.set(Clue.SHARED, share(shared, answer));
    values.set(Clue.COVERED, share(shared, answered));
    values.set(Clue.OPPOSITES, own ? 0 : answer.opposites(answered));
    values.set(Clue.EMPTY, answer.isEmpty());
    values.set(Clue.ANSWERED_EMPTY, answered.isEmpty());
    values.set(Clue.NAMES_ANSWERED, !own && answer.namesSideOf(answered));
    values.set(Clue.ANSWERED_NAMED_BESIDE, !own && Saying.meet(answer.around(), answered.voice()));
    values.set(Clue.NOMINAL, answer.statement().kind() == StatementKind.NOMINAL);
    values.set(Clue.HEARSAY, answer.statement().kind() == StatementKind.HEARSAY);
    values.set(Clue.ANSWERED_NOMINAL, answered.statement().kind() == StatementKind.NOMINAL);
    values.set(Clue.NEGATIVE, answer.isNegative());
    values.set(Clue.ANSWERED_NEGATIVE, answered.isNegative());
    values.set(Clue.ACCUSES_CUE, answer.has(Mark.ACCUSES));
    values.set(Clue.REPEATS_CUE, answer.has(Mark.REPEATS));
    values.set(Clue.SAME_EVENT, Saying.meet(answer.events(), answered.events()));
    values.set(Clue.EVENT_POLARITY, answer.deniesAct() != answered.deniesAct());
    values.set(
        Clue.SHARED_EVENTS,
        (double) answer.events().stream().filter(answered.events()::contains).count());
    values.set(Clue.REJECTS, answer.has(Mark.DENIES));
    values.set(Clue.DIRECT, answer.statement().kind() == StatementKind.DIRECT);
    values.set(Clue.WORDS, Math.min(MANY, answer.content().size()));
    values.set(Clue.ANSWERED_WORDS, Math.min(MANY, answered.content().size()));
    values.set(Clue.LENGTH_RATIO, Math.log((1.0 + answer.length()) / (1.0 + answered.length())));
  }

  private double share(double shared, Saying of) {
    double all = sayings.weight(of);
    return all == 0 ? 0 : shared / all;
  }

  private boolean sameParagraph(Saying one, Saying other) {
    Span both = one.sentence().union(other.sentence());
    return both.length() < FAR && both.in(sayings.text()).strip().indexOf('\n') < 0;
  }

  /** Whether it is the last statement of its speaker, or of all others, before the answer. */
  private boolean isPrevious(Saying answer, Saying answered) {
    for (int order = answer.order() - 1; order >= 0; order--) {
      Saying between = sayings.at(order);
      if (between.isOfSpeaker(answer) == answered.isOfSpeaker(answer)) {
        return between.order() == answered.order();
      }
    }
    return false;
  }

  /** Values under construction. */
  static final class Values {
    private final double[] all = new double[Clue.values().length];

    void set(Clue clue, double value) {
      all[clue.place()] = value;
    }

    void set(Clue clue, boolean value) {
      set(clue, value ? 1 : 0);
    }
  }
}
