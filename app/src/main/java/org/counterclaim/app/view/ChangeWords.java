package org.counterclaim.app.view;

import org.counterclaim.claim.When;
import org.counterclaim.correction.Change;

/** A change as people say it. */
public final class ChangeWords {

  private ChangeWords() {}

  /** {@return such as "accepted", "speaker: Karim Brigade", "no time for “struck”"} */
  public static String of(Change change) {
    if (change instanceof Change.Accept) {
      return "accepted";
    } else if (change instanceof Change.Reject) {
      return "no statement";
    } else if (change instanceof Change.Speaker speaker) {
      return "speaker: " + speaker.name();
    } else if (change instanceof Change.Words words) {
      return words(words);
    } else if (change instanceof Change.Form form) {
      return "kind: " + StatementView.word(form.kind());
    } else if (change instanceof Change.Cue cue) {
      return "distance: " + StatementView.word(cue.distance());
    } else if (change instanceof Change.Commitment commitment) {
      return "certainty: " + StatementView.word(commitment.certainty());
    } else if (change instanceof Change.Said said) {
      return "said: " + said.day().map(Object::toString).orElse("nobody knows when");
    } else if (change instanceof Change.Where where) {
      return "“"
          + where.trigger().words()
          + "” happened at "
          + where.location().map(at -> at.place().name()).orElse("an unknown place");
    } else if (change instanceof Change.Happened happened) {
      return "“" + happened.trigger().words() + "” happened " + when(happened.when());
    } else if (change instanceof Change.Answer answer) {
      return StatementView.word(answer.kind()) + " “" + answer.to().words() + "”";
    } else if (change instanceof Change.NoAnswer answer) {
      return "does not answer “" + answer.to().words() + "”";
    }
    if (change instanceof Change.Missed missed) {
      return "missed by the machine: " + missed.speaker().name() + " says it";
    } else if (change instanceof Change.SameHappening same) {
      return "tells of the same happening as “" + same.other().words() + "”";
    } else if (change instanceof Change.OtherHappening other) {
      return "tells of another happening than “" + other.other().words() + "”";
    } else if (change instanceof Change.AnswerAcross answer) {
      return StatementView.word(answer.kind()) + " “" + answer.other().words() + "” elsewhere";
    } else if (change instanceof Change.NoAnswerAcross answer) {
      return "does not answer “" + answer.other().words() + "” elsewhere";
    }
    throw new IllegalArgumentException("no words for " + change);
  }

  private static String words(Change.Words words) {
    return "source: "
        + words.words().source().map(quote -> "“" + quote.words() + "”").orElse("none")
        + ", cue: "
        + words.words().cue().map(quote -> "“" + quote.words() + "”").orElse("none")
        + ", content: “"
        + words.words().words()
        + "”";
  }

  private static String when(When when) {
    if (when instanceof When.Days days) {
      return days.first().equals(days.last())
          ? "on " + days.first()
          : "between " + days.first() + " and " + days.last();
    }
    return "at an unknown time";
  }
}
