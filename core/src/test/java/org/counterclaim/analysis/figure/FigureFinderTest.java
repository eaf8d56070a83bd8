package org.counterclaim.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.analysis.time.TimeTagger;
import org.counterclaim.text.Language;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  private static final LanguagePack PACK = LanguagePack.english();
  private static final FigureFinder FINDER = new FigureFinder(PACK);
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(PACK);
  private static final TimeTagger TIMES = TimeTagger.ofLanguage(Language.ENGLISH);

  static Stream<String> examples() {
    return Stream.of("figures/numbers", "figures/counted")
        .flatMap(topic -> PACK.examples(topic).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheListsIsRead(String example) {
    String[] parts = example.split("=>", 2);
    String text = parts[0].replace("[", "").replace("]", "").strip();
    List<FoundFigure> found = find(text);
    assertThat(found.stream().map(FigureFinderTest::brief).collect(Collectors.joining("; ")))
        .isEqualTo(parts[1].strip());
    List<String> marked =
        Stream.of(parts[0].split("\\["))
            .skip(1)
            .map(part -> part.substring(0, part.indexOf(']')))
            .toList();
    assertThat(found).extracting(figure -> figure.span().in(text)).isEqualTo(marked);
  }

  @Test
  void theExactWordsAreKept() {
    String text = "Rescuers counted as many as forty bodies by the river.";
    assertThat(find(text))
        .extracting(each -> each.span().in(text))
        .containsExactly("as many as forty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks began on 14 March 2015 at 10:30.",
        "He fled in 2012 and came back three years later.",
        "The council adopted Resolution 2254 in a vote.",
        "A convoy of the 4th Division stopped 30 kilometres from the border.",
        "Inflation reached 34 percent and bread costs 3,000 pounds.",
        "The 23-year-old student works at night.",
        "Two T-shirts? No: the T-72 is a tank, and Route 66 a road.",
        "The left bank and the right bank are two sides of one river.",
        "Last updated at Nov 072018 DUNMERE Airstrikes hit the port.",
        "Updated Mar 31999 Rockets fell on the pier."
      })
  void numbersThatCountNothingAreNoFigures(String text) {
    assertThat(find(text)).filteredOn(each -> !each.what().equals("t-shirts")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"In June, 12000 refugees arrived.", "By Oct 12000 refugees had arrived."})
  void aLargeCountBehindAMonthIsACount(String text) {
    assertThat(find(text))
        .extracting(FigureFinderTest::brief)
        .containsExactly("displaced 12000..12000");
  }

  @Test
  void aNameOfAnAircraftIsOne() {
    assertThat(find("Two Su-25s and four MiG-29s took off."))
        .extracting(FoundFigure::what)
        .containsExactly("aircraft", "aircraft");
  }

  @Test
  void whoIsActiveIsNotKilled() {
    assertThat(find("Forty soldiers killed a guard and left."))
        .extracting(FoundFigure::what)
        .containsExactly("soldiers");
  }

  @Test
  void aNumberPutOnlyPointsBackToWhatWasCountedBefore() {
    assertThat(find("The line said 300 barrels had leaked. The port put the figure at 2,500."))
        .extracting(FigureFinderTest::brief)
        .containsExactly("barrels 300..300", "barrels 2500..2500");
  }

  @Test
  void aNumberPutFarFromAnyCountCountsNothing() {
    assertThat(find("It lost 300 barrels. The port was shut. The line put the figure at 2,500."))
        .extracting(FigureFinderTest::brief)
        .containsExactly("barrels 300..300");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyTextIsReadTheSameTwice(int seed) {
    String text = RandomNews.text(seed, 400) + " at least 7 killed and " + seed + " wounded";
    List<FoundFigure> once = find(text);
    assertThat(find(text)).isEqualTo(once);
    assertThat(once).extracting(FoundFigure::span).isSorted();
    once.forEach(each -> assertThat(each.span().end()).isLessThanOrEqualTo(text.length()));
  }

  private static List<FoundFigure> find(String text) {
    Report report = Report.builder("test", text).build();
    List<Sentence> sentences = SPLITTER.split(report);
    return FINDER.find(report, sentences, TIMES.tag(report, sentences));
  }

  private static String brief(FoundFigure figure) {
    return figure.what() + " " + bound(figure.low()) + ".." + bound(figure.high());
  }

  private static String bound(OptionalLong bound) {
    return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
  }
}
