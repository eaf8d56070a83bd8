package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.counterclaim.claim.Point;

/**
 * Places that people wrote down, one a line, tab separated, in UTF-8:
 *
 * <pre>
 * name	kind	latitude	longitude	country	kilometres	other names	adjectives	geonames
 * Eastern Ghouta	region	33.53	36.42	SY	12	East Ghouta; al-Ghouta al-Sharqiya
 * Donbas	region	48.2	38.2	UA	130	Donbass
 * Texas	=US.TX				Tex.	Texan; Texans
 * </pre>
 *
 * The kind is a {@link Feature} in lower case with hyphens; kilometres say within which radius most
 * of it lies, empty for a point. A kind of {@code =} and a code lays names over a country or
 * division that the gazetteer has, without a point of its own. Several names are parted by
 * semicolons. Lines that begin with {@code #} are remarks.
 */
public record Facts(List<Fact> facts) {

  private static final int MOST_LINES = 1_000_000;

  public Facts {
    facts = List.copyOf(facts);
  }

  /** One line: an entry of its own, or names for the entry of a code. */
  record Fact(
      String name,
      Optional<GazetteerEntry> entry,
      String code,
      List<String> otherNames,
      List<String> adjectives) {}

  /**
   * {@return the facts of a file}
   *
   * @param source where they are from, for messages
   * @throws GazetteerException naming the line that breaks the form
   */
  public static Facts parse(String source, String text) {
    List<Fact> facts = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines().limit(MOST_LINES)::iterator) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        facts.add(fact(line.split("\t", -1)));
      } catch (IllegalArgumentException e) {
        throw new GazetteerException(
            source
                + " line "
                + number
                + ": expected name, kind, latitude, longitude, country, kilometres, other names,"
                + " adjectives, geonames between tabs; "
                + e.getMessage(),
            e);
      }
    }
    return new Facts(facts);
  }

  private static Fact fact(String[] fields) {
    if (fields.length < 2 || fields[0].isBlank()) {
      throw new IllegalArgumentException("found " + fields.length + " fields");
    }
    String name = fields[0].strip();
    List<String> others = list(fields, 6);
    List<String> adjectives = list(fields, 7);
    String kind = fields[1].strip();
    return kind.startsWith("=")
        ? new Fact(name, Optional.empty(), kind.substring(1), others, adjectives)
        : new Fact(name, Optional.of(entry(name, kind, fields)), "", others, adjectives);
  }

  private static GazetteerEntry entry(String name, String kind, String[] fields) {
    if (fields.length < 5) {
      throw new IllegalArgumentException("found " + fields.length + " fields");
    }
    String country = fields[4].strip();
    if (!country.matches("([A-Z]{2})?")) {
      throw new IllegalArgumentException("country '" + country + "' is no ISO code");
    }
    String radius = fields.length > 5 ? fields[5].strip() : "";
    return new GazetteerEntry(
        name,
        feature(kind),
        fields.length > 8 && !fields[8].isBlank()
            ? OptionalLong.of(Long.parseLong(fields[8].strip()))
            : OptionalLong.empty(),
        new Point(Double.parseDouble(fields[2].strip()), Double.parseDouble(fields[3].strip())),
        country.isEmpty() ? Optional.empty() : Optional.of(country),
        Optional.empty(),
        Optional.empty(),
        0,
        radius.isEmpty() ? 0 : Integer.parseInt(radius),
        0);
  }

  private static Feature feature(String kind) {
    return Arrays.stream(Feature.values())
        .filter(feature -> named(feature).equals(kind.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown kind '"
                        + kind
                        + "'; known: "
                        + Arrays.stream(Feature.values())
                            .map(Facts::named)
                            .collect(Collectors.joining(", "))));
  }

  private static String named(Feature feature) {
    return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> list(String[] fields, int column) {
    return fields.length <= column
        ? List.of()
        : Arrays.stream(fields[column].split(";"))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
  }
}
