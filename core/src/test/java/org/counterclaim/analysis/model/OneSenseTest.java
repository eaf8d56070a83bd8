package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Name.Kind;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneSenseTest {

  private static final List<Kind> KINDS = List.of(Kind.values());

  @Test
  void aNameIsWhatItIsMostOften() {
    assertThat(kinds("Arda Arda Arda", Kind.PERSON, Kind.PLACE, Kind.PLACE))
        .containsExactly(Kind.PLACE, Kind.PLACE, Kind.PLACE);
  }

  @Test
  void aPlaceStaysOneWhereItsNameStandsForThoseWhoRuleThere() {
    assertThat(kinds("Arda Arda Arda", Kind.ORGANISATION, Kind.PLACE, Kind.ORGANISATION))
        .containsExactly(Kind.ORGANISATION, Kind.PLACE, Kind.ORGANISATION);
  }

  @Test
  void nationalitiesAndWorksNeitherChangeNorVote() {
    assertThat(kinds("Arda Arda Arda", Kind.NATIONALITY, Kind.OTHER, Kind.PERSON))
        .containsExactly(Kind.NATIONALITY, Kind.OTHER, Kind.PERSON);
  }

  @Test
  void ofTwoKindsEquallyOftenItIsTheFirst() {
    assertThat(kinds("Arda Belin Arda", Kind.PERSON, Kind.PLACE, Kind.ORGANISATION))
        .containsExactly(Kind.PERSON, Kind.PLACE, Kind.PERSON);
  }

  @Test
  void otherWordsAreAnotherName() {
    assertThat(kinds("Arda ARDA Ardan", Kind.PERSON, Kind.ORGANISATION, Kind.PLACE))
        .containsExactly(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void spansStayAndNoWordsAreBothPersonAndAnother(int seed) {
    String text = RandomNews.text(seed, 300);
    Random random = new Random(seed);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i + 2 < text.length(); i += 1 + random.nextInt(4)) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      names.add(new Name(new Span(i, i + 1 + random.nextInt(2)), kind));
    }
    List<Name> settled = OneSense.of(text, names);
    assertThat(settled).extracting(Name::span).isEqualTo(names.stream().map(Name::span).toList());
    for (Name one : settled) {
      for (Name other : settled) {
        boolean same = one.span().in(text).equals(other.span().in(text));
        boolean person = one.kind() == Kind.PERSON && isRival(other.kind());
        assertThat(!same || !person || other.kind() == Kind.PERSON).isTrue();
      }
    }
  }

  private static boolean isRival(Kind kind) {
    return kind == Kind.PERSON || kind == Kind.ORGANISATION || kind == Kind.PLACE;
  }

  /** The kinds settled for the words of a text, one a word. */
  private static List<Kind> kinds(String text, Kind... taken) {
    List<Name> names = new ArrayList<>();
    int begin = 0;
    for (Kind kind : taken) {
      int end = text.indexOf(' ', begin) < 0 ? text.length() : text.indexOf(' ', begin);
      names.add(new Name(new Span(begin, end), kind));
      begin = end + 1;
    }
    return OneSense.of(text, names).stream().map(Name::kind).toList();
  }
}
