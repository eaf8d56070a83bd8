package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterclaim.analysis.quotation.Quotation;

/** Quotations of a report by where they begin and end; those inside others are left out. */
final class QuotationsAround {

  private final String text;
  private final TreeMap<Integer, Quotation> byBegin = new TreeMap<>();
  private final TreeMap<Integer, Quotation> byEnd = new TreeMap<>();

  QuotationsAround(String text, List<Quotation> quotations) {
    this.text = text;
    for (Quotation quotation : quotations) {
      if (quotation.form() != Quotation.Form.NESTED_MARKS) {
        byBegin.putIfAbsent(quotation.extent().begin(), quotation);
        byEnd.put(quotation.extent().end(), quotation);
      }
    }
  }

  /** {@return the quotation behind {@code offset}, nothing but a comma, colon or space between} */
  Optional<Quotation> following(int offset) {
    return Optional.ofNullable(byBegin.ceilingEntry(offset))
        .map(Map.Entry::getValue)
        .filter(quotation -> onlyJoins(offset, quotation.extent().begin(), ",:.;–—-\n\r"));
  }

  /** {@return the quotation before {@code offset}, nothing but a comma or space between} */
  Optional<Quotation> preceding(int offset) {
    return Optional.ofNullable(byEnd.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(quotation -> onlyJoins(quotation.extent().end(), offset, ",–—-"));
  }

  /** {@return the quotation that holds {@code offset}} */
  Optional<Quotation> around(int offset) {
    return Optional.ofNullable(byBegin.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(quotation -> quotation.extent().contains(offset));
  }

  private boolean onlyJoins(int begin, int end, String joins) {
    if (end - begin > 12) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean space = Character.isSpaceChar(c) || c == '\t';
      if (!space && joins.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
