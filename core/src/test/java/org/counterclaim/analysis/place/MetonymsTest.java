package org.counterclaim.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.PlaceMention.Role;
import org.counterclaim.claim.Provenance;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class MetonymsTest {

  private static final String TEXT = "The US said the bridge in Tartus, a Syrian port, fell.";

  @Test
  void marksAPlaceThatSpeaks() {
    assertThat(role("US", Role.LITERAL, "The US")).isEqualTo(Role.METONYM);
  }

  @Test
  void leavesAPlaceThatIsOnlyPartOfASource() {
    assertThat(role("Tartus", Role.LITERAL, "Tartus, a Syrian port")).isEqualTo(Role.LITERAL);
  }

  @Test
  void marksEachOfThoseWhoSpeakAsOne() {
    String text = "Peru, Norway and the United States called for calm.";
    List<PlaceMention> places =
        Stream.of("Peru", "Norway", "United States")
            .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
            .map(
                span ->
                    new PlaceMention(
                        span, Role.LITERAL, Optional.empty(), new Provenance("test", 1)))
            .toList();
    assertThat(Metonyms.mark(places, List.of(new Span(0, text.indexOf(" called"))), text))
        .extracting(PlaceMention::role)
        .containsOnly(Role.METONYM);
  }

  @Test
  void leavesAnAdjectiveAnAdjective() {
    assertThat(role("Syrian", Role.ADJECTIVE, "Syrian")).isEqualTo(Role.ADJECTIVE);
  }

  @Test
  void leavesAPlaceWhereNobodySpeaks() {
    PlaceMention place = mention("Tartus", Role.LITERAL);
    assertThat(Metonyms.mark(List.of(place), List.of(), TEXT)).containsExactly(place);
  }

  private static Role role(String place, Role role, String source) {
    return Metonyms.mark(List.of(mention(place, role)), List.of(span(source)), TEXT).get(0).role();
  }

  private static PlaceMention mention(String words, Role role) {
    return new PlaceMention(span(words), role, Optional.empty(), new Provenance("test", 1));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
