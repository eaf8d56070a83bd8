package org.counterclaim.analysis.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;

/**
 * In which state a report plays, whose "government" and "army" need no name: the one where most of
 * its places lie. A dateline from a town that is no seat of government ("GENEVA (Newsroom) –") only
 * says where the reporter sits; it counts where the report names no place and no nation beside it.
 */
final class HomeState {

  /** How sure a state's places must be together. */
  private static final double SURE_ENOUGH = 0.5;

  private static final int LONGEST_DATELINE = 80;
  private static final String BEHIND_DATELINES = "(-–—_";

  private final String text;
  private final List<PlaceMention> places;
  private final KnownActors known;

  private HomeState(String text, List<PlaceMention> places, KnownActors known) {
    this.text = text;
    this.places = places;
    this.known = known;
  }

  /** {@return the code of the state; empty for a report without places} */
  static Optional<String> of(String text, List<PlaceMention> places, KnownActors known) {
    HomeState home = new HomeState(text, places, known);
    return home.most(each -> isLiteral(each) && !home.isAway(each))
        .or(() -> home.most(each -> each.role() == PlaceMention.Role.ADJECTIVE))
        .or(() -> home.most(HomeState::isLiteral));
  }

  /**
   * The state of most places. Each counts once, with the confidence that it is meant: one village,
   * taken for a namesake far away, does not move the report there.
   */
  private Optional<String> most(Predicate<PlaceMention> counts) {
    Map<String, Map<String, Double>> sure = new TreeMap<>();
    for (PlaceMention mention : places) {
      Optional<Place> place = mention.place().filter(each -> counts.test(mention));
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
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= SURE_ENOUGH)
        .map(Map.Entry::getKey);
  }

  private static boolean isLiteral(PlaceMention mention) {
    return mention.role() == PlaceMention.Role.LITERAL;
  }

  /** Whether it is the town of a dateline and no government sits there. */
  private boolean isAway(PlaceMention mention) {
    return isDateline(mention) && known.state(mention.span().in(text)).isEmpty();
  }

  /** Whether it opens its line in capitals, with a dash or an agency in brackets behind. */
  private boolean isDateline(PlaceMention mention) {
    int end = mention.span().end();
    int window = Math.max(0, end - LONGEST_DATELINE);
    String before = text.substring(window, end);
    int line = before.lastIndexOf('\n') + 1;
    if (line == 0 && window > 0) {
      return false;
    }
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_DATELINE));
    return before.substring(line).chars().noneMatch(Character::isLowerCase)
        && behind
            .lines()
            .limit(1)
            .anyMatch(rest -> rest.chars().anyMatch(c -> BEHIND_DATELINES.indexOf(c) >= 0));
  }
}
