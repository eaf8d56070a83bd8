package org.counterclaim.analysis.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Lines that begin with whose turn it is: "Q: Who burned the market? / A: The militia. They killed
 * 40." What is answered is the answerer's to the end of the line; what is asked is asserted by
 * nobody. One label alone, "Correction:", makes no interview. For one report.
 */
final class Interview {

  private static final Provenance RULE = new Provenance("rule interview", 0.8);
  private static final Pattern TURN =
      Pattern.compile("(?m)^(\\p{Lu}[\\p{L}.’'-]*(?:\\h\\p{Lu}[\\p{L}.’'-]*){0,3})(:)\\h+(\\S.*)$");

  private final String text;
  private final NavigableMap<Integer, Turn> turns = new TreeMap<>();

  private record Turn(Span label, Span colon, Span words, boolean asks) {

    Span whole() {
      return label.union(words);
    }
  }

  /**
   * @param labels the lists "asks" and "answers"
   */
  Interview(Report report, Map<String, Set<String>> labels) {
    text = report.text();
    Matcher line = TURN.matcher(text);
    boolean asked = false;
    boolean answered = false;
    while (line.find()) {
      String label = line.group(1).toLowerCase(Locale.ROOT);
      boolean asks =
          labels.getOrDefault("asks", Set.of()).contains(label)
              || report.outlet().filter(line.group(1)::equalsIgnoreCase).isPresent();
      asked |= asks;
      answered |= !asks;
      turns.put(
          line.start(), new Turn(span(line, 1), span(line, 2), span(line, 3).strip(text), asks));
    }
    if (!asked || !answered) {
      turns.clear();
    }
  }

  /** {@return the statements without questions that the outlet asks} */
  List<FoundStatement> withoutQuestions(List<FoundStatement> found) {
    return found.stream().filter(each -> !isQuestion(each.attribution())).toList();
  }

  private boolean isQuestion(Attribution each) {
    return each.source()
            .flatMap(source -> at(source.begin()).filter(turn -> turn.label().equals(source)))
            .filter(Turn::asks)
            .isPresent()
        && each.content().stream().allMatch(part -> isAsked(part));
  }

  /** {@return whether words lie in a turn that asks, and their sentence ends in a question mark} */
  boolean isAsked(Span words) {
    Optional<Turn> turn = at(words.begin()).filter(Turn::asks);
    int i = words.begin();
    while (turn.isPresent() && i < turn.get().words().end() && ".!?".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return turn.isPresent() && i < turn.get().words().end() && text.charAt(i) == '?';
  }

  /** {@return the statements, with answers that hold one of the spans said by who answers} */
  List<FoundStatement> given(List<FoundStatement> found, List<Span> spans) {
    Map<Integer, Turn> held = new TreeMap<>();
    for (Span span : spans) {
      at(span.begin())
          .filter(turn -> !turn.asks())
          .ifPresent(turn -> held.put(turn.label().begin(), turn));
    }
    List<FoundStatement> all = new ArrayList<>(found);
    for (Turn turn : held.values()) {
      all.removeIf(each -> each.attribution().source().filter(turn.label()::equals).isPresent());
      all.add(statement(turn));
    }
    return all;
  }

  /** {@return the words that only say whose turn it is} */
  List<Span> labels() {
    return turns.values().stream().map(turn -> turn.label().union(turn.colon())).toList();
  }

  private Optional<Turn> at(int offset) {
    return Optional.ofNullable(turns.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(turn -> turn.whole().contains(offset));
  }

  private static FoundStatement statement(Turn turn) {
    return new FoundStatement(
        new Attribution(
            StatementKind.DIRECT,
            Optional.of(turn.label()),
            Optional.of(turn.colon()),
            List.of(turn.words())),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        RULE);
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
