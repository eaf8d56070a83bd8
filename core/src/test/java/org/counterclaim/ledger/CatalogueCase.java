package org.counterclaim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of its own for each test, with reports on an air strike and on a ferry. */
public abstract class CatalogueCase {

  protected static final Counterclaim READER = Counterclaim.withRulesAlone();

  @TempDir protected Path folder;

  protected Ledger ledger;

  protected final Reading accuser =
      read(
          "North Wire",
          "2016-04-20",
          "An air strike hit a vegetable market in Maarat al-Numan on Tuesday, killing at least"
              + " 37 people, the Civil Defence said. \"The Syrian government bombed the market"
              + " at noon\", rescue worker Samir Halabi said.");

  protected final Reading denier =
      read(
          "State Courier",
          "2016-04-21",
          "The Syrian army denied that it had bombed a market in Maarat al-Numan on April 19."
              + " The army said that terrorists had shelled the market themselves.");

  protected final Reading counter =
      read(
          "Evening Ledger",
          "2016-04-22",
          "The death toll of the air strike on the market in Maarat al-Numan on April 19 rose"
              + " to 44, the Syrian Observatory for Human Rights said.");

  protected final Reading ferry =
      read(
          "Island Times",
          "2016-04-21",
          "A ferry carrying forty passengers sank off Zanzibar on Wednesday, the coast guard"
              + " said.");

  /** Opens the ledger of this test, the same one each time. */
  protected abstract Ledger open();

  @BeforeEach
  void openLedger() {
    ledger = open();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  protected final void append(Reading reading) {
    ledger.append(reading, original(reading), READER.linker());
  }

  protected final List<Reading> all() {
    return List.of(accuser, denier, counter, ferry);
  }

  /** {@return all matters as of a day} */
  protected final Set<Matter> matters(Optional<LocalDate> known) {
    Slice<MatterLine> lines = ledger.catalogue().matters(MatterFilter.of(Set.of(), known), "", 100);
    assertThat(lines.total()).hasValue(lines.items().size());
    return lines.items().stream().map(MatterLine::matter).collect(Collectors.toSet());
  }

  protected final void assertKnownOnEachDay(List<Reading> readings) {
    assertThat(matters(Optional.empty())).isEqualTo(threaded(readings));
    for (String day : List.of("2016-04-19", "2016-04-20", "2016-04-21", "2016-04-22")) {
      Optional<LocalDate> known = Optional.of(LocalDate.parse(day));
      List<Reading> published =
          readings.stream()
              .filter(each -> !each.report().published().day().orElseThrow().isAfter(known.get()))
              .toList();
      assertThat(matters(known)).as(day).isEqualTo(threaded(published));
    }
  }

  protected static Set<Matter> threaded(List<Reading> readings) {
    return Set.copyOf(READER.thread(readings).matters());
  }

  protected Story story(Reading reading) {
    List<Story> stories = ledger.catalogue().storiesOf(id(reading), Optional.empty());
    StatementRef first = new StatementRef(id(reading), reading.statements().get(0).id());
    return stories.stream()
        .filter(story -> story.happening().statements().contains(first))
        .findFirst()
        .orElseThrow();
  }

  protected static Set<String> reports(Story story) {
    return story.happening().statements().stream()
        .map(StatementRef::report)
        .collect(Collectors.toSet());
  }

  protected static Correction correction(Reading reading, Change change) {
    return new Correction(id(reading), anchor(reading), change, "Nour", "the places are one");
  }

  protected static Anchor anchor(Reading reading) {
    return Anchor.of(reading.statements().get(0), reading.report().text());
  }

  /** {@return the reading of a reader that finds the first statement alone} */
  protected static Reading less(Reading reading) {
    return new Reading(
        reading.report(),
        reading.names(),
        reading.actors(),
        reading.statements().subList(0, 1),
        List.of("a lesser reader"));
  }

  protected static Set<String> reports(Set<Matter> matters) {
    return matters.stream()
        .flatMap(matter -> matter.statements().stream())
        .map(StatementRef::report)
        .collect(Collectors.toSet());
  }

  protected static MatterFilter everything() {
    return MatterFilter.of(Set.of(), Optional.empty());
  }

  protected static String id(Reading reading) {
    return reading.report().id();
  }

  protected static Original original(Reading reading) {
    return Original.of(reading.report().text().getBytes(UTF_8), "text/plain");
  }

  protected static Reading read(String outlet, String published, String text) {
    return READER.read(
        Report.builder(outlet + ".txt", text)
            .outlet(outlet)
            .title(text.substring(0, 30))
            .published(Published.parse(published))
            .build());
  }
}
