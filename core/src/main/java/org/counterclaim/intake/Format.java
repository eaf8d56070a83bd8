package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a report is written in. */
enum Format {
  TEXT("text/plain"),
  MARKDOWN("text/markdown"),
  HTML("text/html");

  private static final int PREFIX_BYTES = 2048;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)\\A(?:\\s|<!--[^>]{0,500}-->|<\\?xml[^>]{0,200}>)*+<(?:!doctype\\s+html|html|head|body)\\b");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** {@return the format a media type stands for; empty for one that is no report} */
  static Optional<Format> ofMediaType(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "text/markdown", "text/x-markdown" -> Optional.of(MARKDOWN);
      case "text/plain" -> Optional.of(TEXT);
      default -> Optional.empty();
    };
  }

  /** {@return the format a file's name stands for} */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return Optional.of(HTML);
    }
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      return Optional.of(MARKDOWN);
    }
    return lower.endsWith(".txt") ? Optional.of(TEXT) : Optional.empty();
  }

  /** {@return a page where the bytes begin as one, plain text otherwise} */
  static Format sniff(byte[] bytes) {
    String prefix =
        new String(bytes, 0, Math.min(bytes.length, PREFIX_BYTES), ISO_8859_1)
            .replace("\u00ef\u00bb\u00bf", "")
            .replace("\0", "");
    return PAGE.matcher(prefix).lookingAt() ? HTML : TEXT;
  }
}
