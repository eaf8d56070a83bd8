package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Tally;

/** Divides what is said of a happening by the questions it answers. Thread-safe. */
final class MatterMaker {

  /** Told by fewer, a happening raises one matter: what happened. */
  private static final int REPORTS_FOR_MANY = 3;

  private final Grader grader;

  MatterMaker(Grader grader) {
    this.grader = grader;
  }

  /**
   * {@return the matters of a happening}
   *
   * @param attack whether it has authors to ask for
   * @param replies who says the same again, or denies it
   */
  List<Matter> make(
      String happening,
      String founder,
      String label,
      boolean attack,
      List<Testimony> testimonies,
      List<CrossReply> replies) {
    long reports = testimonies.stream().map(each -> each.ref().report()).distinct().count();
    Map<Question, List<Testimony>> asked = new EnumMap<>(Question.class);
    for (Testimony testimony : testimonies) {
      if (reports < REPORTS_FOR_MANY) {
        asked.computeIfAbsent(Question.ACT, q -> new ArrayList<>()).add(testimony);
      } else {
        testimony.answers().stream()
            .map(Answer::question)
            .distinct()
            .forEach(q -> asked.computeIfAbsent(q, k -> new ArrayList<>()).add(testimony));
      }
    }
    List<Matter> matters = new ArrayList<>();
    asked.forEach(
        (question, told) ->
            matters.add(
                matter(
                    happening,
                    founder,
                    label,
                    attack,
                    question,
                    told,
                    replies,
                    reports < REPORTS_FOR_MANY)));
    return matters;
  }

  private Matter matter(
      String happening,
      String founder,
      String label,
      boolean attack,
      Question question,
      List<Testimony> told,
      List<CrossReply> replies,
      boolean one) {
    Stand stand =
        one
            ? ActStand.of(told).and(ControlStand.of(told)).and(TollStand.of(told))
            : switch (question) {
              case ACT -> ActStand.of(told);
              case TOLL -> TollStand.of(told);
              case CONTROL -> ControlStand.of(told);
              case WEAPON, RESPONSE -> Stand.NONE;
            };
    boolean counts = one || question == Question.TOLL;
    List<Tally> tallies =
        counts ? told.stream().flatMap(each -> each.tallies().stream()).toList() : List.of();
    Grade grade = grader.grade(question, told, stand, replies);
    return new Matter(
        Ids.of("m", founder + " " + question),
        Labels.matter(
            question,
            attack && !ActStand.accused(told).isEmpty(),
            counts ? Labels.counted(told) : "",
            label),
        happening,
        question,
        grade,
        told.stream().map(Testimony::ref).toList(),
        stand.positions(),
        stand.incompatible(),
        tallies);
  }
}
