package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.ledger.Story;

/**
 * One matter: its positions side by side, who stands against whom, figures, and all statements in
 * the order of time.
 *
 * @param siblings other matters of the same happening
 * @param rest statements that take no position
 * @param disputes who holds what against whom
 * @param timeline the first of all statements in the order of time
 * @param more how many statements are not shown
 * @param atlas the places that are spoken of
 */
public record MatterPage(
    MatterLine line,
    List<MatterLine> siblings,
    List<Column> positions,
    List<Quote> rest,
    List<Dispute> disputes,
    List<Chart> charts,
    List<Quote> timeline,
    int more,
    Atlas atlas) {

  public MatterPage {
    siblings = List.copyOf(siblings);
    positions = List.copyOf(positions);
    rest = List.copyOf(rest);
    disputes = List.copyOf(disputes);
    charts = List.copyOf(charts);
    timeline = List.copyOf(timeline);
  }

  /**
   * A position with those who take it.
   *
   * @param against labels of the positions that cannot be true beside it
   */
  public record Column(String label, List<String> against, List<Quote> quotes) {

    public Column {
      against = List.copyOf(against);
      quotes = List.copyOf(quotes);
    }
  }

  /** Somebody against somebody. */
  public record Dispute(String one, String what, String other, String address) {}

  /** {@return the page of a matter, whose statements are given with their words} */
  public static MatterPage of(
      MatterLine line, Story story, List<StatementRecord> records, Atlas atlas) {
    Matter matter = line.matter();
    Map<StatementRef, Quote> quotes = Quote.of(records);
    List<Column> columns = new ArrayList<>();
    Set<StatementRef> placed = new LinkedHashSet<>();
    for (int place = 0; place < matter.positions().size(); place++) {
      Position position = matter.positions().get(place);
      placed.addAll(position.statements());
      columns.add(
          new Column(
              position.label(), against(matter, place), quotes(position.statements(), quotes)));
    }
    List<Quote> timeline = new ArrayList<>(quotes.values());
    timeline.sort((one, other) -> one.day().compareTo(other.day()));
    return new MatterPage(
        line,
        story.matters().stream().filter(each -> !each.matter().id().equals(matter.id())).toList(),
        columns,
        quotes(matter.statements().stream().filter(ref -> !placed.contains(ref)).toList(), quotes),
        disputes(matter, story.replies(), quotes),
        Chart.of(matter.figures(), quotes),
        timeline,
        matter.statements().size() - records.size(),
        atlas);
  }

  /** {@return what the grade means, in a sentence} */
  public static String meaning(Grade grade) {
    return switch (grade) {
      case CONCEDED -> "a position was admitted by the party whom it burdens";
      case CONTESTED -> "positions are taken that cannot both be true";
      case UNANSWERED -> "a party is accused, and no answer of it or for it is known";
      case CORROBORATED -> "two or more origins that do not depend on each other say the same";
      case REPEATED -> "told more than once, always from one origin";
      case SINGLE_SOURCE -> "told once";
    };
  }

  /** {@return a grade as people write it} */
  public static String word(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<String> against(Matter matter, int place) {
    List<String> labels = new ArrayList<>();
    for (Matter.Clash clash : matter.incompatible()) {
      if (clash.one() == place) {
        labels.add(matter.positions().get(clash.other()).label());
      } else if (clash.other() == place) {
        labels.add(matter.positions().get(clash.one()).label());
      }
    }
    return labels;
  }

  private static List<Quote> quotes(List<StatementRef> refs, Map<StatementRef, Quote> quotes) {
    return refs.stream().filter(quotes::containsKey).map(quotes::get).toList();
  }

  private static List<Dispute> disputes(
      Matter matter, List<CrossReply> replies, Map<StatementRef, Quote> quotes) {
    Map<String, Dispute> disputes = new LinkedHashMap<>();
    for (CrossReply reply : replies) {
      Quote from = quotes.get(reply.from());
      Quote to = quotes.get(reply.to());
      if (from != null && to != null && !from.speaker().equals(to.speaker())) {
        String what = reply.kind().name().toLowerCase(Locale.ROOT);
        disputes.putIfAbsent(
            from.speaker() + "\n" + what + "\n" + to.speaker(),
            new Dispute(from.speaker(), what, to.speaker(), from.address()));
      }
    }
    for (Matter.Clash clash : matter.incompatible()) {
      for (Quote one : quotes(matter.positions().get(clash.one()).statements(), quotes)) {
        for (Quote other : quotes(matter.positions().get(clash.other()).statements(), quotes)) {
          if (!one.speaker().equals(other.speaker())) {
            disputes.putIfAbsent(
                one.speaker() + "\nagainst\n" + other.speaker(),
                new Dispute(one.speaker(), "holds against", other.speaker(), one.address()));
          }
        }
      }
    }
    return List.copyOf(disputes.values());
  }
}
