package org.counterclaim.analysis.model;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Parts a claim that a noun names from how somebody rejects it: "a claim | that the council denied"
 * does not say that the council denied it.
 */
final class ClaimsOnly {

  private ClaimsOnly() {}

  /** {@return the statements, no claim of a noun with a rejection of it in what it says} */
  static List<FoundStatement> of(List<FoundStatement> found) {
    List<Attribution> denials =
        found.stream()
            .filter(each -> each.certainty() == Certainty.DENIED)
            .map(FoundStatement::attribution)
            .filter(each -> each.cue().isPresent() && each.source().isPresent())
            .toList();
    return found.stream()
        .map(
            each ->
                each.attribution().kind() == StatementKind.NOMINAL
                    ? each.with(without(denials, each.attribution()))
                    : each)
        .toList();
  }

  private static Attribution without(List<Attribution> denials, Attribution claim) {
    Optional<Span> noun = claim.cue();
    List<Attribution> own =
        denials.stream()
            .filter(
                denial ->
                    noun.filter(cue -> denial.content().stream().anyMatch(part -> part.covers(cue)))
                        .isPresent())
            .toList();
    List<Span> rest =
        claim.content().stream()
            .filter(part -> own.stream().noneMatch(denial -> holds(part, denial)))
            .toList();
    return rest.size() == claim.content().size()
        ? claim
        : new Attribution(
            claim.kind(), claim.source(), noun, rest.isEmpty() ? List.of(noun.get()) : rest);
  }

  private static boolean holds(Span part, Attribution denial) {
    return part.covers(denial.cue().get()) && part.covers(denial.source().get());
  }
}
