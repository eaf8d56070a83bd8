package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Report;

/** Makes a reading of what was found: numbers statements, names speakers. Thread-safe. */
public final class Assembler {

  private final SpeakerResolver resolver;
  private final SpeakerWords words = SpeakerWords.english();

  public Assembler(KnownActors known) {
    this.resolver = new SpeakerResolver(known);
  }

  /** {@return the reading, to which assertions may be added; statements keep the order given} */
  public Draft draft(
      Report report,
      Findings findings,
      List<PlaceMention> places,
      List<TimeMention> times,
      List<String> remarks) {
    List<FoundStatement> found = findings.statements();
    List<Attribution> attributions = found.stream().map(FoundStatement::attribution).toList();
    PartyResolver parties = resolver.meet(report, attributions, findings.names(), places);
    SayingDays days = new SayingDays(report.text(), times, attributions, words);
    Voices voices = parties.voices();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundStatement each = found.get(i);
      Voice voice = voices.voices().get(i);
      statements.add(
          new Statement(
              "s" + (i + 1),
              each.attribution(),
              voice.speaker(),
              voice.via(),
              days.of(each.attribution()),
              each.distance(),
              each.certainty(),
              each.provenance()));
    }
    return new Draft(
        new Reading(report, findings.names(), voices.actors(), places, times, statements, remarks),
        parties);
  }
}
