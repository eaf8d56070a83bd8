package org.counterclaim.app.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.desk.Names;
import org.counterclaim.app.page.AddingPage;
import org.counterclaim.app.page.ApiPage;
import org.counterclaim.app.page.Pages;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.ledger.AmbiguousIdException;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.linking.Linker;
import org.counterclaim.linking.Parties;

/** A running server over a ledger, which stays the caller's to close. */
public final class WebServer implements AutoCloseable {

  /** What pages refer to, with its media type. */
  private static final Map<String, String> FILES =
      Map.of(
          "reader.css", "text/css; charset=utf-8",
          "desk.css", "text/css; charset=utf-8",
          "reader.js", "text/javascript; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "add.js", "text/javascript; charset=utf-8",
          "map.js", "text/javascript; charset=utf-8",
          "review.js", "text/javascript; charset=utf-8",
          "leaflet.css", "text/css; charset=utf-8",
          "leaflet.js", "text/javascript; charset=utf-8",
          "world.json", "application/json");

  private final Javalin javalin;
  private final String host;
  private final Optional<Reception> reception;

  private WebServer(Javalin javalin, String host, Optional<Reception> reception) {
    this.javalin = javalin;
    this.host = host;
    this.reception = reception;
  }

  /**
   * Starts to listen, for reading only.
   *
   * @param host the name or address to bind; a loopback one unless others shall read along
   * @param port 0 picks a free one
   * @throws PortInUseException if somebody listens there already
   */
  public static WebServer start(Ledger ledger, String host, int port) {
    return start(ledger, Linker.english(), Parties.NONE, host, port, Optional.empty());
  }

  /**
   * Starts to listen, for reading only.
   *
   * @param actors knows who is meant by a name, and ties what reports say together
   * @throws PortInUseException if somebody listens there already
   */
  public static WebServer start(Ledger ledger, Counterclaim actors, String host, int port) {
    return start(ledger, actors.linker(), actors::actor, host, port, Optional.empty());
  }

  /**
   * Starts to listen, and takes in reports that people add on the pages. There is no login, so this
   * is for a loopback host.
   *
   * @param actors knows who is meant by a name, and ties what reports say together
   * @param reader makes the reader over the same ledger, which is closed with this server; called
   *     when the first report comes
   * @param intake the bounds of what is taken in
   * @throws PortInUseException if somebody listens there already
   */
  public static WebServer start(
      Ledger ledger,
      Counterclaim actors,
      String host,
      int port,
      Supplier<Counterclaim> reader,
      IntakeConfig intake) {
    return start(ledger, actors, host, port, reader, intake, Optional.empty());
  }

  /**
   * The same, with reports that it offers to add while the ledger is empty.
   *
   * @param examples a folder of reports; no offer is made where it is not there
   * @throws PortInUseException if somebody listens there already
   */
  public static WebServer start(
      Ledger ledger,
      Counterclaim actors,
      String host,
      int port,
      Supplier<Counterclaim> reader,
      IntakeConfig intake,
      Optional<Path> examples) {
    return start(
        ledger,
        actors.linker(),
        actors::actor,
        host,
        port,
        Optional.of(
            new Writing(
                new Reception(reader, intake), new Token(), examples.flatMap(Examples::in))));
  }

  /** What a server that takes reports and corrections in has besides. */
  private record Writing(Reception reception, Token token, Optional<Examples> examples) {}

