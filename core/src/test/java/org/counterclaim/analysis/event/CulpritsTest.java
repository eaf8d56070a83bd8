package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.claim.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a deed is laid to, where a model points at the wrong one. */
class CulpritsTest {

  @Test
  void whoTellsOfADeedHasNotDoneIt() {
    String text = "Harbour master Ilan Doro said at least forty dockers were killed.";
    assertThat(
            Told.actor(
                text,
                "killed",
                "Harbour master Ilan Doro",
                Told.said(
                    text,
                    "Harbour master Ilan Doro",
                    "said",
                    "at least forty dockers were killed")))
        .isEqualTo("nobody");
  }

  @Test
  void whomTheTellerNamesHasDoneIt() {
    String text = "He repeated a claim by the medics that rebel gunners had shelled a clinic.";
    assertThat(
            Told.actor(
                text,
                "shelled",
                "the medics",
                Told.said(text, "the medics", "claim", "rebel gunners had shelled a clinic")))
        .isEqualTo("rebel gunners");
  }

  @Test
  void whoSpeaksOfHimselfHasDoneIt() {
    String text = "The brigade said it shelled the barracks.";
    assertThat(
            Told.actor(
                text,
                "shelled",
                "The brigade",
                Told.said(text, "The brigade", "said", "it shelled the barracks")))
        .isEqualTo("The brigade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The brigade claimed the attack on the barracks. | claimed | the attack on the barracks |"
            + " attack",
        "The brigade denied shelling the barracks. | denied | shelling the barracks | shelling",
        "The brigade threatened to attack the barracks. | threatened | to attack the barracks |"
            + " attack"
      })
  void whoOwnsADeedHasDoneIt(String text, String cue, String content, String trigger) {
    assertThat(
            Told.actor(text, trigger, "The brigade", Told.said(text, "The brigade", cue, content)))
        .isEqualTo("The brigade");
  }

  @Test
  void owningWordsOwnNothingThatSomebodyElseDid() {
    String text = "The brigade claimed that nine people were killed.";
    assertThat(
            Told.actor(
                text,
                "killed",
                "The brigade",
                Told.said(text, "The brigade", "claimed", "nine people were killed")))
        .isEqualTo("nobody");
  }

