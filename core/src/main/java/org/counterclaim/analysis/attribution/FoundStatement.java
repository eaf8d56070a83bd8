package org.counterclaim.analysis.attribution;

import java.util.Objects;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;

/** A statement whose words are found and whose speaker is not yet resolved. */
public record FoundStatement(
    Attribution attribution, Distance distance, Certainty certainty, Provenance provenance) {

  public FoundStatement {
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(distance, "distance");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** {@return this statement with other spans} */
  public FoundStatement with(Attribution other) {
    return new FoundStatement(other, distance, certainty, provenance);
  }
}
