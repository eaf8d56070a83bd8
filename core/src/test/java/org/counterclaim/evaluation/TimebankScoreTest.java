package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class TimebankScoreTest {

  private static final String TIMEML =
      """
      <?xml version="1.0" ?>
      <TimeML><DOCID>x</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="1998-02-13T14:26:00" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>
      <TEXT>He <EVENT eid="e1">left</EVENT> <TIMEX3 tid="t1" type="DATE" value="1998-02-12">late <EVENT eid="e2">Thursday</EVENT></TIMEX3> &amp; slept for <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3>.</TEXT></TimeML>
      """;

  @Test
  void readsTheTextTheTimesAndTheCreationTime() {
    TimebankReport report = parse(TIMEML);
    assertThat(report.report().text()).isEqualTo("He left late Thursday & slept for two days.");
    assertThat(report.report().published().iso()).isEqualTo("1998-02-13T14:26Z");
    assertThat(report.times())
        .containsExactly(
            new TimebankReport.Time(new Span(8, 21), TimeMention.Type.DATE, "1998-02-12"),
            new TimebankReport.Time(new Span(34, 42), TimeMention.Type.DURATION, "P2D"));
  }

  @Test
  void refusesDocumentTypesAndEntities() {
    String hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<TimeML><TEXT>&e;</TEXT></TimeML>";
    assertThatThrownBy(() -> parse(hostile))
        .isInstanceOf(GoldFileException.class)
        .hasMessageContaining("'x.tml' is not TimeML");
  }

  @Test
  void countsAnOverlapAsFoundAndItsValueOnlyIfEqual() {
    List<TimebankReport.Time> gold = parse(TIMEML).times();
    List<TimeMention> found =
        List.of(
            mention(13, 21, TimeMention.Type.DATE, "1998-02-12"),
            mention(34, 42, TimeMention.Type.DURATION, "P3D"),
            mention(0, 2, TimeMention.Type.DATE, "1998"));

    TimebankScore score = TimebankScore.of(gold, found);

    assertThat(score).isEqualTo(new TimebankScore(2, 3, 2, 1, 1, 2));
    assertThat(score.precision()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.spanF1()).isEqualTo(0.8, within(1e-9));
    assertThat(score.exactSpanF1()).isEqualTo(0.4, within(1e-9));
    assertThat(score.valueF1()).isEqualTo(0.4, within(1e-9));
  }

  @Test
  void matchesAGoldTimeOnce() {
    List<TimebankReport.Time> gold = parse(TIMEML).times().subList(0, 1);
    List<TimeMention> found =
        List.of(
            mention(8, 12, TimeMention.Type.DATE, "x"),
            mention(13, 21, TimeMention.Type.DATE, "1998-02-12"));
    assertThat(TimebankScore.of(gold, found)).isEqualTo(new TimebankScore(1, 2, 1, 0, 0, 1));
  }

  @Test
  void addsReportsUp() {
    TimebankScore one = new TimebankScore(2, 3, 2, 1, 1, 2);
    assertThat(one.plus(one)).isEqualTo(new TimebankScore(4, 6, 4, 2, 2, 4));
    assertThat(TimebankScore.NONE.spanF1()).isZero();
  }

  private static TimebankReport parse(String timeml) {
    return TimebankReport.parse("x.tml", new ByteArrayInputStream(timeml.getBytes(UTF_8)));
  }

  private static TimeMention mention(int begin, int end, TimeMention.Type type, String value) {
    return new TimeMention(
        new Span(begin, end), type, value, new When.Unstated(), new Provenance("test", 1));
  }
}
