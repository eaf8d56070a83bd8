package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every ledger lists and finds what it keeps. */
public abstract class SearchContract extends LedgerCase {

  @Test
  void listsReportsTheNewestFirstAndUndatedLast() {
    append(reading(dated("2017-12-10T09:00:00Z", "Gazette", "b")));
    append(reading(dated("", "Gazette", "d")));
    append(reading(dated("2017-12-09", "Gazette", "c")));
    append(reading(dated("2017-12-10T12:30:00+03:00", "Herald", "a")));

    assertThat(ledger.reports(ReportQuery.all(9)))
        .extracting(summary -> summary.title().orElse(""))
        .containsExactly("a", "b", "c", "d");
    assertThat(
            ledger.reports(
                new ReportQuery(
                    Optional.of("gazette"), day("2017-12-10"), day("2017-12-10"), 0, 9)))
        .extracting(summary -> summary.title().orElse(""))
        .containsExactly("b");
    assertThat(
            ledger.reports(
                new ReportQuery(Optional.empty(), Optional.empty(), Optional.empty(), 1, 2)))
        .extracting(summary -> summary.title().orElse(""))
        .containsExactly("b", "c");
  }

  @Test
  void listsStatementsBySpeakerAndOutlet() {
    append(reading("Ministère de la Défense", "It said the bridge held."));
    append(reading("Rebel spokesman", "He said the bridge fell."));

    assertThat(ledger.statements(StatementQuery.all(9)).items()).hasSize(2);
    assertThat(ledger.statements(bySpeaker("DÉFENSE")).items())
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.speakerName()).isEqualTo("Ministère de la Défense");
              assertThat(statement.contentWords()).containsExactly("the bridge held");
            });
    assertThat(ledger.statements(bySpeaker("%")).items()).isEmpty();
    assertThat(ledger.statements(bySpeaker("x".repeat(100_000))).items()).isEmpty();
  }

  @Test
  void streamsEachStatementOnceWhileOthersAdd() {
    appendMany("The army", 120);
    Iterator<StatementRecord> statements = ledger.statements().iterator();
    List<String> words = new ArrayList<>();
    words.addAll(statements.next().contentWords());

    append(reading("A monitor", "A monitor said more came."));
    statements.forEachRemaining(statement -> words.addAll(statement.contentWords()));

    assertThat(words).hasSize(121).doesNotHaveDuplicates();
    assertThat(words).startsWith("number 0 was kept", "number 1 was kept").endsWith("more came");
  }

  @Test
  void findsWordsInReportsAndStatementsAndMarksThem() {
    append(reading("Rebel spokesman", "🚀 The spokesman said: Le ministère a menti."));

    List<SearchHit> hits = ledger.search("MINISTERE", 5);

    assertThat(hits)
        .hasSize(2)
        .allSatisfy(
            hit ->
                assertThat(hit.marks())
                    .extracting(mark -> mark.in(hit.excerpt()))
                    .containsExactly("ministère"));
    assertThat(hits).extracting(hit -> hit.statement().isPresent()).contains(true, false);
  }

  @Test
  void wantsAllWordsAndQuotedOnesSideBySide() {
    append(reading(Report.of("a.txt", "The air base was hit by a strike.")));
    append(reading(Report.of("b.txt", "An air strike hit the base.")));

    assertThat(texts("air strike")).containsExactlyInAnyOrder("a.txt", "b.txt");
    assertThat(texts("\"air strike\"")).containsExactly("b.txt");
    assertThat(texts("air rocket")).isEmpty();
    assertThat(texts("roc*")).isEmpty();
    assertThat(texts("str*")).hasSize(2);
  }

  @Test
  void showsTheWordsAroundAMatchDeepInAText() {
    String text =
        "Nothing here. ".repeat(500) + "The depot burned. " + "Nothing here. ".repeat(500);
    append(reading(Report.of("a.txt", text)));

    SearchHit hit = ledger.search("depot", 1).get(0);

    assertThat(hit.excerpt())
        .contains("The depot burned.")
        .startsWith("… ")
        .endsWith(" …")
        .hasSizeLessThan(300);
    assertThat(hit.marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.in(hit.excerpt())).isEqualTo("depot"));
  }

  @Test
  void putsTheBestMatchFirst() {
    append(reading(Report.of("weak.txt", "Filler words. ".repeat(60) + "A depot burned.")));
    append(
        reading(
            Report.builder("strong.txt", "The depot burned. It was a depot of shells.")
                .title("Depot burns")
                .build()));

    assertThat(texts("depot")).containsExactly("strong.txt", "weak.txt");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void takesAnyTextForAQuery(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    for (int at = 0; at < 5; at++) {
      append(readings.next());
    }
    Random random = new Random(seed);
    String pieces =
        "\"“”«'*()^:-+.,{}[]\\/%_\u0000\t\n \ud83d\udc00🚀éaZ0٣ANDORNOTNEAR(the ministry, 3) title:x";
    for (int round = 0; round < 200; round++) {
      StringBuilder query = new StringBuilder();
      for (int length = random.nextInt(round == 0 ? 10_000 : 30); length >= 0; length--) {
        query.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      for (SearchHit hit : ledger.search(query.toString(), 10)) {
        assertThat(hit.marks()).isSorted().allMatch(mark -> mark.end() <= hit.excerpt().length());
      }
    }
    assertThat(ledger.search("bridge ".repeat(2_000), 1)).hasSizeLessThan(2);
    assertThat(ledger.search("\"" + "bridge said ".repeat(2_000), 1)).hasSizeLessThan(2);
    assertThat(ledger.search("x".repeat(10_000), 1)).isEmpty();
  }

  @Test
  void refusesALimitWithoutRoom() {
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.search("bridge", 0));
  }

  @Test
  void listsAllStatementsInPartsUndatedOnesLast() {
    append(reading("A monitor", "A monitor said that it rained."));
    for (String day : List.of("2017-12-10", "", "2017-12-09", "2017-12-10", "")) {
      append(dated(day, ledger.size() + " said that it was dry."));
    }
    List<String> walked = new ArrayList<>();
    String after = "";
    do {
      Slice<StatementRecord> part = ledger.statements(StatementQuery.all(1).from(after));
      part.items().forEach(each -> walked.add(each.report().published().iso()));
      after = part.next().orElse("");
    } while (!after.isEmpty());

    assertThat(walked)
        .isEqualTo(
            ledger.statements(StatementQuery.all(99)).items().stream()
                .map(each -> each.report().published().iso())
                .toList())
        .hasSize(6)
        .endsWith("", "", "");
  }

  @Test
  void listsStatementsOfThePublishersOwnDaysInParts() {
    List<String> days =
        List.of(
            "",
            "2017-12-09",
            "2017-12-10T00:30+14:00", // still the 9th at Greenwich
            "2017-12-10",
            "2017-12-10T23:30-12:00", // the 11th there
            "2017-12-11T00:30+14:00",
            "2017-12-12");
    for (String day : days) {
      append(dated(day, ledger.size() + " said that it was dry."));
    }
    Optional<LocalDate> tenth = Optional.of(LocalDate.of(2017, 12, 10));
    Optional<LocalDate> none = Optional.empty();

    assertThat(walk(tenth, tenth)).hasSize(3).allMatch(day -> day.startsWith("2017-12-10"));
    assertThat(walk(tenth, none)).hasSize(5).doesNotContain("", "2017-12-09");
    assertThat(walk(none, tenth)).hasSize(4).doesNotContain("").contains("2017-12-09");
    assertThat(walk(none, none)).hasSize(7).endsWith("");
  }

  @Test
  void refusesToGoOnBehindNothing() {
    append(doubtful("The army", 0.5));

    for (String after : List.of("x", "-", "1_2")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ledger.unreviewed(ReviewQuery.all(2).from(after)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ledger.statements(StatementQuery.all(2).from(after)));
    }
  }

  private List<String> walk(Optional<LocalDate> since, Optional<LocalDate> until) {
    StatementQuery query =
        new StatementQuery(Optional.empty(), Optional.empty(), since, until, "", 1);
    List<String> walked = new ArrayList<>();
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      Slice<StatementRecord> part = ledger.statements(query.from(after.get()));
      part.items().forEach(each -> walked.add(each.report().published().iso()));
      after = part.next();
    }
    return walked;
  }

  private static Reading dated(String day, String text) {
    Reading undated = reading("A monitor", text);
    return new Reading(
        Report.builder("a.txt", text)
            .published(day.isEmpty() ? Published.UNSTATED : Published.parse(day))
            .build(),
        List.of(),
        undated.actors(),
        undated.statements(),
        List.of());
  }

  private static Reading doubtful(String speaker, double confidence) {
    Reading sure = reading(speaker, speaker + " said " + confidence + " of it was kept.");
    Statement statement = sure.statements().get(0);
    return new Reading(
        sure.report(),
        List.of(),
        sure.actors(),
        List.of(
            new Statement(
                "s1",
                statement.attribution(),
                "a1",
                List.of(),
                Optional.empty(),
                Distance.NEUTRAL,
                Certainty.CERTAIN,
                new Provenance("rule test", confidence))),
        List.of());
  }

  private long appendMany(String writer, int count) {
    for (int at = 0; at < count; at++) {
      append(reading(writer, writer + " said number " + at + " was kept."));
    }
    return count;
  }

  private static Report dated(String published, String outlet, String title) {
    return Report.builder(title + ".txt", "Text of " + title)
        .published(published.isEmpty() ? Published.UNSTATED : Published.parse(published))
        .outlet(outlet)
        .title(title)
        .build();
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  private static StatementQuery bySpeaker(String name) {
    return new StatementQuery(
        Optional.of(name), Optional.of("the gazette"), Optional.empty(), Optional.empty(), "", 9);
  }

  private List<String> texts(String query) {
    return ledger.search(query, 9).stream().map(hit -> hit.report().source()).toList();
  }
}
