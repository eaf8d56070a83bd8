package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model's reading owes to layout, and what looks like a statement and is none. */
class StatementBordersTest {

  private static Counterclaim reader;

  @BeforeAll
  static void open() {
    reader = Counterclaim.withoutLedger();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static final String DENIAL =
      "The irrigation ministry on Monday denied that it had opened the gates, after farmers said at"
          + " least nine villages had been flooded overnight.";
  private static final String BLOCK =
      "> The gates have been closed since March and every engineer can testify to it.";

  @Test
  void aBlockBelongsToWhoIsNamedBehindItAndTakesNobodysWords() {
    assertThat(blocks(DENIAL, BLOCK, "The state agency quoted an engineer as saying this."))
        .contains(
            "farmers: at least nine villages had been flooded overnight",
            "engineer: The gates have been closed since March and every engineer can testify to"
                + " it.");
  }

  @Test
  void aBlockBelongsToWhoSignsIt() {
    assertThat(blocks(DENIAL, BLOCK, "— Ministry of Irrigation"))
        .contains(
            "irrigation ministry: The gates have been closed since March and every engineer can"
                + " testify to it.");
  }

  @Test
  void aSignatureMayHoldANameThatEndsLikeAVerb() {
    assertThat(blocks(DENIAL, BLOCK, "— General Khaled Saeed, Armed Forces"))
        .anyMatch(line -> line.contains("testify"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— The road is closed.",
        "— The road is closed",
        "— Rain over Dunmere.",
        "- Reporting by A. Smith"
      })
  void aSentenceOrACreditBehindADashSignsNothing(String line) {
    assertThat(blocks(DENIAL, BLOCK, line)).noneMatch(each -> each.contains("testify"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the strike", "the alleged massacre", "the army's reported raid"})
  void aNounAloneIsNoClause(String words) {
    assertThat(new Refuted(LanguagePack.english()).isClause(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebels hit a school", "300 people died", "the U.S. bombed a clinic"})
  void aNounAndItsVerbAreAClause(String words) {
    assertThat(new Refuted(LanguagePack.english()).isClause(words)).isTrue();
  }

  @Test
  void aReportOfANounKeepsItsVerdict() {
    assertThat(read("Reports that the strike was fabricated angered the minister on Sunday."))
        .contains("unspecified reports: the strike was fabricated");
  }

  @Test
  void aBlockBelongsToWhoAnnouncesIt() {
    assertThat(blocks("The governor complained:", BLOCK, "The rain went on."))
        .containsExactly(
            "governor: The gates have been closed since March and every engineer can testify to"
                + " it.");
  }

  @Test
  void aBlockThatNobodyIntroducesIsLeftAlone() {
    assertThat(blocks(DENIAL, BLOCK, "The rain went on until the pumps were back at work."))
        .hasSize(2)
        .noneMatch(line -> line.contains("testify"));
  }

  @Test
  void aHeadingDoesNotRunIntoTheBody() {
    assertThat(
            blocks(
                "# Did the army shell the clinic? Commander says no",
                "At least nine people were killed in the town on Friday."))
        .containsExactly("Commander: no");
  }

  @Test
  void whatStandsBehindTheSentenceIsToldByTheOutlet() {
    assertThat(read("Mayor Omar Deniz disagreed. It remains unclear who holds the keys."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neither the army nor the interior ministry responded to requests for comment.",
        "Nobody has claimed responsibility for the blast in the market.",
        "The tower fell at dawn. If confirmed, it would be the worst accident in a decade.",
        "The mayor's office did not respond to a request for comment."
      })
  void whatNobodySaidIsNoStatement(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void whatSomebodyNeitherConfirmedNorDeniedIsNotTheirs() {
    assertThat(read("The mayor neither confirmed nor denied the report.")).isEmpty();
  }

  @Test
  void aQuestionIsNotTheAnswerersNorHearsay() {
    assertThat(read("Asked whether the dam was safe, the engineer said he did not know."))
        .containsExactly("engineer: he did not know");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No 10 said the prime minister would travel to Ankara.",
        "The mayor did not say no: he said the road would be closed."
      })
  void aNoInFrontMakesNobodyOfWhoSpeaks(String text) {
    assertThat(read(text)).isNotEmpty();
  }

  @Test
  void anImpersonalItIsNobodyThatWasNamed() {
    assertThat(
            read(
                "The coalition said it hit a depot. It is understood that an inquiry is under"
                    + " way."))
        .containsExactly(
            "coalition: it hit a depot", "unspecified reports: an inquiry is under way");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Early reports that 300 people died were completely wrong, the minister said on Sunday.",
        "Claims that the ferry sank were false, the owner said."
      })
  void theVerdictOnAReportIsNoPartOfIt(String text) {
    assertThat(read(text))
        .anyMatch(line -> line.endsWith("300 people died") || line.endsWith("the ferry sank"));
  }

  @Test
  void aReportThatSomethingIsWrongKeepsItsVerdict() {
    assertThat(read("Reports that the figures were wrong angered the minister on Sunday."))
        .contains("unspecified reports: the figures were wrong");
  }

  @Test
  void aQuotationInAQuotationEndsWhereAnotherIsQuoted() {
    assertThat(
            read(
                """
                Spokesman Dmitry Peskov rejected a claim that jets had bombed a clinic.

                "The so-called helpers say 'the planes came at night and hit us', but our pilots \
                tell me 'we did not fly on Sunday'," Peskov told reporters.\
                """))
        .contains(
            "so-called helpers: the planes came at night and hit us",
            "pilots: we did not fly on Sunday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governor denied the accusation, “Nobody opened the gates.”",
        "On Friday the governor dismissed the farmers' claims, \"Nobody opened the gates.\""
      })
  void whatADenialQuotesIsTheDeniersAndNotWhatHeDenies(String text) {
    assertThat(read(text))
        .contains("governor: Nobody opened the gates.")
        .filteredOn(line -> line.contains("Nobody"))
        .hasSize(1);
  }

  @Test
  void whatADenialQuotesIsMeantAsItStands() {
    Reading reading =
        reader.read(
            Report.of("note.txt", "The governor denied the charge, “Nobody opened the gates.”"));
    assertThat(reading.statements())
        .filteredOn(each -> words(reading, each).equals("Nobody opened the gates."))
        .extracting(Statement::certainty)
        .containsExactly(Certainty.CERTAIN);
  }

  @Test
  void bothHalvesOfAQuotationAreSaidAndNeitherSpeaks() {
    String before = "\"Operation Tin Hat,\" tweeted the minister, \"has begun.\" ";
    assertThat(read(before + "\"The armistice,\" said the envoy, Lena Falk, \"is over.\""))
        .contains("Lena Falk: The armistice … is over.");
  }

  @Test
  void aShortFirstHalfIsSaidToo() {
    assertThat(read("\"No deal,\" declared the council, \"is better than a bad one.\""))
        .containsExactly("council: No deal … is better than a bad one.");
  }

  @Test
  void aQuotationThatAnotherVerbIntroducesIsNoSecondHalf() {
    assertThat(read("“The boats are back,” Mayor Ada Hill said, calling it “a great day”."))
        .contains("Ada Hill: The boats are back")
        .noneMatch(line -> line.contains("back … a great day"));
  }

  @Test
  void aTownThatOpensTheReportDoesNotSpeak() {
    assertThat(read("QUETTA: A landslide buried six miners on Monday, officials said."))
        .containsExactly("officials: A landslide buried six miners on Monday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNICEF: Nine schools closed in the valley on Monday.",
        "QUETTA: “We will not open the gates to them.”"
      })
  void aBodyOrAQuotedTownThatOpensTheReportSpeaks(String text) {
    assertThat(read(text)).isNotEmpty();
  }

  @Test
  void whatADenialSaysBehindAColonIsAStatementOfItsOwn() {
    assertThat(certainties("The harbour council denied the report: “Nobody opened the gates.”"))
        .containsExactly("the report: DENIED", "Nobody opened the gates.: CERTAIN");
    assertThat(certainties("Mayor Ada Hill flatly denied it: \"Nobody opened the gates.\""))
        .containsExactly("Nobody opened the gates.: CERTAIN");
  }

  @Test
  void anAccountThatIsDeniedDoesNotSayWhatTheDenierSays() {
    assertThat(
            read(
                "The farmers said six men died. The council disputed that account: “Nobody died"
                    + " there.”"))
        .contains("council: Nobody died there.")
        .filteredOn(line -> line.contains("Nobody"))
        .hasSize(1);
  }

  @Test
  void whatIsDeniedInQuotationMarksStaysDenied() {
    assertThat(certainties("The harbour council denied “opening all of the gates” in March."))
        .allMatch(line -> line.endsWith("DENIED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governor repeated his claim, “Nobody opened the gates.”",
        "The governor denied the claim, “made by fools”, that the gates were open."
      })
  void aQuotationThatIsNoAnswerStaysWithItsNoun(String text) {
    assertThat(read(text))
        .anyMatch(line -> line.startsWith("governor: ") && line.contains(" claim, “"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels are gaining ground, reportedly with help from foreign advisers, in the hills"
            + " around Dunmere.",
        "The rebels are gaining ground in the hills, reportedly with help from foreign advisers."
      })
  void anAdverbBehindACommaHedgesWhatItOpensAndNoMore(String text) {
    assertThat(read(text)).containsExactly("unspecified reports: with help from foreign advisers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At least nine miners were reportedly killed in the shaft on Friday.",
        "At least nine miners, reportedly, were killed in the shaft on Friday."
      })
  void anAdverbElsewhereHedgesItsClause(String text) {
    assertThat(read(text))
        .anyMatch(line -> line.contains("nine miners") && line.contains("killed in the shaft"));
  }

  @Test
  void aMinistryInSmallLettersIsABodyThatItCanMean() {
    assertThat(
            read(
                "The United States urged calm. Sudan's irrigation ministry said it had pictures,"
                    + " which it said proved that the gates were closed."))
        .hasSizeGreaterThan(1)
        .allMatch(
            line -> line.startsWith("Government of") || line.startsWith("Sudan's irrigation"));
  }

  private static List<String> read(String text) {
    return lines(reader.read(Report.of("note.txt", text)));
  }

  /** Reads blocks marked as in Markdown. */
  private static List<String> blocks(String... marked) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String each : marked) {
      Block.Kind kind =
          each.startsWith("> ")
              ? Block.Kind.BLOCK_QUOTE
              : each.startsWith("# ") ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
      String words = kind == Block.Kind.PARAGRAPH ? each : each.substring(2);
      blocks.add(new Block(kind, new Span(text.length(), text.length() + words.length())));
      text.append(words).append('\n');
    }
    return lines(reader.read(Report.builder("note.html", text.toString()).blocks(blocks).build()));
  }

  private static List<String> lines(Reading reading) {
    return reading.statements().stream()
        .filter(each -> each.kind() != StatementKind.NARRATOR)
        .map(each -> reading.speaker(each).name() + ": " + words(reading, each))
        .toList();
  }

  private static String words(Reading reading, Statement statement) {
    return statement.attribution().content().stream()
        .map(part -> part.in(reading.report().text()))
        .collect(Collectors.joining(" … "));
  }

  private static List<String> certainties(String text) {
    Reading reading = reader.read(Report.of("note.txt", text));
    return reading.statements().stream()
        .filter(each -> each.kind() != StatementKind.NARRATOR)
        .map(each -> words(reading, each) + ": " + each.certainty())
        .toList();
  }
}
