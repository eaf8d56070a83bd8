package org.counterclaim.app.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.correction.Quote;
import org.counterclaim.text.Span;

/** Finds words that somebody typed in a report, however they are broken into lines. */
public final class WordPlaces {

  private static final int MOST = 20_000;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");

  private final String text;

  public WordPlaces(String text) {
    this.text = text;
  }

  /**
   * {@return where the words stand, nearest to {@code near}; empty for no words}
   *
   * @throws IllegalArgumentException if they do not stand in the text
   */
  public Optional<Quote> find(String words, int near) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    if (words.length() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " characters, please");
    }
    Matcher matcher = pattern(words.strip()).matcher(text);
    Optional<Span> nearest = Optional.empty();
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      int distance = Math.abs(span.begin() - near);
      if (nearest.filter(best -> Math.abs(best.begin() - near) <= distance).isEmpty()) {
        nearest = Optional.of(span);
      }
    }
    return Optional.of(
        nearest
            .map(span -> Quote.of(span, text))
            .orElseThrow(
                () ->
                    new IllegalArgumentException("“" + words + "” does not stand in the report")));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        Arrays.stream(SPACES.split(words, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\p{Z}]++")));
  }
}
