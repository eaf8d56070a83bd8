package org.counterclaim.linking.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditsTest {

  private final AgencyCredits credits = AgencyCredits.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORVIK (Reuters) - A ferry turned over in shallow water on Thursday.",
        "ORVIK, Feb 4 (Reuters) – A ferry turned over in shallow water on Thursday.",
        "A ferry turned over in shallow water on Thursday. (Reuters)",
        "A ferry turned over in shallow water on Thursday. Source: Reuters",
        "A ferry turned over in shallow water on Thursday. (Reuters and dpa)"
      })
  void findsTheCreditAtEitherEnd(String text) {
    assertThat(credits.of(Report.of("a.txt", text))).contains("Reuters");
  }

  @Test
  void knowsAnAgencyByItsOtherNames() {
    Report report = Report.builder("a.txt", "A ferry turned over.").authors(List.of("AFP")).build();
    assertThat(credits.of(report)).contains("Agence France-Presse");
  }

  @Test
  void anAgencysOwnTextIsCreditedToIt() {
    Report report = Report.builder("a.txt", "A ferry turned over.").outlet("TASS").build();
    assertThat(credits.of(report)).contains("TASS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owner told Reuters that the ship was sound.",
        "Villagers wait on the quay, February 4. (Reuters) The ferry turned over on Thursday.",
        "The island council (HIC) - the elected body - met on Friday.",
        "()",
        ""
      })
  void doesNotTakeAQuotedAgencyOrAPhotographForACredit(String text) {
    assertThat(credits.of(Report.of("a.txt", text))).isEqualTo(Optional.empty());
  }
}
