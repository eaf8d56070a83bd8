package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body a noun means, by what stands beside it. */
class NominalsTest {

  @ParameterizedTest
  @CsvSource({
    "Kenya's interior ministry, the justice ministry",
    "Kenya's interior ministry, the tourism ministry",
    "Peru's Supreme Court, the appeals court",
    "The Kelda City Council, the tribal council",
    "Frontex, the front"
  })
  void aBodyOfAnotherBranchIsAnother(String body, String noun) {
    assertThat(lastOf(body, noun)).isEqualTo(noun.substring(4));
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya's interior ministry, the ministry",
    "Kenya's interior ministry, the Interior Ministry",
    "Kenya's interior ministry, the country's interior ministry",
    "Kenya's interior ministry, the Kenyan ministry",
    "Kenya's interior ministry, the powerful ministry",
    "The Kelda City Council, the city council",
    "The Kelda Liberation Front, the front"
  })
  void aBodyIsMeantByWhatIsSaidOfIt(String body, String noun) {
    assertThat(lastOf(body, noun)).isEqualTo(lastOf(body, body));
  }

  @ParameterizedTest
  @CsvSource({
    "The teachers' union, the company",
    "The fire service, the firm",
    "The Kelda Water Board, the company",
    "Kelda's city hospital, the operator",
    "The shipping firm, the ferry line"
  })
  void aCompanyIsNoOfficeAndNoUnion(String body, String noun) {
    assertThat(lastOf(body, noun)).isEqualTo(noun.substring(4));
  }

  @ParameterizedTest
  @CsvSource({
    "Northshore Fish Group, the company",
    "Arda Savings Bank, the firm",
    "The mining firm, the company",
    "The ferry line, the company"
  })
  void aCompanyIsWhoSpokeLastAndMayBeOne(String body, String noun) {
    assertThat(lastOf(body, noun)).isEqualTo(lastOf(body, body));
  }

  @Test
  void theMinistryIsTheOneThatSpokeLast() {
    assertThat(
            Talk.of(
                    "Peru's defence ministry said one died. The health ministry said two died. "
                        + "The ministry said a third was ill.")
                .said("Peru's defence ministry", "said", "one died")
                .said("The health ministry", "said", "two died")
                .said("The ministry", "said", "a third was ill")
                .names())
        .containsExactly("Ministry of Defence of Peru", "health ministry", "health ministry");
  }

  private static String lastOf(String body, String noun) {
    return Talk.of(body + " said the gates were open. Later " + noun + " said they were shut.")
        .said(body, "said", "the gates were open")
        .said(noun, "said", "they were shut")
        .names()
        .get(1);
  }
}
