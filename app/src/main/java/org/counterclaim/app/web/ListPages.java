package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.ControlLine;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.page.ActorPage;
import org.counterclaim.app.page.Filters;
import org.counterclaim.app.page.Matrix;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.PlacePage;
import org.counterclaim.app.page.Shell;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;

/** Lists as pages: reports, actors, places, and one actor or place with what is said. */
final class ListPages {

  private static final int PAGE = 50;
  private static final int SAID = 25;
  private static final int TIES = 12;
  private static final int MATRIX = 60;
  private static final int MOST_CONTROL = 200;

  private static final int SIGHTS = 3_000;
  private static final String[] ACTOR_FILTERS = {
    "view", "towards", "how", "outlet", "place", "type", "since", "until", "after"
  };
  private static final String[] MAP_FILTERS = {"outlet", "actor", "type", "since", "day"};

  private final Desk desk;
  private final Pages pages;
  private final TypedNames typed;
  private final boolean adding;

  ListPages(Desk desk, TypedNames typed, Pages pages, boolean adding) {
    this.desk = desk;
    this.typed = typed;
    this.pages = pages;
    this.adding = adding;
  }

  void reports(Context context) {
    Shell shell = Asked.shell(context, "Reports", adding, Asked.FILTERS);
    if (typed.lead(context, shell)) {
      return;
    }
    Filter filter = Asked.filter(context, shell.knownOn());
    context.html(
        pages.reports(
            shell, desk.catalogue().reports(filter, after(context), PAGE), filters(filter)));
  }

  void actors(Context context) {
    Shell shell = Asked.shell(context, "Actors", adding, Asked.FILTERS);
    if (typed.lead(context, shell)) {
      return;
    }
    Filter filter = Asked.filter(context, shell.knownOn());
    context.html(
        pages.actors(
            shell,
            desk.actors(filter, after(context), PAGE),
            filters(filter),
            Matrix.of(desk.disputes(filter, MATRIX))));
  }

  void places(Context context) {
    Shell shell = Asked.shell(context, "Places", adding, Asked.FILTERS);
    if (typed.lead(context, shell)) {
      return;
    }
    Filter filter = Asked.filter(context, shell.knownOn());
    context.html(pages.places(shell, desk.places(filter, after(context), PAGE), filters(filter)));
  }

  /**
   * {@code ?view=about} shows what others say of it, {@code ?towards=KEY&how=denies} what it says
   * to one other, else it is all that it says.
   */
  void actor(Context context) {
    Shell shell = Asked.shell(context, "Actors", adding, ACTOR_FILTERS);
    Optional<Party> party = desk.catalogue().party(context.pathParam("key"));
    if (party.isEmpty()) {
      NotThere.show(context, pages, shell, "There is no such actor in this ledger.");
      return;
    }
    String key = party.get().key();
    Filter filter = Asked.filter(context, shell.knownOn());
    Optional<ActorPage.Towards> towards =
        desk.catalogue()
            .party(shell.value("towards"))
            .map(other -> new ActorPage.Towards(other, shell.value("how")));
    boolean about = towards.isEmpty() && shell.value("view").equals("about");
    Slice<StatementRecord> said =
        towards
            .map(
                each ->
                    desk.records(
                        desk.towards(
                            filter.withActor(key),
                            each.other().key(),
                            each.how(),
                            after(context),
                            SAID)))
            .orElseGet(
                () ->
                    desk.statements(
                        about ? filter.withAbout(key) : filter.withActor(key),
                        after(context),
                        SAID));
    context.html(
        pages.actor(
            shell,
            new ActorPage(
                party.get(),
                towards.isPresent() ? "towards" : about ? "about" : "says",
                towards,
                said,
                desk.ties(filter, Optional.of(key), Optional.empty(), TIES),
                desk.ties(filter, Optional.empty(), Optional.of(key), TIES),
                about || towards.isPresent()
                    ? List.of()
                    : desk.againstInterest(party.get(), filter))));
  }

  void place(Context context) {
    Shell shell = Asked.shell(context, "Places", adding, "outlet", "since", "until", "after");
    Optional<Spot> spot = desk.catalogue().spot(context.pathParam("key"));
    if (spot.isEmpty()) {
      NotThere.show(context, pages, shell, "There is no such place in this ledger.");
      return;
    }
    Filter filter = Asked.filter(context, shell.knownOn()).withPlace(spot.get().key());
    context.html(
        pages.place(
            shell,
            new PlacePage(
                spot.get(),
                desk.control(filter, "", MOST_CONTROL).items().stream()
                    .sorted(Comparator.comparing(ControlLine::day, Comparator.reverseOrder()))
                    .toList(),
                desk.statements(filter, after(context), SAID))));
  }

  /**
   * Places with what is said of them; {@code ?day=} sets the slider, {@code ?actor=} whose word.
   */
  void map(Context context) {
    Shell shell = Asked.shell(context, "Map", adding, MAP_FILTERS);
    Filter filter = Asked.filter(context, shell.knownOn());
    Asked.day(context, "day"); // the script of the page moves there, and takes no other word
    context.html(
        pages.map(
            shell,
            desk.atlas(filter, SIGHTS),
            filters(filter),
            desk.actors(filter.withActor(""), "", PAGE).items()));
  }

  private Filters filters(Filter filter) {
    return Filters.of(desk, filter.actor(), filter.place());
  }

  private static String after(Context context) {
    return Paging.words(context, "after");
  }
}
