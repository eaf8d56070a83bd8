package org.counterclaim.linking;

import java.util.List;
import java.util.Set;

/**
 * Whether the aircraft or ship that a party's name stands before is the one that was lost, or is
 * only said to be whose: "a Sudanese army helicopter crashed", "the crash of an Indian jet", "the
 * plane was an Egyptian bomber". Its owner did nothing. Thread-safe.
 */
final class Craft {

  private static final int LONGEST_NAME = 4;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "one");
  private static final Set<String> PLACED =
      Set.of("in", "near", "over", "at", "by", "on", "off", "during", "after", "last", "from");

  private final Phrases craft = Phrases.of("craft.txt");
  private final Phrases agency;

  Craft(Phrases agency) {
    this.agency = agency;
  }

  /**
   * {@return whether it was lost}
   *
   * @param first the first word of the party's name
   * @param last the last one
   */
  boolean isLost(List<Text.Word> words, int first, int last) {
    int noun = noun(words, last);
    return noun > last
        && (comesToGrief(words, noun) || isOfLoss(words, first) || isSaidToBe(words, first));
  }

  /** {@return the last word of "air force jet"; that of the party where none is named} */
  private int noun(List<Text.Word> words, int last) {
    int end = Math.min(words.size(), last + 1 + LONGEST_NAME);
    for (int at = end - 1; at > last; at--) {
      if (is("craft", words, at)) {
        return at;
      }
    }
    return last;
  }

  /**
   * "crashed near", "carrying ten officers went down", "shot down over"; not "shot down a drone".
   */
  private boolean comesToGrief(List<Text.Word> words, int noun) {
    List<Text.Word> rest = words.subList(noun + 1, words.size());
    int deed =
        agency.find(rest).stream()
            .filter(hit -> hit.group().equals("does") || hit.group().equals("clause"))
            .mapToInt(Phrases.Hit::first)
            .findFirst()
            .orElse(rest.size());
    return craft.find(rest).stream()
        .filter(hit -> hit.first() <= deed)
        .anyMatch(
            hit ->
                hit.group().equals("mishap")
                    || (hit.group().equals("downing") && isPlaced(rest, hit.last() + 1)));
  }

  private static boolean isPlaced(List<Text.Word> words, int at) {
    return at == words.size() || PLACED.contains(words.get(at).stem());
  }

  /** "the wreckage of a". */
  private boolean isOfLoss(List<Text.Word> words, int first) {
    int at = isArticle(words, first - 1) ? first - 2 : first - 1;
    return at > 0 && words.get(at).stem().equals("of") && is("mishap", words, at - 1);
  }

  /** "the plane was an Egyptian bomber"; not "the plane that bombed it was an Egyptian bomber". */
  private boolean isSaidToBe(List<Text.Word> words, int first) {
    return isArticle(words, first - 1)
        && first >= 2
        && agency.groups(words.subList(first - 2, first - 1)).contains("passive")
        && !agency.groups(words).contains("does");
  }

  private static boolean isArticle(List<Text.Word> words, int at) {
    return at >= 0 && ARTICLES.contains(words.get(at).stem());
  }

  private boolean is(String group, List<Text.Word> words, int at) {
    return craft.groups(words.subList(at, at + 1)).contains(group);
  }
}
