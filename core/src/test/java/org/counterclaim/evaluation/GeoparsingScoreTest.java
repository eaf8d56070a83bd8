package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Point;
import org.counterclaim.claim.Provenance;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class GeoparsingScoreTest {

  private static final Span RAQQA = new Span(10, 15);

  @Test
  void isRightBySameIdHoweverFarTheirPoints() {
    GeoparsingScore score =
        GeoparsingScore.of(List.of(gold(RAQQA, true, 7, 0, 0)), List.of(answer(RAQQA, 7, 60, 90)));
    assertThat(score.right()).isEqualTo(1);
    assertThat(score.endToEnd()).isEqualTo(1);
  }

  @Test
  void isRightWithinAHundredMilesOnly() {
    List<GeoparsingScore.Gold> gold = List.of(gold(RAQQA, true, 7, 35, 39));
    assertThat(GeoparsingScore.of(gold, List.of(answer(RAQQA, 8, 36.4, 39))).right()).isEqualTo(1);
    assertThat(GeoparsingScore.of(gold, List.of(answer(RAQQA, 8, 36.5, 39))).right()).isZero();
  }

  @Test
  void countsWhatIsMissedEndToEndButNotAmongTheFound() {
    List<GeoparsingScore.Gold> gold =
        List.of(gold(RAQQA, true, 7, 35, 39), gold(new Span(20, 24), true, 9, 35, 36));
    GeoparsingScore score = GeoparsingScore.of(gold, List.of(answer(RAQQA, 7, 35, 39)));
    assertThat(score.endToEnd()).isEqualTo(0.5);
    assertThat(score.accuracyOfFound()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.5);
  }

  @Test
  void takesAToponymOfAnotherKindForNoFalseAlarm() {
    List<GeoparsingScore.Gold> gold = List.of(gold(RAQQA, false, 7, 35, 39));
    GeoparsingScore score =
        GeoparsingScore.of(
            gold, List.of(answer(RAQQA, 7, 35, 39), answer(new Span(30, 33), 1, 0, 0)));
    assertThat(score.gold()).isZero();
    assertThat(score.precision()).isEqualTo(0.5);
  }

  @Test
  void leavesRelativePlacesOut() {
    Place place =
        new Place(
            "near Raqqa",
            OptionalLong.empty(),
            35,
            39,
            Optional.of("SY"),
            Place.Precision.NEAR,
            15,
            Optional.of(Place.Relation.NEAR));
    PlaceMention relative =
        new PlaceMention(
            new Span(5, 15),
            PlaceMention.Role.LITERAL,
            Optional.of(place),
            new Provenance("test", 1));
    assertThat(GeoparsingScore.of(List.of(), List.of(relative)).answers()).isZero();
  }

  @Test
  void sumsReports() {
    GeoparsingScore one =
        GeoparsingScore.of(
            List.of(gold(RAQQA, true, 7, 35, 39)), List.of(answer(RAQQA, 7, 35, 39)));
    GeoparsingScore none = GeoparsingScore.of(List.of(gold(RAQQA, true, 7, 35, 39)), List.of());
    GeoparsingScore sum = GeoparsingScore.sum(List.of(one, none, none));
    assertThat(sum.endToEnd()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sum.precision()).isEqualTo(1);
  }

  private static GeoparsingScore.Gold gold(
      Span span, boolean literal, long id, double latitude, double longitude) {
    return new GeoparsingScore.Gold(
        span, literal, OptionalLong.of(id), Optional.of(new Point(latitude, longitude)));
  }

  private static PlaceMention answer(Span span, long id, double latitude, double longitude) {
    Place place =
        new Place(
            "Raqqa",
            OptionalLong.of(id),
            latitude,
            longitude,
            Optional.of("SY"),
            Place.Precision.EXACT);
    return new PlaceMention(
        span, PlaceMention.Role.LITERAL, Optional.of(place), new Provenance("test", 1));
  }
}
