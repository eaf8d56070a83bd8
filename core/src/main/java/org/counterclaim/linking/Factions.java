package org.counterclaim.linking;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a party by its code alone: a state by two letters, a coalition, fighters by the
 * word that somebody has for them, an armed group by its name.
 */
final class Factions {

  /** One man's rebel is another's terrorist: each word is a code of its own. */
  static final Set<String> FIGHTERS =
      Set.of(
          "rebels",
          "opposition",
          "insurgents",
          "terrorists",
          "militants",
          "jihadists",
          "gunmen",
          "armed groups",
          "separatists");

  /** Islamic State; "IS" is Iceland. */
  static final String ISLAMIC_STATE = "daesh";

  /** The one that is no other's: "the US-led coalition", or "the coalition" alone. */
  static final String COALITION = "coalition";

  static final String SAUDI_COALITION = "saudi coalition";

  /** Which state leads which coalition. */
  private static final Map<String, String> LEADERS = Map.of(COALITION, "US", SAUDI_COALITION, "SA");

  private Factions() {}

  static boolean isState(String party) {
    return party.length() == 2;
  }

  static boolean areFighters(String party) {
    return FIGHTERS.contains(party);
  }

  /**
   * {@return whether it is an armed group or fighters, and no state or coalition of states} Empty
   * is a government of a country that is not known.
   */
  static boolean isArmedGroup(String party) {
    return !party.isEmpty() && !isState(party) && !isCoalition(party);
  }

  static boolean isCoalition(String party) {
    return LEADERS.containsKey(party);
  }

  /** {@return whether what one does, the other does: a coalition and the state that leads it} */
  static boolean areOne(String one, String other) {
    return one.equals(other)
        || other.equals(LEADERS.get(one))
        || one.equals(LEADERS.get(other))
        || (isCoalition(one) && isCoalition(other));
  }

  /**
   * "militants" may be those of Islamic State, "terrorists" those whom others call rebels; a
   * government that is not named may be any; what the coalition did, the state did that leads it.
   */
  static boolean mayBe(String one, String other) {
    return areOne(one, other)
        || (one.isEmpty() && isState(other))
        || (other.isEmpty() && isState(one))
        || (areFighters(one) && isArmedGroup(other))
        || (areFighters(other) && isArmedGroup(one));
  }

  /**
   * {@return whether who speaks for one answers for the other} A government that is not named may
   * be any; what terrorists are said to have done, rebels deny.
   */
  static boolean sameSide(String one, String other) {
    boolean fighters = areFighters(one) || areFighters(other);
    return fighters
        ? one.equals(other) || (areFighters(one) && areFighters(other))
        : mayBe(one, other);
  }

  /**
   * {@return whom of the accused a party answers for that denies: its own side, else, where that is
   * not accused, those who go by a word that may mean it} The Houthis deny what "rebels" are
   * accused of, unless the Houthis are accused by name too.
   */
  static Set<String> answered(String denier, Set<String> accused) {
    Set<String> own =
        accused.stream().filter(party -> sameSide(party, denier)).collect(Collectors.toSet());
    return own.isEmpty() && isArmedGroup(denier)
        ? accused.stream().filter(Factions::areFighters).collect(Collectors.toSet())
        : own;
  }

  static boolean mayBe(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> mayBe(one, other)));
  }
}
