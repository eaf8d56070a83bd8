package org.counterclaim.analysis.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Actor;

/** Reads files of actors: tab-separated columns, {@code #} begins a comment line. */
final class ActorFile {

  private static final int MAX_LINES = 1_000_000;
  private static final String SHARED = "~";

  private ActorFile() {}

  /** A line's columns, and where it stands. */
  record Row(String file, int line, List<String> columns) {

    /** {@return the column, or the empty text where the line is shorter} */
    String column(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }

    /** {@return the parts of a column between semicolons, without marks} */
    List<String> several(int index) {
      return pieces(column(index), ';').stream()
          .map(part -> isShared(part) ? part.substring(SHARED.length()).strip() : part)
          .toList();
    }

    /** {@return the parts of a column that are marked as names others bear too: "~the Senate"} */
    List<String> shared(int index) {
      return pieces(column(index), ';').stream()
          .filter(Row::isShared)
          .map(part -> part.substring(SHARED.length()).strip())
          .toList();
    }

    private static boolean isShared(String part) {
      return part.startsWith(SHARED);
    }

    MalformedActorsException malformed(String problem) {
      return new MalformedActorsException(file, line, problem);
    }
  }

  /** {@return the rows of a file, in its order} */
  static List<Row> rows(BufferedReader reader, String file) {
    List<Row> rows = new ArrayList<>();
    try {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (number > MAX_LINES) {
          throw new MalformedActorsException(file, number, "more than a million lines");
        }
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(new Row(file, number, cut(line, '\t')));
        }
      }
    } catch (IOException e) {
      throw new MalformedActorsException(file, e);
    }
    return rows;
  }

  /** {@return name, kind, affiliations and other names of a row} */
  static KnownActor actor(Row row) {
    String name = row.column(0);
    if (name.isEmpty()) {
      throw row.malformed("expected a name in the first column");
    }
    String kind = row.column(1).toLowerCase(Locale.ROOT);
    List<Affiliation> affiliations = new ArrayList<>();
    for (String text : row.several(2)) {
      Affiliation affiliation = affiliation(row, text);
      if (!affiliation.body().isEmpty()) {
        affiliations.add(affiliation);
      }
    }
    return new KnownActor(
        name, kind(row, kind), gender(kind), affiliations, without(row.several(3), name));
  }

  static Actor.Kind kind(Row row, String kind) {
    return switch (kind) {
      case "state" -> Actor.Kind.STATE;
      case "organisation", "organization" -> Actor.Kind.ORGANISATION;
      case "armed-group" -> Actor.Kind.ARMED_GROUP;
      case "person", "man", "woman" -> Actor.Kind.PERSON;
      case "media" -> Actor.Kind.MEDIA;
      default ->
          throw row.malformed(
              "unknown kind '"
                  + kind
                  + "'; known: state, organisation, armed-group, media, person, man, woman");
    };
  }

  private static Optional<KnownActor.Gender> gender(String kind) {
    return switch (kind) {
      case "man" -> Optional.of(KnownActor.Gender.MAN);
      case "woman" -> Optional.of(KnownActor.Gender.WOMAN);
      default -> Optional.empty();
    };
  }

  private static Affiliation affiliation(Row row, String text) {
    try {
      return Affiliation.parse(text);
    } catch (IllegalArgumentException e) {
      throw row.malformed(Objects.requireNonNullElse(e.getMessage(), text));
    }
  }

  private static List<String> without(List<String> names, String name) {
    return names.stream().filter(other -> !other.equals(name)).distinct().toList();
  }

  private static List<String> pieces(String text, char separator) {
    return cut(text, separator).stream().filter(part -> !part.isEmpty()).toList();
  }

  private static List<String> cut(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        parts.add(text.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    return parts;
  }
}
