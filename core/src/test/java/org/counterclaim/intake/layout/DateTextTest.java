package org.counterclaim.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-12-10 | 2017-12-10",
        "2017/12/10 | 2017-12-10",
        "20171210 | 2017-12-10",
        "2017-12-10T14:45:00Z | 2017-12-10T14:45Z",
        "2017-12-10T14:45:00.123+0200 | 2017-12-10T14:45+02:00",
        "2017-12-10 14:45:30 +02:00 | 2017-12-10T14:45:30+02:00",
        "2017-12-10 9:05 | 2017-12-10T09:05Z",
        "2017-12-10T99:99 | 2017-12-10",
        "Sun, 10 Dec 2017 14:45:00 GMT | 2017-12-10T14:45Z",
        "December 10, 2017 | 2017-12-10",
        "Dec 10, 2017 | 2017-12-10",
        "10 december 2017 | 2017-12-10",
        "Sunday, December 10, 2017 | 2017-12-10"
      })
  void readsWhatPublishersWrite(String text, String iso) {
    assertThat(DateText.parse(text))
        .hasValueSatisfying(when -> assertThat(when.iso()).isEqualTo(iso));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "10/12/2017",
        "2017-02-30",
        "2017-13-01",
        "1512917100",
        "2017",
        "12345678901234567890"
      })
  void doesNotGuess(String text) {
    assertThat(DateText.parse(text)).isEmpty();
  }
}
