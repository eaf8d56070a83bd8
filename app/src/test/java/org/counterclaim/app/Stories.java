package org.counterclaim.app;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.counterclaim.text.Block;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Readings made by hand, so that what is shown does not hang on what is found. */
public final class Stories {

  private static final String TITLE = "Army and mayor at odds over the bridge";
  private static final String FIRST =
      "The army said that the mayor had claimed that rebels held the bridge.";
  private static final String SECOND =
      "“We never left the bridge,” Colonel Amar Dahan insisted. “Not for an hour.”";

  private Stories() {}

  /** {@return a report in which s1 holds s2 and s3 is interrupted by its cue} */
  public static Reading bridge() {
    return bridge(SECOND);
  }

  /** {@return the same report with another second paragraph, which is a colonel's direct speech} */
  public static Reading bridge(String second) {
    String text = TITLE + "\n\n" + FIRST + "\n\n" + second;
    Report report =
        Report.builder("bridge.txt", text)
            .address("https://news.example/bridge")
            .outlet("Example News")
            .title(TITLE)
            .published(Published.parse("2017-12-10"))
            .blocks(
                List.of(
                    new Block(Block.Kind.HEADLINE, span(text, TITLE)),
                    new Block(Block.Kind.PARAGRAPH, span(text, FIRST)),
                    new Block(Block.Kind.PARAGRAPH, span(text, second))))
            .build();
    return new Reading(
        report,
        List.of(),
        List.of(
            actor("a1", "the army", Actor.Kind.ARMED_GROUP),
            actor("a2", "the mayor", Actor.Kind.PERSON),
            actor("a3", "Colonel Amar Dahan", Actor.Kind.PERSON)),
        List.of(
            statement(
                "s1",
                StatementKind.INDIRECT,
                Optional.of(span(text, "The army")),
                Optional.of(span(text, "said")),
                List.of(span(text, "the mayor had claimed that rebels held the bridge")),
                "a1",
                Distance.NEUTRAL),
            statement(
                "s2",
                StatementKind.INDIRECT,
                Optional.of(span(text, "the mayor")),
                Optional.of(span(text, "claimed")),
                List.of(span(text, "rebels held the bridge")),
                "a2",
                Distance.DOUBTING),
            statement(
                "s3",
                StatementKind.DIRECT,
                Optional.empty(),
                Optional.empty(),
                second.equals(SECOND)
                    ? List.of(
                        span(text, "We never left the bridge,"), span(text, "Not for an hour."))
                    : List.of(span(text, second)),
                "a3",
                Distance.NEUTRAL)),
        List.of());
  }

  /** {@return the bridge with a place, who holds it, a figure, and the colonel's denial} */
  public static Reading disputed() {
    Reading bridge = bridge();
    String text = bridge.report().text();
    List<Actor> actors = new ArrayList<>(bridge.actors());
    actors.add(actor("a4", "rebels", Actor.Kind.ARMED_GROUP));
    Provenance byHand = new Provenance("by hand", 0.9);
    return new Reading(
        bridge.report(),
        List.of(),
        actors,
        List.of(
            new PlaceMention(
                span(text, "the bridge"),
                PlaceMention.Role.LITERAL,
                Optional.of(
                    new Place(
                        "the bridge",
                        OptionalLong.of(7),
                        35.5,
                        38.25,
                        Optional.of("SY"),
                        Place.Precision.EXACT)),
                byHand)),
        List.of(),
        bridge.statements(),
        new Assertions(
            List.of(),
            List.of(
                new Figure(
                    "s3",
                    "hour",
                    OptionalLong.empty(),
                    OptionalLong.of(1),
                    span(text, "an hour"),
                    byHand)),
            List.of(
                new Control(
                    "s2",
                    0,
                    "a4",
                    Control.Change.HOLDS,
                    new When.Days(LocalDate.of(2017, 12, 9), LocalDate.of(2017, 12, 9)),
                    span(text, "held"),
                    byHand))),
        List.of(
            new Reply(
                "s3", "s2", Reply.Kind.DENIES, true, Optional.of(span(text, "never")), byHand)),
        List.of());
  }

