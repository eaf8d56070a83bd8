package org.counterclaim.evaluation;

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
import org.counterclaim.text.Span;

/**
 * Speakers behind pronouns and nominals against labels. A statement is found where a cue overlaps
 * the label's. Its speaker is right where the actor's canonical name is the labelled one: the same
 * words, or the one among the other's with the last word of the label kept (a surname, "campaign"),
 * or its initials; a joint source needs all its names, and two parties are no match for one. Where
 * nobody is named, an unnamed actor is right, and for the writer the narrator.
 */
public final class LabelledSpeakerScore {

  private static final Set<String> SMALL = Set.of("the", "of", "for", "in", "and");

  private final Map<String, Score> scores = new TreeMap<>();

  /** Adds one label, with a reading of its report. */
  public void add(LabelledSpeaker label, Reading reading) {
    Optional<Statement> found = find(label, reading);
    boolean right = found.map(each -> isRight(label, reading.speaker(each), reading)).orElse(false);
    Score score = new Score(right ? 1 : 0, found.isPresent() ? 1 : 0, 1);
    boolean pronoun = StatementScore.isPronoun(label.source().in(reading.report().text()));
    String sort = label.unnamed() ? "unnamed" : pronoun ? "pronoun" : "nominal";
    String half = label.isForDevelopment() ? "developed-on" : "held-out";
    for (String name : List.of("speaker", "speaker-" + sort, "speaker-" + half)) {
      scores.merge(name, score, Score::plus);
    }
  }

  /** {@return figures by name, sorted: of what was found, and of all labels} */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    scores.forEach(
        (name, score) -> {
          figures.put(name + "-of-found", score.precision());
          figures.put(name + "-end-to-end", score.recall());
        });
    return figures;
  }

  /** {@return the statement the label is about: its cue's, of several the one with its source} */
  static Optional<Statement> find(LabelledSpeaker label, Reading reading) {
    return reading.statements().stream()
        .filter(each -> shares(each.attribution().cue(), label.cue()) > 0)
        .max(
            Comparator.comparingInt(
                    (Statement each) -> shares(each.attribution().source(), label.source()))
                .thenComparingInt(each -> shares(each.attribution().cue(), label.cue())));
  }

  private static int shares(Optional<Span> one, Span other) {
    return one.map(span -> MarkedStatement.shared(List.of(span), List.of(other))).orElse(0);
  }

  static boolean isRight(LabelledSpeaker label, Actor actor, Reading reading) {
    String text = reading.report().text();
    if (label.writer()) {
      return actor.kind() == Actor.Kind.NARRATOR;
    }
    if (label.unnamed()) {
      return actor.kind() == Actor.Kind.UNNAMED
          || words(label.source().in(text)).containsAll(words(actor.name()));
    }
    boolean several = label.names().size() > 1;
    return label.names().stream().allMatch(name -> isCalled(name.in(text), actor.name(), several));
  }

  /** {@return whether a name in the text is that of an actor} */
  static boolean isCalled(String labelled, String name, boolean several) {
    List<String> wanted = words(labelled);
    List<String> given = words(name);
    boolean joint = name.contains(" and ") && !labelled.contains(" and ");
    if (wanted.isEmpty() || given.isEmpty() || (joint && !several)) {
      return false;
    }
    Set<String> ours = new HashSet<>(given);
    boolean among = ours.containsAll(wanted) || new HashSet<>(wanted).containsAll(ours);
    boolean letters =
        wanted.size() > 2 && given.size() == 1 && given.get(0).equals(initials(wanted));
    return letters || (among && ours.contains(wanted.get(wanted.size() - 1)));
  }

  private static String initials(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  private static List<String> words(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[\u2019']s\\b", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return List.of(plain.split(" ", -1)).stream()
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }
}
