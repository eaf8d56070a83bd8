package org.counterclaim.linking;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;

/**
 * To which side those belong who are counted: "20 Indian soldiers", "four of its soldiers". The
 * dead of two armies are two tolls. Thread-safe.
 */
final class CountedSide {

  private static final int REACH = 30;
  private static final Set<String> OWN = Set.of("its", "our", "their", "his", "her", "my");

  /**
   * {@return the code of a state or the name of a body; empty where nothing says so}
   *
   * @param own the words that are the statement's own
   * @param camps whom the speaker speaks for
   */
  String of(Reading reading, Figure figure, List<Span> own, Set<String> camps) {
    String text = reading.report().text();
    int begin = figure.span().begin();
    int from = figure.span().end();
    int end =
        own.stream()
            .filter(part -> part.overlaps(figure.span()))
            .mapToInt(Span::end)
            .max()
            .orElse(from);
    List<Text.Word> words =
        Text.words(text, new Span(from, Math.max(from, Math.min(end, from + REACH))));
    if (words.isEmpty() || !isNext(text, figure, words.get(0))) {
      return "";
    }
    int of = Text.fold(words.get(0).form()).equals("of") ? 1 : 0;
    if (words.size() > of && OWN.contains(Text.fold(words.get(of).form()))) {
      return camps.size() == 1 ? camps.iterator().next() : "";
    }
    int reach = words.get(0).span().end();
    return reading.places().stream()
        .filter(mention -> mention.role() == PlaceMention.Role.ADJECTIVE)
        .filter(mention -> mention.span().begin() >= begin && mention.span().begin() < reach)
        .findFirst()
        .flatMap(PlaceMention::place)
        .filter(place -> place.precision() == Place.Precision.COUNTRY)
        .flatMap(Place::country)
        .orElse("");
  }

  /** Of "it killed 20, its commander said" nothing is counted that is his. */
  private static boolean isNext(String text, Figure figure, Text.Word word) {
    return text.substring(figure.span().end(), word.span().begin()).isBlank();
  }
}
