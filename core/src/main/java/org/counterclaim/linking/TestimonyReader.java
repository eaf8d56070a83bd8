package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.text.Span;

/** Makes testimonies of statements: who speaks, what it answers, what it counts. Thread-safe. */
final class TestimonyReader {

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Phrases questions = Phrases.of("questions.txt");
  private final Phrases common = Phrases.of("parties.txt");
  private final PolarityReader polarities = new PolarityReader(vocabulary);
  private final CountReader counter = new CountReader();
  private final Phrases agency = Phrases.of("agency.txt");
  private final Refusals refusals = new Refusals();
  private final Phrases withdrawals = Phrases.of("withdrawn.txt");
  private final ActAnswers acts = new ActAnswers(agency, refusals);
  private final Agency acting = new Agency(agency);
  private final Parties parties;
  private final Allegiance allegiance;
  private final ControlAnswers holders;

  TestimonyReader(Parties parties) {
    this.parties = parties;
    this.allegiance = new Allegiance(common, parties);
    this.holders = new ControlAnswers(allegiance);
  }

  /** {@return the testimonies of a reading's statements, in their order} */
  List<Testimony> read(Reading reading, Atlas atlas) {
    PartyFinder named = new PartyFinder(reading, common, parties, allegiance, acting);
    List<Span> withdrawn =
        Sentences.of(reading.report()).stream()
            .filter(each -> isWithdrawn(reading.report().text(), each))
            .toList();
    return reading.statements().stream()
        .map(each -> read(reading, atlas, each, named, withdrawn))
        .toList();
  }

  /** "An earlier version said that police blamed the guards": the outlet says so no more. */
  private boolean isWithdrawn(String text, Span sentence) {
    return !withdrawals.groups(Text.words(text, sentence)).isEmpty();
  }

  private Testimony read(
      Reading reading, Atlas atlas, Statement statement, PartyFinder named, List<Span> withdrawn) {
    String text = reading.report().text();
    StatementRef ref = new StatementRef(reading.report().id(), statement.id());
    String words =
        statement.attribution().content().stream()
            .map(part -> part.in(text))
            .collect(Collectors.joining(" … "));
    Actor speaker = reading.speaker(statement);
    Optional<LocalDate> day = reading.report().published().day();
    Set<String> camps = allegiance.camps(speaker, day);
    boolean somebody = speaker.kind() == Actor.Kind.PERSON || speaker.kind() == Actor.Kind.UNNAMED;
    if (somebody && camps.stream().noneMatch(camp -> camp.length() == 2)) {
      statement.attribution().source().ifPresent(source -> camps.addAll(named.common(source)));
    }
    // "declined to comment on the raid" does not say that there was one, nor answers for anybody.
    Span content = statement.attribution().contentExtent();
    boolean past = withdrawn.stream().anyMatch(sentence -> sentence.covers(content));
    boolean mute = past || acts.refuses(text, statement);
    List<Span> own = mute ? List.of() : OwnWords.of(reading, statement);
    if (refusals.isSilent(text, statement)) {
      camps.clear();
    }
    List<Count> counts = counter.counts(reading, statement, own, camps);
    List<Answer> answers =
        new ArrayList<>(past ? List.of() : answers(reading, words, statement, own, named, camps));
    if (counts.stream().anyMatch(Count::isOfCrowd)) {
      answers.add(new Answer(Question.TOLL, "", "rule crowd"));
    }
    boolean narrated = statement.kind() == StatementKind.NARRATOR;
    String name = narrated ? reading.report().outlet().orElse(speaker.name()) : speaker.name();
    return new Testimony(
        ref,
        name,
        narrated,
        voice(speaker, ref).orElse(name),
        camps,
        reading.report().published().day(),
        statement.saidAt(),
        polarities.read(text, statement, speaker, own, !past && acts.isRejecting(text, statement)),
        Headline.of(reading.report()).map(span -> span.covers(content)).orElse(false),
        words,
        terms(text, own),
        answers,
        counter.tallies(reading, statement, own),
        counts,
        places(atlas, statement));
  }

  private List<Answer> answers(
      Reading reading,
      String words,
      Statement statement,
      List<Span> own,
      PartyFinder named,
      Set<String> camps) {
    Set<String> sides = statement.kind() == StatementKind.NARRATOR ? Set.of() : camps;
    List<Answer> answers =
        new ArrayList<>(
            acts.read(
                reading.report().text(),
                statement,
                own,
                named,
                Speaking.of(reading, statement, sides, allegiance)));
    boolean author = !answers.isEmpty();
    Set<String> shown = questions.groups(Text.words(words));
    if (shown.contains("toll")) {
      answers.add(new Answer(Question.TOLL, "", "rule words"));
    }
    if (shown.contains("weapon") && !author) {
      answers.add(new Answer(Question.WEAPON, "", "rule words"));
    }
    String text = reading.report().text();
    boolean dismisses = acts.dismisses(text, statement);
    List<Answer> held =
        holders.read(
            reading,
            statement,
            dismisses || acts.isRejecting(text, statement),
            dismisses || acts.isShort(text, statement));
    answers.addAll(held);
    if (shown.contains("control") && held.isEmpty()) {
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

  private Set<String> terms(String text, List<Span> own) {
    Set<String> terms = new TreeSet<>();
    own.forEach(part -> terms.addAll(vocabulary.terms(Text.words(text, part))));
    return terms;
  }

  /** A director speaks for the body he heads; "activists" of two reports are not the same. */
  private static Optional<String> voice(Actor speaker, StatementRef ref) {
    return switch (speaker.kind()) {
      case PERSON -> speaker.affiliation().stream().filter(body -> body.length() > 2).findFirst();
      case UNNAMED -> Optional.of(speaker.name() + " in " + ref.report());
      case STATE, ORGANISATION, ARMED_GROUP, MEDIA, NARRATOR -> Optional.empty();
    };
  }

  /** {@return the consonants of the settlements it names} */
  private static Set<String> places(Atlas atlas, Statement statement) {
    return atlas.within(statement.attribution().content()).stream()
        .filter(Spot::isClose)
        .map(spot -> Spot.skeletonOf(spot.name()))
        .collect(Collectors.toSet());
  }
}