  private static WebServer start(
      Ledger ledger,
      Linker linker,
      Parties known,
      String host,
      int port,
      Optional<Writing> writing) {
    if (!ledger.isReadOnly()) {
      ledger.link(linker); // what an older version recorded, or somebody without a linker
    }
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              config.jetty.multipartConfig.maxFileSize(
                  AddingPage.MOST_MEGABYTES_A_FILE, SizeUnit.MB);
              config.jetty.multipartConfig.maxTotalRequestSize(
                  AddingPage.MOST_MEGABYTES, SizeUnit.MB);
              config.routes.before(new Guard(host)::check);
              route(config.routes, new Names(known, ledger.catalogue()), ledger, linker, writing);
            });
    try {
      return new WebServer(javalin.start(host, port), host, writing.map(Writing::reception));
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new PortInUseException(host, port, e);
    }
  }

  /** {@return the port that is listened on} */
  public int port() {
    return javalin.port();
  }

  /** {@return what to type into a browser} */
  public String address() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    reception.ifPresent(Reception::close);
  }

  private static void route(
      RoutesConfig routes, Names names, Ledger ledger, Linker linker, Optional<Writing> writing) {
    Desk desk = new Desk(ledger);
    Pages pages = new Pages();
    TypedNames typed = new TypedNames(names);
    boolean adding = writing.isPresent();
    ReaderPages readerPages =
        new ReaderPages(
            ledger,
            desk,
            pages,
            writing.map(each -> new RereadPages(ledger, desk, each.reception(), each.token())));
    ListPages lists = new ListPages(desk, typed, pages, adding);
    Api api = new Api(ledger, desk);
    MatterPages matters =
        new MatterPages(
            desk,
            typed,
            pages,
            adding,
            ledger.isReadOnly() && !ledger.isLinked(),
            writing.filter(each -> each.examples().isPresent()).map(Writing::token));
    routes.get("/", together(ledger, matters::matters));
    routes.get("/matters", together(ledger, matters::matters));
    routes.get("/matters/{id}", together(ledger, matters::matter));
    routes.get("/unanswered", together(ledger, matters::unanswered));
    routes.get("/search", together(ledger, readerPages::search));
    routes.get("/reports", together(ledger, lists::reports));
    routes.get("/map", together(ledger, lists::map));
    routes.get("/actors", together(ledger, lists::actors));
    routes.get("/actors/{key}", together(ledger, lists::actor));
    routes.get("/places", together(ledger, lists::places));
    routes.get("/places/{key}", together(ledger, lists::place));
    routes.get("/reports/{id}", together(ledger, readerPages::reader));
    routes.get("/reports/{id}/revisions", together(ledger, readerPages::revisions));
    routes.get("/api/v1/reports", together(ledger, api::reports));
    routes.get("/api/v1/reports/{id}", together(ledger, api::report));
    routes.get("/api/v1/reports/{id}/map", together(ledger, api::reportAtlas));
    routes.get("/api/v1/statements", together(ledger, api::statements));
    routes.get("/api/v1/actors", together(ledger, api::actors));
    routes.get("/api/v1/actors/{key}", together(ledger, api::actor));
    routes.get("/api/v1/places", together(ledger, api::places));
    routes.get("/api/v1/places/{key}", together(ledger, api::place));
    routes.get("/api/v1/control", together(ledger, api::control));
    routes.get("/api/v1/map", together(ledger, api::atlas));
    MatterApi matterApi = new MatterApi(desk);
    routes.get("/api/v1/matters", together(ledger, matterApi::matters));
    routes.get("/api/v1/matters/{id}", together(ledger, matterApi::matter));
    routes.get("/api/v1/matters/{id}/map", together(ledger, matterApi::atlas));
    HistoryApi history = new HistoryApi(ledger, desk);
    routes.get("/api/v1/reports/{id}/revisions", together(ledger, history::revisions));
    routes.get("/api/v1/search", together(ledger, api::search));
    String description = Pages.resource("openapi.json");
    routes.get(
        "/api/v1/openapi.json", context -> Answer.bytes(context, "application/json", description));
    ApiPage apiPage = ApiPage.of(description);
    routes.before("/api/v1/*", new KnownParameters(apiPage)::check);
    routes.get(
        "/api", context -> context.html(pages.api(Asked.shell(context, "", adding), apiPage)));
    Feed feed = new Feed(desk);
    routes.get("/feed.atom", together(ledger, feed::reports));
    routes.get("/matters.atom", together(ledger, feed::matters));
    FILES.forEach(
        (name, type) -> {
          String words = Pages.resource(name);
          routes.get("/" + name, context -> Answer.bytes(context, type, words));
        });
    writing.ifPresent(
        each -> {
          Token token = each.token();
          Reception reception = each.reception();
          ReviewPages review =
              new ReviewPages(ledger, desk, linker, names, reception, pages, token);
          routes.get("/review", together(ledger, review::queue));
          routes.get("/api/v1/review", together(ledger, history::review));
          routes.get("/api/v1/reports/{id}/corrections", together(ledger, history::corrections));
          routes.get("/reports/{id}/statements/{statement}", together(ledger, review::statement));
          routes.get("/reports/{id}/corrections", together(ledger, review::trail));
          routes.post("/corrections", review::correct);
          routes.post("/corrections/{sequence}/undo", review::undo);
          RereadPages reread = new RereadPages(ledger, desk, reception, token);
          routes.post("/reports/{id}/reread", reread::again);
          MissedPages missed = new MissedPages(ledger, linker, names, pages, token);
          routes.get("/reports/{id}/missed", together(ledger, missed::form));
          routes.post("/missed", missed::add);
          TiePages ties = new TiePages(ledger, desk, linker, pages, token);
          routes.get("/matters/{id}/correct", together(ledger, ties::matter));
          routes.post("/ties", ties::tie);
          AddPages add = new AddPages(reception, pages, token);
          each.examples()
              .ifPresent(
                  examples ->
                      routes.post("/add/examples", context -> add.examples(context, examples)));
          routes.get("/add", add::form);
          routes.post("/add", add::add);
          routes.get("/add/{job}", add::job);
          routes.sse("/add/{job}/events", add::events);
          routes.exception(ServletException.class, add::unreadable);
        });
    Failures failures = new Failures(pages);
    routes.exception(IllegalArgumentException.class, failures::badRequest);
    routes.exception(StaleFormException.class, failures::staleForm);
    routes.exception(AmbiguousIdException.class, failures::badRequest);
    routes.exception(Exception.class, failures::broken);
    routes.error(HttpStatus.NOT_FOUND, failures::notFound);
  }

  /** {@return a page whose questions are answered from one state of the ledger} */
  private static Handler together(Ledger ledger, Consumer<Context> page) {
    return context -> ledger.together(() -> page.accept(context));
  }
}
