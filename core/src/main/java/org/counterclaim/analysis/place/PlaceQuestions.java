package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.Place;

/**
 * What the toponyms of a report ask: one question a name, and one more where what follows a comma
 * settles it ("Paris, Texas").
 */
final class PlaceQuestions {

  private static final Set<String> LINKS = Set.of("and", "or");

  private final List<Toponym> toponyms;
  private final ReportWords words;
  private final Containment containment;
  private final Map<String, PlaceQuestion> byKey = new LinkedHashMap<>();
  private final List<String> keys = new ArrayList<>();

  PlaceQuestions(List<Toponym> toponyms, ReportWords words, Containment containment) {
    this.toponyms = toponyms;
    this.words = words;
    this.containment = containment;
    for (int i = 0; i < toponyms.size(); i++) {
      keys.add(ask(i));
    }
  }

  /** {@return the questions by their keys, in the order in which they came up} */
  Map<String, PlaceQuestion> byKey() {
    return Collections.unmodifiableMap(byKey);
  }

  /** {@return the key of each toponym's question} */
  List<String> keys() {
    return List.copyOf(keys);
  }

  /** Adds the question that a toponym puts, and gives its key. */
  private String ask(int number) {
    Toponym toponym = toponyms.get(number);
    List<Gazetteer.Named> next = next(number);
    String key = key(toponym);
    PlaceQuestion known = byKey.get(key);
    List<Gazetteer.Named> said = known == null || !next.isEmpty() ? next : known.next();
    Set<String> peers = isSettled(toponym, next) ? new TreeSet<>() : peers(number);
    if (known == null || known.next().isEmpty()) {
      if (known != null) {
        peers.addAll(known.peers());
      }
      byKey.put(
          key,
          new PlaceQuestion(
              toponym.candidates(),
              known == null || known.asked().isEmpty() ? toponym.asked() : known.asked(),
              said,
              peers,
              toponym.key()));
      return key;
    }
    if (next.isEmpty() || sameEntries(next, known.next())) {
      return key;
    }
    String own = key + ',' + next.get(0).entry().name();
    byKey.put(
        own, new PlaceQuestion(toponym.candidates(), toponym.asked(), next, peers, toponym.key()));
    return own;
  }

  private static String key(Toponym toponym) {
    return toponym.kind().name() + ' ' + toponym.key();
  }

  /** Whether what follows can only say where it lies, as in "Florida and Washington, D.C." */
  private static boolean isSettled(Toponym toponym, List<Gazetteer.Named> next) {
    return next.stream()
            .allMatch(each -> each.entry().feature().precision() == Place.Precision.PROVINCE)
        && toponym.candidates().stream().anyMatch(each -> each.entry().liesInAny(next));
  }

  /** The names it is listed with: what stands before and behind in "California and Washington". */
  private Set<String> peers(int number) {
    Set<String> peers = new TreeSet<>();
    if (number > 0 && isListed(toponyms.get(number - 1), toponyms.get(number))) {
      peers.add(key(toponyms.get(number - 1)));
    }
    if (number + 1 < toponyms.size() && isListed(toponyms.get(number), toponyms.get(number + 1))) {
      peers.add(key(toponyms.get(number + 1)));
    }
    return peers;
  }

  /** Whether a comma, "and" or "or" links them, and no comma that says where the first one lies. */
  private boolean isListed(Toponym one, Toponym other) {
    if (one.kind() != Toponym.Kind.NAME || other.kind() != Toponym.Kind.NAME) {
      return false;
    }
    int between = other.firstWord() - one.lastWord() - 1;
    return between == 0
        ? words.commaFollows(one.lastWord())
            && one.candidates().stream()
                .noneMatch(each -> each.entry().liesInAny(other.candidates()))
        : between == 1 && LINKS.contains(words.key(one.lastWord() + 1));
  }

  private static boolean sameEntries(List<Gazetteer.Named> one, List<Gazetteer.Named> other) {
    return one.get(0).entry().equals(other.get(0).entry());
  }

  /** What may contain it: "X, Y", "X in Y", "X, a town in Y". */
  private List<Gazetteer.Named> next(int number) {
    Optional<Integer> area = containment.of(number);
    if (area.isEmpty() && number + 1 < toponyms.size()) {
      Toponym next = toponyms.get(number + 1);
      int last = toponyms.get(number).lastWord();
      boolean comma = next.firstWord() == last + 1 && words.commaFollows(last);
      area = Optional.of(number + 1).filter(each -> comma && next.kind() == Toponym.Kind.NAME);
    }
    return area.map(each -> toponyms.get(each).candidates()).orElse(List.of()).stream()
        .filter(each -> each.entry().feature().isArea())
        .toList();
  }
}
