package org.counterclaim.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * A statement in words.
 *
 * @param speaker the speaker's name after resolving
 * @param via names of those through whom it reached us, the outermost first
 * @param source the words that name the speaker in the text
 * @param content the words said, a part a span
 * @param tags kind, distance unless neutral, certainty unless certain
 * @param manner the same without certainty
 * @param commitment certainty; "" where it is certain
 * @param confidence in percent
 * @param offsets where content stands, such as "120–164, 180–201"; half-open
 * @param depth how many statements of the report enclose it
 * @param asserts what it says about the world
 * @param replies what it answers and what answers it, within the report
 * @param citation the words with speaker, report and place in it, to be pasted elsewhere
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
    List<String> manner,
    String commitment,
    Optional<String> saidAt,
    int confidence,
    String by,
    String offsets,
    int depth,
    PartyView party,
    List<AssertionView> asserts,
    List<ReplyView> replies,
    String citation) {

  public StatementView {
    via = List.copyOf(via);
    content = List.copyOf(content);
    tags = List.copyOf(tags);
    manner = List.copyOf(manner);
    asserts = List.copyOf(asserts);
    replies = List.copyOf(replies);
  }

  /** {@return the statement in words, {@code depth} statements deep} */
  static StatementView of(Reading reading, Parties parties, Statement statement, int depth) {
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
        manner(statement),
        Wording.commitment(statement.certainty()),
        statement.saidAt().map(Object::toString),
        (int) Math.round(100 * statement.provenance().confidence()),
        statement.provenance().by(),
        attribution.content().stream().map(StatementView::range).collect(Collectors.joining(", ")),
        depth,
        parties.of(reading.speaker(statement)).orElseThrow(),
        AssertionWords.of(reading, statement.id()),
        replies(reading, statement.id()),
        citation(reading, statement));
  }

  /** {@return the words of a statement, who said them by which word, and where they stand} */
  public static String citation(Reading reading, Statement statement) {
    Report report = reading.report();
    Wording wording = Wording.of(reading, statement);
    return wording.line(" […] ")
        + " — "
        + reading.speaker(statement).name()
        + (wording.cue().isEmpty() ? "" : " (“" + wording.cue() + "”)")
        + ", "
        + Stream.of(
                report.title().map(title -> "“" + title + "”"),
                report.outlet(),
                report.published().day().map(Object::toString),
                report.address().or(() -> Optional.of(report.source())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "))
        + " ("
        + report.id()
        + ", characters "
        + statement.attribution().content().stream()
            .map(StatementView::range)
            .collect(Collectors.joining(", "))
        + ")";
  }

  private static List<ReplyView> replies(Reading reading, String id) {
    List<ReplyView> replies = new ArrayList<>();
    for (Reply reply : reading.replies()) {
      if (reply.from().equals(id)) {
        replies.add(reply(reading, reply, reply.to(), word(reply.kind())));
      } else if (reply.to().equals(id)) {
        replies.add(reply(reading, reply, reply.from(), passive(reply.kind())));
      }
    }
    return replies;
  }

  private static ReplyView reply(Reading reading, Reply reply, String other, String relation) {
    return new ReplyView(
        relation,
        other,
        reading.statement(other).map(said -> reading.speaker(said).name()).orElse(""),
        reply.kind().against(),
        reply.explicit());
  }

  private static String passive(Reply.Kind kind) {
    return switch (kind) {
      case DENIES -> "denied by";
      case DISPUTES -> "disputed by";
      case SUPPORTS -> "supported by";
      case REPEATS -> "repeated by";
      case DEFLECTS -> "deflected by";
      case CONCEDES -> "conceded by";
      case RETRACTS -> "taken back by";
    };
  }

  /** {@return what sets a statement apart, in words: its kind first, then what is not plain} */
  public static List<String> tags(Statement statement) {
    return Stream.concat(
            manner(statement).stream(), Stream.of(Wording.commitment(statement.certainty())))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** {@return the same without its certainty, for where that stands before the words} */
  public static List<String> manner(Statement statement) {
    return Stream.of(word(statement.kind()), word(statement.distance()))
        .filter(word -> !word.equals("neutral"))
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
