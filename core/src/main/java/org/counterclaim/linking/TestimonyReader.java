package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;
import org.counterclaim.text.Span;

/** Makes testimonies of statements: who speaks, what it answers, what it counts. Thread-safe. */
final class TestimonyReader {

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Phrases questions = Phrases.of("questions.txt");
  private final Phrases common = Phrases.of("parties.txt");
  private final Phrases groups = Phrases.of("groups.txt");
  private final ActAnswers acts = new ActAnswers(Phrases.of("agency.txt"));
  private final Parties parties;

  TestimonyReader(Parties parties) {
    this.parties = parties;
  }

  /** {@return the testimonies of a reading's statements, in their order} */
  List<Testimony> read(Reading reading) {
    PartyFinder named = new PartyFinder(reading, common, parties);
    return reading.statements().stream().map(each -> read(reading, each, named)).toList();
  }

  private Testimony read(Reading reading, Statement statement, PartyFinder named) {
    String text = reading.report().text();
    StatementRef ref = new StatementRef(reading.report().id(), statement.id());
    String words =
        statement.attribution().content().stream()
            .map(part -> part.in(text))
            .collect(Collectors.joining(" … "));
    Actor speaker = reading.speaker(statement);
    Set<String> camps = new TreeSet<>(speaker.affiliation());
    return new Testimony(
        ref,
        statement.kind() == StatementKind.NARRATOR
            ? reading.report().outlet().orElse(speaker.name())
            : speaker.name(),
        camps,
        reading.report().published().day(),
        statement.saidAt(),
        Headline.of(reading.report())
            .map(span -> span.covers(statement.attribution().contentExtent()))
            .orElse(false),
        words,
        vocabulary.terms(Text.words(words)),
        answers(text, words, statement, named, camps),
        tallies(reading, statement, ref));
  }

  private List<Answer> answers(
      String text, String words, Statement statement, PartyFinder named, Set<String> camps) {
    List<Answer> answers =
        new ArrayList<>(
            statement.kind() == StatementKind.NARRATOR
                ? acts.read(text, statement, named, Set.of())
                : acts.read(text, statement, named, camps));
    boolean author = !answers.isEmpty();
    Set<String> shown = questions.groups(Text.words(words));
    if (shown.contains("toll")) {
      answers.add(new Answer(Question.TOLL, "", "rule words"));
    }
    if (shown.contains("weapon") && !author) {
      answers.add(new Answer(Question.WEAPON, "", "rule words"));
    }
    if (shown.contains("control")) {
      answers.add(new Answer(Question.CONTROL, "", "rule words"));
    }
    if (shown.contains("response")) {
      answers.add(new Answer(Question.RESPONSE, "", "rule words"));
    }
    boolean act = shown.contains("act") && !shown.contains("weapon") && !shown.contains("toll");
    if (!author && (answers.isEmpty() || act || shown.contains("means"))) {
      answers.add(new Answer(Question.ACT, "", "rule words"));
    }
    return answers;
  }

  private List<Tally> tallies(Reading reading, Statement statement, StatementRef ref) {
    return reading.assertions().figures().stream()
        .filter(figure -> figure.statement().equals(statement.id()))
        .map(figure -> new Tally(ref, counted(reading, figure), figure.low(), figure.high()))
        .toList();
  }

  /** "22 children killed" counts children, not all the killed. */
  private String counted(Reading reading, Figure figure) {
    String text = reading.report().text();
    if (figure.what().contains(" ")) {
      return figure.what();
    }
    int behind = figure.span().end();
    List<Text.Word> after =
        Text.words(text, new Span(behind, Math.min(text.length(), behind + 30)));
    List<Text.Word> near = after.subList(0, Math.min(2, after.size()));
    Set<String> whom = groups.groups(near);
    return whom.isEmpty() ? figure.what() : whom.iterator().next() + " " + figure.what();
  }
}
