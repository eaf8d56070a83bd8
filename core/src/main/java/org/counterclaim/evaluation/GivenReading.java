package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * A reading whose statements are the annotator's: names, places and times stay as read, what was
 * read as asserted goes to the given statements in whose words it stands. So linking is measured
 * apart from the finding of statements.
 */
final class GivenReading {

  private GivenReading() {}

  /**
   * {@return the reading with the statements of a report as given; ids are "s" and their position
   * in the case}
   */
  static Reading of(GoldThread thread, int report, Reading read) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    read.actors().forEach(actor -> actors.put(actor.id(), actor));
    List<Statement> statements = new ArrayList<>();
    List<GoldCase.GoldStatement> said = thread.gold().said();
    for (int i = 0; i < said.size(); i++) {
      GoldCase.GoldStatement each = said.get(i);
      List<Span> content = SpeakerEvaluation.withoutOverlaps(each.spans().content());
      if (each.report() == report && !content.isEmpty()) {
        Actor speaker = thread.speakers().get(i);
        String id = "given " + speaker.id();
        actors.put(
            id, new Actor(id, speaker.name(), speaker.kind(), speaker.affiliation(), List.of()));
        statements.add(
            new Statement(
                id(i),
                new Attribution(
                    each.kind(), first(each.spans().source()), first(each.spans().cue()), content),
                id,
                List.of(),
                Optional.empty(),
                each.distance(),
                each.certainty(),
                new Provenance("annotator", 1)));
      }
    }
    return new Reading(
        read.report(),
        read.names(),
        List.copyOf(actors.values()),
        read.places(),
        read.times(),
        statements,
        assertions(read.assertions(), statements),
        List.of(),
        read.remarks());
  }

  static String id(int position) {
    return "s" + (position + 1);
  }

  private static Assertions assertions(Assertions read, List<Statement> statements) {
    return new Assertions(
        moved(read.events(), Event::trigger, statements, GivenReading::event),
        moved(read.figures(), Figure::span, statements, GivenReading::figure),
        moved(read.control(), Control::evidence, statements, GivenReading::control));
  }

  private interface Move<T> {
    T to(T asserted, String statement);
  }

  /** What stands in the words of two statements goes to both. */
  private static <T> List<T> moved(
      List<T> asserted, Function<T, Span> span, List<Statement> statements, Move<T> move) {
    List<T> moved = new ArrayList<>();
    for (T each : asserted) {
      for (Statement statement : statements) {
        if (statement.attribution().content().stream()
            .anyMatch(part -> part.overlaps(span.apply(each)))) {
          moved.add(move.to(each, statement.id()));
        }
      }
    }
    return moved.stream().distinct().toList();
  }

  private static Event event(Event event, String statement) {
    return new Event(
        event.id() + " " + statement,
        statement,
        event.root(),
        event.subtype(),
        event.trigger(),
        event.actor(),
        event.recipient(),
        event.place(),
        event.when(),
        event.polarity(),
        event.certainty(),
        event.factuality(),
        event.provenance());
  }

  private static Figure figure(Figure figure, String statement) {
    return new Figure(
        statement, figure.what(), figure.low(), figure.high(), figure.span(), figure.provenance());
  }

  private static Control control(Control control, String statement) {
    return new Control(
        statement,
        control.place(),
        control.holder(),
        control.change(),
        control.when(),
        control.evidence(),
        control.provenance());
  }

  private static Optional<Span> first(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(0));
  }

  /** {@return whether the annotator counts it} */
  static boolean counts(GoldCase.GoldStatement statement) {
    return !statement.borderline() && statement.kind() != null;
  }

  static boolean isNarrator(Statement statement) {
    return statement.kind() == StatementKind.NARRATOR;
  }
}
