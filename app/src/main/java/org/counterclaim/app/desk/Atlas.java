package org.counterclaim.app.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.When;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Catalogue.Shelved;
import org.counterclaim.ledger.ReportSummary;

/**
 * What is said to have happened where and when, for a map.
 *
 * @param sites places with what is said of them, the most spoken of first
 * @param first the first day that anything is said of; today where there is none
 * @param last the last such day
 * @param left whether older statements are left out
 */
public record Atlas(List<Site> sites, LocalDate first, LocalDate last, boolean left) {

  public Atlas {
    sites = List.copyOf(sites);
  }

  /** A place with what is said of it, the newest report first. */
  public record Site(Spot spot, List<Sight> sights) {

    public Site {
      sights = List.copyOf(sights);
    }
  }

  /**
   * One thing that a statement says of a place.
   *
   * @param day when it happened, else when the report was published
   * @param dated whether it is the day it happened
   * @param type the event; empty for control and for a place that is only named
   * @param polarity whether the event is said to have happened
   * @param certainty what who says so commits to
   * @param change what became of the place; empty for an event and for a place that is only named
   * @param holder in whose hands; "" unless there is a change
   * @param according who says so; "" where that has no name
   */
  public record Sight(
      LocalDate day,
      boolean dated,
      Optional<Event.Subtype> type,
      Event.Polarity polarity,
      Optional<Control.Change> change,
      String holder,
      Certainty certainty,
      String according,
      StatementRef statement,
      ReportSummary report) {}

  /** {@return how many things are said of all places} */
  public int size() {
    return sites.stream().mapToInt(site -> site.sights().size()).sum();
  }

  /** {@return what is said up to a day, that included, as the slider of the map shows it} */
  public Atlas upTo(LocalDate day) {
    return new Atlas(
        sites.stream()
            .map(
                site ->
                    new Site(
                        site.spot(),
                        site.sights().stream().filter(each -> !each.day().isAfter(day)).toList()))
            .filter(site -> !site.sights().isEmpty())
            .toList(),
        first,
        last,
        left);
  }

  /** {@return the places of these reports, of which the first {@code most} statements count} */
  static Atlas of(
      List<Shelved> reports, BiPredicate<ReportSummary, Filed.Said> takes, int most, boolean more) {
    Map<String, List<Sight>> sights = new LinkedHashMap<>();
    Map<String, Spot> spots = new HashMap<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    int shown = 0;
    boolean left = more;
    for (Shelved shelved : reports) {
      Filed filed = shelved.filed();
      filed.spots().forEach(spot -> spots.putIfAbsent(spot.key(), spot));
      for (Filed.Said said : filed.said()) {
        if ((said.places().isEmpty() && said.control().isEmpty())
            || !takes.test(shelved.report(), said)) {
          continue;
        }
        if (shown++ >= most) {
          left = true;
          continue;
        }
        String according = filed.party(said.speaker()).map(Party::name).orElse("");
        new Sighting(shelved.report(), said, according, sights, days).take();
      }
    }
    List<Site> sites = new ArrayList<>();
    sights.forEach(
        (key, all) -> {
          Spot spot = spots.get(key);
          if (spot != null) {
            sites.add(new Site(spot, all));
          }
        });
    sites.sort((one, other) -> other.sights().size() - one.sights().size());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return new Atlas(
        sites, days.isEmpty() ? today : days.first(), days.isEmpty() ? today : days.last(), left);
  }

  /** One statement, on its way to the places that it speaks of. */
  private record Sighting(
      ReportSummary report,
      Filed.Said said,
      String according,
      Map<String, List<Sight>> sights,
      TreeSet<LocalDate> days) {

    void take() {
      for (Filed.Holding holding : said.control()) {
        put(
            holding.place(),
            holding.when(),
            Optional.empty(),
            Event.Polarity.HAPPENED,
            Optional.of(holding.change()),
            holding.holder(),
            holding.certainty());
      }
      for (Filed.Act act : said.acts()) {
        put(
            act.place(),
            act.when(),
            Optional.of(act.type()),
            act.polarity(),
            Optional.empty(),
            "",
            act.certainty());
      }
      for (String place : said.places()) {
        if (said.control().stream().noneMatch(each -> each.place().equals(place))
            && said.acts().stream().noneMatch(each -> each.place().equals(place))) {
          put(
              place,
              new When.Unstated(),
              Optional.empty(),
              Event.Polarity.HAPPENED,
              Optional.empty(),
              "",
              Certainty.CERTAIN);
        }
      }
    }

    private void put(
        String place,
        When when,
        Optional<Event.Subtype> type,
        Event.Polarity polarity,
        Optional<Control.Change> change,
        String holder,
        Certainty certainty) {
      Optional<LocalDate> happened =
          when instanceof When.Days known ? Optional.of(known.last()) : Optional.empty();
      Optional<LocalDate> day = happened.or(() -> report.published().day());
      if (place.isEmpty() || day.isEmpty()) {
        return;
      }
      days.add(day.get());
      sights
          .computeIfAbsent(place, key -> new ArrayList<>())
          .add(
              new Sight(
                  day.get(),
                  happened.isPresent(),
                  type,
                  polarity,
                  change,
                  holder,
                  certainty,
                  according,
                  new StatementRef(report.id(), said.id()),
                  report));
    }
  }
}
