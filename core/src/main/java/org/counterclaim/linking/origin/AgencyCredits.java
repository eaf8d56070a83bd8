package org.counterclaim.linking.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;

/**
 * Finds the news agency a report is credited to: as its outlet or author, in the dateline "BEIRUT
 * (Reuters) - …", in a line of its own, or at the end, "(AFP)" and "Source: TASS".
 *
 * <p>An agency named elsewhere is quoted, or owns a photograph; the text is not its own.
 */
final class AgencyCredits {

  private static final String NAMES = "/counterclaim/en/agencies.txt";

  /** How far a dateline or a line at the end may lie from the border of the text. */
  private static final int MARGIN_CHARS = 400;

  private static final int ENDING_CHARS = 80;

  private static final Pattern DATELINE = Pattern.compile("\\(([^()]{2,40})\\) ?[-–—]");
  private static final Pattern ENDING = Pattern.compile("\\(([^()]{2,40})\\)\\W{0,3}$");
  private static final Pattern SOURCE = Pattern.compile("Source:? ([\\p{L} .-]{2,40})\\W{0,3}$");

  private final Map<String, String> agencies;

  private AgencyCredits(Map<String, String> agencies) {
    this.agencies = Map.copyOf(agencies);
  }

  /** {@return credits to the agencies of the English language pack} */
  static AgencyCredits english() {
    Map<String, String> agencies = new HashMap<>();
    InputStream stream = AgencyCredits.class.getResourceAsStream(NAMES);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream, NAMES), UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("; ", -1))
          .forEach(
              names -> Arrays.stream(names).forEach(name -> agencies.put(folded(name), names[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AgencyCredits(agencies);
  }

  /** {@return the agency's full name} */
  Optional<String> of(Report report) {
    String text = report.text();
    String head = text.substring(0, Math.min(MARGIN_CHARS, text.length()));
    String tail = text.substring(Math.max(0, text.length() - ENDING_CHARS)).strip();
    return report
        .outlet()
        .flatMap(this::agency)
        .or(() -> first(report.authors()))
        .or(() -> bracketed(DATELINE, head))
        .or(() -> line(report))
        .or(() -> bracketed(ENDING, tail))
        .or(() -> bracketed(SOURCE, tail));
  }

  private Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> agency(name).stream()).findFirst();
  }

  private Optional<String> bracketed(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      Optional<String> agency = agency(matcher.group(1));
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  /** A short block near either end that is nothing but the name. */
  private Optional<String> line(Report report) {
    int length = report.text().length();
    return report.blocks().stream()
        .map(Block::span)
        .filter(span -> span.length() <= ENDING_CHARS)
        .filter(span -> span.end() < MARGIN_CHARS || span.begin() > length - MARGIN_CHARS)
        .flatMap(span -> agency(span.in(report.text())).stream())
        .findFirst();
  }

  /** "AFP", "Reuters in Beirut" is not one, "AFP and Reuters" is the first. */
  private Optional<String> agency(String words) {
    String plain = folded(words);
    String first = plain.split(" and |, | & |/", 2)[0].strip();
    return Optional.ofNullable(agencies.get(plain))
        .or(() -> Optional.ofNullable(agencies.get(first)));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
