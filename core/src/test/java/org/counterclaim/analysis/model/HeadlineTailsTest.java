package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTailsTest {

  private static final HeadlineTails TAILS = new HeadlineTails(LanguagePack.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferry sinks with 30 aboard, coastguard chief says | coastguard chief | says",
        "Rebels seize river port: residents | residents | :",
        "Bandits take 20 pupils in hill town - police | police | -",
        "Six drown off Dunmere: UN | UN | :",
        "Bridge falls in storm; ministry warns | ministry | warns"
      })
  void whoIsNamedAtTheEndSaysTheRest(String line, String source, String cue) {
    FoundStatement said = with(line, List.of(), List.of()).get(0);
    assertThat(said.attribution().source().orElseThrow().in(line)).isEqualTo(source);
    assertThat(said.attribution().cue().orElseThrow().in(line)).isEqualTo(cue);
    assertThat(line).startsWith(said.attribution().content().get(0).in(line));
  }

  @Test
  void aNameBehindAColonSaysTheRest() {
    String line = "Valley will never be sold: Hill";
    Name hill = new Name(at(line, "Hill"), Name.Kind.PERSON);
    assertThat(with(line, List.of(hill), List.of())).hasSize(1);
    assertThat(with(line, List.of(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six drown off Dunmere - Harbour News",
        "Six drown off Dunmere - Sky News Channel",
        "Rebels seize river port, army flees",
        "Storm in Dunmere: what we know so far",
        "Profile: the army"
      })
  void aTitleOrAnotherClauseAtTheEndSaysNothing(String line) {
    assertThat(with(line, List.of(), List.of())).isEmpty();
  }

  @Test
  void aSentenceOfTheBodyIsLeftToTheModel() {
    String text = "Rebels seized the port, residents said";
    Report report =
        Report.builder("note.txt", text)
            .blocks(List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))))
            .build();
    assertThat(TAILS.with(report, List.of(), List.of())).isEmpty();
  }

  @Test
  void whoDeniesAtTheEndDeniesWhatSomebodySaysBefore() {
    String line = "Rebels claim port has fallen, army denies";
    FoundStatement claim = said(line, "Rebels", "claim", "port has fallen");
    FoundStatement denial = said(line, "army", "denies", "Rebels claim port has fallen");
    List<FoundStatement> all = with(line, List.of(), List.of(claim, denial));
    assertThat(all).hasSize(2).contains(claim);
    assertThat(all.get(1).attribution().content()).isEqualTo(claim.attribution().content());
    assertThat(all.get(1).certainty()).isEqualTo(Certainty.DENIED);
  }

  private static List<FoundStatement> with(
      String line, List<Name> names, List<FoundStatement> found) {
    Report report =
        Report.builder("note.txt", line)
            .blocks(List.of(new Block(Block.Kind.HEADLINE, new Span(0, line.length()))))
            .build();
    return TAILS.with(report, names, found);
  }

  private static FoundStatement said(String text, String source, String cue, String content) {
    return new FoundStatement(
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(at(text, source)),
            Optional.of(at(text, cue)),
            List.of(at(text, content))),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", 1));
  }

  private static Span at(String text, String words) {
    int begin = text.lastIndexOf(words);
    return new Span(begin, begin + words.length());
  }
}
