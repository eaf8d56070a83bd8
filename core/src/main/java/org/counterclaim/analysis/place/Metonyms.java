package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.PlaceMention.Role;
import org.counterclaim.text.Span;

/**
 * Places that speak: "Moscow said", "the US rejected". A toponym that is all of a statement's
 * source stands for the government there and is no place of events.
 */
public final class Metonyms {

  /** Between those who speak as one: "France and the United States". */
  private static final Pattern JOINT =
      Pattern.compile(", and (?:the )?|, (?:the )?| and (?:the )?");

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The)\\s+");

  private Metonyms() {}

  /** {@return the mentions in their order, those that are a source marked as metonyms} */
  public static List<PlaceMention> mark(
      List<PlaceMention> places, List<Span> sources, String text) {
    Set<Span> named = places.stream().map(PlaceMention::span).collect(Collectors.toSet());
    Set<Span> speaking = new HashSet<>();
    for (Span source : sources) {
      String words = source.in(text);
      int article = words.length() - ARTICLE.matcher(words).replaceFirst("").length();
      speaking.add(new Span(source.begin() + article, source.end()));
      List<Span> joint = joint(text, source);
      if (words.contains(" and ") && named.containsAll(joint)) {
        speaking.addAll(joint);
      }
    }
    return places.stream()
        .map(
            each ->
                each.role() == Role.LITERAL && speaking.contains(each.span())
                    ? new PlaceMention(each.span(), Role.METONYM, each.place(), each.provenance())
                    : each)
        .toList();
  }

  /** Each of "France, Peru and the United States". */
  private static List<Span> joint(String text, Span source) {
    List<Span> parts = new ArrayList<>();
    Matcher between = JOINT.matcher(text).region(source.begin(), source.end());
    int begin = source.begin();
    while (between.find()) {
      parts.add(new Span(begin, between.start()));
      begin = between.end();
    }
    parts.add(new Span(begin, source.end()));
    return parts;
  }
}
