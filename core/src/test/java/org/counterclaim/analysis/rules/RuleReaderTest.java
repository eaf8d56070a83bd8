package org.counterclaim.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.quotation.QuotationFinder;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

  private static final LanguagePack PACK = LanguagePack.english();

  private final SentenceSplitter splitter = new SentenceSplitter(PACK);
  private final QuotationFinder quotations = new QuotationFinder(PACK);
  private final RuleReader finder = new RuleReader(PACK);

  static Stream<String> examples() {
    return Stream.of("cue-verbs", "cue-nouns", "hearsay")
        .flatMap(topic -> PACK.examples(topic).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheExamplesOfTheFiles(String example) {
    assertFinds(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // reported-clause
        "<The governor> [said] {the mill would open again}.",
        "<Governor Jane Roe, who visited on Monday>, [said] that {the mill would open}.",
        "<Jane Roe, the governor of the province>, [said] {the mill would open}.",
        "<Gov. Jane Roe (R-Okla.)> [said] {the mill would open}.",
        "<The governor> [said] on Monday that {the mill would open}.",
        "<The governor> [said] {that was a rumour}.",
        "<She> has repeatedly [warned] that {the dam could break}.",
        "<The governor> [said], “{The mill will open.}”",
        // quotation-before
        "“{The mill will open},” <Governor Roe> [said].",
        "“{The mill},” [said] <the governor>, “{will open.}”",
        "“{The mill will open},” <Roe> [said]. “{It will.}”",
        // trailing-cue
        "{Twelve people were hurt}, <the monitor> [said].",
        "{Twelve people were hurt}, [said] <the monitor>.",
        "{The mill}, <Roe> [said], {will open again}.",
        // according-to
        "According to nobody the sky fell. [According] to <the mayor>, {the mill burned}.",
        // participle
        "The governor came early, [adding] that {the mill would open}.",
        "They fled, with <the rebels> [claiming] {others}.",
        // quoted-as
        "The agency quoted <the general> as [saying] {the bridge fell}.",
        // passive-report
        "It was [reported] that {the bridge fell}.",
        // named-colon
        "<Governor Roe>[:] “{We will open the mill.}”",
        // nominal
        "The mayor heard <Moscow>’s [claims] that {the bridge was mined}.",
        "He repeated <their> [demand] for {a truce}."
      })
  void findsEachWayToAttribute(String example) {
    assertFinds(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The United States sent aid.",
        "The report ran to ninety pages.",
        "The claims were many.",
        "The mill burned on Monday.",
        "A statement lay on the desk.",
        "The alleged attack was small."
      })
  void refusesWhatSaysNothing(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void keepsARejectionAndTheClaimItRejects() {
    List<FoundStatement> found = find("The US has rejected Moscow’s claims that jets collided.");
    assertThat(found)
        .extracting(FoundStatement::certainty)
        .containsExactly(Certainty.DENIED, Certainty.CERTAIN);
    assertThat(found)
        .extracting(FoundStatement::distance)
        .containsExactly(Distance.NEUTRAL, Distance.DOUBTING);
  }

  @Test
  void givesAParagraphToTheLineBeforeIt() {
    String text = "The Interior Ministry complained:\n\nNobody asked the guards.\n\nIt rained.";
    Attribution found = find(text).get(0).attribution();
    assertThat(found.source().orElseThrow().in(text)).isEqualTo("The Interior Ministry");
    assertThat(found.content()).containsExactly(new Span(35, 59));
  }

  @Test
  void prefersTheQuotationToThePhraseThatNamesIt() {
    String text = "An army spokesman rejected the allegation, “Those claims are wrong.”";
    assertThat(find(text).get(0).attribution().content().get(0).in(text))
        .isEqualTo("Those claims are wrong.");
  }

  @Test
  void endsAContentBeforeTheNextSpeaker() {
    String text = "Roe said the mill would open and the union said it would not.";
    assertThat(find(text).get(0).attribution().content().get(0).in(text))
        .isEqualTo("the mill would open");
  }

  @Test
  void signsEveryAnswer() {
    assertThat(find("The army said it won.").get(0).provenance().by())
        .isEqualTo("rule reported-clause");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void staysWithinRandomText(long seed) {
    String text = RandomNews.text(seed, 2_000);
    Span all = new Span(0, text.length());
    List<FoundStatement> found = find(text);
    for (FoundStatement each : found) {
      Attribution attribution = each.attribution();
      assertThat(all.covers(attribution.contentExtent())).isTrue();
      assertThat(attribution.source().stream()).allMatch(all::covers);
      assertThat(attribution.cue().stream()).allMatch(all::covers);
    }
    assertThat(found.stream().map(each -> each.attribution().anchor())).isSorted();
    assertThat(find(text)).isEqualTo(found);
  }

  private List<FoundStatement> find(String text) {
    Report report = Report.of("note", text);
    return finder.read(report, splitter.split(report), quotations.find(report)).statements();
  }

  private void assertFinds(String marked) {
    Example example = Example.parse(marked);
    String text = example.text();
    Optional<Attribution> found =
        find(text).stream()
            .map(FoundStatement::attribution)
            .filter(each -> each.cue().filter(example.cue()::equals).isPresent())
            .findFirst();
    assertThat(found).as("a statement by '%s'", example.cue().in(text)).isPresent();
    assertThat(found.orElseThrow().content())
        .extracting(span -> span.in(text))
        .isEqualTo(example.content().stream().map(span -> span.in(text)).toList());
    if (example.source().isPresent()) {
      assertThat(found.orElseThrow().source().map(span -> span.in(text)))
          .isEqualTo(example.source().map(span -> span.in(text)));
    }
  }
}
