package org.counterclaim.analysis.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.quotation.QuotationFinder;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarratorTest {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter(LanguagePack.english());
  private static final QuotationFinder QUOTATIONS = new QuotationFinder(LanguagePack.english());
  private static final Narrator NARRATOR = new Narrator(LanguagePack.english());

  @Test
  void whatNoContentHoldsIsTheOutletsOwn() {
    String text = "Nine houses burned. The mayor said two barns burned too.";
    List<FoundStatement> all =
        complete(text, List.of(said(text, "said", "two barns burned too")), "Nine", "two");
    assertThat(contents(text, all))
        .containsExactly("NARRATOR Nine houses burned.", "INDIRECT two barns burned too");
  }

  @Test
  void aClauseBesideAContentIsAStretchOfItsOwn() {
    String text = "Two barns burned, the mayor said, while nine houses were saved.";
    List<FoundStatement> all =
        complete(text, List.of(said(text, "the mayor", "said", "Two barns burned")), "nine");
    assertThat(contents(text, all))
        .containsExactly("INDIRECT Two barns burned", "NARRATOR while nine houses were saved.");
  }

  @Test
  void endsBeforeTheNextSpeakerAndWhatLeadsToHim() {
    String text = "They shelled the depot on at least one night, with the militia claiming more.";
    List<FoundStatement> all =
        complete(text, List.of(said(text, "the militia", "claiming", "more")), "shelled", "one");
    assertThat(contents(text, all))
        .containsExactly("NARRATOR They shelled the depot on at least one night", "INDIRECT more");
  }

  @Test
  void doesNotLeaveALoneAdverbBehind() {
    String text = "No clashes were seen for a month; however, the council is still hoping to win.";
    List<FoundStatement> all =
        complete(text, List.of(said(text, "the council", "hoping", "to win")), "clashes");
    assertThat(contents(text, all))
        .containsExactly("NARRATOR No clashes were seen for a month", "INDIRECT to win");
  }

  @Test
  void keepsWhatTheOutletTellsOfASpeaker() {
    String text = "The mayor, who lost two sons in the fire, said the barns were safe.";
    String source = "The mayor, who lost two sons in the fire";
    List<FoundStatement> all =
        complete(text, List.of(said(text, source, "said", "the barns were safe")), "two");
    assertThat(contents(text, all))
        .containsExactly(
            "NARRATOR The mayor, who lost two sons in the fire", "INDIRECT the barns were safe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An aide who asked not to be named said the barns were safe.",
        "An aide, who declined to be identified, said the barns were safe.",
        "An aide who spoke on condition of anonymity said the barns were safe."
      })
  void whoWantsToStayUnnamedIsNotToldOf(String text) {
    String source = text.substring(0, text.indexOf(" said")).replaceAll(",$", "");
    FoundStatement said = said(text, source, "said", "the barns were safe");
    assertThat(contents(text, complete(text, List.of(said), "who")))
        .containsExactly("INDIRECT the barns were safe");
  }

  @Test
  void whoIsToldAssertsNothing() {
    String text = "The mayor told a town meeting of farmers on Friday that the barns were safe.";
    FoundStatement told = said(text, "The mayor", "told", "the barns were safe");
    assertThat(contents(text, complete(text, List.of(told), "meeting")))
        .containsExactly("INDIRECT the barns were safe");
  }

  @Test
  void whatHappenedBeforeSomebodyWasToldIsAsserted() {
    String text = "The mayor told farmers after a fire burned nine houses that two barns stood.";
    FoundStatement told = said(text, "The mayor", "told", "two barns stood");
    assertThat(contents(text, complete(text, List.of(told), "nine")))
        .containsExactly(
            "INDIRECT two barns stood", "NARRATOR farmers after a fire burned nine houses");
  }

  @Test
  void whatBefellTheSpeakerOnlyTellsWhenHeSpoke() {
    String text = "The mayor denied theft before his arrest.";
    FoundStatement said = said(text, "The mayor", "denied", "theft");
    assertThat(contents(text, complete(text, List.of(said), "arrest")))
        .containsExactly("INDIRECT theft");
  }

  @Test
  void whatBefellOthersIsAssertedAlsoBehindAPreposition() {
    String text = "The mayor denied theft after the raid.";
    FoundStatement said = said(text, "The mayor", "denied", "theft");
    assertThat(contents(text, complete(text, List.of(said), "raid")))
        .containsExactly("INDIRECT theft", "NARRATOR after the raid.");
  }

  @Test
  void endsBeforeWhatSomebodyCallsIt() {
    String text = "The council shut nine schools after what it called a serious threat.";
    FoundStatement said = said(text, "it", "called", "a serious threat");
    assertThat(contents(text, complete(text, List.of(said), "nine")))
        .containsExactly("NARRATOR The council shut nine schools", "INDIRECT a serious threat");
  }

  @Test
  void theWordsForWhoSpeaksAssertNothing() {
    String text = "Three survivors of the attack said the barns were safe.";
    FoundStatement said =
        said(text, "Three survivors of the attack", "said", "the barns were safe");
    assertThat(contents(text, complete(text, List.of(said), "Three", "attack", "said")))
        .containsExactly("INDIRECT the barns were safe");
  }

  @Test
  void doesNotTakeAScrapForAStatement() {
    String text = "After talks, the mayor said the barns were safe.";
    FoundStatement said = said(text, "the mayor", "said", "the barns were safe");
    assertThat(contents(text, complete(text, List.of(said), "talks")))
        .containsExactly("INDIRECT the barns were safe");
  }

  @Test
  void twoAssertionsOfOneStretchMakeOneStatement() {
    String text = "Nine houses and two barns burned.";
    assertThat(complete(text, List.of(), "Nine", "two")).hasSize(1);
  }

  @Test
  void aSentenceThatAssertsNothingMakesNone() {
    String text = "It was a warm day. Nine houses burned.";
    assertThat(contents(text, complete(text, List.of(), "Nine")))
        .containsExactly("NARRATOR Nine houses burned.");
    assertThat(complete(text, List.of())).isEmpty();
  }

  @Test
  void sentencesInQuotationMarksAreNotTheOutletsOwn() {
    String text = "The mayor was furious. “They came at noon. They burned nine houses.” He left.";
    assertThat(contents(text, complete(text, List.of(), "nine")))
        .containsExactly("DIRECT They came at noon. They burned nine houses.");
  }

  @Test
  void aSentenceBehindAColonIsNotTheOutletsOwn() {
    String text = "Her answer to the council came at once: \"Nine houses burned.\"";
    assertThat(contents(text, complete(text, List.of(), "Nine")))
        .containsExactly("DIRECT Nine houses burned.");
  }

  @Test
  void aTitleInQuotationMarksIsToldByTheOutlet() {
    String text = "A film called “Nine Houses” opened, as did a play about the fire, “Two Barns.”";
    assertThat(contents(text, complete(text, List.of(), "Nine", "Two")))
        .containsExactly("NARRATOR " + text.substring(0, text.length() - 1));
  }

  @Test
  void whoeverSaysAPartOfAQuotationSaysItAll() {
    String text = "“Two barns burned. Nine houses were saved,” the mayor said.";
    List<FoundStatement> all =
        complete(text, List.of(said(text, "the mayor", "said", "Two barns burned.")), "Nine");
    assertThat(contents(text, all))
        .containsExactly("DIRECT Two barns burned. Nine houses were saved");
    assertThat(all.get(0).attribution().cue()).contains(at(text, "said"));
  }

  @Test
  void whatIsToldInAQuotationDoesNotTellAllOfIt() {
    String text = "“The mayor said two barns burned. Nine houses were saved.”";
    assertThat(contents(text, complete(text, List.of(said(text, "said", "two barns")), "Nine")))
        .containsExactly(
            "DIRECT The mayor said two barns burned. Nine houses were saved.",
            "INDIRECT two barns");
  }

  @Test
  void aQuotationBelongsToWhoSignsIt() {
    String text = "“We lost nine houses.” — Ada Obi\n“We lost two barns.” — not a name";
    List<FoundStatement> all = complete(text, List.of(), "nine", "two");
    assertThat(all.get(0).attribution().source()).contains(at(text, "Ada Obi"));
    assertThat(all.get(1).attribution().source()).isEmpty();
  }

  @Test
  void aLineOfThousandsOfNamesBehindADashIsNoSignature() {
    String text = "“We lost nine houses.” — " + "Ada of ".repeat(20_000) + "1";
    List<FoundStatement> all = complete(text, List.of(), "nine");
    assertThat(all.get(0).attribution().source()).isEmpty();
  }

  @Test
  void anAnswerIsWhosTurnItIsAndAQuestionNobodys() {
    String text = "Q: Did nine houses burn?\n\nA: No. Two barns burned. Six goats died.\n";
    List<FoundStatement> all = complete(text, List.of(), "nine", "Two", "Six");
    assertThat(contents(text, all)).containsExactly("DIRECT No. Two barns burned. Six goats died.");
    assertThat(all.get(0).attribution().source()).contains(at(text, "A"));
  }

  @Test
  void aQuestionThatTheModelTakesForAStatementIsNone() {
    String text = "Q: Who burned nine houses?\nHill: We burned none.\n";
    FoundStatement asked = said(text, "Q", ":", "Who burned nine houses?");
    FoundStatement said = said(text, "Hill", ":", "We burned none.");
    assertThat(contents(text, complete(text, List.of(asked, said), "nine")))
        .containsExactly("INDIRECT We burned none.");
  }

  @Test
  void whatAnInterviewerTellsIsTheOutletsOwn() {
    String text = "Q: Nine houses burned on Monday. Who did it?\nA: The wind.\n";
    assertThat(contents(text, complete(text, List.of(), "Nine")))
        .containsExactly("NARRATOR Nine houses burned on Monday.");
  }

  @Test
  void aLineWithAColonIsNoAnswerWhereNobodyAsks() {
    String text = "Correction: Nine houses burned.\nUpdate: Two barns burned too.\n";
    assertThat(contents(text, complete(text, List.of(), "Nine", "Two")))
        .allMatch(line -> line.startsWith("NARRATOR"));
  }

  @Test
  void ofContentsAlikeTheFirstOwnsItsWords() {
    String text = "The mayor says nine houses burned; the chief denies.";
    FoundStatement claim = said(text, "says", "nine houses burned");
    FoundStatement denial = said(text, "denies", "nine houses burned");
    assertThat(Owners.of(List.of(claim, denial)).of(at(text, "nine"))).hasValue(0);
  }

  @Test
  void theInnermostContentOwnsItsWords() {
    String text = "The mayor said the fire chief reported nine houses lost.";
    FoundStatement outer = said(text, "said", "the fire chief reported nine houses lost");
    FoundStatement inner = said(text, "reported", "nine houses lost");
    Owners owners = Owners.of(List.of(outer, inner));
    assertThat(owners.of(at(text, "nine"))).hasValue(1);
    assertThat(owners.of(at(text, "fire"))).hasValue(0);
    assertThat(owners.of(at(text, "mayor"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyAssertionGetsAnOwner(int seed) {
    String text = RandomNews.text(seed, 300) + " end";
    Random random = new Random(seed);
    List<FoundStatement> found = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Report report = Report.builder("test", text).build();
    SPLITTER
        .split(report)
        .forEach(
            sentence -> {
              Span span = sentence.span();
              int begin = span.begin() + random.nextInt(span.length());
              spans.add(new Span(begin, begin + 1));
              if (random.nextInt(3) == 0) {
                found.add(statement(Optional.empty(), Optional.empty(), span));
              }
            });
    Findings all =
        NARRATOR.complete(
            report,
            SPLITTER.split(report),
            QUOTATIONS.find(report),
            new Findings(List.of(), found),
            spans);
    Owners owners = Owners.of(all.statements());
    spans.stream()
        .filter(span -> Character.isLetterOrDigit(text.charAt(span.begin())))
        .forEach(span -> assertThat(owners.of(span)).isPresent());
  }

  private static List<FoundStatement> complete(
      String text, List<FoundStatement> found, String... anchors) {
    Report report = Report.builder("test", text).build();
    return NARRATOR
        .complete(
            report,
            SPLITTER.split(report),
            QUOTATIONS.find(report),
            new Findings(List.of(), found),
            Arrays.stream(anchors).map(anchor -> at(text, anchor)).toList())
        .statements();
  }

  private static List<String> contents(String text, List<FoundStatement> all) {
    return all.stream()
        .map(
            each ->
                each.attribution().kind()
                    + " "
                    + each.attribution().content().stream()
                        .map(part -> part.in(text))
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  private static FoundStatement said(String text, String cue, String content) {
    return statement(Optional.empty(), Optional.of(at(text, cue)), at(text, content));
  }

  private static FoundStatement said(String text, String source, String cue, String content) {
    return statement(Optional.of(at(text, source)), Optional.of(at(text, cue)), at(text, content));
  }

  private static FoundStatement statement(Optional<Span> source, Optional<Span> cue, Span content) {
    return new FoundStatement(
        new Attribution(StatementKind.INDIRECT, source, cue, List.of(content)),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", 1));
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void anAnswerGoesOnToTheNextTurn() {
    String text =
        "Q: What did you see?\n\nA: Smoke.\n\nNine houses burned.\n\nQ: And then?\n\nA: Rain.\n";
    assertThat(contents(text, complete(text, List.of(), "Nine")))
        .containsExactly("DIRECT Smoke. Nine houses burned.");
  }

  @Test
  void theLastAnswerGoesOnAsFarAsSomebodySaysI() {
    String text =
        """
        Q: What did you see?

        A: Smoke.

        Nine houses burned.

        I lost two goats.

        The mayor counts six dead.
        """;
    assertThat(contents(text, complete(text, List.of(), "Nine", "six")))
        .containsExactly(
            "DIRECT Smoke. Nine houses burned. I lost two goats.",
            "NARRATOR The mayor counts six dead.");
  }

  @Test
  void aHeadingEndsAnAnswerAndSoDoesANote() {
    String text =
        """
        Q: What did you see?

        A: Smoke.

        Note: This was said in March.

        Nine houses burned.

        Q: And then?

        A: Rain.
        """;
    assertThat(contents(text, complete(text, List.of(), "Nine")))
        .containsExactly("NARRATOR Nine houses burned.");
  }
}
