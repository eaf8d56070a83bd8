package org.counterclaim.analysis.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.PlaceMention.Role;
import org.counterclaim.text.Span;

/**
 * Places that speak: "Moscow said", "the US rejected". A toponym that is all of a statement's
 * source stands for the government there and is no place of events.
 */
public final class Metonyms {

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The)\\s+");

  private Metonyms() {}

  /** {@return the mentions in their order, those that are a source marked as metonyms} */
  public static List<PlaceMention> mark(
      List<PlaceMention> places, List<Span> sources, String text) {
    Set<Span> speaking = new HashSet<>();
    for (Span source : sources) {
      String words = source.in(text);
      int article = words.length() - ARTICLE.matcher(words).replaceFirst("").length();
      speaking.add(new Span(source.begin() + article, source.end()));
    }
    return places.stream()
        .map(
            each ->
                each.role() == Role.LITERAL && speaking.contains(each.span())
                    ? new PlaceMention(each.span(), Role.METONYM, each.place(), each.provenance())
                    : each)
        .toList();
  }
}
