package org.counterclaim.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How much running prose each element of a tree holds. */
final class Prose {

  private final Map<Element, Integer> chars = new HashMap<>();
  private final int all;

  private Prose(List<Passage> passages) {
    int sum = 0;
    for (Passage passage : passages) {
      int prose = passage.prose();
      sum += prose;
      if (prose > 0) {
        for (Element at = passage.home(); at != null; at = at.parent()) {
          chars.merge(at, prose, Integer::sum);
        }
      }
    }
    all = sum;
  }

  static Prose of(Element root, Set<Element> skipped) {
    return new Prose(PassageCollector.under(root, skipped));
  }

  /** {@return characters of prose in the element} */
  int in(Element element) {
    return chars.getOrDefault(element, 0);
  }

  /** {@return the element's part of all prose, 0 to 1; 0 where there is none} */
  double share(Element element) {
    return all == 0 ? 0 : (double) in(element) / all;
  }
}
