package org.counterclaim.analysis.speaker;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Whom somebody's own words name is an antecedent within these words, and not behind them: after
 * "…, as Weil said", said the mayor. "He added", he is the mayor.
 */
final class QuotedMembers {

  private record Quoted(int until, Member member, int offset) {}

  private final BitSet quoted = new BitSet();
  private final PriorityQueue<Quoted> open =
      new PriorityQueue<>(Comparator.comparingInt(Quoted::until));

  QuotedMembers(List<Attribution> attributions) {
    attributions.stream()
        .filter(QuotedMembers::isQuotation)
        .flatMap(each -> each.content().stream())
        .forEach(span -> quoted.set(span.begin(), span.end()));
  }

  /** {@return the part of somebody's own words in which the offset lies} */
  static Optional<Span> quotation(Attribution attribution, int offset) {
    return isQuotation(attribution)
        ? attribution.content().stream().filter(span -> span.contains(offset)).findFirst()
        : Optional.empty();
  }

  private static boolean isQuotation(Attribution attribution) {
    return attribution.kind() == StatementKind.DIRECT || attribution.kind() == StatementKind.BLOCK;
  }

  /** Notes that the member came up or spoke there, perhaps within a quotation. */
  void note(Member member, int offset) {
    if (quoted.get(offset)) {
      open.add(new Quoted(quoted.nextClearBit(offset), member, offset));
    }
  }

  /** Ends the quotations that lie before the offset; it may only grow. */
  void close(int offset) {
    while (!open.isEmpty() && open.peek().until() <= offset) {
      Quoted ended = open.poll();
      ended.member().forget(ended.offset());
    }
  }
}
