package org.counterclaim.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/** Copies of readings and statements with one thing changed and signed. */
final class Edit {

  private Edit() {}

  static Reading with(
      Reading reading,
      List<Actor> actors,
      List<PlaceMention> places,
      List<Statement> statements,
      Assertions assertions,
      List<Reply> replies) {
    return new Reading(
        reading.report(),
        reading.names(),
        actors,
        places,
        reading.times(),
        statements,
        assertions,
        replies,
        reading.remarks());
  }

  static Reading remarked(Reading reading, List<String> remarks) {
    return new Reading(
        reading.report(),
        reading.names(),
        reading.actors(),
        reading.places(),
        reading.times(),
        reading.statements(),
        reading.assertions(),
        reading.replies(),
        remarks);
  }

  /** {@return the reading with {@code statement} in the place of the one with its id} */
  static Reading put(Reading reading, Statement statement) {
    return withStatements(
        reading,
        reading.statements().stream()
            .map(each -> each.id().equals(statement.id()) ? statement : each)
            .toList());
  }

  static Reading inOrder(Reading reading) {
    return withStatements(
        reading,
        reading.statements().stream()
            .sorted(Comparator.comparing(each -> each.attribution().anchor()))
            .toList());
  }

  private static Reading withStatements(Reading reading, List<Statement> statements) {
    return with(
        reading,
        reading.actors(),
        reading.places(),
        statements,
        reading.assertions(),
        reading.replies());
  }

  static Optional<Actor> actor(Reading reading, Change.Speaker speaker) {
    List<Actor> named =
        reading.actors().stream().filter(each -> each.name().equals(speaker.name())).toList();
    return named.stream()
        .filter(each -> each.kind() == speaker.kind())
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /** {@return the reading with the speaker among its actors, mentioned where the source stands} */
  static Reading withActor(Reading reading, Change.Speaker speaker, Optional<Span> source) {
    if (actor(reading, speaker).isPresent()) {
      return reading;
    }
    int number = reading.actors().size() + 1;
    while (reading.actor("a" + number).isPresent()) {
      number++;
    }
    Actor actor =
        new Actor(
            "a" + number, speaker.name(), speaker.kind(), List.of(), source.stream().toList());
    return with(
        reading,
        Stream.concat(reading.actors().stream(), Stream.of(actor)).toList(),
        reading.places(),
        reading.statements(),
        reading.assertions(),
        reading.replies());
  }

  /** {@return the reading with a statement that the machine missed, in the order of the text} */
  static Reading added(Reading reading, String id, Anchor words, Change.Missed missed, String who) {
    Optional<Span> source = words.source().map(Quote::span);
    Reading cast = withActor(reading, missed.speaker(), source);
    Statement statement =
        new Statement(
            id,
            new Attribution(
                missed.form(),
                source,
                words.cue().map(Quote::span),
                words.content().stream().map(Quote::span).toList()),
            actor(cast, missed.speaker()).orElseThrow().id(),
            List.of(),
            Optional.empty(),
            Distance.NEUTRAL,
            Certainty.CERTAIN,
            new Provenance("added by " + who, 1));
    return inOrder(
        withStatements(
            cast, Stream.concat(cast.statements().stream(), Stream.of(statement)).toList()));
  }

  static Statement accepted(Statement old, String who) {
    return copy(old, old.attribution(), old.speaker(), signed(old.provenance(), "accepted", who));
  }

  static Statement spokenBy(Statement old, String actor, String who) {
    return copy(old, old.attribution(), actor, corrected(old, who));
  }

  static Statement worded(Statement old, Attribution attribution, String who) {
    return copy(old, attribution, old.speaker(), corrected(old, who));
  }

  static Statement at(Statement old, Distance distance, String who) {
    return copy(old, old.saidAt(), distance, old.certainty(), corrected(old, who));
  }

  static Statement committed(Statement old, Certainty certainty, String who) {
    return copy(old, old.saidAt(), old.distance(), certainty, corrected(old, who));
  }

  static Statement said(Statement old, Optional<LocalDate> day, String who) {
    return copy(old, day, old.distance(), old.certainty(), corrected(old, who));
  }

  private static Statement copy(
      Statement old, Attribution attribution, String speaker, Provenance provenance) {
    return new Statement(
        old.id(),
        attribution,
        speaker,
        old.via(),
        old.saidAt(),
        old.distance(),
        old.certainty(),
        provenance);
  }

  private static Statement copy(
      Statement old,
      Optional<LocalDate> saidAt,
      Distance distance,
      Certainty certainty,
      Provenance provenance) {
    return new Statement(
        old.id(),
        old.attribution(),
        old.speaker(),
        old.via(),
        saidAt,
        distance,
        certainty,
        provenance);
  }

  static Reading answering(
      Reading reading, Statement from, Statement to, Reply.Kind kind, String who) {
    List<Reply> replies = new ArrayList<>(notAnswering(reading, from, to).replies());
    replies.add(
        new Reply(
            from.id(),
            to.id(),
            kind,
            false,
            Optional.empty(),
            new Provenance("added by " + who, 1)));
    return reading.with(replies);
  }

  static Reading notAnswering(Reading reading, Statement from, Statement to) {
    return reading.with(
        reading.replies().stream()
            .filter(each -> !each.from().equals(from.id()) || !each.to().equals(to.id()))
            .toList());
  }

  private static Provenance corrected(Statement old, String who) {
    return signed(old.provenance(), "corrected", who);
  }

  /** The machine's part stays named; each person is named once for each thing they did. */
  static Provenance signed(Provenance old, String what, String who) {
    String signature = ", " + what + " by " + who;
    boolean isSigned = (old.by() + ",").contains(signature + ",");
    return new Provenance(isSigned ? old.by() : old.by() + signature, 1);
  }
}
