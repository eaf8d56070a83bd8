package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * A report made of sentences whose source, cue and content are marked as {@code <The army> [said]
 * {it fell}}; every party is also found wherever its name stands.
 */
final class Debate {

  private static final Provenance HAND = new Provenance("hand", 1);

  private final StringBuilder text = new StringBuilder();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, String> parties = new TreeMap<>();
  private int begin;

  /** Adds a party: an id and the name it goes by in the text. */
  Debate party(String id, String name) {
    parties.put(id, name);
    return this;
  }

  Debate says(String speaker, String marked) {
    return says(speaker, Certainty.CERTAIN, marked);
  }

  Debate says(String speaker, Certainty certainty, String marked) {
    begin = text.length();
    StringBuilder plain = new StringBuilder();
    Map<Character, Integer> opened = new TreeMap<>();
    Map<Character, Span> spans = new TreeMap<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if ("<[{".indexOf(c) >= 0) {
        opened.put(c, begin + plain.length());
      } else if (">]}".indexOf(c) >= 0) {
        char opening = "<[{".charAt(">]}".indexOf(c));
        spans.put(opening, new Span(opened.getOrDefault(opening, 0), begin + plain.length()));
      } else {
        plain.append(c);
      }
    }
    text.append(plain).append(' ');
    add(
        speaker,
        certainty,
        spans.containsKey('<') ? StatementKind.INDIRECT : StatementKind.NARRATOR,
        Optional.ofNullable(spans.get('<')),
        Optional.ofNullable(spans.get('[')),
        spans.getOrDefault('{', new Span(begin, begin + plain.length())));
    return this;
  }

  /** Adds a statement within the last sentence, by the words that are its cue and its content. */
  Debate within(String speaker, String cue, String content) {
    add(
        speaker,
        Certainty.CERTAIN,
        StatementKind.NOMINAL,
        Optional.empty(),
        Optional.of(find(cue)),
        find(content));
    return this;
  }

  /** Adds a figure to the last statement. */
  Debate counting(String what, OptionalLong low, OptionalLong high) {
    Statement last = statements.get(statements.size() - 1);
    Span words = last.attribution().content().get(0);
    figures.add(new Figure(last.id(), what, low, high, words, HAND));
    return this;
  }

  /** A paragraph ends. */
  Debate paragraph() {
    text.append("\n\n");
    return this;
  }

  Reading reading() {
    List<Actor> actors = new ArrayList<>();
    parties.forEach(
        (id, name) -> {
          List<Span> mentions = new ArrayList<>();
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Span(at, at + name.length()));
          }
          actors.add(new Actor(id, name, Actor.Kind.ORGANISATION, List.of(), mentions));
        });
    return new Reading(
        Report.of("debate.txt", text.toString()),
        List.of(),
        actors,
        List.of(),
        List.of(),
        statements,
        new Assertions(List.of(), figures, List.of()),
        List.of(),
        List.of());
  }

  Sayings sayings() {
    return new Sayings(reading(), ReplyWords.english());
  }

  /** {@return whom a principle picks for a statement, counted from 1 in the order of the text} */
  Optional<Integer> pick(int statement, Clue principle) {
    Sayings sayings = sayings();
    Addressees addressees = new Addressees(sayings, new Pairs(sayings));
    return Optional.ofNullable(addressees.of(statement - 1).get(principle)).map(order -> order + 1);
  }

  /** {@return the replies of at least some confidence, such as "s2 denies s1"} */
  List<String> replies(double least) {
    return named(ReportReplies.english().find(reading(), least));
  }

  /** {@return the replies that a reading tells} */
  List<String> told() {
    return named(ReportReplies.english().find(reading()));
  }

  private static List<String> named(List<Reply> replies) {
    return replies.stream()
        .map(
            reply ->
                reply.from()
                    + " "
                    + reply.kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + reply.to())
        .toList();
  }

  private Span find(String words) {
    int at = text.indexOf(words, begin);
    if (at < 0) {
      throw new IllegalArgumentException("no '" + words + "' in the last sentence");
    }
    return new Span(at, at + words.length());
  }

  private void add(
      String speaker,
      Certainty certainty,
      StatementKind kind,
      Optional<Span> source,
      Optional<Span> cue,
      Span content) {
    parties.putIfAbsent(speaker, speaker);
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Attribution(kind, source, cue, List.of(content)),
            speaker,
            List.of(),
            Optional.empty(),
            Distance.NEUTRAL,
            certainty,
            HAND));
  }
}
