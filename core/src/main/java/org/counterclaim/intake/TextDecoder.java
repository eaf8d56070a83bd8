package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. The first that holds wins: a byte order mark; UTF-16 by its pattern of zero bytes
 * (which would be valid UTF-8 too); the charset of the HTTP header; of the page's own meta element
 * or XML declaration; UTF-8 where every byte fits; windows-1252, in which nearly everything does. A
 * declared charset the bytes do not fit is believed only if UTF-8 does not fit them either. A byte
 * order mark is dropped and nothing else: CR, NUL and all other characters stay.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int PREFIX_BYTES = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:charset|<\\?xml[^>]{0,80}?encoding)\\s{0,8}=\\s{0,8}[\"']?([\\w.:+-]{1,40})");

  private TextDecoder() {}

  /**
   * {@return the text}
   *
   * @param contentType the HTTP header's value, where there is one
   * @param markup whether a declaration inside counts
   */
  static String decode(byte[] bytes, Optional<String> contentType, boolean markup) {
    Optional<String> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> declared =
        contentType
            .flatMap(TextDecoder::declared)
            .or(() -> markup ? declaredInside(bytes) : Optional.empty());
    return zeroPattern(bytes)
        .map(charset -> new String(bytes, charset))
        .or(() -> declared.flatMap(charset -> strict(bytes, charset)))
        .or(() -> strict(bytes, UTF_8))
        .orElseGet(() -> new String(bytes, declared.orElse(WINDOWS_1252)));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, UTF_8));
    }
    for (String utf32 : new String[] {"UTF-32LE", "UTF-32BE"}) {
      boolean little = utf32.endsWith("LE");
      if (little ? startsWith(bytes, 0xFF, 0xFE, 0, 0) : startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
        return Optional.of(new String(bytes, 4, bytes.length - 4, Charset.forName(utf32)));
      }
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16LE));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16BE))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** In UTF-16, most Western characters are a zero byte and another one. */
  private static Optional<Charset> zeroPattern(byte[] bytes) {
    int length = Math.min(bytes.length, PREFIX_BYTES) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 2 || (odd * 2 < pairs && even * 2 < pairs) || Math.min(odd, even) * 10 > pairs) {
      return Optional.empty();
    }
    return Optional.of(odd > even ? UTF_16LE : UTF_16BE);
  }

  private static Optional<Charset> declaredInside(byte[] bytes) {
    String prefix = new String(bytes, 0, Math.min(bytes.length, PREFIX_BYTES), ISO_8859_1);
    // What could be read as ASCII to find this is not UTF-16, whatever it says.
    return declared(prefix).map(charset -> isUtf16(charset) ? UTF_8 : charset);
  }

  private static Optional<Charset> declared(String text) {
    Matcher matcher = DECLARED.matcher(text);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  /** On the web, Latin-1 and ASCII mean windows-1252 (WHATWG Encoding Standard, §4.2). */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin = charset.equals(ISO_8859_1) || charset.name().equals("US-ASCII");
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf16(Charset charset) {
    return charset.equals(UTF_16) || charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
