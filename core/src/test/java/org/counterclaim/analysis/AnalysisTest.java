package org.counterclaim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.counterclaim.analysis.place.Gazetteer;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.CounterclaimException;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

  private static final Analysis ANALYSIS =
      Analysis.of(AnalysisConfig.ofDefaults().withRulesAlone());

  @Test
  void keepsAReportItCannotReadUnread() {
    Report report =
        Report.builder("note", "L’armée a dit qu’elle tient le pont.")
            .language(new Language("fr"))
            .build();
    Reading reading = ANALYSIS.read(report);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.remarks())
        .containsExactly("the report is in French, which cannot be read yet; it is kept unread");
  }

  @Test
  void readsByRulesWhereThereIsNoModelAndSaysSo() {
    try (Analysis withoutModel =
        Analysis.of(AnalysisConfig.ofDefaults(), Optional::empty, List.of("no model here"))) {
      Reading reading = withoutModel.read(Report.of("note", "The army said the bridge fell."));
      assertThat(withoutModel.reader()).isEqualTo("rules");
      assertThat(reading.statements()).hasSize(1);
      assertThat(reading.remarks().get(0)).startsWith("no model here");
    }
  }

  @Test
  void failsWithWhatFailedOnAnotherThread() {
    CompletableFuture<Gazetteer> loading =
        CompletableFuture.supplyAsync(() -> Gazetteer.ofDefaults().with(Path.of("none.tsv")));
    assertThatThrownBy(() -> Analysis.outcome(loading))
        .isInstanceOf(CounterclaimException.class)
        .hasMessageContaining("none.tsv");
  }

  @Test
  void keepsATextThatIsTooLongUnread() {
    Reading reading = ANALYSIS.read(Report.of("note", "word ".repeat(200_001)));
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.remarks().get(0)).contains("1,000,005 characters", "split it");
  }

  @Test
  void keepsEverybodyOfACrowdApart() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_300; i++) {
      text.append("Bim").append(letters(i)).append(" Ek").append(letters(i * 7));
      text.append(" said it rained.\n\n");
    }
    Reading reading = ANALYSIS.read(Report.of("crowd", text.toString()));
    assertThat(reading.statements()).hasSizeGreaterThan(2_200);
    assertThat(reading.statements())
        .allSatisfy(
            statement ->
                assertThat(reading.speaker(statement).name())
                    .isEqualTo(statement.attribution().source().orElseThrow().in(text)));
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number / 676 % 26);
  }

  @Test
  void saysThatAReportHasNoDate() {
    assertThat(ANALYSIS.read(Report.of("note", "It rained.")).remarks())
        .containsExactly("no date of publication: relative times stay unresolved");
  }

  @Test
  void saysWhenTheTextBearsAnotherDayThanTheReport() {
    String text = "DUNMERE, 26 Oct 2016 (Meridian) - It rained.";
    Report.Builder report = Report.builder("note", text);

    assertThat(ANALYSIS.read(report.published(Published.parse("2016-11-09")).build()).remarks())
        .containsExactly("the text says 26 Oct 2016, the report is dated 2016-11-09");
    assertThat(ANALYSIS.read(report.published(Published.parse("2016-10-27")).build()).remarks())
        .isEmpty();
  }

  @Test
  void saysNothingOfADateThatIsThere() {
    Report report =
        Report.builder("note", "It rained.").published(Published.parse("2020-01-02")).build();
    assertThat(ANALYSIS.read(report).remarks()).isEmpty();
  }

  @Test
  void resolvesNamesAndPronouns() {
    Reading reading =
        ANALYSIS.read(
            Report.of(
                "note",
                "Governor Jane Roe said the mill would open. She added that it was safe."
                    + " Roe said so twice. The army denied it had burned the mill."));
    assertThat(reading.statements()).extracting(Statement::speaker).startsWith("a1", "a1");
    assertThat(reading.actors().get(0).name()).isEqualTo("Jane Roe");
    Statement last = reading.statements().get(reading.statements().size() - 1);
    assertThat(reading.speaker(last).name()).isEqualTo("army");
  }

  @Test
  void namesTheChainOfASpeakerInsideAnother() {
    Reading reading =
        ANALYSIS.read(Report.of("note", "The agency said the general claimed that he won."));
    assertThat(reading.statements())
        .extracting(Statement::via)
        .containsExactly(List.of(), List.of("a1"));
  }

  @Test
  void findsTheStatementsOfTheSample() throws IOException {
    String text = Files.readString(Shared.path("samples/euphrates.txt"));
    Reading reading = ANALYSIS.read(Report.of("euphrates.txt", text));
    assertThat(reading.statements())
        .extracting(each -> each.attribution().anchor().in(text))
        .contains(
            "says",
            "calling",
            "said",
            "noted",
            "complained",
            "insisted",
            "rejected",
            "claims",
            "claiming",
            "asserted",
            "hit",
            "declarations",
            "know",
            "reportedly",
            "hoping",
            "promised");
    assertThat(reading.statements())
        .filteredOn(each -> each.kind() == StatementKind.BLOCK)
        .extracting(each -> each.attribution().content().size())
        .contains(1, 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void readsRandomTextTwiceAlike(long seed) {
    Report report = Report.of("random", RandomNews.text(seed, 3_000));
    assertThat(ANALYSIS.read(report)).isEqualTo(ANALYSIS.read(report));
  }

  @Test
  void readsEverySample() throws IOException {
    try (Stream<Path> files = Files.walk(Shared.path("samples"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Report report = Report.of(file.toString(), text);
        // a Reading whose spans leave the text cannot be made
        assertThat(ANALYSIS.read(report)).isEqualTo(ANALYSIS.read(report));
      }
    }
  }
}
