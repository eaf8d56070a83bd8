package org.counterclaim.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * All that one report gave, as a pure function of the report and the language pack. Every span lies
 * within the report's text, and every id that is named exists; a reading that breaks this cannot be
 * made.
 *
 * @param report the report that was read
 * @param names names in the order of the text
 * @param actors the parties; statements name them by id
 * @param places toponyms in the order of the text
 * @param times in the order of the text
 * @param statements in the order of their cues
 * @param assertions what the statements say about the world
 * @param replies which statements answer which
 * @param remarks what a reader should know of the reading itself, in plain words: a language that
 *     cannot be read yet, times that stay relative because the report has no date
 */
public record Reading(
    Report report,
    List<Name> names,
    List<Actor> actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    List<Statement> statements,
    Assertions assertions,
    List<Reply> replies,
    List<String> remarks) {

  public Reading {
    Objects.requireNonNull(report, "report");
    names = List.copyOf(names);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    Objects.requireNonNull(assertions, "assertions");
    replies = List.copyOf(replies);
    remarks = List.copyOf(remarks);
    check(report, names, actors, statements);
    check(assertions, replies, places.size(), actors, statements, report);
    Span all = new Span(0, report.text().length());
    places.forEach(place -> require(all, place.span()));
    times.forEach(time -> require(all, time.span()));
  }

  /** A reading that did not look for assertions and replies. */
  public Reading(
      Report report,
      List<Name> names,
      List<Actor> actors,
      List<PlaceMention> places,
      List<TimeMention> times,
      List<Statement> statements,
      List<String> remarks) {
    this(report, names, actors, places, times, statements, Assertions.NONE, List.of(), remarks);
  }

  /** A reading that did not look for places, times, assertions and replies. */
  public Reading(
      Report report,
      List<Name> names,
      List<Actor> actors,
      List<Statement> statements,
      List<String> remarks) {
    this(report, names, actors, List.of(), List.of(), statements, remarks);
  }

  /** {@return a reading that found nothing, with the reason} */
  public static Reading unread(Report report, String remark) {
    return new Reading(report, List.of(), List.of(), List.of(), List.of(remark));
  }

  public Optional<Actor> actor(String id) {
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  public Optional<Statement> statement(String id) {
    return statements.stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  /** {@return the same reading with other assertions} */
  public Reading with(Assertions others) {
    return with(actors, others);
  }

  /** {@return the same reading with other assertions, and with more actors, whom they name} */
  public Reading with(List<Actor> parties, Assertions others) {
    return new Reading(report, names, parties, places, times, statements, others, replies, remarks);
  }

  /** {@return the same reading with other replies} */
  public Reading with(List<Reply> others) {
    return new Reading(
        report, names, actors, places, times, statements, assertions, others, remarks);
  }

  /** {@return the actor who speaks} */
  public Actor speaker(Statement statement) {
    return actor(statement.speaker())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    statement.id() + " is not a statement of this reading"));
  }

  private static void check(
      Report report, List<Name> names, List<Actor> actors, List<Statement> statements) {
    Span all = new Span(0, report.text().length());
    names.forEach(name -> require(all, name.span()));
    Set<String> known = new HashSet<>();
    for (Actor actor : actors) {
      if (!known.add(actor.id())) {
        throw new IllegalArgumentException("two actors are called " + actor.id());
      }
      actor.mentions().forEach(mention -> require(all, mention));
    }
    for (Statement statement : statements) {
      Attribution attribution = statement.attribution();
      attribution.source().ifPresent(span -> require(all, span));
      attribution.cue().ifPresent(span -> require(all, span));
      attribution.content().forEach(span -> require(all, span));
      if (!known.contains(statement.speaker()) || !known.containsAll(statement.via())) {
        throw new IllegalArgumentException(
            statement.id() + " names a speaker or via that is no actor of the reading");
      }
    }
  }

  private static void check(
      Assertions assertions,
      List<Reply> replies,
      int places,
      List<Actor> actors,
      List<Statement> statements,
      Report report) {
    Span all = new Span(0, report.text().length());
    Set<String> parties = actors.stream().map(Actor::id).collect(Collectors.toSet());
    Set<String> said = statements.stream().map(Statement::id).collect(Collectors.toSet());
    for (Event event : assertions.events()) {
      require(all, event.trigger());
      known(event.id(), said.contains(event.statement()), "statement");
      known(event.id(), parties.containsAll(event.actor()), "actor");
      known(event.id(), parties.containsAll(event.recipient()), "recipient");
      known(event.id(), event.place().isEmpty() || index(event.place(), places), "place");
    }
    for (Figure figure : assertions.figures()) {
      require(all, figure.span());
      known("a figure", said.contains(figure.statement()), "statement");
    }
    for (Control control : assertions.control()) {
      require(all, control.evidence());
      known("control", said.contains(control.statement()), "statement");
      known("control", parties.contains(control.holder()), "holder");
      known("control", index(OptionalInt.of(control.place()), places), "place");
    }
    for (Reply reply : replies) {
      reply.evidence().ifPresent(span -> require(all, span));
      known("a reply", said.contains(reply.from()) && said.contains(reply.to()), "statement");
    }
  }

  private static boolean index(OptionalInt index, int size) {
    return index.getAsInt() >= 0 && index.getAsInt() < size;
  }

  private static void known(String who, boolean known, String what) {
    if (!known) {
      throw new IllegalArgumentException(who + " names a " + what + " that the reading has not");
    }
  }

  private static void require(Span all, Span span) {
    if (!all.covers(span)) {
      throw new IllegalArgumentException(
          span + " lies outside the text of " + all.end() + " chars");
    }
  }
}
