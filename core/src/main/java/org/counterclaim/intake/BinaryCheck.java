package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Tells bytes that are no text: by the first bytes of known formats, and by control characters. */
final class BinaryCheck {

  private static final int SAMPLE_CHARS = 64 * 1024;

  private static final Map<String, String> FIRST_BYTES =
      Map.ofEntries(
          Map.entry("%PDF-", "a PDF document"),
          Map.entry("PK\u0003\u0004", "a ZIP archive or office document"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          Map.entry("\u0089PNG", "a PNG picture"),
          Map.entry("GIF8", "a GIF picture"),
          Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"),
          Map.entry("\u001f\u008b", "a gzip archive"),
          Map.entry("{\\rtf", "a rich text document"),
          Map.entry("\u007fELF", "a program"),
          Map.entry("WARC/", "a web archive"),
          Map.entry("SQLite format 3", "a database"));

  private BinaryCheck() {}

  /** {@return what the bytes are by how they begin, where that is known and no text} */
  static Optional<String> knownFormat(byte[] bytes) {
    String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 16)), ISO_8859_1);
    return FIRST_BYTES.entrySet().stream()
        .filter(format -> head.startsWith(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** {@return whether more than one in twenty characters is none that is written} */
  static boolean isBinary(String text) {
    int length = Math.min(text.length(), SAMPLE_CHARS);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && "\t\n\r\f\b\u001b".indexOf(c) < 0;
      odd += control || c == '\ufffd' || (c >= '\u007f' && c < '\u00a0') ? 1 : 0;
    }
    return odd * 20 > length;
  }
}
