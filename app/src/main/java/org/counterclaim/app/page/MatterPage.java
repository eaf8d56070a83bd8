package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.ledger.Story;

/**
 * One matter: its positions side by side, who stands against whom, figures, and all statements in
 * the order of time.
 *
 * @param siblings other matters of the same happening
 * @param positions those against which another stands first
 * @param clashes positions that cannot both be true, each pair once
 * @param answers who denies or disputes what whom says
 * @param supports who says the same as whom
 * @param counted what else is counted, which no chart shows
 * @param thread the reports in the order of time, each with what it tells
 * @param more how many statements are not shown
 * @param undecided how many of those shown take no position
 * @param voices who is heard, whichever outlet carried it; one that many carried first
 * @param atlas the places that are spoken of
 */
public record MatterPage(
    MatterLine line,
    List<MatterLine> siblings,
    List<Column> positions,
    List<Clash> clashes,
    List<Dispute> answers,
    List<Dispute> supports,
    List<Chart> charts,
    List<Chart.Row> counted,
    List<Told> thread,
    int more,
    int undecided,
    List<Voice> voices,
    Atlas atlas) {

  /** Positions beyond these are folded away. */
  public static final int COLUMNS = 8;

  private static final int QUOTES = 2;

  public MatterPage {
    siblings = List.copyOf(siblings);
    positions = List.copyOf(positions);
    clashes = List.copyOf(clashes);
    answers = List.copyOf(answers);
    supports = List.copyOf(supports);
    charts = List.copyOf(charts);
    counted = List.copyOf(counted);
    thread = List.copyOf(thread);
    voices = List.copyOf(voices);
  }

  /** {@return whether anybody in it goes against anybody, by words or by what is claimed} */
  public boolean isDisputed() {
    return !answers.isEmpty() || !clashes.isEmpty();
  }

  /**
   * A position with those who take it.
   *
   * @param place its number among the positions of the matter
   * @param against the positions that cannot be true beside it
   * @param quotes the fullest words of each of the first speakers
   * @param more the others, folded away
   */
  public record Column(
      String label, int place, List<Beside> against, List<Quote> quotes, List<Quote> more) {

    public Column {
      against = List.copyOf(against);
      quotes = List.copyOf(quotes);
      more = List.copyOf(more);
    }

    /** {@return where on the page it stands} */
    public String anchor() {
      return anchorOf(place);
    }
  }

  /** A position, and where on the page it stands. */
  public record Beside(String label, String anchor) {}

  /**
   * A position, by those who take it.
   *
   * @param anchor where on the page their words stand
   * @param speakers each with the first words that take it
   */
  public record Side(String label, String anchor, List<Quote> speakers) {

    public Side {
      speakers = List.copyOf(speakers);
    }
  }

  /** A position and those that cannot be true beside it. */
  public record Clash(Side one, List<Side> others) {

    public Clash {
      others = List.copyOf(others);
    }
  }

  /** Somebody to somebody. */
  public record Dispute(String one, String what, String other, String address) {}

  /**
   * {@return the page of a matter, whose statements are given with their words}
   *
   * @param replies what its statements answer each other
   * @param readings those that hold the statements
   * @param families for each report, the first that printed its text
   */
  public static MatterPage of(
      MatterLine line,
      Story story,
      List<StatementRecord> records,
      List<CrossReply> replies,
      List<Reading> readings,
      Map<String, String> families,
      Atlas atlas) {
    Matter matter = line.matter();
    Map<StatementRef, Quote> quotes = Quote.of(records);
    Set<StatementRef> placed = new LinkedHashSet<>();
    matter.positions().forEach(position -> placed.addAll(position.statements()));
    List<Chart> charts = Chart.of(matter.figures(), quotes);
    List<Dispute> against = new ArrayList<>();
    List<Dispute> supports = new ArrayList<>();
    answers(replies, quotes, against, supports);
    return new MatterPage(
        line,
        story.matters().stream().filter(each -> !each.matter().id().equals(matter.id())).toList(),
        columns(matter, quotes),
        clashes(matter, quotes),
        against,
        supports,
        charts.stream().filter(Chart::isDrawn).toList(),
        charts.stream()
            .filter(chart -> !chart.isDrawn())
            .flatMap(chart -> chart.rows().stream())
            .toList(),
        Told.of(quotes.values(), replies, quotes, readings),
        matter.statements().size() - records.size(),
        (int) quotes.keySet().stream().filter(ref -> !placed.contains(ref)).count(),
        Voice.of(quotes.values(), families),
        atlas);
  }

  /** {@return what the grade means, in a sentence} */
  public static String meaning(Grade grade) {
    return switch (grade) {
      case CONCEDED -> "a position was admitted by the party whom it burdens";
      case CONTESTED ->
          "positions are taken that cannot both be true, or one denies what another says";
      case UNANSWERED -> "a party is accused, and no answer of it or for it is known";
      case CORROBORATED -> "two or more origins that do not depend on each other say the same";
      case REPEATED -> "told by several reports, and nothing is known to be said by two origins";
      case SINGLE_SOURCE -> "told by one report alone, or by each report otherwise";
    };
  }

  /** {@return a grade as people write it} */
  public static String word(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<Column> columns(Matter matter, Map<StatementRef, Quote> quotes) {
    List<Column> columns = new ArrayList<>();
    for (int place = 0; place < matter.positions().size(); place++) {
      Position position = matter.positions().get(place);
      List<Quote> all = Quote.distinct(quotes(position, quotes));
      List<Quote> shown = Quote.fullestOfEach(all).stream().limit(QUOTES).toList();
      columns.add(
          new Column(
              position.label(),
              place,
              against(matter, place),
              shown,
              all.stream().filter(each -> !shown.contains(each)).toList()));
    }
    columns.sort(Comparator.comparing(column -> column.against().isEmpty()));
    return columns;
  }

  private static List<Beside> against(Matter matter, int place) {
    List<Beside> others = new ArrayList<>();
    for (Matter.Clash clash : matter.incompatible()) {
      if (clash.one() == place) {
        others.add(beside(matter, clash.other()));
      } else if (clash.other() == place) {
        others.add(beside(matter, clash.one()));
      }
    }
    return others;
  }

  private static Beside beside(Matter matter, int place) {
    return new Beside(matter.positions().get(place).label(), anchorOf(place));
  }

  private static String anchorOf(int place) {
    return "account-" + (place + 1);
  }

  private static List<Clash> clashes(Matter matter, Map<StatementRef, Quote> quotes) {
    Map<Integer, List<Side>> others = new LinkedHashMap<>();
    for (Matter.Clash clash : matter.incompatible()) {
      others
          .computeIfAbsent(clash.one(), place -> new ArrayList<>())
          .add(side(matter, clash.other(), quotes));
    }
    List<Clash> clashes = new ArrayList<>();
    others.forEach((place, sides) -> clashes.add(new Clash(side(matter, place, quotes), sides)));
    return clashes;
  }

  private static Side side(Matter matter, int place, Map<StatementRef, Quote> quotes) {
    Position position = matter.positions().get(place);
    Map<String, Quote> speakers = new LinkedHashMap<>();
    quotes(position, quotes).forEach(quote -> speakers.putIfAbsent(quote.speaker(), quote));
    return new Side(position.label(), anchorOf(place), List.copyOf(speakers.values()));
  }

  private static List<Quote> quotes(Position position, Map<StatementRef, Quote> quotes) {
    return position.statements().stream().filter(quotes::containsKey).map(quotes::get).toList();
  }

  private static void answers(
      List<CrossReply> replies,
      Map<StatementRef, Quote> quotes,
      List<Dispute> against,
      List<Dispute> supports) {
    Set<String> seen = new LinkedHashSet<>();
    for (CrossReply reply : replies) {
      Quote from = quotes.get(reply.from());
      Quote to = quotes.get(reply.to());
      if (from != null && to != null && !from.speaker().equals(to.speaker())) {
        String what = reply.kind().name().toLowerCase(Locale.ROOT);
        if (seen.add(from.speaker() + "\n" + what + "\n" + to.speaker())) {
          boolean same =
              switch (reply.kind()) {
                case SUPPORTS, REPEATS -> true;
                case DENIES, DISPUTES, DEFLECTS, CONCEDES, RETRACTS -> false;
              };
          (same ? supports : against)
              .add(new Dispute(from.speaker(), what, to.speaker(), from.address()));
        }
      }
    }
  }
}
