package org.counterclaim.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.Actor;
import org.counterclaim.filing.Party;
import org.counterclaim.ledger.Catalogue.Tie;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private final Party army = party("the army");
  private final Party mayor = party("the mayor");
  private final Party envoy = party("the envoy");

  @Test
  void countsAllKindsOfDisputeOfTwoTogether() {
    Matrix matrix =
        Matrix.of(
            List.of(
                new Tie(army, mayor, "denies", 3),
                new Tie(mayor, army, "disputes", 2),
                new Tie(army, mayor, "disputes", 1),
                new Tie(army, envoy, "denies", 1)));

    assertThat(matrix.targets()).containsExactly(mayor, army, envoy);
    assertThat(matrix.rows())
        .containsExactly(
            new Matrix.Row(army, List.of(4L, 0L, 1L)), new Matrix.Row(mayor, List.of(0L, 2L, 0L)));
  }

  @Test
  void leavesOutTheRarestWhereThereIsNoRoom() {
    List<Tie> ties = new ArrayList<>();
    for (int each = 0; each < 20; each++) {
      ties.add(new Tie(party("one " + each), party("other " + each), "denies", 20 - each));
    }
    Matrix matrix = Matrix.of(ties);

    assertThat(matrix.rows()).hasSize(8).hasSameSizeAs(matrix.targets());
    assertThat(matrix.targets()).contains(party("other 0")).doesNotContain(party("other 9"));
  }

  private static Party party(String name) {
    return new Party("key of " + name, name, Actor.Kind.ORGANISATION, List.of());
  }
}
