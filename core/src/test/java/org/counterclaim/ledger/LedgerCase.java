package org.counterclaim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Original;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of its own for each test, and readings to append. */
public abstract class LedgerCase {

  @TempDir protected Path folder;

  protected Ledger ledger;

  /** Opens the ledger of this test, the same one each time. */
  protected abstract Ledger open();

  @BeforeEach
  void openLedger() {
    ledger = open();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  protected final Receipt append(Reading reading) {
    return ledger.append(reading, original(reading.report().text()));
  }

  protected final void reopen() {
    ledger.close();
    ledger = open();
  }

  protected static Original original(String text) {
    return Original.of(text.getBytes(UTF_8), "text/plain");
  }

  /** {@return a reading that found nothing} */
  protected static Reading reading(Report report) {
    return Reading.unread(report, "a test");
  }

  /** {@return a reading with one statement, whose content is all after "said" but the last char} */
  protected static Reading reading(String speaker, String text) {
    int cue = text.indexOf("said");
    int content = cue + (text.charAt(cue + 4) == ':' ? 6 : 5);
    Attribution attribution =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.empty(),
            Optional.of(new Span(cue, cue + 4)),
            List.of(new Span(content, text.length() - 1)));
    return new Reading(
        Report.builder("a.txt", text).outlet("The Gazette").build(),
        List.of(),
        List.of(new Actor("a1", speaker, Actor.Kind.ORGANISATION, List.of(), List.of())),
        List.of(
            new Statement(
                "s1",
                attribution,
                "a1",
                List.of(),
                Optional.empty(),
                Distance.NEUTRAL,
                Certainty.CERTAIN,
                new Provenance("rule test", 0.75))),
        List.of());
  }

  protected static Report at(String address, String text) {
    return Report.builder(address, text).address(address).build();
  }
}
