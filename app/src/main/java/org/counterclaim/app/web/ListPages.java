package org.counterclaim.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.desk.Filter;
import org.counterclaim.app.desk.Party;
import org.counterclaim.app.desk.Spot;
import org.counterclaim.app.page.ActorPage;
import org.counterclaim.app.page.Filters;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.PlacePage;
import org.counterclaim.app.page.Shell;

/** Lists as pages: reports, actors, places, and one actor or place with what is said. */
final class ListPages {

  private static final int PAGE = 50;
  private static final int TIES = 12;
  private static final int MOST_CONTROL = 500;

  private static final int SIGHTS = 5_000;
  private static final String[] MAP_FILTERS = {"outlet", "actor", "type", "since", "day"};

  private final Desk desk;
  private final Pages pages;
  private final boolean adding;

  ListPages(Desk desk, Pages pages, boolean adding) {
    this.desk = desk;
    this.pages = pages;
    this.adding = adding;
  }

  void reports(Context context) {
    Shell shell = Asked.shell(context, "Reports", adding, Asked.FILTERS);
    Filter filter = Asked.filter(context, shell.knownOn());
    context.html(
        pages.reports(shell, desk.reports(filter, offset(context), PAGE), filters(filter)));
  }

  void actors(Context context) {
    Shell shell = Asked.shell(context, "Actors", adding, Asked.FILTERS);
    Filter filter = Asked.filter(context, shell.knownOn());
    context.html(pages.actors(shell, desk.actors(filter, offset(context), PAGE), filters(filter)));
  }

  void places(Context context) {
    Shell shell = Asked.shell(context, "Places", adding, Asked.FILTERS);
    Filter filter = Asked.filter(context, shell.knownOn());
    context.html(pages.places(shell, desk.places(filter, offset(context), PAGE), filters(filter)));
  }

  /** {@code ?view=about} shows what others say of it, else what it says. */
  void actor(Context context) {
    Shell shell = Asked.shell(context, "Actors", adding, "view", "outlet", "since", "offset");
    Optional<Party> party = desk.party(context.pathParam("key"));
    if (party.isEmpty()) {
      missing(context, shell, "There is no such actor in this ledger.");
      return;
    }
    String key = party.get().key();
    Filter filter = Asked.filter(context, shell.knownOn());
    boolean about = shell.value("view").equals("about");
    context.html(
        pages.actor(
            shell,
            new ActorPage(
                party.get(),
                about ? "about" : "says",
                desk.statements(
                    about ? filter.withAbout(key) : filter.withActor(key), offset(context), PAGE),
                desk.ties(filter.withActor(key), TIES),
                desk.ties(filter.withAbout(key), TIES).stream()
                    .filter(tie -> tie.to().key().equals(key))
                    .toList())));
  }

  void place(Context context) {
    Shell shell = Asked.shell(context, "Places", adding, "outlet", "since", "offset");
    Optional<Spot> spot = desk.spot(context.pathParam("key"));
    if (spot.isEmpty()) {
      missing(context, shell, "There is no such place in this ledger.");
      return;
    }
    Filter filter = Asked.filter(context, shell.knownOn()).withPlace(spot.get().key());
    context.html(
        pages.place(
            shell,
            new PlacePage(
                spot.get(),
                desk.control(filter, 0, MOST_CONTROL).items(),
                desk.statements(filter, offset(context), PAGE))));
  }

  /**
   * Places with what is said of them; {@code ?day=} sets the slider, {@code ?actor=} whose word.
   */
  void map(Context context) {
    Shell shell = Asked.shell(context, "Map", adding, MAP_FILTERS);
    Filter filter = Asked.filter(context, shell.knownOn());
    context.html(
        pages.map(
            shell,
            desk.atlas(filter, SIGHTS),
            filters(filter),
            desk.actors(filter.withActor(""), 0, PAGE).items()));
  }

  private Filters filters(Filter filter) {
    return new Filters(desk.outlets(), desk.party(filter.actor()), desk.spot(filter.place()));
  }

  private void missing(Context context, Shell shell, String words) {
    context.status(HttpStatus.NOT_FOUND).html(pages.message(shell, "Not found", words));
  }

  private static int offset(Context context) {
    return Paging.number(context, "offset", 0, 0, 999_999_999);
  }
}
