package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Event.Subtype;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the main event of a text is, one of thirty labels. */
class SubtypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AIR_STRIKE | Warplanes bombed the outskirts of Harim at dawn.",
        "AIR_STRIKE | Helicopters dropped barrel bombs on two villages, residents said.",
        "AIR_STRIKE | A drone strike killed three men in a pickup near Marib.",
        "ARMED_CLASH | Clashes between the army and rebels broke out north of Tal Rifat.",
        "ARMED_CLASH | Two soldiers were killed in fierce fighting with insurgents near the dam.",
        "ART_MISS_ATTACK | Mortars fired from the hills hit the bakery in Zamalka.",
        "ART_MISS_ATTACK | Army artillery shelled the eastern suburbs for a third night.",
        "REM_EXPLOS | A roadside bomb killed a district governor in Logar.",
        "REM_EXPLOS | At least nine people were wounded when a car bomb exploded outside a bank.",
        "SUIC_BOMB | A suicide bomber blew himself up at the gate of the barracks.",
        "CHEM_WEAP | Residents said helicopters had dropped chlorine on the town.",
        "GRENADE | Unknown men threw a hand grenade at a bar in Bujumbura.",
        "ATTACK | Gunmen shot dead a judge outside his home in Basra.",
        "ATTACK | Two teachers were stabbed to death in Mombasa on Monday.",
        "SEX_VIOL | Militiamen raped at least twelve women in the camp, doctors said.",
        "ABDUCT_DISSAP | Armed men kidnapped four engineers on the road to Agadez.",
        "GOV_REGAINS_TERIT | Syrian army troops recaptured the town of Murak from rebels.",
        "NON_STATE_ACTOR_OVERTAKES_TER | Rebels seized control of the border town of Kesab.",
        "NON_VIOL_TERRIT_TRANSFER | The army handed over control of the town to the militia under a deal.",
        "HQ_ESTABLISHED | Turkish troops set up an observation post on the hill.",
        "CHANGE_TO_GROUP_ACT | Two brigades defected to the rival alliance on Friday.",
        "DISR_WEAP | Police seized a cache of weapons in a farmhouse near Kirkuk.",
        "AGREEMENT | The two sides signed a ceasefire agreement in Geneva.",
        "ARREST | Police arrested six men suspected of planning a robbery.",
        "PROPERTY_DISTRUCT | Fighters looted houses and shops in the abandoned quarter.",
        "PEACE_PROTEST | Thousands marched through the capital to demand new elections.",
        "PROTEST_WITH_INTER | Police fired tear gas to disperse the demonstrators.",
        "FORCE_AGAINST_PROTEST | Security forces opened fire on protesters in the square.",
        "VIOL_DEMONSTR | Demonstrators hurled petrol bombs at the parliament.",
        "MOB_VIOL | An angry mob lynched two men accused of theft.",
        "ATTRIB | The Taliban claimed responsibility for the attack on the ministry.",
        "DIPLO | The foreign minister met his Iranian counterpart in Muscat.",
        "ORG_CRIME | Customs officers seized 40 kilograms of cocaine at the port.",
        "NATURAL_DISASTER | A strong earthquake hit the island, destroying dozens of homes.",
        "MAN_MADE_DISASTER | Eleven people died when a bus crashed into a lorry near Nakuru.",
        "OTHER | A court sentenced the former mayor to six years in prison."
      })
  void areWhatTheWordsSay(Subtype subtype, String text) {
    assertThat(Told.main(text).subtype()).isEqualTo(subtype);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AIR_STRIKE | Teachers went on strike over unpaid wages.",
        "NATURAL_DISASTER | The minister was flooded with questions in March.",
        "VIOL_DEMONSTR | The army clashed with rebels.",
        "REM_EXPLOS | A gas cylinder explosion killed two workers at a plant.",
        "ABDUCT_DISSAP | Police detained a man at the airport.",
        "MAN_MADE_DISASTER | Gunmen opened fire on a market.",
        "PEACE_PROTEST | On 5 March rebels captured the airport.",
        "FORCE_AGAINST_PROTEST | In March, the army attacked the headquarters of the rebels.",
        "MAN_MADE_DISASTER | The ceasefire collapsed after two days.",
        "CHANGE_TO_GROUP_ACT | The inspectors found two shells in the yard.",
        "HQ_ESTABLISHED | A gunman opened fire at an office party and killed a clerk.",
        "MOB_VIOL | Locals killed by the strike were buried on Friday.",
        "MAN_MADE_DISASTER | Gunmen attacked a bus near the border.",
        "NATURAL_DISASTER | The president threatened to flood Europe with refugees.",
        "GOV_REGAINS_TERIT | Iranian forces seized a British tanker."
      })
  void areNotWhatOneWordAloneWouldSay(Subtype subtype, String text) {
    assertThat(Told.events(text)).noneMatch(event -> event.subtype() == subtype);
  }
}
