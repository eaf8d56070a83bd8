package org.counterclaim.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.app.web.Reception.Known;
import org.counterclaim.app.web.Reception.Offer;
import org.counterclaim.text.Published;

/** The reports that an empty desk offers to begin with, as they lie in a folder. */
record Examples(Path folder) {

  /** {@return those of a folder, if there is one} */
  static Optional<Examples> in(Path folder) {
    return Files.isDirectory(folder) ? Optional.of(new Examples(folder)) : Optional.empty();
  }

  /** {@return them as sources, sorted by name; what lies beside each is read with it} */
  List<Offer> offers() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(
              file ->
                  new Offer(file.toString(), Optional.empty(), new Known("", Published.UNSTATED)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
