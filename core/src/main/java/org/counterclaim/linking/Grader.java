package org.counterclaim.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.StatementRef;

/** Grades a matter by rules that anybody can read; see {@link Grade}. Thread-safe. */
final class Grader {

  private final Origins origins;

  Grader(Origins origins) {
    this.origins = origins;
  }

  Grade grade(Question question, List<Testimony> told, Stand stand) {
    if (told.stream().anyMatch(each -> isConceded(each, told))) {
      return Grade.CONCEDED;
    }
    if (!stand.incompatible().isEmpty() || isDenied(told)) {
      return Grade.CONTESTED;
    }
    // What an outlet says in passing in its own voice is no charge that waits for an answer.
    Set<String> silent = ActStand.accused(told.stream().filter(each -> !each.own()).toList());
    silent.removeIf(party -> told.stream().anyMatch(each -> isOf(party, each.camps())));
    if (question == Question.ACT && !silent.isEmpty()) {
      return Grade.UNANSWERED;
    }
    if (independent(told, stand) > 1) {
      return Grade.CORROBORATED;
    }
    return told.size() > 1 ? Grade.REPEATED : Grade.SINGLE_SOURCE;
  }

  /** Somebody denies it in the words in which somebody else says it. */
  private static boolean isDenied(List<Testimony> told) {
    return told.stream()
        .filter(Testimony::denied)
        .anyMatch(denial -> told.stream().anyMatch(other -> CommonWords.denies(denial, other)));
  }

  /**
   * Whom one calls terrorists and another rebels, they are not unheard when the rebels speak; nor
   * is the coalition when the state does that leads it.
   */
  private static boolean isOf(String party, Set<String> camps) {
    return camps.stream().anyMatch(camp -> Factions.sameSide(party, camp));
  }

  /** A party says of itself that it did what somebody else accuses it of. */
  private static boolean isConceded(Testimony testimony, List<Testimony> told) {
    Set<String> admitted = new HashSet<>(did(testimony));
    admitted.retainAll(testimony.camps());
    return !admitted.isEmpty()
        && told.stream()
            .filter(other -> other.camps().stream().noneMatch(admitted::contains))
            .anyMatch(other -> did(other).stream().anyMatch(admitted::contains));
  }

  private static Set<String> did(Testimony testimony) {
    return testimony.answers().stream()
        .flatMap(answer -> ActAnswers.party(answer, "did").stream())
        .collect(Collectors.toSet());
  }

  /** {@return how many origins the position has that most say; without positions, the matter} */
  private long independent(List<Testimony> told, Stand stand) {
    Map<StatementRef, String> origin = new HashMap<>();
    told.forEach(each -> origin.put(each.ref(), origins.of(each)));
    if (stand.positions().isEmpty()) {
      return new HashSet<>(origin.values()).size();
    }
    return stand.positions().stream()
        .map(Position::statements)
        .mapToLong(refs -> refs.stream().map(origin::get).collect(Collectors.toSet()).size())
        .max()
        .orElse(0);
  }
}
