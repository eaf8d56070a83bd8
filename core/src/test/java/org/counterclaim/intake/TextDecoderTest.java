package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void dropsAByteOrderMarkAndNothingElse() {
    String text = "Bridge “opened”\r\n\u0000\ufeffsaid";

    assertThat(decode(("\ufeff" + text).getBytes(UTF_8))).isEqualTo(text);
    assertThat(decode(("\ufeff" + text).getBytes(UTF_16LE))).isEqualTo(text);
    assertThat(decode(("\ufeff" + text).getBytes(UTF_16BE))).isEqualTo(text);
    assertThat(decode(("\ufeff" + text).getBytes(Charset.forName("UTF-32LE")))).isEqualTo(text);
    assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @Test
  void knowsUtf16ByItsZeroBytes() {
    String text = "The army said that the bridge was open.";

    assertThat(decode(text.getBytes(UTF_16LE))).isEqualTo(text);
    assertThat(decode(text.getBytes(UTF_16BE))).isEqualTo(text);
  }

  @Test
  void doesNotTakeAFewZeroBytesForUtf16() {
    String text = "The army\0said that the bridge\0was open.";

    assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @Test
  void fallsBackToWindows1252() {
    assertThat(decode("“Café”, he said".getBytes(WINDOWS_1252))).isEqualTo("“Café”, he said");
  }

  @Test
  void believesTheHeader() {
    byte[] bytes = "Мост открыт".getBytes(Charset.forName("windows-1251"));

    assertThat(
            TextDecoder.decode(bytes, Optional.of("text/plain; charset=\"windows-1251\""), false))
        .isEqualTo("Мост открыт");
  }

  @Test
  void believesThePageButOnlyInMarkup() {
    byte[] bytes = "<meta charset='windows-1251'>Мост".getBytes(Charset.forName("windows-1251"));

    assertThat(TextDecoder.decode(bytes, Optional.empty(), true)).endsWith("Мост");
    assertThat(TextDecoder.decode(bytes, Optional.empty(), false)).doesNotContain("Мост");
  }

  @Test
  void takesLatin1ForWindows1252() {
    byte[] bytes = "“Café”".getBytes(WINDOWS_1252);

    assertThat(TextDecoder.decode(bytes, Optional.of("text/html; charset=iso-8859-1"), true))
        .isEqualTo("“Café”");
  }

  @Test
  void doesNotBelieveADeclarationThatTheBytesContradict() {
    assertThat(TextDecoder.decode("Café".getBytes(UTF_8), Optional.of("x; charset=us-asci"), true))
        .isEqualTo("Café");
    assertThat(
            TextDecoder.decode("Café".getBytes(ISO_8859_1), Optional.of("x;charset=utf-8"), true))
        .isEqualTo("Caf\ufffd");
    assertThat(
            TextDecoder.decode("<meta charset=utf-16>Café".getBytes(UTF_8), Optional.empty(), true))
        .endsWith("Café");
  }

  private static String decode(byte[] bytes) {
    return TextDecoder.decode(bytes, Optional.empty(), false);
  }
}
