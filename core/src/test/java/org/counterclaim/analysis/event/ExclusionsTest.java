package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words are no sign of an event, however sure a model is. */
class ExclusionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hackers struck the bank's computers on Friday. | struck | AIR_STRIKE | OTHER",
        "Hackers cheered as jets struck the depot. | struck | AIR_STRIKE | AIR_STRIKE",
        "Guards hit the marchers with tear gas. | hit | CHEM_WEAP | FORCE_AGAINST_PROTEST",
        "Guards attacked the village with chlorine. | attacked | CHEM_WEAP | CHEM_WEAP",
      })
  void theMeansRuleOutWhatTheyCannotDo(String text, String trigger, Subtype seen, Subtype subtype) {
    assertThat(events(text, trigger, seen)).extracting(SpannedEvent::subtype).contains(subtype);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clinic confirmed that the roof leaked.",
        "The clinic confirmed that nine files were late."
      })
  void whoConfirmsWhatNobodyDidClaimsNoDeed(String text) {
    assertThat(events(text, "confirmed", Subtype.ATTRIB)).isEmpty();
  }

  @Test
  void whoConfirmsADeedMayOwnIt() {
    String text = "The brigade confirmed that its men had shelled the clinic.";
    assertThat(events(text, "confirmed", Subtype.ATTRIB))
        .extracting(SpannedEvent::subtype)
        .contains(Subtype.ATTRIB);
  }

  @Test
  void whoReportsADeathLaysItToNobody() {
    String text = "A weekly reported that nine guards had been killed.";
    assertThat(events(text, "reported", Subtype.ATTRIB))
        .extracting(each -> each.trigger().in(text))
        .containsExactly("killed");
  }

  @Test
  void whoReportsWhoWasResponsibleLaysItToHim() {
    String text = "A weekly reported that the brigade was responsible for the deaths.";
    assertThat(events(text, "reported", Subtype.ATTRIB))
        .extracting(SpannedEvent::subtype)
        .contains(Subtype.ATTRIB);
  }

  @Test
  void aDisasterIsNobodysActWhateverItsRoot() {
    String text = "The embankment gave way above the village.";
    assertThat(events(text, "gave", Subtype.MAN_MADE_DISASTER))
        .extracting(SpannedEvent::root)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Swiss aid worker was freed on Friday. | freed",
        "The mine owner fled. | fled",
        "He told a news conference that the border was closed. | closed"
      })
  void whatOnlyDescribesSomebodyDidNotHappen(String text, String trigger) {
    assertThat(Told.events(text))
        .extracting(each -> each.trigger().in(text))
        .containsExactly(trigger);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Swiss aid for the workers was flown in. | aid",
        "A mine killed the owner. | mine",
        "Gunmen abducted official near Gao. | abducted",
        "A crowd killed officials in Gao. | killed",
        "Ministers held a conference on the border. | conference",
        "He told the envoys that the attack was over. | attack"
      })
  void whatStandsAloneMayHave(String text, String trigger) {
    assertThat(Told.events(text)).extracting(each -> each.trigger().in(text)).contains(trigger);
  }

  private static List<SpannedEvent> events(String text, String trigger, Subtype seen) {
    int begin = text.indexOf(trigger);
    FoundEvent found =
        new FoundEvent(
            new Span(begin, begin + trigger.length()),
            0.9,
            3,
            Map.of(Root.ASSAULT, 0.9),
            Map.of(seen, 0.99),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            6);
    return Told.events(text, List.of(), List.of(found));
  }
}
