package org.counterclaim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every ledger ties reports together, wherever it keeps its entries. */
public abstract class MatterContract {

  private static final Counterclaim READER = Counterclaim.withRulesAlone();

  @TempDir protected Path folder;
  protected Ledger ledger;

  private final List<Reading> market =
      List.of(
          read(
              "North Wire",
              "2016-04-20",
              "An air strike hit a vegetable market in Maarat al-Numan on Tuesday, killing at least"
                  + " 37 people, the Civil Defence said. \"The Syrian government bombed the market"
                  + " at noon\", rescue worker Samir Halabi said."),
          read(
              "State Courier",
              "2016-04-21",
              "The Syrian army denied that it had bombed a market in Maarat al-Numan on April 19."
                  + " The army said that terrorists had shelled the market themselves."),
          read(
              "Evening Ledger",
              "2016-04-22",
              "The death toll of the air strike on the market in Maarat al-Numan on April 19 rose"
                  + " to 44, the Syrian Observatory for Human Rights said."));

  private final Reading elsewhere =
      read(
          "Island Times",
          "2016-04-21",
          "A ferry carrying forty passengers sank off Zanzibar on Wednesday, the coast guard said.");

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

  @Test
  void tiesReportsOfOneHappeningAndLeavesAnotherAlone() {
    market.forEach(this::append);
    append(elsewhere);

    assertThat(happenings()).isEqualTo(happenings(READER.thread(all())));
    assertThat(happenings())
        .anySatisfy(each -> assertThat(reports(each)).containsAll(ids(market)))
        .noneSatisfy(each -> assertThat(reports(each)).containsAll(ids(all())));
  }

  @Test
  void keepsMattersAsThreadGivesThem() {
    market.forEach(this::append);
    reopen();
    assertThat(matters()).isEqualTo(Set.copyOf(READER.thread(market).matters()));
    for (Matter matter : matters()) {
      assertThat(ledger.matter(matter.id(), AsOf.NOW, READER.linker()))
          .map(MatterRecord::matter)
          .contains(matter);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderOfAddingPlaysNoPart(long seed) {
    List<Reading> shuffled = new ArrayList<>(all());
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.forEach(this::append);
    assertThat(matters()).isEqualTo(Set.copyOf(READER.thread(all()).matters()));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void whatWasAppendedWithoutLinksIsTiedLater() {
    all().forEach(each -> ledger.append(each, original(each)));
    assertThat(matters()).isEmpty();
    assertThat(ledger.isLinked()).isFalse();

    assertThat(ledger.link(READER.linker())).isEqualTo(4);
    assertThat(ledger.isLinked()).isTrue();
    assertThat(ledger.link(READER.linker())).isZero();

    assertThat(matters()).isEqualTo(Set.copyOf(READER.thread(all()).matters()));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void theSameReportAgainTiesNothing() {
    market.forEach(this::append);
    List<Entry> before = ledger.entries().toList();
    append(market.get(1));
    assertThat(ledger.entries()).isEqualTo(before);
  }

  @Test
  void everyLinkingIsAnEntryOfTheChain() {
    append(market.get(0));
    append(market.get(1));
    assertThat(ledger.entries())
        .extracting(Entry::kind)
        .containsExactly("report", "reading", "linking", "report", "reading", "linking");
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void tellsWhatWasPublishedByADay() {
    market.forEach(this::append);
    AsOf then = AsOf.published(LocalDate.parse("2016-04-20"));
    assertThat(matters(then)).isEqualTo(Set.copyOf(READER.thread(market.subList(0, 1)).matters()));
    assertThat(matters(AsOf.published(LocalDate.parse("2016-04-19")))).isEmpty();
  }

  @Test
  void tellsWhatWasRecordedByAMoment() throws InterruptedException {
    append(market.get(0));
    Instant between = Instant.now();
    Thread.sleep(5);
    append(market.get(1));
    append(market.get(2));
    assertThat(matters(AsOf.recorded(between)))
        .isEqualTo(Set.copyOf(READER.thread(market.subList(0, 1)).matters()));
    assertThat(matters(AsOf.recorded(Instant.EPOCH))).isEmpty();
  }

  @Test
  void anIdThatAnEarlierReportChangedStillLeadsToTheMatter() {
    append(market.get(1));
    append(market.get(2));
    Set<String> before = matters().stream().map(Matter::id).collect(Collectors.toSet());
    append(market.get(0));
    Set<String> now = matters().stream().map(Matter::id).collect(Collectors.toSet());
    assertThat(before)
        .isNotEmpty()
        .anySatisfy(
            id ->
                assertThat(ledger.matter(id, AsOf.NOW, READER.linker()))
                    .map(found -> found.matter().id())
                    .hasValueSatisfying(found -> assertThat(now).contains(found)));
  }

  @Test
  void listsOnlyMattersOfAGrade() {
    all().forEach(this::append);
    for (Grade grade : Grade.values()) {
      MatterQuery query = new MatterQuery(Optional.of(grade), AsOf.NOW, 0, 99);
      assertThat(ledger.matters(query, READER.linker()))
          .allSatisfy(found -> assertThat(found.matter().grade()).isEqualTo(grade));
    }
  }

  @Test
  void pagesThroughMatters() {
    all().forEach(this::append);
    List<MatterRecord> whole = ledger.matters(MatterQuery.all(99), READER.linker());
    List<MatterRecord> paged = new ArrayList<>();
    for (int offset = 0; offset < whole.size(); offset++) {
      MatterQuery query = new MatterQuery(Optional.empty(), AsOf.NOW, offset, 1);
      paged.addAll(ledger.matters(query, READER.linker()));
    }
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void aMatterThatIsNotThereIsNotFound() {
    market.forEach(this::append);
    assertThat(ledger.matter("mffff", AsOf.NOW, READER.linker())).isEmpty();
    assertThat(ledger.matter("%'; DROP", AsOf.NOW, READER.linker())).isEmpty();
  }

  protected final void append(Reading reading) {
    ledger.append(reading, original(reading), READER.linker());
  }

  protected final List<Reading> market() {
    return market;
  }

  private List<Reading> all() {
    List<Reading> all = new ArrayList<>(market);
    all.add(elsewhere);
    return all;
  }

  private void reopen() {
    ledger.close();
    ledger = open();
  }

  private Set<Matter> matters() {
    return matters(AsOf.NOW);
  }

  private Set<Matter> matters(AsOf asOf) {
    MatterQuery query = new MatterQuery(Optional.empty(), asOf, 0, 99);
    return ledger.matters(query, READER.linker()).stream()
        .map(MatterRecord::matter)
        .collect(Collectors.toSet());
  }

  private Set<List<StatementRef>> happenings() {
    return ledger.matters(MatterQuery.all(99), READER.linker()).stream()
        .map(found -> found.happening().statements())
        .collect(Collectors.toSet());
  }

  private static Set<List<StatementRef>> happenings(Links links) {
    return links.happenings().stream().map(Happening::statements).collect(Collectors.toSet());
  }

  private static Set<String> reports(List<StatementRef> statements) {
    return statements.stream().map(StatementRef::report).collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Reading> readings) {
    return readings.stream().map(each -> each.report().id()).collect(Collectors.toSet());
  }

  private static Reading read(String outlet, String day, String text) {
    return READER.read(
        Report.builder(outlet + ".txt", text)
            .outlet(outlet)
            .published(Published.parse(day))
            .build());
  }

  private static Original original(Reading reading) {
    return Original.of(reading.report().text().getBytes(UTF_8), "text/plain");
  }
}
