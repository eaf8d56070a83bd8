package org.counterclaim.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2017-12-09, 2017-12-09, 2017-12-09",
    "2017-W49, 2017-12-04, 2017-12-10",
    "2018-W01, 2018-01-01, 2018-01-07",
    "2017-W49-WE, 2017-12-09, 2017-12-10",
    "2016-02, 2016-02-01, 2016-02-29",
    "2017-Q3, 2017-07-01, 2017-09-30",
    "2017-H2, 2017-07-01, 2017-12-31",
    "2017-FA, 2017-09-01, 2017-11-30",
    "2017-WI, 2017-12-01, 2018-02-28",
    "2017, 2017-01-01, 2017-12-31",
    "199, 1990-01-01, 1999-12-31",
    "19, 1900-01-01, 1999-12-31",
  })
  void readsAValueAndWritesItAgain(String value, LocalDate first, LocalDate last) {
    Period period = Period.parse(value).orElseThrow();
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1M", "PAST_REF", "XXXX-WXX-6", "2017-02-30", "2017-13", "2017-Q7", ""})
  void hasNoPeriodForWhatTheCalendarDoesNotKnow(String value) {
    assertThat(Period.parse(value)).isEmpty();
  }

  @Test
  void knowsMovingFeasts() {
    assertThat(Feasts.easter(2017)).isEqualTo("2017-04-16");
    assertThat(Feasts.easter(2024)).isEqualTo("2024-03-31");
    assertThat(Feasts.hijri(2017, 9, 1)).contains(LocalDate.of(2017, 5, 27));
    assertThat(Feasts.nth(2017, 11, 4, 4).value()).isEqualTo("2017-11-23");
  }
}
