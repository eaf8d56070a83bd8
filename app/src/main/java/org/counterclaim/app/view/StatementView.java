package org.counterclaim.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * A statement in words.
 *
 * @param speaker the speaker's name after resolving
 * @param via names of those through whom it reached us, the outermost first
 * @param source the words that name the speaker in the text
 * @param content the words said, a part a span
 * @param tags kind, distance unless neutral, certainty unless certain
 * @param confidence in percent
 * @param offsets where content stands, such as "120–164, 180–201"; half-open
 * @param depth how many statements of the report enclose it
 */
public record StatementView(
    String id,
    String speaker,
    List<String> via,
    Optional<String> source,
    Optional<String> cue,
    List<String> content,
    String kind,
    String distance,
    String certainty,
    List<String> tags,
    Optional<String> saidAt,
    int confidence,
    String by,
    String offsets,
    int depth) {

  public StatementView {
    via = List.copyOf(via);
    content = List.copyOf(content);
    tags = List.copyOf(tags);
  }

  /** {@return the statement in words, {@code depth} statements deep} */
  static StatementView of(Reading reading, Statement statement, int depth) {
    String text = reading.report().text();
    Attribution attribution = statement.attribution();
    return new StatementView(
        statement.id(),
        reading.speaker(statement).name(),
        statement.via().stream()
            .flatMap(id -> reading.actor(id).stream())
            .map(Actor::name)
            .toList(),
        attribution.source().map(span -> span.in(text)),
        attribution.cue().map(span -> span.in(text)),
        attribution.content().stream().map(span -> span.in(text)).toList(),
        word(statement.kind()),
        word(statement.distance()),
        word(statement.certainty()),
        tags(statement),
        statement.saidAt().map(Object::toString),
        (int) Math.round(100 * statement.provenance().confidence()),
        statement.provenance().by(),
        attribution.content().stream().map(StatementView::range).collect(Collectors.joining(", ")),
        depth);
  }

  /** {@return what sets a statement apart, in words: its kind first, then what is not plain} */
  public static List<String> tags(Statement statement) {
    return Stream.of(
            word(statement.kind()), word(statement.distance()), word(statement.certainty()))
        .filter(word -> !word.equals("neutral") && !word.equals("certain"))
        .toList();
  }

  /** {@return the constant as people write it} */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String range(Span span) {
    return span.begin() + "–" + span.end();
  }
}
