package org.counterclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;

class ReportNamesTest {

  private static final Reading ONE = reading("news/r1.txt", "One thing.");
  private static final Reading TWO = reading("news/r2.txt", "Another thing.");

  @Test
  void callsAReportByItsStem() {
    ReportNames names = ReportNames.of(List.of(ONE, TWO));

    assertThat(names.of(new StatementRef(ONE.report().id(), "s2"))).isEqualTo("r1#s2");
  }

  @Test
  void callsItByItsIdWhereStemsCollide() {
    Reading other = reading("more/r1.html", "A third thing.");
    ReportNames names = ReportNames.of(List.of(ONE, TWO, other));

    assertThat(names.of(ONE.report().id())).isEqualTo(ONE.report().id());
    assertThat(names.of(other.report().id())).isEqualTo(other.report().id());
    assertThat(names.of(TWO.report().id())).isEqualTo("r2");
  }

  @Test
  void takesOneReportGivenTwiceForOne() {
    assertThat(ReportNames.of(List.of(ONE, ONE)).of(ONE.report().id())).isEqualTo("r1");
  }

  private static Reading reading(String source, String text) {
    return Reading.unread(Report.of(source, text), "not read here");
  }
}
