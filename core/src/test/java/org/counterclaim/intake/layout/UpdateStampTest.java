package org.counterclaim.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateStampTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE 1245 GMT: The ministry denies it.",
        "UPDATE, 1545 GMT",
        "UPDATE 1545 GMT The ministry denies it.",
        "UPDATE: The ministry denies it.",
        "UPDATE — The ministry denies it.",
        "Update 3: The ministry denies it.",
        "[Update 3] The ministry denies it.",
        "**UPDATE (12:45 p.m. EST):** The ministry denies it.",
        "UPDATE, Dec. 10, 2017: The ministry denies it.",
        "Correction: the bridge is at Tal Amar.",
        "CORRECTION (12 December 2017): the bridge is at Tal Amar."
      })
  void knowsAStamp(String text) {
    assertThat(UpdateStamp.opens(text, 0, text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Update",
        "Update on the talks: none was given.",
        "Updated at 1:23 p.m.",
        "Updates are due in May",
        "Correction of the record is due, the ministry said.",
        "The UPDATE: it is late.",
        "Last Update: Friday 23 August 2013",
        "Update the bridge by 2019, the army said: it is old."
      })
  void doesNotTakeAWordForAStamp(String text) {
    assertThat(UpdateStamp.opens(text, 0, text.length())).isFalse();
  }
}
