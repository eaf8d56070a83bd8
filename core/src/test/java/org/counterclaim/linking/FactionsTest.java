package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
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
  void whatTheCoalitionDidTheStateMayHaveDoneThatLeadsItButNoOther() {
    assertThat(Factions.mayBe("coalition", "US")).isTrue();
    assertThat(Factions.mayBe("US", "coalition")).isTrue();
    assertThat(Factions.mayBe("RU", "coalition")).isFalse();
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

  @Test
  void aGovernmentThatIsNotNamedIsTheOneThatIs() {
    Reading reading =
        Story.of("courier", "2016-10-26")
            .says("Residents", "", "government jets bombed the mill on Wednesday")
            .read();
    Reading other =
        Story.of("herald", "2016-10-26")
            .says("A monitor", "", "Syrian and government jets bombed the mill on Wednesday")
            .read();
    Linker linker = Linker.english();

    assertThat(linker.link(linker.accounts(reading)).links().matters())
        .flatExtracting(Matter::positions)
        .extracting(Position::label)
        .containsExactly("the government did it");
    assertThat(linker.link(linker.accounts(other)).links().matters())
        .flatExtracting(Matter::positions)
        .extracting(Position::label)
        .containsExactly("Syria did it");
    assertThat(Factions.mayBe("", "SY")).isTrue();
  }
}
