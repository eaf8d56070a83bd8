package org.counterclaim.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** A small report with two statements, as two models might read it. */
public final class Dispute {

  public static final String TEXT =
      "The army said its planes struck a depot near Tell Asfar on Friday, killing nine. "
          + "A rebel spokesman denied that any depot was hit. The road to Karim is closed.";

  private static final Provenance MODEL = new Provenance("model 1", 0.5);

  private Dispute() {}

  /** {@return s1, the army's claim, and s2, the denial, with an event, a figure and a reply} */
  public static Reading reading() {
    return reading(
        "s1", "s2", span("its planes struck a depot near Tell Asfar on Friday, killing nine"));
  }

  /** {@return what a newer model made of it: other ids, and the claim ends earlier} */
  public static Reading later() {
    return reading("s7", "s3", span("its planes struck a depot near Tell Asfar"));
  }

  private static Reading reading(String claim, String denial, Span claimed) {
    Statement first = statement(claim, "a1", span("The army"), span("said"), claimed);
    Statement second =
        statement(
            denial, "a2", span("A rebel spokesman"), span("denied"), span("any depot was hit"));
    return new Reading(
        Report.builder("depot.txt", TEXT).outlet("The Gazette").build(),
        List.of(),
        List.of(actor("a1", "The army"), actor("a2", "A rebel spokesman")),
        List.of(place("Tell Asfar"), place("Karim")),
        List.of(),
        List.of(first, second),
        new Assertions(
            List.of(event("e1", claim, "struck"), event("e2", denial, "hit")),
            List.of(
                new Figure(
                    claim, "killed", OptionalLong.of(9), OptionalLong.of(9), span("nine"), MODEL)),
            List.of(
                new Control(
                    denial,
                    1,
                    "a2",
                    Control.Change.HOLDS,
                    new When.Unstated(),
                    span("hit"),
                    MODEL))),
        List.of(new Reply(denial, claim, Reply.Kind.DENIES, true, Optional.empty(), MODEL)),
        List.of());
  }

  /** {@return where the words stand first} */
  public static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  static Quote quote(String words) {
    return Quote.of(span(words), TEXT);
  }

  static Place at(String name) {
    return new Place(name, OptionalLong.empty(), 35, 40, Optional.of("SY"), Place.Precision.EXACT);
  }

  static When.Days on(String day) {
    return new When.Days(LocalDate.parse(day), LocalDate.parse(day));
  }

  /** {@return a correction of a statement of {@link #reading}} */
  public static Correction correction(String statement, Change change) {
    Reading reading = reading();
    Anchor anchor = Anchor.of(reading.statement(statement).orElseThrow(), TEXT);
    return new Correction(reading.report().id(), anchor, change, "Nour", "read it again");
  }

  static RecordedCorrection recorded(long sequence, String statement, Change change) {
    return new RecordedCorrection(
        sequence, Instant.EPOCH, correction(statement, change), Optional.empty());
  }

  private static Statement statement(
      String id, String speaker, Span source, Span cue, Span content) {
    return new Statement(
        id,
        new Attribution(
            StatementKind.INDIRECT, Optional.of(source), Optional.of(cue), List.of(content)),
        speaker,
        List.of(),
        Optional.empty(),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        MODEL);
  }

  private static Actor actor(String id, String name) {
    return new Actor(id, name, Actor.Kind.ORGANISATION, List.of(), List.of(span(name)));
  }

  private static PlaceMention place(String name) {
    return new PlaceMention(span(name), PlaceMention.Role.LITERAL, Optional.of(at(name)), MODEL);
  }

  private static Event event(String id, String statement, String trigger) {
    return new Event(
        id,
        statement,
        Optional.of(Event.Root.ASSAULT),
        Event.Subtype.AIR_STRIKE,
        span(trigger),
        List.of("a1"),
        List.of(),
        OptionalInt.of(1),
        new When.Unstated(),
        Event.Polarity.HAPPENED,
        Certainty.CERTAIN,
        3,
        MODEL);
  }
}
