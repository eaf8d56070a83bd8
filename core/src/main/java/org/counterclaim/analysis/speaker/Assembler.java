package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Makes a reading of what was found: numbers statements, names speakers. Thread-safe. */
public final class Assembler {

  private final LanguagePack pack;

  public Assembler(LanguagePack pack) {
    this.pack = pack;
  }

  /** {@return the reading; statements keep the order given} */
  public Reading assemble(Report report, List<FoundStatement> found, List<String> remarks) {
    Cast cast = new Cast(report.text(), pack);
    List<Statement> statements = new ArrayList<>();
    List<FoundStatement> open = new ArrayList<>();
    List<String> openSpeakers = new ArrayList<>();
    for (FoundStatement each : found) {
      Attribution attribution = each.attribution();
      leave(attribution.anchor(), open, openSpeakers);
      Optional<String> enclosing =
          openSpeakers.isEmpty()
              ? Optional.empty()
              : Optional.of(openSpeakers.get(openSpeakers.size() - 1));
      String speaker =
          attribution
              .source()
              .map(source -> cast.speaker(source, enclosing))
              .orElseGet(cast::unnamed);
      List<String> via =
          openSpeakers.stream().filter(id -> !id.equals(speaker)).distinct().toList();
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              attribution,
              speaker,
              via,
              Optional.empty(),
              each.distance(),
              each.certainty(),
              each.provenance()));
      open.add(each);
      openSpeakers.add(speaker);
    }
    List<Actor> actors = cast.actors();
    return new Reading(report, List.of(), actors, statements, remarks);
  }

  /** Drops those whose content ends before the anchor: they say nothing of what comes. */
  private static void leave(Span anchor, List<FoundStatement> open, List<String> speakers) {
    for (int i = open.size() - 1; i >= 0; i--) {
      boolean holds =
          open.get(i).attribution().content().stream().anyMatch(part -> part.covers(anchor));
      boolean ended = open.get(i).attribution().contentExtent().end() <= anchor.begin();
      if (!holds && ended) {
        open.remove(i);
        speakers.remove(i);
      }
    }
  }
}
