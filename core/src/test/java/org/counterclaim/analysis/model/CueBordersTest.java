package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterclaim.analysis.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts, the cue as the network ended it is followed by a bar. */
class CueBordersTest {

  private final CueBorders borders = new CueBorders(LanguagePack.english());

  @ParameterizedTest
  @CsvSource({
    "said she was tired of |, said",
    "said that they would not |, said",
    "denied having filed a suit against |, denied having filed",
    "called for a ban on |, called for",
    "Repeated His promise |, Repeated",
    "urged our army |, urged",
    "said he issued a statement |, said",
    "didn’t say the truth |, didn ’ t say"
  })
  void endsWhereWhatIsSaidBegins(String words, String cue) {
    assertThat(mended(words)).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource({
    "is | planning, is planning",
    "was | also condemned, was also condemned",
    "has not | yet claimed, has not yet claimed",
    "would | say, would say",
    "will | he say, will he say",
    "didn’t | say, didn ’ t say"
  })
  void doesNotEndBeforeItsVerb(String words, String cue) {
    assertThat(mended(words)).isEqualTo(cue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said |",
        "said that |",
        "said in a statement |",
        "said during the talks |",
        "made it clear |",
        "has a suspicion |",
        "’s the architect of |",
        "issued a statement saying |",
        "made the call for |",
        "said recently | Syria",
        "the question is | whether",
        "is the architect of |",
        "referred to | them",
        "according to |",
        "she |"
      })
  void leavesWhatIsWhole(String words) {
    assertThat(mended(words))
        .isEqualTo(String.join(" ", words(words.substring(0, words.indexOf('|')))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the", "That", "is", "has not", "they would", "to", "with his", "now", "isn’t"})
  void holdsWordsThatSayNothingForNoCue(String words) {
    assertThat(isEmpty(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":",
        "in",
        "said",
        "is said to",
        "are certain",
        "to back",
        "per",
        "he wrote",
        "claim",
        "–"
      })
  void holdsWhatMayAttributeForACue(String words) {
    assertThat(isEmpty(words)).isFalse();
  }

  @Test
  void keepsTheFirstWordAndNeverGoesBeyondTheReach() {
    Random random = new Random(7);
    List<String> vocabulary =
        List.of("said", "that", "he", "a", "in", "was", "not", "claim", "of", "report", ",", "Its");
    for (int round = 0; round < 2_000; round++) {
      List<String> words =
          IntStream.range(0, 8)
              .mapToObj(i -> vocabulary.get(random.nextInt(vocabulary.size())))
              .toList();
      int first = random.nextInt(4);
      int end = first + 1 + random.nextInt(3);
      int reach = end + random.nextInt(words.size() - end + 1);
      CueDecoder.Cue cue = new CueDecoder.Cue(new Run(first, end), reach, 1.5);
      CueDecoder.Cue mended = borders.mend(cue, words::get);
      assertThat(mended.words().first()).isEqualTo(first);
      assertThat(mended.words().end()).isBetween(first + 1, reach);
      assertThat(mended.logit()).isEqualTo(1.5);
      List<String> kept = words.subList(first, mended.words().end());
      assertThat(String.join(" ", kept))
          .as("nothing is said behind a word that says something, but in a manner")
          .doesNotContainPattern("\\b(said|claim|report|in)\\b.*(?<!\\bin )\\b(he|a|Its)\\b");
    }
  }

  private String mended(String marked) {
    List<String> words = words(marked.replace("|", ""));
    int end = words(marked.substring(0, marked.indexOf('|'))).size();
    CueDecoder.Cue cue = new CueDecoder.Cue(new Run(0, end), words.size(), 0);
    return String.join(" ", words.subList(0, borders.mend(cue, words::get).words().end()));
  }

  /** Signs are words of their own, as they are for the network. */
  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+|(?=’)|(?<=’)", -1));
  }

  private boolean isEmpty(String text) {
    List<String> words = words(text);
    return borders.isEmpty(new Run(0, words.size()), words::get);
  }
}