  /**
   * {@return a report in which one denies (s1), one judges (s2), one is quoted (s3), one asks (s4)
   * and one's word is named without its content (s5)}
   */
  public static Reading ferry() {
    String text =
        "Captain Ilse Norgaard denied that her crew had rammed the ferry. The mayor called it a"
            + " cruel murder. “We saw the lights go out,” a nurse said. The union demanded that the"
            + " inquiry be open. The harbour office did not repeat its allegation.";
    Statement denied =
        statement(
            "s1",
            StatementKind.INDIRECT,
            Optional.of(span(text, "Captain Ilse Norgaard")),
            Optional.of(span(text, "denied")),
            List.of(span(text, "her crew had rammed the ferry")),
            "a1",
            Distance.NEUTRAL);
    Statement asked =
        statement(
            "s4",
            StatementKind.INDIRECT,
            Optional.of(span(text, "The union")),
            Optional.of(span(text, "demanded")),
            List.of(span(text, "the inquiry be open")),
            "a4",
            Distance.NEUTRAL);
    return new Reading(
        Report.builder("ferry.txt", text)
            .outlet("Coast News")
            .title("Blame for the ferry")
            .published(Published.parse("2019-03-04"))
            .build(),
        List.of(),
        List.of(
            actor("a1", "Ilse Norgaard", Actor.Kind.PERSON),
            actor("a2", "the mayor", Actor.Kind.PERSON),
            actor("a3", "a nurse", Actor.Kind.UNNAMED),
            actor("a4", "the union", Actor.Kind.ORGANISATION),
            actor("a5", "the harbour office", Actor.Kind.ORGANISATION)),
        List.of(
            sure(denied, Certainty.DENIED),
            statement(
                "s2",
                StatementKind.INDIRECT,
                Optional.of(span(text, "The mayor")),
                Optional.of(span(text, "called")),
                List.of(span(text, "it a cruel murder")),
                "a2",
                Distance.NEUTRAL),
            statement(
                "s3",
                StatementKind.DIRECT,
                Optional.of(span(text, "a nurse")),
                Optional.of(span(text, "said")),
                List.of(span(text, "We saw the lights go out,")),
                "a3",
                Distance.NEUTRAL),
            sure(asked, Certainty.HOPED),
            statement(
                "s5",
                StatementKind.NOMINAL,
                Optional.of(span(text, "The harbour office")),
                Optional.of(span(text, "allegation")),
                List.of(span(text, "allegation")),
                "a5",
                Distance.DOUBTING)),
        List.of());
  }

  /**
   * {@return the dispute, in which the mayor denies that rebels held the bridge and that anybody
   * was attacked there} Nobody says on which day.
   */
  public static Reading deniedAtTheBridge() {
    Reading story = disputed();
    Control held = story.assertions().control().get(0);
    List<Statement> statements = new ArrayList<>(story.statements());
    statements.set(1, sure(statements.get(1), Certainty.DENIED));
    return new Reading(
        story.report().toBuilder().title("The mayor denies").build(),
        List.of(),
        story.actors(),
        story.places(),
        List.of(),
        statements,
        new Assertions(
            List.of(
                new Event(
                    "e1",
                    "s2",
                    Optional.of(Event.Root.ASSAULT),
                    Event.Subtype.ATTACK,
                    held.evidence(),
                    List.of(),
                    List.of(),
                    OptionalInt.of(0),
                    new When.Unstated(),
                    Event.Polarity.DENIED,
                    Certainty.DENIED,
                    -3,
                    held.provenance())),
            List.of(),
            List.of(
                new Control(
                    "s2",
                    0,
                    held.holder(),
                    held.change(),
                    new When.Unstated(),
                    held.evidence(),
                    held.provenance()))),
        List.of(),
        List.of());
  }

  private static Statement sure(Statement statement, Certainty certainty) {
    return new Statement(
        statement.id(),
        statement.attribution(),
        statement.speaker(),
        statement.via(),
        statement.saidAt(),
        statement.distance(),
        certainty,
        statement.provenance());
  }

  /** {@return a speaker whom nobody names} */
  public static Actor unnamed() {
    return actor("a9", "a senior official", Actor.Kind.UNNAMED);
  }

  /** {@return a report of one paragraph of which every part is the given words} */
  public static Reading of(String words) {
    Report report =
        Report.builder(words, words)
            .address("javascript:" + words)
            .outlet(words)
            .title(words)
            .build();
    Span all = report.blocks().get(0).span();
    return new Reading(
        report,
        List.of(),
        List.of(new Actor("a1", words, Actor.Kind.PERSON, List.of(words), List.of(all))),
        List.of(
            new Statement(
                "s1",
                new Attribution(
                    StatementKind.DIRECT, Optional.of(all), Optional.of(all), List.of(all)),
                "a1",
                List.of("a1"),
                Optional.empty(),
                Distance.NEUTRAL,
                Certainty.CERTAIN,
                new Provenance(words, 0.5))),
        List.of(words));
  }

  /** {@return the bytes such a report could have come from} */
  public static Original original(Reading reading) {
    return Original.of(
        reading.report().text().getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain");
  }

  private static Actor actor(String id, String name, Actor.Kind kind) {
    return new Actor(id, name, kind, List.of(), List.of());
  }

  private static Statement statement(
      String id,
      StatementKind kind,
      Optional<Span> source,
      Optional<Span> cue,
      List<Span> content,
      String speaker,
      Distance distance) {
    return new Statement(
        id,
        new Attribution(kind, source, cue, content),
        speaker,
        List.of(),
        Optional.empty(),
        distance,
        Certainty.CERTAIN,
        new Provenance("by hand", 0.9));
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
