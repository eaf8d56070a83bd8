package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well the running text of a page was found: precision and recall over the multisets of 4-grams
 * of words, as in the article extraction benchmark of Scrapinghub (2020). Words are runs of {@code
 * \w} by Unicode, with their case.
 *
 * @param precision share of the found 4-grams that belong to the article, 0 to 1
 * @param recall share of the article's 4-grams that were found, 0 to 1
 */
public record ArticleExtractionScore(double precision, double recall) {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** {@return the score of one page} Nothing found where nothing was to be found is perfect. */
  public static ArticleExtractionScore of(String expected, String found) {
    Map<List<String>, Integer> wanted = shingles(expected);
    Map<List<String>, Integer> given = shingles(found);
    long common = 0;
    for (Map.Entry<List<String>, Integer> shingle : given.entrySet()) {
      common += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
    }
    return new ArticleExtractionScore(
        share(common, size(given), size(wanted)), share(common, size(wanted), size(given)));
  }

  /** {@return means over pages, every page with the same weight} */
  public static ArticleExtractionScore mean(Collection<ArticleExtractionScore> pages) {
    return new ArticleExtractionScore(
        pages.stream().mapToDouble(ArticleExtractionScore::precision).average().orElse(0),
        pages.stream().mapToDouble(ArticleExtractionScore::recall).average().orElse(0));
  }

  /** {@return the harmonic mean of precision and recall} */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(long common, long of, long other) {
    if (of == 0) {
      return other == 0 ? 1 : 0;
    }
    return (double) common / of;
  }

  private static long size(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** A text of fewer than four words is one shingle of them all; an empty one has none. */
  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    int last = words.isEmpty() ? -1 : Math.max(0, words.size() - WORDS);
    for (int i = 0; i <= last; i++) {
      List<String> shingle = List.copyOf(words.subList(i, Math.min(i + WORDS, words.size())));
      shingles.merge(shingle, 1, Integer::sum);
    }
    return shingles;
  }
}
