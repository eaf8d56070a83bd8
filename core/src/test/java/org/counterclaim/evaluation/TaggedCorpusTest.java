package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Reading;
import org.counterclaim.evaluation.TaggedCorpus.Document;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedCorpusTest {

  @TempDir Path folder;

  @Test
  void tokensBecomeRunningTextWithTheirNames() throws IOException {
    Path file =
        file(
            "``\tO",
            "We\tO",
            "left\tO",
            "''\tO",
            ",\tO",
            "Mara\tB-PER",
            "Oduya\tI-PER",
            "'s\tO",
            "aide\tO",
            "said\tO",
            "(\tO",
            "Arda\tB-LOC",
            ")\tO",
            ".\tO",
            "",
            "Quiet\tO",
            ".\tO");
    Document document = TaggedCorpus.read(file).get(0);
    assertThat(document.text()).isEqualTo("\"We left\", Mara Oduya's aide said (Arda). Quiet.");
    assertThat(document.names())
        .extracting(name -> name.span().in(document.text()) + " " + name.label())
        .containsExactly("Mara Oduya PER", "Arda LOC");
  }

  @Test
  void namesSideBySideAreTwoAndASentenceEndsOne() throws IOException {
    Path file = file("Arda\tB-LOC", "Belin\tB-LOC", "Corra\tI-LOC", "", "Dorn\tI-LOC");
    assertThat(TaggedCorpus.read(file).get(0).names())
        .extracting(TaggedCorpus.Labelled::span)
        .containsExactly(new Span(0, 4), new Span(5, 16), new Span(17, 21));
  }

  @Test
  void aNewReportBeginsWhereTheFileSaysSo() throws IOException {
    Path file = file("-DOCSTART- -X- O", "", "One O", "", "-DOCSTART- -X- O", "", "Two O");
    assertThat(TaggedCorpus.read(file)).extracting(Document::text).containsExactly("One", "Two");
  }

  @Test
  void aNameIsRightWhereWordsAndKindAre() throws IOException {
    Path train = folder.resolve("conllpp_dev.txt");
    Files.writeString(train, "Mara B-PER\nOduya I-PER\nleft O\nArda B-LOC\nwith O\nHoms B-LOC\n");
    Map<String, Double> figures = NameEvaluation.conll(folder, TaggedCorpusTest::read);
    assertThat(figures).containsEntry("names-per", 1.0);
    assertThat(figures.get("names-loc")).isCloseTo(0.0, within(1e-9));
    assertThat(figures.get("names-precision")).isCloseTo(0.5, within(1e-9));
    assertThat(figures.get("names-recall")).isCloseTo(1 / 3.0, within(1e-9));
  }

  /** Takes the person for one and the first place for a body. */
  private static Reading read(Report report) {
    String text = report.text();
    int place = text.indexOf("Arda");
    return new Reading(
        report,
        List.of(
            new Name(new Span(0, "Mara Oduya".length()), Name.Kind.PERSON),
            new Name(new Span(place, place + 4), Name.Kind.ORGANISATION)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Assertions.NONE,
        List.of(),
        List.of());
  }

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("tokens.tsv"), String.join("\n", lines) + "\n");
  }
}
