package org.counterclaim.analysis.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** Finds who takes, loses, holds or contests which place. Thread-safe. */
public final class ControlFinder {

  private static final double CONFIDENCE = 0.7;
  private static final List<ControlRule> RULES =
      List.of(
          new ExpelRule(),
          new FallRule(),
          new PrepositionRule(),
          new ControlOfRule(),
          new UnderRule(),
          new NounRule(),
          new HeldRule(),
          new StrongholdRule(),
          new VerbRule());

  private final WordLists lists;
  private final WordLists classes;

  /** One place has one change by one word. */
  private record Key(int place, Control.Change change, Span evidence) {}

  public ControlFinder(LanguagePack pack) {
    this.lists = new WordLists(pack, "control/words");
    this.classes = new WordLists(pack, "word-classes");
  }

  /** {@return the changes in the order of the text; none before the first literal place} */
  public List<FoundControl> find(
      Report report, List<Sentence> sentences, List<PlaceMention> places, List<TimeMention> times) {
    Ground ground = Ground.of(report.text(), places, lists);
    NavigableMap<Integer, TimeMention> days = new TreeMap<>();
    times.stream()
        .filter(time -> time.days() instanceof When.Days)
        .forEach(time -> days.put(time.span().begin(), time));
    List<FoundControl> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      if (ground.begins().lowerKey(span.end()) != null) {
        Clause clause = new Clause(Words.of(report.text(), span), lists, classes, ground);
        find(clause, span, days, found);
      }
    }
    return found;
  }

  private static void find(
      Clause clause,
      Span sentence,
      NavigableMap<Integer, TimeMention> days,
      List<FoundControl> found) {
    Set<Key> known = new HashSet<>();
    for (int i = 0; i < clause.words().size(); i++) {
      for (ControlRule rule : RULES) {
        for (Hold hold : rule.at(clause, i)) {
          if (hold.isFull()) {
            add(hold, sentence, days, known, found);
          }
        }
      }
    }
  }

  private static void add(
      Hold hold,
      Span sentence,
      NavigableMap<Integer, TimeMention> days,
      Set<Key> known,
      List<FoundControl> found) {
    When when = when(hold.evidence(), sentence, days);
    Provenance provenance = new Provenance("rule " + hold.rule(), CONFIDENCE);
    for (int place : hold.places()) {
      boolean again =
          known.stream()
              .anyMatch(
                  key ->
                      key.place() == place
                          && key.change() == hold.change()
                          && key.evidence().overlaps(hold.evidence()));
      if (!again) {
        known.add(new Key(place, hold.change(), hold.evidence()));
        found.add(
            new FoundControl(
                place, hold.parties(), hold.change(), when, hold.evidence(), provenance));
      }
    }
  }

  /** The nearest time of the sentence that covers days. */
  private static When when(Span evidence, Span sentence, NavigableMap<Integer, TimeMention> days) {
    When nearest = new When.Unstated();
    int least = Integer.MAX_VALUE;
    for (TimeMention time : days.subMap(sentence.begin(), sentence.end()).values()) {
      int distance = Math.abs(time.span().begin() - evidence.begin());
      if (distance < least) {
        least = distance;
        nearest = time.days();
      }
    }
    return nearest;
  }
}
