package org.counterclaim.linking.reply;

import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reply;
import org.counterclaim.text.Span;

/**
 * What kind of answer one statement is to another, once its side is known, and which words show it.
 */
final class ReplyKinds {

  private static final Set<Mark> SPEAKING_CUES =
      Set.of(
          Mark.DENIES,
          Mark.DISPUTES,
          Mark.ANSWERS,
          Mark.CONFIRMS,
          Mark.CONCEDES,
          Mark.RETRACTS,
          Mark.REPEATS);

  private final ReplyWords words;

  ReplyKinds(ReplyWords words) {
    this.words = words;
  }

  /** {@return the kind of an answer that goes against what it answers} */
  static Reply.Kind opposing(Saying answer, Saying answered) {
    if (answer.isOfSpeaker(answered)) {
      return Reply.Kind.RETRACTS;
    }
    if (answer.isNegative()) {
      boolean attacksTheWords = answer.has(Mark.DISPUTES) && !answer.has(Mark.DENIES);
      return attacksTheWords ? Reply.Kind.DISPUTES : Reply.Kind.DENIES;
    }
    boolean pointsElsewhere =
        answer.has(Mark.ACCUSES) || (answer.namesSideOf(answered) && answered.namesSideOf(answer));
    boolean silent = Sayings.shared(answer, answered).isEmpty();
    return pointsElsewhere && silent ? Reply.Kind.DEFLECTS : Reply.Kind.DISPUTES;
  }

  /** {@return the kind of an answer that backs what it answers} */
  static Reply.Kind backing(Saying answer, Saying answered) {
    boolean handedOn =
        answer.encloses(answered)
            || answer.statement().via().contains(answered.statement().speaker())
            || answered.statement().via().contains(answer.statement().speaker());
    if (answer.isOfSpeaker(answered) || handedOn) {
      return Reply.Kind.REPEATS;
    }
    boolean admits = answer.has(Mark.CONCEDES) || answer.has(Mark.CONFIRMS);
    return admits && answered.namesSideOf(answer) && !answer.isNegative()
        ? Reply.Kind.CONCEDES
        : Reply.Kind.SUPPORTS;
  }

  /**
   * {@return the words that say that it is an answer: its cue, or a word such as "however" beside
   * it; empty where nothing says so}
   */
  Optional<Span> spokenEvidence(Saying answer, Saying answered, boolean against) {
    Optional<Span> cue = answer.statement().attribution().cue();
    if (cue.isPresent() && answer.marks().stream().anyMatch(SPEAKING_CUES::contains)) {
      return cue;
    }
    if (answer.encloses(answered)) {
      return cue;
    }
    ReplyWords.Group beside = words.group((against ? Mark.CONTRAST : Mark.AGREEMENT).group());
    return answer.frame().stream()
        .filter(word -> beside.hasStem(word.stem()))
        .map(Word::span)
        .findFirst();
  }
}
