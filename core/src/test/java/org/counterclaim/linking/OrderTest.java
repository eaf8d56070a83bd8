package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.counterclaim.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports of random weeks, added in random order: the matters are the same. Only an account without
 * a day or a settlement of its own may go with another happening that is as like (docs/linking.md).
 */
class OrderTest {

  private static final Linker LINKER = Linker.english();
  private static final LocalDate MONDAY = LocalDate.of(2016, 10, 24);
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
  private static final List<String> PLACES = List.of("Talbar", "Merwan", "Upper Talbar");
  private static final List<String> ACTS =
      List.of(
          "Russian jets bombed a school",
          "shells hit the market",
          "a car bomb killed 12",
          "an air strike killed at least 7",
          "gunmen killed 3 villagers");
  private static final List<String> SPEAKERS =
      List.of("The monitor", "Rescuers", "The army", "The clinic", "A rebel commander");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allAtOnceInAnyOrderAreTheSame(long seed) {
    Random random = new Random(seed);
    List<Reading> readings = news(random, true);
    Linked expected = LINKER.link(accounts(readings));
    Collections.shuffle(readings, random);

    assertThat(LINKER.link(accounts(readings))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneAfterTheOtherInAnyOrderGiveTheSameMatters(long seed) {
    Random random = new Random(seed);
    List<Reading> readings = news(random, false);
    Linked once = LINKER.link(accounts(readings));
    Collections.shuffle(readings, random);

    AccountIndex index = added(readings);

    for (Account account : accounts(readings)) {
      assertThat(index.happening(account.id())).contains(once.happenings().get(account.id()));
      assertThat(LINKER.link(List.of(account), index).links().matters())
          .isSubsetOf(once.links().matters());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whereDaysAndPlacesLackOnlyWhatLacksThemMayDiffer(long seed) {
    Random random = new Random(seed);
    List<Reading> readings = news(random, true);
    Linked once = LINKER.link(accounts(readings));
    Collections.shuffle(readings, random);

    AccountIndex index = added(readings);

    assertThat(anchored(readings, id -> index.happening(id).orElseThrow()))
        .isEqualTo(anchored(readings, id -> String.valueOf(once.happenings().get(id))));
  }

  @ParameterizedTest
  @CsvSource({"Tuesday, true, true", "Tuesday, true, false", "Monday, false, true"})
  void whatNamesNoTownIsFoundByItsDayWhicheverComesFirst(
      String day, boolean same, boolean townFirst) {
    Reading town =
        Story.of("courier", "2016-10-26")
            .says("The monitor", "", "jets hit a mill at Talbar on Tuesday, killing 7 bakers")
            .read();
    Reading land =
        Story.of("herald", "2016-10-26")
            .says("The army", "", "jets hit a mill on " + day + ", killing 7 bakers")
            .read();

    AccountIndex index = added(townFirst ? List.of(town, land) : List.of(land, town));

    assertThat(
            accounts(List.of(town, land)).stream()
                .flatMap(account -> index.happening(account.id()).stream())
                .distinct())
        .hasSize(same ? 1 : 2);
  }

  /** Which accounts with a day and a place of their own are together. */
  private static Set<Set<Account.Id>> anchored(
      List<Reading> readings, Function<Account.Id, String> happening) {
    return Set.copyOf(
        accounts(readings).stream()
            .filter(Sameness::isAnchored)
            .map(Account::id)
            .collect(Collectors.groupingBy(happening, Collectors.toSet()))
            .values());
  }

  private static AccountIndex added(List<Reading> readings) {
    AccountIndex index = new AccountIndex();
    for (Reading reading : readings) {
      List<Account> added = LINKER.accounts(reading);
      Linked linked = LINKER.link(added, index);
      index.add(added);
      index.settle(linked);
    }
    return index;
  }

  private static List<Account> accounts(List<Reading> readings) {
    return readings.stream().flatMap(reading -> LINKER.accounts(reading).stream()).toList();
  }

  /** Some reports of some happenings; where vague, some leave out the day or the place. */
  private static List<Reading> news(Random random, boolean vague) {
    List<Reading> readings = new ArrayList<>();
    for (int report = 0; report < 14; report++) {
      int day = random.nextInt(DAYS.size());
      LocalDate published = MONDAY.plusDays(day + random.nextInt(3));
      Story story = Story.of("outlet-" + report, published.toString());
      String when = vague && random.nextInt(4) == 0 ? "" : " on " + DAYS.get(day);
      String where = vague && random.nextInt(4) == 0 ? "" : " at " + pick(random, PLACES);
      String act = pick(random, ACTS);
      story.says(pick(random, SPEAKERS), "", act + where + when);
      if (random.nextBoolean()) {
        story.denies("Moscow", "RU", "any involvement in the raid");
      }
      if (random.nextBoolean()) {
        story.says(pick(random, SPEAKERS), "", "the number of dead was " + random.nextInt(40));
      }
      readings.add(story.read());
    }
    return readings;
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
