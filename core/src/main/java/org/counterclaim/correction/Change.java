package org.counterclaim.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;

/** What is to be different in one statement of a reading, or that it is right as it is. */
public sealed interface Change {

  /**
   * {@return the reading so changed; empty if it has not what the change needs beside its
   * statement}
   *
   * @param statement a statement of {@code reading}
   * @param who signs what is changed
   */
  Optional<Reading> in(Reading reading, Statement statement, String who);

  /** It is right as it is. Takes back an earlier {@link Reject}. */
  record Accept() implements Change {
    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return Optional.of(Edit.put(reading, Edit.accepted(statement, who)));
    }
  }

  /** It is no statement. {@link Corrections} drops it, as a later Accept may take that back. */
  record Reject() implements Change {
    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return Optional.of(reading);
    }
  }

  /**
   * Somebody else speaks.
   *
   * @param name an actor of the reading is meant if it bears the name; else one is made
   * @param kind decides between actors of one name, and is the kind of a new one
   */
  record Speaker(String name, Actor.Kind kind) implements Change {
    public Speaker {
      name = name.strip();
      Objects.requireNonNull(kind, "kind");
      Bounds.check("a speaker's name", name, Bounds.NAME);
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      Reading cast = Edit.withActor(reading, this, statement.attribution().source());
      Statement spoken = Edit.spokenBy(statement, Edit.actor(cast, this).orElseThrow().id(), who);
      return Optional.of(Edit.put(cast, spoken));
    }
  }

  /** Source, cue and content lie elsewhere in the text; the kind stays. */
  record Words(Anchor words) implements Change {
    /**
     * @throws IllegalArgumentException if contents are empty, overlap or are out of order
     */
    public Words {
      attribution(words, StatementKind.INDIRECT);
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return words.standsIn(reading.report().text())
          ? Optional.of(
              Edit.inOrder(
                  Edit.put(
                      reading, Edit.worded(statement, attribution(words, statement.kind()), who))))
          : Optional.empty();
    }

    private static Attribution attribution(Anchor words, StatementKind kind) {
      List<Span> content = words.content().stream().map(Quote::span).toList();
      return new Attribution(
          kind, words.source().map(Quote::span), words.cue().map(Quote::span), content);
    }
  }

  /** The words are given in another form. */
  record Form(StatementKind kind) implements Change {
    public Form {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      Attribution old = statement.attribution();
      Attribution formed = new Attribution(kind, old.source(), old.cue(), old.content());
      return Optional.of(Edit.put(reading, Edit.worded(statement, formed, who)));
    }
  }

  /** The reporter's cue adds something else. */
  record Cue(Distance distance) implements Change {
    public Cue {
      Objects.requireNonNull(distance, "distance");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return Optional.of(Edit.put(reading, Edit.at(statement, distance, who)));
    }
  }

  /** The speaker commits to something else. */
  record Commitment(Certainty certainty) implements Change {
    public Commitment {
      Objects.requireNonNull(certainty, "certainty");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return Optional.of(Edit.put(reading, Edit.committed(statement, certainty, who)));
    }
  }

  /** It was said on another day, or nobody knows when. */
  record Said(Optional<LocalDate> day) implements Change {
    public Said {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return Optional.of(Edit.put(reading, Edit.said(statement, day, who)));
    }
  }

  /**
   * An event of the statement took place elsewhere.
   *
   * @param trigger the word that names the event
   * @param location where; empty if the words do not say
   */
  record Where(Quote trigger, Optional<Location> location) implements Change {
    public Where {
      Objects.requireNonNull(trigger, "trigger");
      Objects.requireNonNull(location, "location");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return EventEdit.at(reading, statement, trigger)
          .filter(edit -> location.stream().allMatch(at -> at.standsIn(reading)))
          .map(edit -> edit.place(location, who));
    }
  }

  /**
   * A place of the map with the words that name it.
   *
   * @param words the toponym in the report, or the event's trigger where the report names none
   */
  record Location(Quote words, Place place) {
    public Location {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(place, "place");
      Bounds.check("a place's name", place.name(), Bounds.NAME);
    }

    private boolean standsIn(Reading reading) {
      return words.standsIn(reading.report().text());
    }
  }

  /**
   * An event of the statement took place at another time.
   *
   * @param trigger the word that names the event
   */
  record Happened(Quote trigger, When when) implements Change {
    public Happened {
      Objects.requireNonNull(trigger, "trigger");
      Objects.requireNonNull(when, "when");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return EventEdit.at(reading, statement, trigger).map(edit -> edit.time(when, who));
    }
  }

  /** It answers {@code to} in this way, and in no other. */
  record Answer(Anchor to, Reply.Kind kind) implements Change {
    public Answer {
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return to.find(reading)
          .filter(answered -> !answered.id().equals(statement.id()))
          .map(answered -> Edit.answering(reading, statement, answered, kind, who));
    }
  }

  /**
   * The machine missed it: its words make a statement. Where a newer reading has found it, that one
   * stands, with this speaker.
   *
   * @param form how the words are given
   */
  record Missed(StatementKind form, Speaker speaker) implements Change {
    public Missed {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(speaker, "speaker");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return speaker.in(reading, statement, who);
    }
  }

  /** What ties the statement to one of another report. The reading stays as it is. */
  sealed interface Across extends Change {

    /** {@return the id of the other report} */
    String report();

    /** {@return which statement of it} */
    Anchor other();

    @Override
    default Optional<Reading> in(Reading reading, Statement statement, String who) {
      return Optional.of(reading);
    }
  }

  /** Both tell of one happening, and so do all that are tied to either. */
  record SameHappening(String report, Anchor other) implements Across {
    public SameHappening {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(other, "other");
    }
  }

  /** The statement's report tells of another happening here than the other statement. */
  record OtherHappening(String report, Anchor other) implements Across {
    public OtherHappening {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(other, "other");
    }
  }

  /** It answers a statement of another report in this way, and in no other. */
  record AnswerAcross(String report, Anchor other, Reply.Kind kind) implements Across {
    public AnswerAcross {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /** It does not answer that statement of another report. */
  record NoAnswerAcross(String report, Anchor other) implements Across {
    public NoAnswerAcross {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(other, "other");
    }
  }

  /** It does not answer {@code to}. */
  record NoAnswer(Anchor to) implements Change {
    public NoAnswer {
      Objects.requireNonNull(to, "to");
    }

    @Override
    public Optional<Reading> in(Reading reading, Statement statement, String who) {
      return to.find(reading).map(answered -> Edit.notAnswering(reading, statement, answered));
    }
  }
}
