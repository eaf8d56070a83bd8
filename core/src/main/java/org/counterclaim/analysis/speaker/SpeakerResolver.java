package org.counterclaim.analysis.speaker;

import java.util.List;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.text.Report;

/**
 * From source phrases to actors, within one report: names and roles read from the text, nominals
 * ("the Ministry"), pronouns, seats of government, chains of who says that who says. What is known
 * beforehand comes from {@link KnownActors}. Thread-safe, deterministic.
 */
public final class SpeakerResolver {

  private final SpeakerTools tools;

  public SpeakerResolver(KnownActors known) {
    this.tools = SpeakerTools.english(known);
  }

  /** {@return who speaks in each attribution; an actor is listed if it speaks or passes on} */
  public Voices resolve(Report report, List<Attribution> attributions) {
    return meet(report, attributions, List.of()).voices();
  }

  /** {@return the same of a report in which no model read names} */
  public PartyResolver meet(
      Report report, List<Attribution> attributions, List<PlaceMention> places) {
    return meet(report, attributions, List.of(), places);
  }

  /**
   * {@return who speaks, and whom other phrases of the report mean}
   *
   * @param names of people and bodies in the report; none where no model read it
   * @param places of the report; the country of most of them tells which "the army" is
   */
  public PartyResolver meet(
      Report report, List<Attribution> attributions, List<Name> names, List<PlaceMention> places) {
    ReadNames read = ReadNames.of(report.text(), names);
    return new SpeakerReading(report, attributions, read, places, tools).read();
  }
}
