package org.counterclaim.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which file tells of which report, by their names: "x.json" of "x.txt". */
final class SidecarFile {

  private static final String ENDING = ".json";

  private SidecarFile() {}

  /** {@return where the sidecar of a report lies, if it has one; of what is no report, none} */
  static Optional<Path> of(Path report) {
    // Only a root such as "/" has no name.
    String name = Optional.ofNullable(report.getFileName()).map(Path::toString).orElse("");
    int dot = name.lastIndexOf('.');
    return Format.ofName(name).isEmpty()
        ? Optional.empty()
        : Optional.of(report.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING));
  }

  /** {@return where the sidecars of all these lie; what is no path has none} */
  static Set<Path> of(List<String> arguments) {
    return arguments.stream()
        .flatMap(argument -> path(argument).stream())
        .flatMap(path -> of(path).stream())
        .map(SidecarFile::place)
        .collect(Collectors.toSet());
  }

  private static Optional<Path> path(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** {@return the same for each way to write a path} */
  static Path place(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** {@return whether a source is named as a sidecar is} */
  static boolean isNamed(String source) {
    return source.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }
}
