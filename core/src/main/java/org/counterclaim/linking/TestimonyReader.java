package org.counterclaim.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;

/** Makes testimonies of statements. Thread-safe. */
final class TestimonyReader {

  private final Vocabulary vocabulary = Vocabulary.english();

  Testimony read(Reading reading, Statement statement) {
    String text = reading.report().text();
    StatementRef ref = new StatementRef(reading.report().id(), statement.id());
    String words =
        statement.attribution().content().stream()
            .map(part -> part.in(text))
            .collect(Collectors.joining(" … "));
    Actor speaker = reading.speaker(statement);
    Set<String> camps = new TreeSet<>(speaker.affiliation());
    List<Tally> tallies =
        reading.assertions().figures().stream()
            .filter(figure -> figure.statement().equals(statement.id()))
            .map(figure -> new Tally(ref, figure.what(), figure.low(), figure.high()))
            .toList();
    return new Testimony(
        ref,
        statement.kind() == StatementKind.NARRATOR
            ? reading.report().outlet().orElse(speaker.name())
            : speaker.name(),
        camps,
        reading.report().published().day(),
        statement.saidAt(),
        words,
        vocabulary.terms(Text.words(words)),
        List.of(),
        tallies);
  }
}
