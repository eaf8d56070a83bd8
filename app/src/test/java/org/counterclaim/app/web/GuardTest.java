package org.counterclaim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "localhost:7272", "LOCALHOST", "127.0.0.1:80", "[::1]", "[::1]:7272"})
  void answersToLoopbackNames(String host) {
    assertThat(new Guard("127.0.0.1").answersTo(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "evil.example", "evil.example:7272", "localhost.evil.example", "127.0.0.1.evil.example",
        "10.0.0.1", "localhost:", "127.0.0.1@evil.example", "[::2]", "0.0.0.0"
      })
  void doesNotAnswerToOthers(String host) {
    assertThat(new Guard("127.0.0.1").answersTo(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1:80", "[2001:db8::1]:80", "localhost"})
  void answersToAnyAddressWhereAllInterfacesAreBound(String host) {
    assertThat(new Guard("0.0.0.0").answersTo(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "10.0.0.1.evil.example"})
  void answersToNoOtherNameWhereAllInterfacesAreBound(String host) {
    assertThat(new Guard("0.0.0.0").answersTo(host)).isFalse();
  }
}
