package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reading;
import org.junit.jupiter.api.Test;

/** Who may be meant by whose word. */
class FactionsTest {

  @Test
  void everyWordForFightersIsAPartyThatTheLanguagePackKnows() {
    Phrases parties = Phrases.of("parties.txt");

    assertThat(Factions.FIGHTERS).noneMatch(party -> parties.note(party).isEmpty());
  }

  @Test
  void rebelsMayBeANamedGroupButNoGovernmentHoweverNameless() {
    assertThat(Factions.mayBe("rebels", "Taliban")).isTrue();
    assertThat(Factions.mayBe("rebels", "")).isFalse();
    assertThat(Factions.mayBe("", "rebels")).isFalse();
  }

  @Test
  void aGovernmentOfACountryThatIsNotNamedIsNoRebelForce() {
    Reading reading =
        Story.of("courier", "2016-10-26")
            .says("Residents", "", "rebels shelled the mill on Wednesday")
            .says("A monitor", "", "government forces shelled the mill on Wednesday")
            .read();
    Linker linker = Linker.english();
    Links links = linker.link(List.copyOf(linker.accounts(reading))).links();

    assertThat(links.matters())
        .filteredOn(matter -> matter.question() == Question.ACT)
        .singleElement()
        .satisfies(
            matter -> assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1)));
  }
}
