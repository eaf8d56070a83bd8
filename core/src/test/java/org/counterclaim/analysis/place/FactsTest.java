package org.counterclaim.analysis.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.claim.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

  private static final String LINE =
      "Brass Hills\tmountain\t33.5\t36.25\tSY\t12\tTlal al-Nuhas; the Brasses\tBrassy\t\n";

  @Test
  void givesAPlaceAllItsNames() {
    Gazetteer gazetteer = Gazetteer.of(Facts.parse("mine.tsv", "# a remark\n\n" + LINE));
    for (String name : List.of("Brass Hills", "BRASS HILLS", "Tlal al Nuhas", "the Brasses")) {
      assertThat(gazetteer.find(name)).as(name).hasSize(1);
    }
    GazetteerEntry entry = gazetteer.find("Brass Hills").get(0).entry();
    assertThat(entry.feature()).isEqualTo(Feature.MOUNTAIN);
    assertThat(entry.point()).isEqualTo(new Point(33.5, 36.25));
    assertThat(entry.country()).contains("SY");
    assertThat(entry.radiusKilometres()).isEqualTo(12);
    assertThat(gazetteer.findAdjective("brassy").get(0).entry()).isEqualTo(entry);
    assertThat(gazetteer.find("Brassy")).isEmpty();
  }

  @Test
  void aUsersFileIsLaidOverTheGazetteer(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.tsv"), LINE, UTF_8);
    Gazetteer empty = Gazetteer.of(new Facts(List.of()));
    assertThat(empty.with(file).knows("Brass Hills")).isTrue();
    assertThat(empty.knows("Brass Hills")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brass Hills",
        "Brass Hills\thill\t1\t2\tSY",
        "Brass Hills\tmountain\tnorth\t2\tSY",
        "Brass Hills\tmountain\t91\t2\tSY",
        "Brass Hills\tmountain\t1\t2\tSyria",
        "Brass Hills\tmountain\t1\t2\tSY\tten",
        "\tmountain\t1\t2\tSY"
      })
  void namesTheLineThatBreaksTheForm(String line) {
    assertThatThrownBy(() -> Facts.parse("mine.tsv", "# first\n" + line))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("mine.tsv line 2: expected name, kind, latitude");
  }

  @Test
  void refusesNamesForADivisionThatIsNotThere() {
    Facts facts = Facts.parse("mine.tsv", "Texas\t=US.TX\t\t\t\t\tTex.\tTexan");
    assertThatThrownBy(() -> Gazetteer.of(facts))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("'US.TX' of Texas is no code of a division");
  }

  @Test
  void saysWhichFileCannotBeRead(@TempDir Path folder) {
    Gazetteer empty = Gazetteer.of(new Facts(List.of()));
    Path missing = folder.resolve("missing.tsv");
    assertThatThrownBy(() -> empty.with(missing))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("missing.tsv");
  }

  @Test
  void namesTheKindsWhereOneIsUnknown() {
    assertThatThrownBy(() -> Facts.parse("mine.tsv", "Brass Hills\thill\t1\t2\tSY"))
        .hasMessageContaining("unknown kind 'hill'; known: continent,")
        .hasMessageContaining("oil-field")
        .hasMessageNotContaining("enum");
  }
}
