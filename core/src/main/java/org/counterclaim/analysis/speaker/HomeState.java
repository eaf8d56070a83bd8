package org.counterclaim.analysis.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.text.Dateline;

/**
 * In which state a report plays, whose "government" and "army" need no name: the one where most of
 * its places lie. A dateline from a town that is no seat of government ("GENEVA (Newsroom) –") only
 * says where the reporter sits; it counts where the report names no place and no nation beside it.
 */
final class HomeState {

  /** How sure a state's places must be together. */
  private static final double SURE_ENOUGH = 0.5;

  /** So many times the next state's are the places of a state that nobody else competes with. */
  private static final double ALONE = 3;

  private static final int LONGEST_SENTENCE = 400;

  private final String text;
  private final KnownActors known;
  private final List<PlaceMention> places;
  private final Map<String, Double> all;

  private HomeState(String text, List<PlaceMention> mentions, KnownActors known) {
    this.text = text;
    this.known = known;
    Predicate<PlaceMention> isThere = each -> isLiteral(each) && !isAway(each);
    Predicate<PlaceMention> isNation = each -> each.role() == PlaceMention.Role.ADJECTIVE;
    List<PlaceMention> counted = List.of();
    for (Predicate<PlaceMention> sort : List.of(isThere, isNation, HomeState::isLiteral)) {
      if (most(sums(counted)).isEmpty()) {
        counted = mentions.stream().filter(sort).toList();
      }
    }
    this.places = counted;
    this.all = sums(counted);
  }

  static HomeState of(String text, List<PlaceMention> places, KnownActors known) {
    return new HomeState(text, places, known);
  }

  /** {@return the code of the state; empty for a report without places} */
  Optional<String> country() {
    return most(all);
  }

  /**
   * {@return the state whose army is "the army" there: where several compete, that of the places in
   * the same sentence, or of those so far; empty where that does not tell either}
   */
  Optional<String> at(int offset) {
    Optional<String> everywhere = alone(all);
    if (everywhere.isPresent()) {
      return everywhere;
    }
    int begin = sentenceBegin(offset);
    int end = sentenceEnd(offset);
    return alone(sums(between(begin, end))).or(() -> alone(sums(between(0, end))));
  }

  private List<PlaceMention> between(int begin, int end) {
    return places.stream()
        .filter(each -> each.span().begin() >= begin && each.span().begin() < end)
        .toList();
  }

  private int sentenceBegin(int offset) {
    int begin = offset;
    while (begin > 0 && offset - begin < LONGEST_SENTENCE && !isSentenceEnd(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private int sentenceEnd(int offset) {
    int end = offset;
    while (end < text.length() && end - offset < LONGEST_SENTENCE && !isSentenceEnd(end)) {
      end++;
    }
    return end;
  }

  private boolean isSentenceEnd(int i) {
    boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    return text.charAt(i) == '\n' || (text.charAt(i) == '.' && last);
  }

  /**
   * How sure we are of each state's places together. Each counts once, with the confidence that it
   * is meant: one village, taken for a namesake far away, does not move the report there.
   */
  private static Map<String, Double> sums(List<PlaceMention> mentions) {
    Map<String, Map<String, Double>> sure = new TreeMap<>();
    for (PlaceMention mention : mentions) {
      Optional<Place> place = mention.place();
      place
          .flatMap(Place::country)
          .ifPresent(
              code ->
                  sure.computeIfAbsent(code, each -> new TreeMap<>())
                      .merge(place.get().name(), mention.provenance().confidence(), Math::max));
    }
    Map<String, Double> sums = new TreeMap<>();
    sure.forEach(
        (code, names) ->
            sums.put(code, names.values().stream().mapToDouble(Double::doubleValue).sum()));
    return sums;
  }

  private static Optional<String> most(Map<String, Double> sums) {
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= SURE_ENOUGH)
        .map(Map.Entry::getKey);
  }

  /** The state of most places, if no other has nearly as many. */
  private static Optional<String> alone(Map<String, Double> sums) {
    return most(sums)
        .filter(
            code ->
                sums.entrySet().stream()
                    .filter(other -> !other.getKey().equals(code))
                    .allMatch(other -> other.getValue() * ALONE <= sums.getOrDefault(code, 0.0)));
  }

  private static boolean isLiteral(PlaceMention mention) {
    return mention.role() == PlaceMention.Role.LITERAL;
  }

  /** Whether it is the town of a dateline and no government sits there. */
  private boolean isAway(PlaceMention mention) {
    return Dateline.isTown(text, mention.span()) && known.state(mention.span().in(text)).isEmpty();
  }
}
