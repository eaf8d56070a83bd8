package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements at random: what the index finds is what comparing each with all finds. */
class AgreementFinderTest {

  private static final LocalDate MONDAY = LocalDate.of(2016, 10, 24);
  private static final List<String> WORDS =
      List.of(
          "raid", "clinic", "jet", "bomb", "market", "shell", "school", "depot", "rebel", "hour",
          "town", "smoke", "crater", "ward", "nurse", "roof", "engine", "night", "road", "bridge");
  private static final List<String> VOICES = List.of("monitor", "rescuers", "army", "herald");
  private static final List<String> STANDS = List.of("did RU", "not RU", "did SY", "hit rebels");
  private static final List<String> COUNTED = List.of("killed", "wounded", "children killed");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoSaysTheSameIsFoundAsIfEachWereComparedWithAll(long seed) {
    Random random = new Random(seed);
    List<Testimony> told = new ArrayList<>();
    for (int number = 10; number < 20 + random.nextInt(60); number++) {
      told.add(testimony(random, number));
    }

    assertThat(AgreementFinder.find(told).stream().map(AgreementFinderTest::tie))
        .containsExactlyInAnyOrderElementsOf(plain(told));
  }

  /** The statements come in the order of their days and names. */
  private static List<String> plain(List<Testimony> told) {
    List<String> ties = new ArrayList<>();
    for (int later = 0; later < told.size(); later++) {
      Testimony testimony = told.get(later);
      List<Testimony> before = told.subList(0, later);
      Optional<String> repeated =
          before.stream()
              .filter(each -> each.voice().equals(testimony.voice()))
              .filter(each -> AgreementFinder.repeats(each, testimony))
              .findFirst()
              .map(each -> tie(testimony, each, Reply.Kind.REPEATS));
      repeated
          .or(
              () ->
                  before.stream()
                      .filter(each -> !each.voice().equals(testimony.voice()))
                      .filter(each -> AgreementFinder.supports(each, testimony))
                      .findFirst()
                      .map(each -> tie(testimony, each, Reply.Kind.SUPPORTS)))
          .ifPresent(ties::add);
      told.stream()
          .filter(each -> CommonWords.denies(testimony, each))
          .findFirst()
          .ifPresent(each -> ties.add(tie(testimony, each, Reply.Kind.DENIES)));
    }
    return ties;
  }

  private static String tie(CrossReply reply) {
    return reply.from() + " " + reply.kind() + " " + reply.to();
  }

  private static String tie(Testimony from, Testimony to, Reply.Kind kind) {
    return from.ref() + " " + kind + " " + to.ref();
  }

  private static Testimony testimony(Random random, int number) {
    String report = "report" + number / 4;
    String voice = VOICES.get(random.nextInt(VOICES.size()));
    return new Testimony(
        new StatementRef(report, "s" + number),
        voice,
        false,
        voice,
        Set.of(),
        Optional.of(MONDAY.plusDays(number / 4)),
        Optional.empty(),
        Polarity.of(random.nextInt(5) == 0),
        number % 4 == 0,
        "",
        words(random),
        random.nextInt(3) > 0
            ? List.of()
            : List.of(new Answer(Question.ACT, STANDS.get(random.nextInt(4)), "test")),
        List.of(),
        random.nextInt(4) > 0 ? List.of() : List.of(count(random)),
        Set.of());
  }

  private static Set<String> words(Random random) {
    Set<String> words = new TreeSet<>();
    int most = 1 + random.nextInt(12);
    while (words.size() < most) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words;
  }

  private static Count count(Random random) {
    OptionalLong low = OptionalLong.of(15 + 5 * random.nextInt(3));
    return new Count(
        COUNTED.get(random.nextInt(3)),
        "",
        low,
        random.nextBoolean() ? low : OptionalLong.empty(),
        Count.Scope.WHOLE);
  }
}
