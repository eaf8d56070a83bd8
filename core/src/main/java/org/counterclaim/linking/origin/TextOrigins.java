package org.counterclaim.linking.origin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.linking.Origins;
import org.counterclaim.linking.Testimony;

/**
 * Origins of statements by who speaks, and of an outlet's own voice by the text it printed: ten
 * outlets that print one agency's text are one, and so is one monitor that ten outlets quote.
 */
public final class TextOrigins implements Origins {

  private final TextFamilies families;
  private final Set<StatementRef> ownVoice;

  private TextOrigins(TextFamilies families, Set<StatementRef> ownVoice) {
    this.families = families;
    this.ownVoice = Set.copyOf(ownVoice);
  }

  /** {@return the origins of the statements of these readings} */
  public static Origins of(Collection<Reading> readings) {
    return of(readings, TextFamilies.among(readings));
  }

  /** {@return the origins of the statements of these readings, whose families are known} */
  public static Origins of(Collection<Reading> readings, TextFamilies families) {
    Set<StatementRef> ownVoice = new HashSet<>();
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        if (statement.kind() == StatementKind.NARRATOR
            || statement.kind() == StatementKind.HEARSAY) {
          ownVoice.add(new StatementRef(reading.report().id(), statement.id()));
        }
      }
    }
    return new TextOrigins(families, ownVoice);
  }

  @Override
  public String of(Testimony testimony) {
    return ownVoice.contains(testimony.ref())
        ? "text " + families.origin(testimony.ref().report())
        : testimony.speaker();
  }
}
