package org.counterclaim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  @ParameterizedTest
  @CsvSource({
    "2017-12-10, 2017-12-10, 2017-12-10",
    "2017-12-10T12:45Z, 2017-12-10T12:45Z, 2017-12-10",
    "2017-12-10T12:45:00Z, 2017-12-10T12:45Z, 2017-12-10",
    "2017-12-10T23:30:00+03:00, 2017-12-10T23:30+03:00, 2017-12-10",
    "2017-12-10T23:30:00+0300, 2017-12-10T23:30+03:00, 2017-12-10",
    "2017-12-10T12:45:30, 2017-12-10T12:45:30Z, 2017-12-10",
    "2017-12-10 12:45, 2017-12-10T12:45Z, 2017-12-10"
  })
  void readsDaysAndTimes(String iso, String kept, LocalDate day) {
    Published published = Published.parse(iso);
    assertThat(published.iso()).isEqualTo(kept);
    assertThat(published.day()).contains(day);
    assertThat(Published.parse(published.iso())).isEqualTo(published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2017-13-01",
        "2017-02-30",
        "10/12/2017",
        "",
        "2017",
        "2017-12-10T25:00Z"
      })
  void refusesWhatIsNoDayOfTheCalendar(String text) {
    assertThatThrownBy(() -> Published.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'");
  }

  @Test
  void anUnstatedTimeHasNoDay() {
    assertThat(Published.UNSTATED.day()).isEmpty();
    assertThat(Published.UNSTATED.iso()).isEmpty();
  }
}
