package org.counterclaim.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The lists of words beside these classes; lines that begin with # are remarks. */
final class WordList {

  private WordList() {}

  /** {@return the entries of the resource {@code name}, in its order} */
  static List<String> read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }
}
