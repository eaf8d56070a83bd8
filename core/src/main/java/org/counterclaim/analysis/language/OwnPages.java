package org.counterclaim.analysis.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * Tells the report itself among sources, and what stood in it before it was corrected: "this
 * article", "an earlier version of this story". Not "an earlier version of the law". Thread-safe.
 */
public final class OwnPages {

  private final BiPredicate<String, String> lists;

  /**
   * Takes the lists.
   *
   * @param lists whether a list, by its name, has a word: "earlier-page", "page-version", "page",
   *     "own-page", "formerly"
   */
  public OwnPages(BiPredicate<String, String> lists) {
    this.lists = lists;
  }

  /** {@return whether the outlet speaks of its own report} */
  public boolean isOwn(String source) {
    List<String> words = words(source);
    return isThis(words) || isEarlier(words);
  }

  private boolean isThis(List<String> words) {
    return words.size() == 2 && words.get(0).equals("this") && lists.test("own-page", words.get(1));
  }

  /**
   * {@return whether the outlet speaks of what its report said before}
   *
   * @param saying the words up to the end of the cue: "this article | originally said"
   */
  public boolean isEarlier(String source, String saying) {
    boolean formerly = words(saying).stream().anyMatch(word -> lists.test("formerly", word));
    return isEarlier(words(source)) || (formerly && isThis(words(source)));
  }

  private boolean isEarlier(List<String> words) {
    int version = 0;
    boolean earlier = false;
    while (version < words.size() && !lists.test("page-version", words.get(version))) {
      earlier |= lists.test("earlier-page", words.get(version));
      version++;
    }
    if (!earlier || version == words.size()) {
      return false;
    }
    List<String> whose = words.subList(version + 1, words.size());
    return whose.isEmpty() || whose.stream().anyMatch(word -> lists.test("page", word));
  }

  private static List<String> words(String source) {
    return Arrays.stream(source.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
