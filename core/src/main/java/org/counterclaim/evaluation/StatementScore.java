package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;

/**
 * Statements and their speakers against hand-made cases. A found statement is a gold one when their
 * cues overlap, or, where one has no cue, their contents do by half. Borderline statements count
 * neither way; narrator statements are left out. A speaker is right where the actor found is, for
 * most of its statements, the gold actor, and one of its names is that one's; an actor found stands
 * for one gold actor at most, and a pronoun is no name. The names are all phrases that the report
 * has for the actor on one side and on the other; strictly, the canonical name alone on our side
 * and name and aliases on the gold's.
 */
public final class StatementScore {

  static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "our", "my", "who");

  private Score statements = Score.NOTHING;
  private long matched;
  private long speakerRight;
  private long speakerStrictlyRight;
  private long kindRight;
  private long distanceRight;
  private long certaintyRight;
  private final MacroScore certainty = new MacroScore();
  private final MacroScore distance = new MacroScore();

  /** Adds one report of a case, read. */
  public void add(GoldCase gold, int report, Reading reading) {
    List<GoldCase.GoldStatement> expected =
        gold.said().stream()
            .filter(each -> each.report() == report && each.kind() != StatementKind.NARRATOR)
            .toList();
    List<Statement> found =
        reading.statements().stream()
            .filter(each -> each.kind() != StatementKind.NARRATOR)
            .toList();
    List<MarkedStatement> ours =
        found.stream().map(each -> MarkedStatement.of(each.attribution())).toList();
    List<MarkedStatement> theirs = expected.stream().map(GoldCase.GoldStatement::spans).toList();
    List<Matching.Pair> all = Matching.oneToOne(ours, theirs, StatementScore::agreement);
    List<Matching.Pair> pairs =
        all.stream().filter(pair -> !expected.get(pair.expected()).borderline()).toList();
    int borderlineFound = all.size() - pairs.size();
    long firm = expected.stream().filter(each -> !each.borderline()).count();
    statements = statements.plus(new Score(pairs.size(), found.size() - borderlineFound, firm));
    matched += pairs.size();
    for (Matching.Pair pair : pairs) {
      Statement one = found.get(pair.found());
      GoldCase.GoldStatement other = expected.get(pair.expected());
      kindRight += one.kind() == other.kind() ? 1 : 0;
      distanceRight += one.distance() == other.distance() ? 1 : 0;
      certainty.add(one.certainty(), other.certainty());
      distance.add(one.distance(), other.distance());
      certaintyRight += one.certainty() == other.certainty() ? 1 : 0;
    }
    speakerRight +=
        speakersRight(gold, reading, found, expected, pairs, StatementScore::isSpokenOf);
    speakerStrictlyRight +=
        speakersRight(gold, reading, found, expected, pairs, StatementScore::isNamed);
  }

  /** {@return the figures by name, sorted} */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    SpanScore.put(figures, "statements", statements);
    figures.put("speaker-of-found", new Score(speakerRight, matched, matched).precision());
    figures.put("speaker-end-to-end", new Score(speakerRight, 0, statements.expected()).recall());
    figures.put(
        "speaker-strict-of-found", new Score(speakerStrictlyRight, matched, matched).precision());
    figures.put(
        "speaker-strict-end-to-end",
        new Score(speakerStrictlyRight, 0, statements.expected()).recall());
    figures.put("kind-of-found", new Score(kindRight, matched, matched).precision());
    figures.put("distance-of-found", new Score(distanceRight, matched, matched).precision());
    figures.put("certainty-of-found", new Score(certaintyRight, matched, matched).precision());
    figures.put("certainty-macro-f1", certainty.f1());
    figures.put("distance-macro-f1", distance.f1());
    return figures;
  }

  static double agreement(MarkedStatement one, MarkedStatement other) {
    if (!one.cue().isEmpty() && !other.cue().isEmpty()) {
      return MarkedStatement.shared(one.cue(), other.cue());
    }
    int shared = MarkedStatement.shared(one.content(), other.content());
    int longer =
        Math.max(MarkedStatement.length(one.content()), MarkedStatement.length(other.content()));
    return longer > 0 && shared * 2 >= longer ? (double) shared / longer : 0;
  }

  private static long speakersRight(
      GoldCase gold,
      Reading reading,
      List<Statement> found,
      List<GoldCase.GoldStatement> expected,
      List<Matching.Pair> pairs,
      Likeness likeness) {
    record Voice(String found, String expected) {}
    Map<Voice, Integer> counts =
        new TreeMap<>(Comparator.comparing(Voice::found).thenComparing(Voice::expected));
    for (Matching.Pair pair : pairs) {
      Statement statement = found.get(pair.found());
      String speaker = expected.get(pair.expected()).speaker();
      Optional<Actor> actor = reading.actor(statement.speaker());
      Optional<GoldCase.GoldActor> wanted = Optional.ofNullable(gold.actors().get(speaker));
      if (actor.isPresent()
          && wanted.isPresent()
          && likeness.test(actor.get(), wanted.get(), reading.report().text())) {
        counts.merge(new Voice(statement.speaker(), speaker), 1, Integer::sum);
      }
    }
    List<Voice> voices = new ArrayList<>(counts.keySet());
    voices.sort(Comparator.comparingInt((Voice voice) -> -counts.getOrDefault(voice, 0)));
    Set<String> used = new HashSet<>();
    long right = 0;
    for (Voice voice : voices) {
      if (!used.contains("found " + voice.found()) && !used.contains("gold " + voice.expected())) {
        used.add("found " + voice.found());
        used.add("gold " + voice.expected());
        right += counts.getOrDefault(voice, 0);
      }
    }
    return right;
  }

  /** Whether an actor is the gold's. */
  private interface Likeness {
    boolean test(Actor actor, GoldCase.GoldActor wanted, String text);
  }

  private static boolean isSpokenOf(Actor actor, GoldCase.GoldActor wanted, String text) {
    List<String> ours = new ArrayList<>();
    ours.add(actor.name());
    actor.mentions().forEach(mention -> ours.add(mention.in(text)));
    return isOne(actor, ours, wanted, wanted.phrases());
  }

  private static boolean isNamed(Actor actor, GoldCase.GoldActor wanted, String text) {
    return isOne(actor, List.of(actor.name()), wanted, wanted.names());
  }

  private static boolean isOne(
      Actor actor, List<String> ours, GoldCase.GoldActor wanted, List<String> theirs) {
    if (wanted.unnamed() && actor.kind() == Actor.Kind.UNNAMED) {
      return true;
    }
    return ours.stream()
        .map(StatementScore::plain)
        .filter(name -> !name.isEmpty() && !PRONOUNS.contains(name))
        .anyMatch(
            name ->
                theirs.stream().map(StatementScore::plain).anyMatch(other -> same(name, other)));
  }

  /** {@return whether a source is nothing but a pronoun} */
  static boolean isPronoun(String source) {
    return PRONOUNS.contains(plain(source)) || source.equals("me") || source.equals("them");
  }

  private static boolean same(String one, String other) {
    return !other.isEmpty()
        && !PRONOUNS.contains(other)
        && (one.equals(other)
            || (" " + one + " ").contains(" " + other + " ")
            || (" " + other + " ").contains(" " + one + " "));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an) ", "")
        .replaceAll("[’']s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
