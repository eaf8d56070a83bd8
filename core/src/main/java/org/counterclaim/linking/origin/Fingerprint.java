package org.counterclaim.linking.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;

/**
 * What is kept of a report's words to know its copies again: about two kilobytes for 500 words.
 * Made by a pure function of the reading.
 */
public final class Fingerprint {

  /** Earlier first; undated last; at the same time an agency's own text first. */
  static final Comparator<Fingerprint> EARLIER =
      Comparator.<Fingerprint, Boolean>comparing(print -> print.published.day().isEmpty())
          .thenComparing(print -> print.published.day().orElse(LocalDate.MIN))
          .thenComparing(print -> print.second().orElse(Long.MIN_VALUE))
          .thenComparing(print -> !print.ownAgency)
          .thenComparing(print -> -print.words)
          .thenComparing(print -> print.report);

  private static final AgencyCredits CREDITS = AgencyCredits.english();

  /** One run in so many is kept of the whole text. */
  private static final int THIN = 4;

  /** A lead is the first words behind the headline; background comes last in news. */
  private static final int MOST_LEAD_WORDS = 120;

  private static final int FEWEST_LEAD_WORDS = 30;

  /** So many of the lowest hashes lead to a report, and of the longer texts one run in 32. */
  private static final int FEWEST_BANDS = 8;

  private static final int BAND_THIN = 32;
  private static final int MOST_BANDS = 64;
  private static final int MOST_QUOTATIONS = 50;
  private static final int MOST_QUOTED_WORDS = 200;

  private static final Set<StatementKind> VERBATIM =
      Set.of(StatementKind.DIRECT, StatementKind.BLOCK);

  private final String report;
  private final Optional<String> address;
  private final Optional<String> outlet;
  private final Published published;
  private final Optional<String> agency;
  private final boolean ownAgency;
  private final int words;
  private final Sketch whole;
  private final Sketch lead;
  private final Sketch quoted;

  private Fingerprint(
      Report report, Optional<String> agency, List<String> words, Sketch lead, Sketch quoted) {
    this.report = report.id();
    this.address = report.address();
    this.outlet = report.outlet();
    this.published = report.published();
    this.agency = agency;
    this.ownAgency = report.outlet().isPresent() && report.outlet().equals(agency);
    this.words = words.size();
    this.whole = Sketch.of(words, THIN);
    this.lead = lead;
    this.quoted = quoted;
  }

  /** {@return the fingerprint of a report as read} */
  public static Fingerprint of(Reading reading) {
    Report report = reading.report();
    String text = report.text();
    int body = bodyBegin(report);
    List<String> words = Sketch.words(text.substring(body));
    List<String> lead = words.subList(0, Math.min(leadWords(words.size()), words.size()));
    return new Fingerprint(
        report, CREDITS.of(report), words, Sketch.of(lead, 1), Sketch.of(quotations(reading), 1));
  }

  /** {@return the id of the report} */
  public String report() {
    return report;
  }

  /** {@return the news agency it is credited to} */
  public Optional<String> agency() {
    return agency;
  }

  /**
   * {@return numbers of which two reports with a common text share some, most likely; two others
   * hardly ever} An index by them finds candidates without a scan.
   */
  public LongStream bands() {
    long border = Long.divideUnsigned(-1L, BAND_THIN);
    long below =
        LongStream.of(whole.hashes())
            .filter(hash -> Long.compareUnsigned(hash, border) <= 0)
            .count();
    int count = (int) Math.min(MOST_BANDS, Math.max(FEWEST_BANDS, below));
    return Stream.of(whole.lowest(count), lead.lowest(FEWEST_BANDS), quoted.lowest(FEWEST_BANDS))
        .flatMapToLong(bands -> bands)
        .distinct();
  }

  Published published() {
    return published;
  }

  Optional<String> outlet() {
    return outlet;
  }

  Optional<String> address() {
    return address;
  }

  int words() {
    return words;
  }

  Sketch whole() {
    return whole;
  }

  Sketch lead() {
    return lead;
  }

  Sketch quoted() {
    return quoted;
  }

  @Override
  public String toString() {
    return "Fingerprint[" + report + ", " + words + " words]";
  }

  private Optional<Long> second() {
    return published instanceof Published.At at
        ? Optional.of(at.time().toEpochSecond())
        : Optional.empty();
  }

  /** Behind the headline, which outlets write themselves. */
  private static int bodyBegin(Report report) {
    return report.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.HEADLINE)
        .map(block -> block.span().begin())
        .findFirst()
        .orElse(0);
  }

  private static int leadWords(int words) {
    return Math.max(FEWEST_LEAD_WORDS, Math.min(MOST_LEAD_WORDS, words * 2 / 5));
  }

  private static Stream<List<String>> quotations(Reading reading) {
    String text = reading.report().text();
    return reading.statements().stream()
        .filter(statement -> VERBATIM.contains(statement.kind()))
        .flatMap(statement -> statement.attribution().content().stream())
        .limit(MOST_QUOTATIONS)
        .map(span -> Sketch.words(span.in(text)))
        .map(words -> words.subList(0, Math.min(MOST_QUOTED_WORDS, words.size())));
  }
}
