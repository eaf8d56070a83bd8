package org.counterclaim.linking;

import java.util.List;
import java.util.Set;

/**
 * Whether a party, where it is named, is the one that acts: "Russian jets hit", "a raid by the
 * army", "blamed on the rebels". Not so "the Malaysian airliner was shot down", "the rebels blamed
 * the delay on" or "a unit run by Hezbollah". Thread-safe.
 */
final class Agency {

  private static final int REACH = 5;
  private static final int FEW = 3;
  private static final int REACH_OF_COUNTRY = 3;
  private static final int REACH_OF_BLAME = 6;
  static final Set<String> JOINING = Set.of("and", "or", "&", "either", "both");
  private static final Set<String> ENDING =
      Set.of(
          "the", "a", "an", "this", "these", "that", "in", "on", "by", "of", "from", "after",
          "near", "at", "with", "for", "to", "who", "which", "were", "was", "had", "have", "has",
          "as", "when", "while", "but", "must", "should", "would", "will", "may", "might", "could",
          "can");
  private static final Set<String> PREPOSITIONS =
      Set.of("with", "in", "near", "from", "to", "of", "at", "into", "across", "against", "over");
  private static final Set<String> WHERE = Set.of("in", "near", "at", "off", "over");
  private static final Set<String> VERBS =
      Set.of("does", "object", "victim", "assault", "speaks", "accuse", "reject", "passive");
  private static final Set<String> SPEECH = Set.of("speaks", "accuse");
  private static final Set<String> PERFECT = Set.of("had", "has", "have");
  private static final Set<String> OWNING = Set.of("its", "his", "her", "their");

  private final Phrases agency;
  private final Craft craft;

  Agency(Phrases agency) {
    this.agency = agency;
    this.craft = new Craft(agency);
  }

  /**
   * {@return whether the party acts}
   *
   * @param words of one clause
   * @param party named in it
   * @param others all that are named in the clause
   * @param home whether it is the country in which all of this takes place
   * @param blamed whether the clause is what somebody is blamed for
   */
  boolean acts(
      List<Text.Word> words,
      PartyFinder.Mention party,
      List<PartyFinder.Mention> others,
      boolean home,
      boolean blamed) {
    int first = indexOf(words, party.span().begin());
    int last = Math.max(first, indexOf(words, party.span().end() - 1));
    if (isSource(words, first)) {
      return true;
    }
    if (first < 0
        || isThing(words, last, party)
        || isAccuser(words, last)
        || isBacker(words, first)) {
      return false;
    }
    boolean deed =
        !party.isCountry()
            && agency.groups(compound(words, last)).contains("deed")
            && !suffers(words, last)
            && !craft.isLost(words, first, last);
    boolean object = isObject(words, first);
    if (isBehindBy(words, first, deed)
        || (blamed
            && !isVictim(words, first)
            && isBlamedForAct(words, last)
            && !(party.isCountry() && isWhere(words, first))
            && isFirst(words, party, others))
        || agency.groups(part(words, first - REACH, first - 1)).contains("blame")
        || isOwner(words, first)
        || isBlamed(upTo(words, last, others), last)) {
      return !standsFor(words, last, "asset");
    }
    boolean speaks = speaks(words, last);
    boolean place =
        party.isCountry()
            && ((home && !isSubject(words, first, last)) || isBehindPreposition(words, first));
    if (speaks || place || standsFor(words, last, "asset")) {
      return false;
    }
    if (deed) {
      return !isHitUpon(words, first, others) && !isBetween(words, first, others);
    }
    return isSaidOfDeed(words, first, party)
        || (!object
            && !isBeside(words, first)
            && does(words, last, party.isCountry() ? REACH_OF_COUNTRY : REACH));
  }

  /**
   * {@return whether the party is called responsible} What is asked for may be yet to come ("hold
   * the army accountable for the raid"), but the act is over; not that of "any attack".
   */
  boolean isBlamed(
      List<Text.Word> words, PartyFinder.Mention party, List<PartyFinder.Mention> others) {
    int last = indexOf(words, party.span().end() - 1);
    return last >= 0
        && isBlamed(upTo(words, last, others), last)
        && words.stream().noneMatch(word -> word.stem().equals("any"));
  }

  /**
   * "a strike on Syrian aircraft", "destroyed four Syrian aircraft", "downed a Syrian army jet".
   */
  private boolean isHitUpon(List<Text.Word> words, int first, List<PartyFinder.Mention> others) {
    int at = first - 1;
    while (at > 0
        && first - at < FEW
        && !agency.groups(part(words, at, at)).contains("hit upon")
        && (agency.groups(part(words, at, at)).contains("counts")
            || isAdjective(words.get(at), others)
            || Character.isDigit(words.get(at).form().charAt(0)))) {
      at--;
    }
    return agency.groups(part(words, at, at)).contains("hit upon");
  }

