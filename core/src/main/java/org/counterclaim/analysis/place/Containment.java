package org.counterclaim.analysis.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the words behind a name say it lies in: "Talbar in Mali", "Talbar, a market town in the
 * Mopti region", "the village of Talbar and the town of Verlin in Mali". A comma alone is not
 * enough: names are listed with commas too.
 */
final class Containment {

  private static final int LONGEST_DESCRIPTION = 7;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> WHERE = Set.of("in", "of");
  private static final Set<String> LINKS = Set.of("and", "or");
  private static final Set<String> BEFORE_A_NAME = Set.of("the", "of");

  private final List<Toponym> toponyms;
  private final ReportWords words;
  private final Map<String, Set<Feature>> features;

  Containment(List<Toponym> toponyms, ReportWords words, Map<String, Set<Feature>> features) {
    this.toponyms = toponyms;
    this.words = words;
    this.features = features;
  }

  /** {@return the number of the toponym that one lies in, as the words say in so many words} */
  Optional<Integer> of(int number) {
    int last = number;
    while (last + 1 < toponyms.size() && areListed(last, last + 1)) {
      last++;
    }
    int area = last + 1;
    return area < toponyms.size()
            && toponyms.get(area).kind() == Toponym.Kind.NAME
            && liesIn(last, area)
        ? Optional.of(area)
        : Optional.empty();
  }

  /** "Talbar | and the town of | Verlin". */
  private boolean areListed(int one, int other) {
    int first = toponyms.get(one).lastWord() + 1;
    int end = toponyms.get(other).firstWord();
    boolean listed = end > first && LINKS.contains(words.key(first));
    for (int at = first + 1; listed && at < end; at++) {
      listed = BEFORE_A_NAME.contains(words.key(at)) || isSettlement(words.key(at));
    }
    for (int at = first; listed && at <= end; at++) {
      listed = words.isBeside(at - 1);
    }
    return listed;
  }

  private boolean liesIn(int one, int area) {
    int first = toponyms.get(one).lastWord() + 1;
    int end = toponyms.get(area).firstWord();
    int last = end > first && words.key(end - 1).equals("the") ? end - 2 : end - 1;
    boolean beside = first <= last && words.isBeside(last) && words.isBeside(end - 1);
    if (!beside || last - first > LONGEST_DESCRIPTION) {
      return false;
    }
    return first == last
        ? words.key(first).equals("in") && words.isBeside(first - 1)
        : WHERE.contains(words.key(last)) && isDescription(first, last);
  }

  /** ", a market town | in", ", a town in the north | of". */
  private boolean isDescription(int first, int end) {
    boolean settlement = false;
    boolean plain = words.commaFollows(first - 1) && ARTICLES.contains(words.key(first));
    for (int at = first; plain && at < end; at++) {
      plain = words.isBeside(at) && !words.isCapitalised(at);
      settlement |= isSettlement(words.key(at));
    }
    return plain && settlement;
  }

  private boolean isSettlement(String word) {
    return features.getOrDefault(word, Set.of()).contains(Feature.SETTLEMENT);
  }
}
