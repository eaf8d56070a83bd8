package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages ask of every ledger, wherever it keeps its entries. */
public abstract class CatalogueContract extends CatalogueCase {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void knowsOnEachDayWhatWasPublishedByThenInWhateverOrderItCame(long seed) {
    List<Reading> shuffled = new ArrayList<>(all());
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.forEach(this::append);

    assertKnownOnEachDay(all());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aVersionStandsUntilTheNextIsPublishedInWhateverOrderTheyCame(long seed) {
    Reading first =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 31 people, the Civil"
                + " Defence said. \"The Syrian government bombed the market\", rescue worker Samir"
                + " Halabi said.");
    Reading second =
        version(
            "2016-04-22",
            "An explosion in a market in Maarat al-Numan on Tuesday killed 12 people, the Civil"
                + " Defence said. A gas bottle had burst, it said.");
    List<Reading> readings = new ArrayList<>(List.of(first, denier, second, ferry));
    Collections.shuffle(readings, new Random(seed));
    readings.forEach(this::append);

    assertKnownOnEachDay(List.of(first, denier, second, ferry));
    assertThat(reports(matters(Optional.empty()))).contains(id(second)).doesNotContain(id(first));
    assertThat(reports(matters(Optional.of(LocalDate.parse("2016-04-21")))))
        .contains(id(first))
        .doesNotContain(id(second));
  }

  @Test
  void whatOnlyAReplacedVersionToldOfIsToldOfNoMore() {
    Reading first =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 31 people, the Civil"
                + " Defence said.");
    Reading second =
        version(
            "2016-04-22", "The mayor of Zanzibar opened a new quay on Friday, his office said.");
    append(first);
    append(second);

    assertKnownOnEachDay(List.of(first, second));
    assertThat(reports(matters(Optional.empty()))).containsExactly(id(second));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void anOlderTextToWhichTheOutletWentBackStandsAgain() {
    Reading first =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 31 people, the Civil"
                + " Defence said.");
    Reading second =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 13 people, the Civil"
                + " Defence said.");
    append(first);
    append(second);
    assertThat(reports(matters(Optional.empty()))).containsExactly(id(second));

    append(first);

    assertThat(reports(matters(Optional.empty()))).containsExactly(id(first));
  }

  @Test
  void narrowsMattersToTheDaysOfTheirLastReportAndLeavesUndatedOnesOut() {
    all().forEach(this::append);
    append(READER.read(Report.of("undated.txt", "A bus caught fire in Lusaka, the police said.")));
    List<MatterLine> lines = changed("", "").items();
    assertThat(lines).anyMatch(line -> line.changed().isEmpty());

    for (String day : List.of("2016-04-19", "2016-04-20", "2016-04-21", "2016-04-22")) {
      LocalDate last = LocalDate.parse(day);
      Slice<MatterLine> until = changed("", day);
      assertThat(until.items())
          .as(day)
          .isEqualTo(
              lines.stream()
                  .filter(line -> line.changed().filter(each -> !each.isAfter(last)).isPresent())
                  .toList());
      assertThat(until.total()).hasValue(until.items().size());
      assertThat(changed(day, day).items())
          .allMatch(line -> line.changed().equals(Optional.of(last)));
    }
    assertThat(changed("2016-04-21", "2016-04-21").items()).isNotEmpty();
    assertThat(changed("2016-04-22", "2016-04-21").items()).isEmpty();
  }

  @Test
  void goesThroughAllMattersWithoutARepetition() {
    all().forEach(this::append);
    Set<String> seen = new HashSet<>();
    String after = "";
    do {
      Slice<MatterLine> part = ledger.catalogue().matters(everything(), after, 1);
      part.items().forEach(line -> assertThat(seen.add(line.matter().id())).isTrue());
      after = part.next().orElse("");
    } while (!after.isEmpty());
    assertThat(seen).hasSameSizeAs(threaded(all()));
  }

  @Test
  void narrowsMattersByOutletPlaceSpeakerAndWords() {
    all().forEach(this::append);
    assertThat(labels("", "Island Times", ""))
        .isNotEmpty()
        .allMatch(each -> each.contains("Zanzibar"));
    assertThat(labels("zanzibar", "", "")).isEqualTo(labels("", "Island Times", ""));
    assertThat(labels("zanzibar market", "", "")).isEmpty();
    String observatory =
        ledger.catalogue().actors("observatory", "", 5).items().get(0).party().key();
    assertThat(labels("", "", observatory)).isNotEmpty().allMatch(each -> each.contains("Numan"));
    assertThat(labels("", "Island Times", observatory)).isEmpty();
  }

  @Test
  void tellsWhoSaysEachStatementWithoutALookAtTheReport() {
    append(accuser);
    MatterLine line = ledger.catalogue().matters(everything(), "", 5).items().get(0);
    assertThat(line.speakers().values()).anyMatch(name -> name.contains("Samir Halabi"));
    assertThat(line.changed()).contains(LocalDate.parse("2016-04-20"));
  }

  @Test
  void leadsFromAnIdOfBeforeAMergerToWhatCameOfIt() {
    append(denier);
    String old = ledger.catalogue().matters(everything(), "", 5).items().get(0).matter().id();
    append(accuser);

    Story story = ledger.catalogue().story(old, Optional.empty()).orElseThrow();
    assertThat(reports(story)).contains(id(accuser), id(denier));
    assertThat(ledger.catalogue().matterOf(old, story)).isPresent();
    assertThat(ledger.catalogue().story("none", Optional.empty())).isEmpty();
  }

  @Test
  void reportsOfOneTextAreAFamilyOfTheFirst() {
    Reading copy =
        read("Copy Desk", "2016-04-23", accuser.report().text().replace("at noon", "at midday"));
    append(accuser);
    append(ferry);
    append(copy);

    assertThat(ledger.catalogue().families(List.of(id(accuser), id(ferry), id(copy), "unknown")))
        .containsEntry(id(accuser), id(accuser))
        .containsEntry(id(ferry), id(ferry))
        .containsEntry(id(copy), id(accuser))
        .containsEntry("unknown", "unknown");
  }

  private Slice<MatterLine> changed(String since, String until) {
    return ledger
        .catalogue()
        .matters(
            new MatterFilter(
                Set.of(),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty()),
            "",
            100);
  }

  private Set<String> labels(String words, String outlet, String actor) {
    MatterFilter filter =
        new MatterFilter(
            Set.of(),
            words,
            outlet,
            actor,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ledger.catalogue().matters(filter, "", 100).items().stream()
        .map(line -> line.matter().label())
        .collect(Collectors.toSet());
  }

  /** {@return one of the texts that stood at an address, fetched from there} */
  private static Reading version(String published, String text) {
    return READER.read(
        Report.builder("https://lake-gazette.example/market", text)
            .address("https://lake-gazette.example/market")
            .outlet("Lake Gazette")
            .published(Published.parse(published))
            .build());
  }
}
