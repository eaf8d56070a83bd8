package org.counterclaim.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletTest {

  private static final Gazetteer GAZETTEER = Gazetteer.ofDefaults();
  private static final String LETTERS = "newstimes.-/:é\u4e00 the";
  private static final Lexicon LEXICON = Lexicon.ofDefaults();

  @ParameterizedTest
  @CsvSource({
    "https://www.example.co.uk/a, GB",
    "http://example.ca, CA",
    "https://example.com.au:8080/b?c=d, AU"
  })
  void readsItsCountryFromTheLastLabel(String address, String country) {
    assertThat(at(address).country()).contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.com/uk", "https://example.news", "nothing", "ftp://x.zz"})
  void doesNotGuessACountry(String address) {
    assertThat(at(address).country()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.springfieldtimes.com/a, Springfield",
    "https://thedailybelfastpost.com, Belfast",
    "https://augusta-chronicle.example.com, Augusta"
  })
  void readsItsTownBesideTheWordsOfOutlets(String address, String town) {
    assertThat(at(address).towns()).isNotEmpty().allMatch(each -> each.name().contains(town));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://www.dailytimes.com", "https://thenews.example.org", "https://a.b"})
  void findsNoTownInWordsAlone(String address) {
    assertThat(at(address).towns()).isEmpty();
  }

  @Test
  void isNearerToItsTownThanToAnother() {
    Outlet outlet = at("https://belfasttimes.com");
    double home = outlet.nearness(outlet.towns().get(0));
    GazetteerEntry cairo = GAZETTEER.find("Cairo").get(0).entry();
    assertThat(home).isPositive().isGreaterThan(outlet.nearness(cairo));
    assertThat(Outlet.UNKNOWN.nearness(cairo)).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void standsAnyAddress(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder address = new StringBuilder("https://");
      int length = random.nextInt(150);
      for (int i = 0; i < length; i++) {
        address.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertThat(at(address.toString())).isEqualTo(at(address.toString()));
    }
  }

  private static Outlet at(String address) {
    Report report = Report.builder("test", "Nothing.").address(address).build();
    return Outlet.of(report, GAZETTEER, LEXICON.outletWords());
  }
}