  /** "encounters between Russian and American jets". */
  private static boolean isBetween(
      List<Text.Word> words, int first, List<PartyFinder.Mention> others) {
    int at = first - 1;
    while (at > 0
        && first - at < FEW
        && (JOINING.contains(words.get(at).stem()) || isAdjective(words.get(at), others))) {
      at--;
    }
    return at >= 0 && words.get(at).stem().equals("between");
  }

  private static boolean isAdjective(Text.Word word, List<PartyFinder.Mention> mentions) {
    return mentions.stream()
        .anyMatch(mention -> mention.isAdjective() && mention.span().overlaps(word.span()));
  }

  /**
   * "bombing the rebels", "battling the Islamic State jihadists", "killing civilians and rebels".
   */
  private boolean isObject(List<Text.Word> words, int first) {
    int at = first;
    while (at > 0 && words.get(at - 1).isCapital() && !words.get(at - 1).stem().equals("the")) {
      at--;
    }
    at -= at > 0 && words.get(at - 1).stem().equals("the") ? 1 : 0;
    return agency.groups(part(words, first - 2, first - 1)).contains("object")
        || agency.groups(part(words, at - 1, at - 1)).contains("fights")
        || isVictim(words, first);
  }

  private boolean isVictim(List<Text.Word> words, int first) {
    return agency.groups(part(words, first - 4, first - 1)).contains("victim");
  }

  /** "blamed the army for the raid on a village of the rebels": who is named first, or with it. */
  private static boolean isFirst(
      List<Text.Word> words, PartyFinder.Mention party, List<PartyFinder.Mention> others) {
    return others.stream()
        .filter(other -> other.span().end() <= party.span().begin())
        .filter(other -> !other.party().equals(party.party()))
        .allMatch(
            other ->
                words.stream()
                    .filter(word -> word.span().begin() >= other.span().end())
                    .filter(word -> word.span().end() <= party.span().begin())
                    .noneMatch(word -> word.stem().equals("for") || word.stem().equals("of")));
  }

  /** "the army, backed by Hezbollah, shelled": who backs is not who acts, who is armed may be. */
  private boolean isBacker(List<Text.Word> words, int first) {
    for (int by = Math.max(1, first - FEW); by < first; by++) {
      if (words.get(by).stem().equals("by")
          && agency.groups(part(words, by - 1, by - 1)).contains("backs")) {
        return true;
      }
    }
    return false;
  }

  /** "U.S. bombs Islamic State", "Russian and rebel": no word that only describes a group. */
  boolean isNoAttribute(Text.Word word) {
    return JOINING.contains(word.stem())
        || ENDING.contains(word.stem())
        || PREPOSITIONS.contains(word.stem())
        || agency.groups(List.of(word)).stream().anyMatch(VERBS::contains);
  }

  /** "Rebels Say Army Shelled Talbar": a party begins behind it. */
  boolean isSpeech(Text.Word word) {
    return agency.groups(List.of(word)).stream().anyMatch(SPEECH::contains);
  }

  /** "clashes with the rebels killed nine", "groups loyal to Turkish and Saudi leaders hit". */
  private boolean isBeside(List<Text.Word> words, int first) {
    int at = first;
    while (at >= 2 && JOINING.contains(words.get(at - 1).stem()) && words.get(at - 2).isCapital()) {
      at -= 2;
    }
    List<Text.Word> before = part(words, at - 2, at - 1);
    boolean the = before.size() == 2 && before.get(1).stem().equals("the");
    return agency
        .groups(before.subList(the ? 0 : Math.max(0, before.size() - 1), before.size()))
        .contains("beside");
  }

  /** "Hezbollah and Syrian forces shelled": what the one does, the other does. */
  static boolean joins(List<Text.Word> words, PartyFinder.Mention party, PartyFinder.Mention next) {
    List<Text.Word> between =
        words.stream()
            .filter(word -> word.span().begin() >= party.span().end())
            .filter(word -> word.span().end() <= next.span().begin())
            .toList();
    return between.size() == 1 && JOINING.contains(between.get(0).stem());
  }

  /** "the planes are believed to be Russian". */
  private boolean isSaidOfDeed(List<Text.Word> words, int first, PartyFinder.Mention party) {
    return party.isAdjective()
        && agency.groups(part(words, first - 1, first - 1)).contains("passive")
        && agency.groups(part(words, first - REACH - 1, first - 2)).contains("deed");
  }