  @Test
  void atWhomADeedIsAimedHasNotDoneIt() {
    String text = "Six guards were killed in a blast against the offices of the Green Front.";
    assertThat(Told.actor(text, "killed", "the Green Front")).isEqualTo("nobody");
    String other = "Six guards were killed in a blast set off by the Green Front.";
    assertThat(Told.actor(other, "killed", "the Green Front")).isEqualTo("the Green Front");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lawyers accused the army of carrying out attacks on schools. | attacks | Lawyers | the"
            + " army",
        "Lawyers accused the army of attacks on schools. | attacks | Lawyers | the army",
        "Lawyers blamed the army for the attack on a school. | attack | Lawyers | the army",
        "The rebels were blamed by lawyers. | blamed | lawyers | lawyers",
        "The general ordered the militia to attack the port. | attack | The general | the militia",
        "They [the rebels] shelled a barracks of the army. | shelled | the army | the rebels",
        "It was a massive government assault that came after rebels fired. | assault | rebels |"
            + " government",
        "Surgeons treated the wounded. | wounded | Surgeons | nobody",
        "Surgeons treated the wounded men in Hama. | wounded | Surgeons | nobody"
      })
  void plainGrammarBeatsTheModel(String text, String trigger, String seen, String actor) {
    assertThat(Told.actor(text, trigger, seen)).isEqualTo(actor);
  }

  @Test
  void whoCondemnsAnAttackHasNotMadeIt() {
    assertThat(Told.actor("The envoy condemned the attack.", "attack")).isEqualTo("nobody");
    assertThat(Told.actor("The militia launched the attack.", "attack")).isEqualTo("The militia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The raid on the depot was carried out by the Blue Guard. | raid | the Blue Guard",
        "The ambush was reportedly staged by dockers. | ambush | dockers",
        "An ambush claimed by the Blue Guard killed nine. | ambush | the Blue Guard",
        "The shelling has been blamed on the Blue Guard. | shelling | the Blue Guard",
        "Lawyers blamed the shelling of a mill on the Blue Guard. | shelling | the Blue Guard",
        "Lawyers attributed the raid to the Blue Guard. | raid | the Blue Guard",
        "The raid was denounced by the Blue Guard. | raid | nobody",
        "The raid was praised by the Blue Guard. | raid | nobody",
        "The raid was followed by shots at the Blue Guard. | raid | nobody"
      })
  void whoIsSaidToHaveCarriedOutADeedHasDoneIt(String text, String trigger, String actor) {
    assertThat(Told.actor(text, trigger)).isEqualTo(actor);
    assertThat(Told.recipient(text, trigger)).isNotEqualTo("the Blue Guard");
  }

  @Test
  void aDeedIsDoneToWhomItIsAimedAtWhoeverDidIt() {
    String launched = "An attack was launched on the harbour guards by smugglers.";
    assertThat(Told.actor(launched, "attack")).isEqualTo("smugglers");
    assertThat(Told.recipient(launched, "attack")).isEqualTo("the harbour guards");
    String active = "The attack on the mill killed six guards.";
    assertThat(Told.recipient(active, "attack")).isEqualTo("six guards");
  }

  @Test
  void whoCondemnsADeedHasNotDoneItWhateverAModelSees() {
    assertThat(Told.actor("The raid was condemned by Norway.", "raid", "Norway"))
        .isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen shelled a mill, Norway said. | shelled | a mill",
        "Gunmen shelled the mill, the harbour guard says. | shelled | the mill",
        "Gunmen shelled a mill, said officers of the harbour guard. | shelled | a mill",
        "Gunmen shelled a mill, according to the harbour guard. | shelled | a mill",
        "Gunmen shelled a mill, Ilan Doro, a miller, said. | shelled | a mill",
        "Gunmen shelled a mill, and the harbour guard opened an inquiry. | shelled | a mill",
        "Gunmen wounded a miller, two guards and a cook, officials said. | wounded | two guards and"
            + " a cook",
        "Gunmen killed a miller, Ilan Doro, and left. | killed | Ilan Doro",
        "Gunmen shelled a mill, a guard post and the harbour police. | shelled | a guard post and"
            + " the harbour police"
      })
  void whoTellsOfADeedDoesNotSufferIt(String text, String trigger, String recipient) {
    assertThat(Told.recipient(text, trigger)).isEqualTo(recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour guards thwarted a raid on a mill. | raid | Harbour guards",
        "Norway intercepted a rocket attack. | rocket attack | Norway",
        "The brigade quickly repulsed the assault. | assault | The brigade",
        "Guards dispersed the protest. | protest | Guards",
        "The envoy said the sanctions must end. | sanctions | The envoy",
        "Ilan Doro said the ceasefire saved lives. | ceasefire | Ilan Doro",
        "Norway faces sanctions. | sanctions | Norway"
      })
  void whoHindersSuffersOrTellsOfItHasNotDoneItWhateverAModelSees(
      String text, String trigger, String seen) {
    assertThat(Told.actor(text, trigger)).isEqualTo("nobody");
    assertThat(Told.actor(text, trigger, seen)).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guards attempted a raid on a mill. | raid | Guards",
        "The envoy announced sanctions. | sanctions | The envoy",
        "The brigade halted aid. | aid | The brigade",
        "The brigade said its attack was a warning. | attack | The brigade",
        "Guards repelled an assault by smugglers. | assault | smugglers"
      })
  void whoTriesOrGivesNoticeOfItActs(String text, String trigger, String actor) {
    assertThat(Told.actor(text, trigger)).isEqualTo(actor);
  }

  @Test
  void whomByLeadsToHasDoneItWhateverAModelSees() {
    assertThat(Told.actor("Guards resisted an assault by smugglers.", "assault", "Guards"))
        .isEqualTo("smugglers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 9 November raid emptied the port. | raid",
        "The May 12 raid emptied the port. | raid",
        "The March raid emptied the port. | raid",
        "The February 2011 raid on the mill emptied the port. | raid",
        "Last October's raid emptied the port. | raid",
        "June's raid emptied the port. | raid",
        "By June 30 demonstrators had left the port. | demonstrators"
      })
  void aMonthDoesNothing(String text, String trigger) {
    assertThat(Told.actor(text, trigger)).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Blue Guard's March 3 raid emptied the port. | raid | The Blue Guard",
        "Norway's June raid emptied the port. | raid | Norway",
        "The 9 November Norwegian raid emptied the port. | raid | Norwegian",
        "Red October fighters held the mill after a Red October raid. | raid | Red October"
      })
  void whoseDeedFellInAMonthHasDoneIt(String text, String trigger, String actor) {
    assertThat(Told.actor(text, trigger)).isEqualTo(actor);
  }

  @Test
  void aMonthDoesNothingWhateverAModelSees() {
    assertThat(Told.actor("The port was hit in the 9 November raid.", "raid", "November"))
        .isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A court threw out the protest lodged by Ilan Doro against Senator Mira Belin. | protest |"
            + " Ilan Doro | Senator Mira Belin",
        "The raid was staged by smugglers against the harbour police. | raid | smugglers | the"
            + " harbour police",
        "The raid was staged by smugglers on Friday. | raid | smugglers | nobody"
      })
  void whoDidItMayStandBeforeAgainstWhom(
      String text, String trigger, String actor, String recipient) {
    assertThat(Told.actor(text, trigger)).isEqualTo(actor);
    assertThat(Told.recipient(text, trigger)).isEqualTo(recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway says it will not accept more boats. | not accept | Norway",
        "The envoy said Norway must be ready to help. | ready to | Norway"
      })
  void whoSpeaksOfHisOwnIntentionsActs(String text, String trigger, String actor) {
    assertThat(Told.actor(text, trigger)).isEqualTo(actor);
  }

  @Test
  void whomARelativeRemarkDescribesIsStillActedUpon() {
    assertThat(
            Told.recipient(
                "Police detained ten harbour men, mostly guards, suspected of theft.", "detained"))
        .isEqualTo("ten harbour men");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guards fired on marchers in Brenn, who hurled bottles. | hurled | Guards | marchers",
        "Rebels shelled soldiers, who returned fire. | fire | Rebels | soldiers",
        "The militia ambushed troops who bombed the mill. | bombed | The militia | troops",
        "Settlers stoned guards, who responded with live rounds and tear gas. | tear gas |"
            + " Settlers | guards",
        "Soldiers shot the mother of a boy who attacked a post. | attacked | Soldiers | a boy",
        "Police held Ivo Marn, 34, who stabbed a driver and burned his van. | burned | Police |"
            + " Ivo Marn"
      })
  void whoStandsBeforeWhoDoesIt(String text, String trigger, String seen, String doer) {
    assertThat(Told.actor(text, trigger, seen)).isEqualTo(doer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels ambushed soldiers, who were killed. | killed | Rebels",
        "Police beat a man who lived there, attacking him twice. | attacking | Police",
        "Guards chased marchers, who fled tear gas. | tear gas | Guards"
      })
  void whoIsActedUponDoesNothing(String text, String trigger, String seen) {
    assertThat(Told.actor(text, trigger, seen)).isEqualTo(seen);
  }

  @Test
  void aVerbWithItsObjectIsActive() {
    assertThat(Told.actor("Guards fired tear gas at marchers.", "fired tear gas", "Guards"))
        .isEqualTo("Guards");
    assertThat(Told.actor("Twelve dockers shot dead in raid.", "shot dead", "raid"))
        .isNotEqualTo("Twelve dockers");
  }

  @Test
  void nobodyDoesAFlood() {
    assertThat(Told.events("The flood hit villagers in Arda."))
        .filteredOn(event -> event.subtype() == Subtype.NATURAL_DISASTER)
        .isNotEmpty()
        .allMatch(event -> event.actor().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tolvia has not commented on the accusation. | accusation | Tolvia",
        "The minister responded to the allegations. | allegations | The minister",
        "Tolvia has rejected the allegations. | allegations | Tolvia",
        "Brenn spoke of spies, a charge Tolvia denies. | charge | Tolvia",
        "The accusation was dismissed by Tolvia. | accusation | Tolvia"
      })
  void whoAnswersAnAccusationDoesNotMakeIt(String text, String trigger, String seen) {
    assertThat(Told.actor(text, trigger, seen)).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tolvia has repeated the accusation. | accusation | Tolvia",
        "Tolvia's accusation was dismissed by Brenn. | accusation | Tolvia",
        "Tolvia levelled a charge that Brenn denied. | charge | Tolvia"
      })
  void whoRepeatsAnAccusationMakesIt(String text, String trigger, String doer) {
    assertThat(Told.actor(text, trigger, doer)).isEqualTo(doer);
  }

  @Test
  void theyOfHisWordsIsNotHe() {
    String text = "“They robbed the dockers,” union leader Ivo Marn wrote.";
    assertThat(
            Told.actor(
                text,
                "robbed",
                "union leader Ivo Marn",
                Told.said(
                    StatementKind.DIRECT,
                    text,
                    "union leader Ivo Marn",
                    "wrote",
                    "They robbed the dockers")))
        .isEqualTo("They");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour master said the accusations were entirely false. | accusations",
        "Norway branded the accusations lies. | accusations",
        "“These allegations are a fabrication,” Norway said. | allegations"
      })
  void whoCallsAnAccusationUntrueHasNotMadeIt(String text, String trigger) {
    String speaker = text.contains("Norway") ? "Norway" : "The harbour master";
    assertThat(Told.actor(text, trigger, speaker)).isEqualTo("nobody");
  }

  @Test
  void whoRepeatsAnAccusationMakesIt() {
    assertThat(Told.actor("Norway repeated the accusations.", "accusations", "Norway"))
        .isEqualTo("Norway");
  }

  @Test
  void whoComesUnderAttackSuffersIt() {
    String text = "The harbour guard came under attack near the mill.";
    assertThat(Told.actor(text, "came under attack")).isEqualTo("nobody");
    assertThat(Told.recipient(text, "came under attack")).isEqualTo("The harbour guard");
  }
}
