package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtypeWordsTest {

  private static final Map<Subtype, Double> TORN =
      Map.of(Subtype.AIR_STRIKE, 0.5, Subtype.ART_MISS_ATTACK, 0.5);

  private static final SubtypeWords WORDS =
      new SubtypeWords(
          List.of(
              "subtypes AIR_STRIKE ART_MISS_ATTACK",
              "days monday",
              "months march",
              "always 0 0",
              "T:hit 100 0",
              "N:mortar 0 300",
              "S:march 0 200",
              "S:jets 400 0"));

  @Test
  void theTriggerTheWordsNextToItAndThoseOfTheSentenceSpeak() {
    assertThat(airStrike("It was [hit] there.")).isGreaterThan(0.6);
    assertThat(airStrike("A mortar round [hit] there.")).isLessThan(0.3);
    assertThat(airStrike("Jets came twice over the old town and then [hit] it."))
        .isGreaterThan(0.9);
  }

  @Test
  void aWordSpeaksOnlyWhereItStandsAndOnce() {
    double alone = airStrike("It was [hit] there.");
    assertThat(airStrike("The mortar that they had brought up the hill [hit] it."))
        .isEqualTo(alone);
    assertThat(airStrike("Jets, jets and jets: it was [hit] there."))
        .isEqualTo(airStrike("Jets came before it was [hit] there."));
  }

  @Test
  void whatStandsOutsideTheSentenceSaysNothing() {
    String text = "Jets came. It was hit there.";
    int begin = text.indexOf("It");
    Span trigger = new Span(text.indexOf("hit"), text.indexOf("hit") + 3);
    assertThat(WORDS.with(TORN, text, new Span(begin, text.length()), trigger))
        .isEqualTo(
            WORDS.with(
                TORN,
                text.substring(begin),
                new Span(0, text.length() - begin),
                new Span(trigger.begin() - begin, trigger.end() - begin)));
  }

  @Test
  void datesSayNothingOfTheKind() {
    double undated = airStrike("It was [hit] there.");
    assertThat(airStrike("On Monday, 12 March 2018, it was [hit] there.")).isEqualTo(undated);
    assertThat(airStrike("Before the march it was [hit] there.")).isLessThan(undated);
  }

  @Test
  void aModelThatIsSilentStaysSilent() {
    assertThat(WORDS.with(Map.of(), "It was hit.", new Span(0, 11), new Span(7, 10))).isEmpty();
  }

  @Test
  void wordsAreRunsOfLettersAndDigitsJoinedByHyphens() {
    assertThat(SubtypeWords.words("Two Su-25s (“Frogfoot”) - al-Hass’s west—side -x- 7"))
        .containsExactly("two", "su-25s", "frogfoot", "al-hass", "s", "west", "side", "x", "7");
  }

  @Test
  void aLineWithTooFewWeightsIsRefused() {
    assertThatThrownBy(() -> new SubtypeWords(List.of("subtypes ATTACK OTHER", "T:hit 3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a clue and 2 weights")
        .hasMessageContaining("T:hit 3");
  }

  @Test
  void theShippedWeightsTellTheMeans() {
    assertThat(shipped("Mortar shells fired from the ridge [hit] a bakery, killing two."))
        .isEqualTo(Subtype.ART_MISS_ATTACK);
    assertThat(shipped("Warplanes circling over the ridge [hit] a bakery, killing two."))
        .isEqualTo(Subtype.AIR_STRIKE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whateverTheTextTheChancesAreChances(int seed) {
    String text = RandomNews.text(seed, 600);
    Random random = new Random(seed);
    SubtypeWords shipped = new EventLexicon(LanguagePack.english()).subtypes;
    for (int i = 0; i < 100 && text.length() > 20; i++) {
      int begin = random.nextInt(text.length() - 10);
      int end = begin + 1 + random.nextInt(text.length() - begin - 1);
      int first = begin + random.nextInt(end - begin);
      Span trigger = new Span(first, Math.min(text.length(), first + random.nextInt(12)));
      Map<Subtype, Double> told = shipped.with(TORN, text, new Span(begin, end), trigger);
      assertThat(told.values()).allSatisfy(chance -> assertThat(chance).isBetween(0.0, 1.0));
      assertThat(told.values().stream().mapToDouble(Double::doubleValue).sum())
          .isCloseTo(1, within(1e-9));
    }
  }

  private static Subtype shipped(String marked) {
    SubtypeWords words = new EventLexicon(LanguagePack.english()).subtypes;
    return told(words, marked).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static double airStrike(String marked) {
    return told(WORDS, marked).getOrDefault(Subtype.AIR_STRIKE, 0.0);
  }

  private static Map<Subtype, Double> told(SubtypeWords words, String marked) {
    int begin = marked.indexOf('[');
    Span trigger = new Span(begin, marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return words.with(TORN, text, new Span(0, text.length()), trigger);
  }
}
