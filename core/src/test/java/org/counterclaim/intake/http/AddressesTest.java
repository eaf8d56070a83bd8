package org.counterclaim.intake.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "http://bücher.example/a, http://xn--bcher-kva.example/a",
    "https://bücher.example:8080/a?b=ü, https://xn--bcher-kva.example:8080/a?b=ü",
    "http://me@bücher.example#top, http://me@xn--bcher-kva.example#top",
    "http://news.example/bücher, http://news.example/bücher",
    "http://[::1]:80/ü, http://[::1]:80/ü"
  })
  void aHostIsWrittenInAscii(String address, String expected) {
    assertThat(Addresses.parse(address)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://news.example:99999/", "http://news .example/", "http://ü\u3002\u3002ü/"})
  void whatIsNoAddressIsRefusedWithAWayOut(String address) {
    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> Addresses.parse(address))
        .withMessageContaining("expected")
        .withMessageContaining("found");
  }

  @ParameterizedTest
  @CsvSource({
    "/b c, http://news.example/b%20c",
    "//bücher.example/, http://xn--bcher-kva.example/",
    "http://bücher.example/, http://xn--bcher-kva.example/",
    "?page=2, http://news.example/?page=2"
  })
  void aRedirectMayBeRelative(String location, String expected) {
    assertThat(Addresses.redirected(URI.create("http://news.example/"), location))
        .hasToString(expected);
  }

  @Test
  void latin1ThatIsNoUtf8StaysAsItIs() {
    assertThat(Addresses.redirected(URI.create("http://news.example/"), "/caf\u00e9"))
        .hasToString("http://news.example/caf\u00e9");
  }
}
