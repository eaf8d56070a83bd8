package org.counterclaim.analysis.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;

/**
 * The places of a report that somebody can have.
 *
 * @param begins by the offset at which they begin, in the order of the text
 * @param ends by the offset behind them, where they begin
 * @param owners of those, what only says whose: "the city" may mean them, no verb has them
 * @param vast countries and large parts of them: who takes a village in one does not take it
 * @param towns what "the town" and "the city" can mean
 * @param heads the last words of their names, in lower case: what "the port", "the base" can mean
 */
record Ground(
    NavigableMap<Integer, Integer> begins,
    NavigableMap<Integer, Integer> ends,
    Set<Integer> owners,
    Set<Integer> vast,
    Set<Integer> towns,
    Map<Integer, String> heads) {

  private static final double LARGE_KILOMETRES = 60;

  static Ground of(String text, List<PlaceMention> places, WordLists lists) {
    Ground ground =
        new Ground(
            new TreeMap<>(),
            new TreeMap<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashMap<>());
    for (int i = 0; i < places.size(); i++) {
      PlaceMention mention = places.get(i);
      if (mention.role() == PlaceMention.Role.LITERAL
          && !isBeside(mention)
          && !isNameless(mention.span().in(text))
          && !isTied(text, mention, lists)) {
        ground.begins.put(mention.span().begin(), i);
        if (isOwner(mention, text)) {
          ground.owners.add(i);
        } else {
          ground.ends.put(mention.span().end(), mention.span().begin());
        }
        ground.heads.put(i, head(text, mention));
        boolean vast = mention.place().filter(Ground::isVast).isPresent();
        if (vast) {
          ground.vast.add(i);
        } else if (mention.place().filter(Ground::isWide).isEmpty()
            && !isQuarter(Words.of(text, mention.span()), lists)) {
          ground.towns.add(i);
        }
      }
    }
    return ground;
  }

  /** "near X", "30 km south of X" is not X. */
  private static boolean isBeside(PlaceMention mention) {
    return mention
        .place()
        .flatMap(Place::relation)
        .filter(relation -> relation != Place.Relation.PART)
        .isPresent();
  }

  /** "The city fell": the capital is the sentence's. */
  private static boolean isNameless(String words) {
    return words.regionMatches(true, 0, "the ", 0, 4)
        && words.chars().skip(4).noneMatch(Character::isUpperCase);
  }

  private static boolean isQuarter(Words words, WordLists lists) {
    return lists.has("quarter", words.at(words.size() - 1).lower());
  }

  private static String head(String text, PlaceMention mention) {
    Words words = Words.of(text, mention.span());
    return words.at(words.size() - 1).lower();
  }

  /** "Syrias civil war", where a report has lost its apostrophes. */
  private static boolean isOwner(PlaceMention mention, String text) {
    String words = mention.span().in(text);
    return mention.place().filter(place -> words.equals(place.name() + "s")).isPresent();
  }

  /** "U.S." of "U.S.-backed", which tells whose, not where. */
  private static boolean isTied(String text, PlaceMention mention, WordLists lists) {
    int hyphen = mention.span().end();
    int end = hyphen + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return hyphen < text.length()
        && text.charAt(hyphen) == '-'
        && lists.has("tied", text.substring(hyphen + 1, end));
  }

  private static boolean isVast(Place place) {
    boolean part = place.relation().equals(Optional.of(Place.Relation.PART));
    return place.precision() == Place.Precision.COUNTRY
        || (part && place.radiusKilometres() > LARGE_KILOMETRES);
  }

  private static boolean isWide(Place place) {
    return switch (place.precision()) {
      case DISTRICT, PROVINCE, COUNTRY, ALONG -> true;
      case EXACT, NEAR -> false;
    };
  }
}