  /** "Russia said", "German air force officers discussed an attack". */
  private boolean speaks(List<Text.Word> words, int last) {
    if (agency.groups(part(words, last + 1, last + 3)).contains("speaks")) {
      return true;
    }
    return agency.find(part(words, last + 1, last + REACH)).stream()
        .filter(hit -> hit.group().equals("does") || hit.group().equals("speaks"))
        .findFirst()
        .filter(hit -> hit.group().equals("speaks"))
        .isPresent();
  }

  /** "a raid by the army", "hit by Russian jets"; not "a unit run by the army". */
  private boolean isBehindBy(List<Text.Word> words, int first, boolean deed) {
    List<Text.Word> before = part(words, first - 4, first - 1);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).stem().equals("by")) {
        int by = first - before.size() + i;
        Set<String> done = agency.groups(part(words, by - 3, by - 1));
        return !agency.groups(part(words, by - 2, by - 1)).contains("holds")
            && !isTool(words, by)
            && (deed || done.contains("deed") || done.contains("does"));
      }
    }
    return false;
  }

  /** "a tunnel used by the rebels"; not "gas used by the army". */
  private boolean isTool(List<Text.Word> words, int by) {
    return agency.groups(part(words, by - 1, by - 1)).contains("wielded")
        && !agency.groups(part(words, by - REACH, by - 2)).contains("weapon");
  }

  /** "the launcher belonged to the army"; not "a strike hit a store that belonged to the army". */
  private boolean isOwner(List<Text.Word> words, int first) {
    return agency.groups(part(words, first - REACH, first - 1)).contains("owned")
        && !agency.groups(part(words, 0, first - 1)).contains("assault");
  }

  /** "the shells came from army positions", "rockets were launched from Iran". */
  private boolean isSource(List<Text.Word> words, int first) {
    return agency.find(part(words, 0, first - 1)).stream()
        .filter(hit -> hit.group().equals("sent from") && first - hit.last() <= FEW)
        .anyMatch(
            hit ->
                agency.groups(part(words, hit.first() - FEW, hit.first() - 1)).contains("weapon"));
  }

  /**
   * "accused the army of the raid"; not "of a campaign against its leaders", nor "the Russian
   * President, Ivan Orlov, of waging a war of words".
   */
  private boolean isBlamedForAct(List<Text.Word> words, int last) {
    int of = last + 1;
    while (of < words.size() && of - last < REACH && words.get(of).isCapital()) {
      of++;
    }
    if (of >= words.size() || !words.get(of).stem().equals("of")) {
      return true;
    }
    Set<String> groups = agency.groups(part(words, of, words.size()));
    return Set.of("deed", "does", "blame", "charge").stream().anyMatch(groups::contains);
  }

  /** The words before the next party that is not joined by "and": what follows is its own. */
  private static List<Text.Word> upTo(
      List<Text.Word> words, int last, List<PartyFinder.Mention> others) {
    for (int i = last + 1; i < words.size(); i++) {
      int begin = words.get(i).span().begin();
      boolean named = others.stream().anyMatch(other -> other.span().begin() == begin);
      if (named && !(i == last + 1 || JOINING.contains(words.get(i - 1).stem()))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  /** "the army was behind", "the army bears the evidence of its responsibility". */
  private boolean isBlamed(List<Text.Word> words, int last) {
    if (agency.groups(part(words, last + 1, last + REACH_OF_BLAME)).contains("blame")) {
      return true;
    }
    List<Text.Word> rest = part(words, last + 1, words.size());
    for (int i = 0; i + 1 < rest.size(); i++) {
      if (OWNING.contains(rest.get(i).stem())
          && agency.groups(rest.subList(i + 1, i + 2)).contains("blame")) {
        return true;
      }
    }
    return false;
  }

  /** "the rebels blamed the army"; not "the rebels blamed for the raid". */
  private boolean isAccuser(List<Text.Word> words, int last) {
    List<Text.Word> next = part(words, last + 1, last + 2);
    for (int i = 0; i < next.size(); i++) {
      if (agency.groups(next.subList(i, i + 1)).contains("accuse")) {
        List<Text.Word> after = part(words, last + 2 + i, last + 2 + i);
        return after.stream().noneMatch(word -> Set.of("for", "of", "by").contains(word.stem()));
      }
    }
    return false;
  }

  /** "a Malaysian airliner": an adjective before what does nothing by itself. */
  private boolean isThing(List<Text.Word> words, int last, PartyFinder.Mention party) {
    if (!party.isAdjective()) {
      return false;
    }
    List<Text.Word> next = part(words, last + 1, last + 3);
    List<Text.Word> noun = next.stream().filter(w -> !JOINING.contains(w.stem())).toList();
    if (noun.isEmpty() || noun.size() < next.size()) {
      return false;
    }
    Set<String> groups = agency.groups(noun);
    return !groups.contains("force")
        && !groups.contains("deed")
        && agency.find(noun).stream().noneMatch(hit -> hit.first() == 0 && isDoing(hit));
  }

  /** "a Russian helicopter was shot down". */
  private boolean suffers(List<Text.Word> words, int last) {
    List<Text.Word> next = part(words, last + 1, last + REACH);
    return agency.find(next).stream()
        .filter(hit -> hit.group().equals("suffered"))
        .anyMatch(
            hit -> agency.groups(part(next, hit.first() - 1, hit.first() - 1)).contains("passive"));
  }

  /** "blamed the flood on an earthquake in Chile". */
  private static boolean isWhere(List<Text.Word> words, int first) {
    return first > 0 && WHERE.contains(words.get(first - 1).stem());
  }

  /** "near the border with Turkey": where, and not who. */
  private static boolean isBehindPreposition(List<Text.Word> words, int first) {
    return first > 0 && PREPOSITIONS.contains(words.get(first - 1).stem());
  }

  /** "that Syria had shelled": whoever begins a clause with a verb behind it is no mere place. */
  private static boolean isSubject(List<Text.Word> words, int first, int last) {
    if (last + 1 >= words.size() || (first > 0 && !words.get(first - 1).stem().equals("that"))) {
      return false;
    }
    Text.Word next = words.get(last + 1);
    return PERFECT.contains(next.stem()) || next.form().endsWith("ed");
  }

  private static boolean isDoing(Phrases.Hit hit) {
    return hit.group().equals("does");
  }

  /** Not in the passive: "the rebels were targeted". */
  private boolean does(List<Text.Word> words, int last, int reach) {
    List<Text.Word> next = untilNextClause(part(words, last + 1, last + reach));
    for (Phrases.Hit hit : agency.find(next)) {
      boolean passive =
          hit.first() > 0
              && hit.first() == hit.last()
              && agency.groups(part(next, hit.first() - 2, hit.first() - 1)).contains("passive");
      if (hit.group().equals("does")
          && !passive
          && !isOnlyThought(next, hit.first())
          && !isMeans(next, hit.first())) {
        return true;
      }
    }
    return false;
  }

  /** "the rebels fled as jets bombed". */
  private List<Text.Word> untilNextClause(List<Text.Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (agency.groups(words.subList(i, i + 1)).contains("clause")) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  /** "answered the rebels by bombing". */
  private static boolean isMeans(List<Text.Word> words, int verb) {
    return verb > 0
        && words.get(verb - 1).stem().equals("by")
        && words.get(verb).form().endsWith("ing");
  }

  /** "must leave", "could strike back"; "may have hit" is a charge. */
  private boolean isOnlyThought(List<Text.Word> words, int verb) {
    List<Text.Word> before = part(words, verb - 2, verb - 1);
    return agency.groups(before).contains("modal")
        && before.stream().noneMatch(word -> word.stem().equals("have"));
  }

  /** {@return whether the words right behind are of a kind and not also a deed} */
  private boolean standsFor(List<Text.Word> words, int last, String kind) {
    Set<String> next = agency.groups(part(words, last + 1, last + 2));
    return next.contains(kind) && !next.contains("deed");
  }

  /** "Russian and regime warplanes": what a party's name is put before. */
  private static List<Text.Word> compound(List<Text.Word> words, int last) {
    List<Text.Word> next = part(words, last + 1, last + 2);
    boolean joined = !next.isEmpty() && JOINING.contains(next.get(0).stem());
    List<Text.Word> compound = part(words, last + 1, last + (joined ? 4 : 3));
    for (int i = 0; i < compound.size(); i++) {
      if (ENDING.contains(compound.get(i).stem())) {
        return compound.subList(0, i);
      }
    }
    return compound;
  }

  private static int indexOf(List<Text.Word> words, int offset) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().begin() <= offset && offset < words.get(i).span().end()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Text.Word> part(List<Text.Word> words, int first, int last) {
    int begin = Math.max(0, Math.min(first, words.size()));
    int end = Math.max(begin, Math.min(last + 1, words.size()));
    return words.subList(begin, end);
  }
}
