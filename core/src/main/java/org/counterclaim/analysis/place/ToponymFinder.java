package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Finds what is probably meant as a place: the longest capitalised names that the gazetteer knows,
 * weighed by the words around them, or what a model named. Thread-safe.
 */
final class ToponymFinder {

  private static final double POSSIBLE = 0.2;
  private static final double LIKELY = 0.5;
  private static final double SURE = 0.8;
  private static final double LIKELY_BESIDE_A_MODEL = 0.9;

  private final Lexicon lexicon;
  private final Predicate<String> actors;
  private final Bearers bearers;
  private final LongestNames longest;
  private final WholeNames whole;
  private final OrdinaryWords ordinary;

  ToponymFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this(gazetteer, lexicon, name -> false);
  }

  /**
   * Takes no known actor for a place that is only called alike.
   *
   * @param actors whether a name is that of a person, group or outlet
   */
  ToponymFinder(Gazetteer gazetteer, Lexicon lexicon, Predicate<String> actors) {
    this.lexicon = lexicon;
    this.actors = actors;
    bearers = new Bearers(gazetteer, lexicon);
    Facilities facilities = new Facilities(gazetteer, lexicon);
    longest = new LongestNames(gazetteer, lexicon, bearers, facilities);
    whole = new WholeNames(gazetteer, lexicon, bearers, facilities, longest);
    ordinary = new OrdinaryWords(gazetteer, lexicon);
  }

  /** {@return the toponyms in the order of the text, none overlapping another} */
  List<Toponym> find(ReportWords words, ReportClues report, List<Name> told) {
    List<Name> names =
        new Namesakes(told, words, actors)
            .settle(told, each -> bearers.called(words, each.begin(), each.end() - 1)).stream()
                .filter(name -> !isPlace(name) || !ordinary.include(words, name))
                .toList();
    List<Toponym> found = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Name name : names) {
      boolean free = taken.stream().noneMatch(span -> span.overlaps(name.span()));
      if (isPlace(name) && free) {
        whole.of(words, name).ifPresent(found::add);
        found.stream().skip(taken.size()).map(Toponym::span).forEach(taken::add);
      }
    }
    for (Toponym each : candidates(words, report)) {
      if (taken.stream().noneMatch(span -> span.overlaps(each.span()))) {
        judge(each, words, names).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /** {@return all that might be a toponym, with its probability, however small} */
  List<Toponym> candidates(ReportWords words, ReportClues report) {
    List<Toponym> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Toponym> named = longest.from(words, at);
      if (named.isPresent()) {
        found.add(named.get());
        at = named.get().lastWord() + 1;
      } else {
        at++;
      }
    }
    report.noteLocated(found);
    List<Toponym> weighed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Toponym each = found.get(i);
      double probability =
          each.kind() == Toponym.Kind.ADJECTIVE
              ? WholeNames.PROBABILITY
              : probability(report.cluesOf(each, found, i));
      weighed.add(each.withProbability(probability));
    }
    return inOneSense(weighed);
  }

  /**
   * A name that is surely a place somewhere in the report is one wherever it is not unlikely to be:
   * "Douma's fall", where another sentence says "in Douma".
   */
  private static List<Toponym> inOneSense(List<Toponym> weighed) {
    Set<String> sure = new HashSet<>();
    for (Toponym each : weighed) {
      if (each.kind() == Toponym.Kind.NAME && each.probability() >= SURE) {
        sure.add(each.key());
      }
    }
    return weighed.stream()
        .map(
            each ->
                each.probability() >= POSSIBLE
                        && each.probability() < LIKELY
                        && sure.contains(each.key())
                    ? each.withProbability(LIKELY)
                    : each)
        .toList();
  }

  private double probability(Map<Clue, Double> clues) {
    double sum = 0;
    for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
      sum += clue.getValue() * lexicon.weight(clue.getKey());
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private Optional<Toponym> judge(Toponym toponym, ReportWords words, List<Name> names) {
    String text = words.text(toponym.firstWord(), toponym.lastWord());
    if (toponym.kind() == Toponym.Kind.NAME
        && actors.test(text)
        && !Namesakes.isCalledSo(text, toponym.candidates())) {
      return Optional.empty();
    }
    if (names.isEmpty()) {
      return Optional.of(toponym).filter(each -> each.probability() >= LIKELY);
    }
    Set<Name.Kind> kinds = EnumSet.noneOf(Name.Kind.class);
    for (Name name : names) {
      if (name.span().overlaps(toponym.span())) {
        boolean acts = name.span().equals(toponym.span()) && mayAct(toponym, text);
        kinds.add(acts && name.kind() == Name.Kind.ORGANISATION ? Name.Kind.PLACE : name.kind());
      }
    }
    if (kinds.contains(Name.Kind.PLACE)
        || kinds.contains(Name.Kind.FACILITY)
        || kinds.contains(Name.Kind.NATIONALITY)) {
      return Optional.of(
          toponym.withProbability(Math.max(WholeNames.PROBABILITY, toponym.probability())));
    }
    boolean free = kinds.isEmpty() && toponym.probability() >= LIKELY_BESIDE_A_MODEL;
    return Optional.of(toponym).filter(each -> free);
  }

  /**
   * Whether a place is one that acts, as states, provinces and large towns do: "Moscow denied it".
   * A group that a model has seen in "the Star" or "the Front" is no village of that name, unless
   * the words around say that a place is meant ("in Star") and nobody known is called so.
   */
  private boolean mayAct(Toponym toponym, String text) {
    return toponym.kind() != Toponym.Kind.NAME
        || (toponym.probability() >= SURE && !actors.test(text))
        || toponym.candidates().stream()
            .map(Gazetteer.Named::entry)
            .anyMatch(each -> each.feature().isDivision() || each.isWellKnown());
  }

  private static boolean isPlace(Name name) {
    return name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.FACILITY;
  }
}
