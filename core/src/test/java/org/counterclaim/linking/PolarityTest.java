package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts another: a "not" in the words, a contrary, a denial of what one did oneself. */
class PolarityTest {

  private static final Linker LINKER = Linker.english();

  @ParameterizedTest
  @CsvSource({
    "the guard never opened the gate of the mill at Talbar, DENIES",
    "the guard did not open the gate of the mill at Talbar, DENIES",
    "the guard opened the gate of the mill at Talbar, SUPPORTS",
    "'the guard opened the gate of the mill at Talbar, and nobody helped him', SUPPORTS",
    "'the guard not only opened the gate of the mill at Talbar, he locked it again', SUPPORTS"
  })
  void aNegationOfTheSameWordsDeniesThem(String content, Reply.Kind expected) {
    Links links =
        links(
            Story.of("courier", "2019-03-07")
                .says("Villagers", "", "the guard opened the gate of the mill at Talbar"),
            Story.of("herald", "2019-03-08").says("A lawyer", "", content));

    assertThat(links.replies()).extracting(CrossReply::kind).containsExactly(expected);
    assertThat(links.matters().get(0).grade() == Grade.CONTESTED)
        .isEqualTo(expected == Reply.Kind.DENIES);
  }

  @ParameterizedTest
  @CsvSource({
    "the letter of the mayor about the dam at Talbar is forged, DENIES",
    "the letter of the mayor about the dam at Talbar is not genuine, DENIES",
    "the letter of the mayor about the dam at Talbar is no forgery, SUPPORTS",
    "the letter of the mayor about the dam at Talbar is long, SUPPORTS"
  })
  void whatIsGenuineIsNotForged(String content, Reply.Kind expected) {
    Links links =
        links(
            Story.of("courier", "2019-03-07")
                .says(
                    "The council",
                    "",
                    "the letter of the mayor about the dam at Talbar is genuine"),
            Story.of("herald", "2019-03-08").says("A lawyer", "", content));

    assertThat(links.replies()).extracting(CrossReply::kind).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Governor Orlova resigned at Talbar on Wednesday, he had resigned, 1",
    "Governor Orlova was told to resign at Talbar on Wednesday, he had resigned, 0",
    "Governor Orlova spoke at Talbar on Wednesday, he had resigned, 0",
    "a judge at Talbar resigned on Wednesday, he had resigned, 0",
    "Governor Orlova drained the dam at Talbar on Wednesday, draining the dam, 1",
    "Governor Orlova drained the dam at Talbar on Wednesday, carrying out a dam survey, 0",
    "Governor Orlova is to blame for the spill at the Talbar dam, responsibility for the spill, 1"
  })
  void whoDeniesOfHimselfWhatAnotherSaysOfHimContestsIt(
      String content, String denied, int denials) {
    Links links =
        links(
            Story.of("courier", "2019-03-07").says("Two aides", "", content),
            Story.of("herald", "2019-03-08")
                .tells("The dam at Talbar was the talk of the town on Wednesday")
                .denies("Orlova", "", denied));

    assertThat(links.replies().stream().filter(each -> each.kind() == Reply.Kind.DENIES))
        .hasSize(denials);
  }

  @Test
  void aForceDeniesForItsMen() {
    Links links =
        links(
            Story.of("courier", "2019-03-07")
                .says("A union", "", "police of seizing two drivers at Talbar on Wednesday"),
            Story.of("herald", "2019-03-08")
                .denies("Police", "", "officers had seized two drivers at Talbar on Wednesday"));

    assertThat(links.replies()).extracting(CrossReply::kind).containsExactly(Reply.Kind.DENIES);
  }

  private static Links links(Story... stories) {
    List<Account> accounts =
        Stream.of(stories).flatMap(story -> LINKER.accounts(story.read()).stream()).toList();
    return LINKER.link(accounts).links();
  }
}
